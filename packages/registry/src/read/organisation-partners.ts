import { alignMany } from './align.js'
import { healthServicesInEngland, standingStatuses } from './award-filter.js'
import type { OrganisationRole, OrganisationRow } from './organisations.js'
import { organisationColumns } from './organisations.js'
import type { Snapshot } from './snapshot.js'
import { SqlText } from './sql-text.js'

/** An organisation met on the other side of awards, and in how many of them. */
export interface PartnerRow extends OrganisationRow {
  readonly ownerId: string
  readonly awardCount: number
}

const sides = {
  PROVIDER: { own: 'award_provider', other: 'award_commissioner' },
  COMMISSIONER: { own: 'award_commissioner', other: 'award_provider' },
} as const

/**
 * With whom each organisation has awards of health services in England, the most frequent first: the commissioners of
 * a provider, or the providers of a commissioner. An award counts once for each organisation on its other side.
 */
export async function findPartners(
  snapshot: Snapshot,
  organisationIds: readonly string[],
  list: { role: OrganisationRole; first: number },
): Promise<(readonly PartnerRow[])[]> {
  const { own, other } = sides[list.role]
  const sql = new SqlText()
  const ids = sql.value(organisationIds, 'text[]')
  const text = `SELECT owner.id AS "ownerId", partner."awardCount", ${organisationColumns} FROM unnest(${ids}) AS owner(id) CROSS JOIN LATERAL (
SELECT other.organisation_id AS "organisationId", count(DISTINCT a.id)::int AS "awardCount"
FROM ${own} own JOIN award a ON a.row_id = own.award_row_id JOIN ${other} other ON other.award_row_id = a.row_id
WHERE own.organisation_id = owner.id AND a.superseded_at IS NULL
AND a.scope = ANY (${sql.value(healthServicesInEngland.scope, 'text[]')})
AND a.jurisdiction = ANY (${sql.value(healthServicesInEngland.jurisdiction, 'text[]')})
AND a.status = ANY (${sql.value(standingStatuses, 'text[]')})
GROUP BY other.organisation_id ORDER BY count(DISTINCT a.id) DESC, other.organisation_id
LIMIT ${sql.value(list.first, 'int')}) partner
JOIN organisation o ON o.id = partner."organisationId"
ORDER BY partner."awardCount" DESC, partner."organisationId"`
  const rows = await snapshot.counts<PartnerRow>(sql.statement(text))
  return alignMany(organisationIds, rows, (row) => row.ownerId)
}
