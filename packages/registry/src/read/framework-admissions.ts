import { alignOne } from './align.js'
import { frameworkAdmission, healthServicesInEngland } from './award-filter.js'
import type { OrganisationRole } from './organisations.js'
import type { Snapshot } from './snapshot.js'
import { SqlText } from './sql-text.js'

// How many of the awards made of health services in England of each owner only admit providers to a framework. They are in
// the counters of awards, and a sentence that counts awards needs to take them out.

const owners = {
  PROVIDER: { from: 'award_provider own JOIN award a ON a.row_id = own.award_row_id', id: 'own.organisation_id' },
  COMMISSIONER: {
    from: 'award_commissioner own JOIN award a ON a.row_id = own.award_row_id',
    id: 'own.organisation_id',
  },
  INTEGRATED_CARE_SYSTEM: { from: 'award a', id: 'a.integrated_care_system_id' },
} as const

/** In the order of the ids; an award counts once for each owner. */
export async function countFrameworkAdmissions(
  snapshot: Snapshot,
  ids: readonly string[],
  owner: OrganisationRole | 'INTEGRATED_CARE_SYSTEM',
): Promise<number[]> {
  const { from, id } = owners[owner]
  const { scope, jurisdiction } = healthServicesInEngland
  const sql = new SqlText()
  const text = `SELECT ${id} AS "ownerId", count(DISTINCT a.id)::int AS "count" FROM ${from}
WHERE ${id} = ANY (${sql.value(ids, 'text[]')}) AND a.superseded_at IS NULL
AND a.route = ${sql.value(frameworkAdmission, 'text')} AND a.status = 'AWARDED'
AND a.scope = ANY (${sql.value(scope, 'text[]')}) AND a.jurisdiction = ANY (${sql.value(jurisdiction, 'text[]')})
GROUP BY ${id}`
  const rows = await snapshot.counts<{ readonly ownerId: string; readonly count: number }>(sql.statement(text))
  return alignOne(ids, rows, (row) => row.ownerId).map((row) => row?.count ?? 0)
}
