import type { ClientBase } from 'pg'

const columns = [
  'stage',
  'scope',
  'jurisdiction',
  'regime',
  'route',
  'competition_level',
  'discretion',
  'confidence',
] as const

const asJson = (row: string) =>
  `jsonb_build_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`
const values = (row: string) => columns.map((column) => `${row}.${column}`).join(', ')

/**
 * Notes which findings a rebuild changes although the notice is the same, before the register that is read is
 * overwritten. Call it in the transaction of the switch.
 */
export async function noteChangedFindings(client: ClientBase): Promise<void> {
  await client.query(`
    CREATE TEMP TABLE changed_finding ON COMMIT DROP AS
    SELECT p.key, ${asJson('p')} AS stored, ${asJson('a')} AS now
    FROM public.notice p JOIN pg_temp.notice a ON a.key = p.key AND a.current_hash = p.current_hash
    WHERE (${values('p')}) IS DISTINCT FROM (${values('a')})`)
}

/** Leaves word of each noted finding, with what it was and what it is. */
export async function announceFindings(client: ClientBase, version: string): Promise<void> {
  await client.query(
    `INSERT INTO outbox_entry (topic, payload, data_version)
     SELECT 'finding.changed', jsonb_build_object('notice', key, 'from', stored, 'to', now), $1
     FROM changed_finding ORDER BY key`,
    [version],
  )
}
