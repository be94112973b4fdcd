import type { ClientBase } from 'pg'
import { advanceVersion, announceAwards } from '../recording/data-version.js'
import { mergeAwards } from '../recording/merge-awards.js'
import { mergeIdentities } from '../recording/merge-identities.js'
import { mergeOrganisations } from '../recording/merge-organisations.js'
import { rollupCodes } from '../recording/merge-rollups.js'
import { inTransaction } from '../recording/record-batch.js'
import { announceFindings, noteChangedFindings } from './changed-findings.js'
import { derivedTables, partyTables, recordingTables, tablesOfStates } from './derived-tables.js'
import { deleteGone, insertNew, isGone, readTableShape, updateChanged } from './table-difference.js'

/**
 * Makes the register that `openAside` began the one that is read, in one transaction: readers see all of it or nothing.
 * Only rows that differ are written, so that what stayed the same keeps the instant at which it was first recorded, and
 * states that hold no longer are superseded.
 */
export async function switchOver(client: ClientBase): Promise<void> {
  await keepIdentitiesOfPast(client)
  await adoptRowNumbers(client)
  await inTransaction(client, async () => {
    await client.query(`SET LOCAL work_mem = '64MB'; SET LOCAL jit = off`)
    const changes = new Changes(client)
    await noteChangedFindings(client)
    for (const states of tablesOfStates) await writeStates(client, changes, states)
    for (const table of derivedTables) {
      const shape = await readTableShape(client, table)
      await changes.make(deleteGone(shape))
      await changes.make(updateChanged(shape))
      await changes.make(insertNew(shape))
    }
    await movePartiesOfPast(changes)
    await changes.make(`
      UPDATE public.source_record p SET releases = a.releases, set_aside = a.set_aside, sources = a.sources
      FROM pg_temp.source_record a WHERE a.sha256 = p.sha256
        AND (p.releases, p.set_aside, p.sources) IS DISTINCT FROM (a.releases, a.set_aside, a.sources)`)
    // From here on these names mean what everybody reads.
    await client.query(`DROP TABLE ${recordingTables.map((table) => `pg_temp.${table}`).join(', ')}`)
    if (changes.number > 0) {
      const version = await advanceVersion(client)
      await announceAwards(client, version, [...changes.awards])
      await announceFindings(client, version)
    }
  })
}

/** The changes that a switch makes. */
class Changes {
  number = 0
  /** Ids of the awards among them. */
  readonly awards = new Set<string>()

  constructor(readonly client: ClientBase) {}

  async make(statement: string | null): Promise<void> {
    if (statement !== null) this.number += (await this.client.query(statement)).rowCount ?? 0
  }

  async makeStates(table: string, statement: string | null): Promise<void> {
    if (statement === null) return
    const { rows } = await this.client.query<{ id: string }>(`${statement} RETURNING p.id`)
    this.number += rows.length
    if (table === 'award') for (const { id } of rows) this.awards.add(id)
  }
}

async function writeStates(
  client: ClientBase,
  changes: Changes,
  { table, row, children }: (typeof tablesOfStates)[number],
): Promise<void> {
  const shape = await readTableShape(client, table)
  await changes.makeStates(
    table,
    `UPDATE public.${table} p SET superseded_at = transaction_timestamp()
     WHERE p.superseded_at IS NULL AND ${isGone(shape)}`,
  )
  await changes.makeStates(table, updateChanged(shape))
  await changes.makeStates(table, insertNew(shape))
  const isCurrent = `EXISTS (SELECT FROM pg_temp.${table} s WHERE s.row_id = p.${row})`
  for (const child of children) {
    const shapeOfChild = await readTableShape(client, child)
    await changes.make(deleteGone(shapeOfChild, isCurrent))
    await changes.make(updateChanged(shapeOfChild))
    await changes.make(insertNew(shapeOfChild))
  }
}

/** Bodies that only earlier states name are no longer what notices give; they are kept as they were met. */
async function keepIdentitiesOfPast(client: ClientBase): Promise<void> {
  const keys = partyTables.map((table) => `SELECT identity_key FROM public.${table}`).join(' UNION ')
  await inTransaction(client, async () => {
    const { rowCount } = await client.query(`
      INSERT INTO incoming_mention
      SELECT m.identity_key, m.role, m.name, m.name_key, m.identified, m.normalised, m.first_seen_on, m.last_seen_on,
        m.latest_place
      FROM (${keys}) past JOIN public.organisation_mention m USING (identity_key)
      WHERE NOT EXISTS (SELECT FROM pg_temp.organisation_identity i WHERE i.identity_key = past.identity_key)`)
    if (rowCount === 0) return
    await mergeIdentities(client)
    await mergeOrganisations(client)
    await mergeAwards(client)
  })
}

/** Whatever is in the register already goes by the number that it has there. */
async function adoptRowNumbers(client: ClientBase): Promise<void> {
  await inTransaction(client, async () => {
    for (const { table, row, children } of tablesOfStates) {
      for (const child of children)
        await client.query(`
          DELETE FROM pg_temp.${child} c USING pg_temp.${table} a
          WHERE a.row_id = c.${row} AND a.superseded_at IS NOT NULL`)
      await client.query(`DELETE FROM pg_temp.${table} WHERE superseded_at IS NOT NULL`)
      const isSame = `p.id = a.id AND p.content_hash = a.content_hash AND p.superseded_at IS NULL`
      for (const child of children)
        await client.query(`
          UPDATE pg_temp.${child} c SET ${row} = p.row_id
          FROM pg_temp.${table} a JOIN public.${table} p ON ${isSame} WHERE c.${row} = a.row_id`)
      await client.query(`UPDATE pg_temp.${table} a SET row_id = p.row_id FROM public.${table} p WHERE ${isSame}`)
    }
    const ofGroup = rollupCodes
      .split(', ')
      .map((code) => `p.${code} = a.${code}`)
      .join(' AND ')
    await client.query(`
      UPDATE pg_temp.award_rollup_day d SET rollup_id = p.id
      FROM pg_temp.award_rollup a JOIN public.award_rollup p ON ${ofGroup} WHERE d.rollup_id = a.id`)
    await client.query(`UPDATE pg_temp.award_rollup a SET id = p.id FROM public.award_rollup p WHERE ${ofGroup}`)
  })
  for (const table of [...derivedTables, ...tablesOfStates.flatMap(({ table, children }) => [table, ...children])])
    await client.query(`ANALYZE pg_temp.${table}`)
}

/** The parties of superseded states go to the organisations that they are known to be now. */
async function movePartiesOfPast(changes: Changes): Promise<void> {
  for (const table of partyTables)
    await changes.make(`
      UPDATE public.${table} p SET organisation_id = i.organisation_id FROM public.organisation_identity i
      WHERE i.identity_key = p.identity_key AND p.organisation_id <> i.organisation_id`)
}
