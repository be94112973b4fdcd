import type pg from 'pg'

/**
 * What a register says, without when it came to know it: no instants of recording, no superseded states, no row
 * numbers, no runs. Two registers made of the same files must be equal in this.
 */
const statements: Readonly<Record<string, string>> = {
  sourceRecords: 'SELECT sha256, name, size, sources, releases, set_aside FROM source_record ORDER BY 1',
  sourceBytes: 'SELECT sha256, position, md5(bytes) FROM source_record_part ORDER BY 1, 2',
  sourcePackages: without('source_package', [], 'sha256, position'),
  processes: without('contracting_process', ['recorded_at'], 'ocid'),
  joinSigns: without('process_join_sign', [], 'notice_key, kind, key'),
  processLinks: without('process_link', ['recorded_at'], 'ocid, other_ocid, key'),
  notices: without('notice', ['recorded_at'], 'key'),
  versions: without('notice_version', ['recorded_at'], 'notice_key || content_hash'),
  parties: without('notice_party', [], 'notice_key, position, role'),
  awards: `SELECT to_jsonb(t) - 'row_id' - 'recorded_at' AS row FROM award t WHERE superseded_at IS NULL ORDER BY id`,
  awardProviders: children('award_provider', 'award', 'award_row_id'),
  awardCommissioners: children('award_commissioner', 'award', 'award_row_id'),
  awardNotices: children('award_notice', 'award', 'award_row_id'),
  contracts: `SELECT to_jsonb(t) - 'row_id' - 'recorded_at' AS row FROM contract t WHERE superseded_at IS NULL ORDER BY id`,
  contractParties: children('contract_party', 'contract', 'contract_row_id'),
  rollups: `SELECT row FROM (SELECT to_jsonb(t) - 'id' AS row FROM award_rollup t) r ORDER BY row`,
  rollupDays: `SELECT row FROM (
    SELECT (to_jsonb(t) - 'id') || (to_jsonb(d) - 'rollup_id') AS row
    FROM award_rollup_day d JOIN award_rollup t ON t.id = d.rollup_id) r ORDER BY row`,
  organisations: without('organisation', ['recorded_at'], 'id'),
  identifiers: without('organisation_identifier', ['recorded_at'], 'scheme, value'),
  names: without('organisation_name', ['recorded_at'], 'organisation_id, role, name'),
  identities: without('organisation_identity', [], 'identity_key'),
  links: without('organisation_identity_link', [], 'identity_key, other_key'),
  mentions: without('organisation_mention', [], 'identity_key, role, name'),
  candidates: without('organisation_candidate', ['recorded_at'], 'identity_key, other_key'),
  successions: without('organisation_succession', ['recorded_at'], 'from_id, to_id'),
  systems: without('integrated_care_system', ['recorded_at'], 'id'),
  issues: without('quality_issue', ['recorded_at'], 'id'),
  coverage: without('source_coverage_day', ['recorded_at'], 'source, day, evidence'),
}

export type RegisterDump = Readonly<Record<string, readonly string[]>>

export async function dumpRegister(pool: pg.Pool): Promise<RegisterDump> {
  const dump: Record<string, readonly string[]> = {}
  for (const [name, statement] of Object.entries(statements)) {
    const { rows } = await pool.query<Record<string, unknown>>(statement)
    dump[name] = rows.map((row) => JSON.stringify(row))
  }
  return dump
}

function without(table: string, columns: readonly string[], order: string): string {
  const left = columns.map((column) => ` - '${column}'`).join('')
  return `SELECT to_jsonb(t)${left} AS row FROM ${table} t ORDER BY ${order}`
}

function children(table: string, parent: string, key: string): string {
  return `SELECT p.id, to_jsonb(t) - '${key}' AS row FROM ${table} t JOIN ${parent} p ON p.row_id = t.${key}
    WHERE p.superseded_at IS NULL ORDER BY p.id, t.position`
}
