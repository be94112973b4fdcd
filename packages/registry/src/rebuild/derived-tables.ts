/** Tables that are made from source records and reference rows alone, each row known by its key. */
export const derivedTables = [
  'notice',
  'notice_version',
  'notice_party',
  'contracting_process',
  'process_join_sign',
  'process_link',
  'award_rollup',
  'award_rollup_day',
  'organisation',
  'organisation_identifier',
  'organisation_name',
  'organisation_succession',
  'organisation_identity',
  'organisation_identity_link',
  'organisation_mention',
  'organisation_claim',
  'organisation_candidate',
  'integrated_care_system',
  'quality_issue',
  'source_package',
  'source_coverage_day',
] as const

/** Derived tables whose rows are states: a state that no longer holds stays, marked as superseded. */
export const tablesOfStates = [
  { table: 'award', row: 'award_row_id', children: ['award_provider', 'award_commissioner', 'award_notice'] },
  { table: 'contract', row: 'contract_row_id', children: ['contract_party'] },
] as const

/** Tables whose rows name a body and the organisation that it is. */
export const partyTables = ['award_provider', 'award_commissioner', 'contract_party'] as const

/** What a recording also writes to. Of these a rebuild uses copies that nobody else sees. */
export const recordingTables = ['source_record', 'register', 'outbox_entry'] as const

/** What was received or done, and cannot be made from anything else. A rebuild leaves it alone. */
export const keptTables = [
  'source_record_part',
  'import_run',
  'organisation_decision',
  'process_decision',
  'reference_run',
  'reference_organisation',
  'reference_succession',
  'reference_area_share',
  'annual_summary',
  'organisation_kind_decision',
  'organisation_fact',
  'person',
  'staff_role',
  'membership',
  'sign_in_link',
  'session',
  'session_token',
  'api_token',
  'passkey',
  'passkey_challenge',
  'throttle',
  'idempotency_key',
  'mail',
  'act',
  'membership_claim',
  'organisation_domain',
  'invitation',
  'proof',
  'proof_bytes',
  'desk_item',
  'authority_statement',
  'authority_statement_version',
] as const
