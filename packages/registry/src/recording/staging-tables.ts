import type { ClientBase } from 'pg'

/**
 * Where rows wait between the workers and the merge: temporary tables of one connection, emptied by every commit.
 * The merge joins them to large tables by index only, so that its time does not depend on how much is recorded.
 */
const stagingTables = {
  incoming_version: `notice_key text, source text, notice_id text, ocid text, content_hash text, published_at timestamptz,
    published_on date, source_sha256 text, pointer text, title text, source_url text, stage text, scope text,
    jurisdiction text, regime text, route text, competition_level text, discretion text, confidence text, flags text[]`,
  incoming_party: `notice_key text, content_hash text, position int, role text, commissioner_role text, name text,
    identity_key text`,
  incoming_mention: `identity_key text, role text, name text, name_key text, identified boolean, normalised text,
    first_seen_on date, last_seen_on date, latest_place text`,
  incoming_claim: `identity_key text, claim text, says boolean, said_on date, notice_key text`,
  incoming_link: `identity_key text, other_key text`,
  incoming_join_sign: `notice_key text, content_hash text, kind text, key text, sign text`,
  incoming_issue: `id text, code text, source text, source_sha256 text, file_name text, notice_key text, ocid text,
    path text, value text, detail text`,
  incoming_process: `ocid text, source text, title text, reference text, first_published_on date,
    last_published_on date, notice_count int, award_count int, lead_ocid text`,
  incoming_award: `id text, ocid text, source text, status text, title text, description text,
    scope text, jurisdiction text, regime text, route text, competition_level text, discretion text, confidence text,
    reserved_to text, direct_award_ground text, stage text, value_amount numeric(20,2), value_currency text,
    value_basis text, value_span text, value_in_sums boolean, other_values json, basis json, conflicts json,
    flags text[], lot_refs text[], first_published_on date, award_published_on date, published_on date,
    decided_on date, starts_on date, ends_on date, extendable_to_on date, notice_count int, provider_count int, content_hash text`,
  incoming_award_party: `award_id text, side text, position int, identity_key text, role text, name text`,
  incoming_award_notice: `award_id text, position int, notice_key text, stage text`,
  incoming_contract: `id text, ocid text, award_id text, form text, title text, status text,
    scope text, jurisdiction text, signed_on date, starts_on date, ends_on date, extendable_to_on date,
    value_amount numeric(20,2), value_currency text, value_basis text, value_span text, published_on date,
    modifications json, content_hash text`,
  incoming_contract_party: `contract_id text, position int, identity_key text, role text, name text`,
  incoming_identity: `identity_key text, cluster text, organisation_id text, reason text, score float8`,
  incoming_candidate: `identity_key text, other_key text, reason text, score float8`,
  incoming_organisation: `id text, name text, kind text, kind_basis text, kind_confidence text, kind_source text,
    legal_form text, legal_form_basis text, postcode text, locality text, is_provider boolean, is_commissioner boolean`,
  incoming_organisation_name: `organisation_id text, role text, name text, normalised text, first_seen_on date,
    last_seen_on date`,
} as const

export type StagingTable = keyof typeof stagingTables

/** Rows of staging tables as COPY text; a table may have several pieces. */
export type StagedRows = Partial<Record<StagingTable, readonly Uint8Array[]>>

const indexes: readonly string[] = [
  'incoming_join_sign (notice_key, content_hash)',
  'incoming_mention (identity_key)',
  'incoming_award (id, content_hash)',
  'incoming_contract (id, content_hash)',
  'incoming_process (ocid)',
  'incoming_organisation_name (organisation_id, role, name)',
  'incoming_candidate (identity_key, other_key)',
  'changed_mention (identity_key)',
]

/** What one merge works out on its way. */
const workTables: readonly string[] = [
  'met_version (notice_key text, content_hash text, place tid, is_new boolean)',
  `candidate (notice_key text, content_hash text, place tid, ocid text, published_at timestamptz, versions int)`,
  `changed_notice (notice_key text PRIMARY KEY, content_hash text, place tid, ocid text, old_ocid text, versions int,
    is_new boolean)`,
  'named_organisation (identity_key text, organisation_id text, kind text, integrated_care_system_id text)',
  'touched_ocid (ocid text PRIMARY KEY)',
  'touched_join_key (key text PRIMARY KEY)',
  'process_group (ocid text PRIMARY KEY, lead_ocid text)',
  'changed_mention (identity_key text, name_key text, is_new boolean, settled boolean)',
  'touched_identity (identity_key text PRIMARY KEY)',
  'moved_identity (identity_key text PRIMARY KEY, old_id text, new_id text)',
  'affected_organisation (organisation_id text PRIMARY KEY)',
  'changed_kind (organisation_id text PRIMARY KEY)',
  'superseded_award (row_id bigint PRIMARY KEY, id text)',
  'moved_award (row_id bigint PRIMARY KEY)',
  'new_award (row_id bigint, id text)',
  'new_contract (row_id bigint, id text)',
  `award_delta (row_id bigint, sign int, scope text, jurisdiction text, status text, regime text, route text,
    competition_level text, discretion text, stage text, published_on date, source text, value numeric,
    valued int, integrated_care_system_id text)`,
  `rollup_delta (scope text, jurisdiction text, status text, regime text, route text, competition_level text,
    discretion text, stage text, source text, published_on date, awards int, value numeric, valued int)`,
  'party_delta (organisation_id text, held int, made int, all_held int, all_made int)',
  'touched_notice (notice_key text PRIMARY KEY)',
]

/** Makes the temporary tables of a connection that is going to record. */
export async function createStagingTables(client: ClientBase): Promise<void> {
  const tables = Object.entries(stagingTables).map(([name, columns]) => `${name} (${columns})`)
  const statements = [...tables, ...workTables].map(
    (table) => `CREATE TEMPORARY TABLE IF NOT EXISTS ${table} ON COMMIT DELETE ROWS`,
  )
  await client.query(statements.join(';\n'))
  await client.query(indexes.map((index) => `CREATE INDEX ON pg_temp.${index}`).join(';\n'))
}
