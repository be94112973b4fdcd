import { alignOne } from './align.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement } from './sql-text.js'

/** A partnership and its area, as it stood between two days. */
export interface IntegratedCareSystemRow {
  /** ODS code of its board. */
  readonly id: string
  readonly name: string
  /** Id of the organisation of its board. */
  readonly boardId: string
  readonly boardName: string
  readonly onsCode: string
  readonly region: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly source: string
  readonly awardsMade: number
}

const columns = `s.id, s.name, s.board_id AS "boardId", s.board_name AS "boardName", s.ons_code AS "onsCode", s.region,
s.valid_from AS "validFrom", s.valid_to AS "validTo", s.source, s.awards_made AS "awardsMade"`

const standing = `SELECT ${columns} FROM integrated_care_system s
WHERE s.valid_from <= coalesce($1::date, (now() AT TIME ZONE 'Europe/London')::date)
AND coalesce(s.valid_to >= coalesce($1::date, (now() AT TIME ZONE 'Europe/London')::date), true)
ORDER BY s.name, s.id`

/** The systems that stood on a day (Europe/London); null for today. */
export async function listIntegratedCareSystems(
  snapshot: Snapshot,
  asAt: string | null,
): Promise<readonly IntegratedCareSystemRow[]> {
  return snapshot.rows<IntegratedCareSystemRow>(fixedStatement(standing, [asAt]))
}

const byId = `SELECT ${columns} FROM integrated_care_system s WHERE s.id = ANY ($1::text[])`

export async function findIntegratedCareSystems(
  snapshot: Snapshot,
  ids: readonly string[],
): Promise<(IntegratedCareSystemRow | null)[]> {
  return alignOne(ids, await snapshot.rows<IntegratedCareSystemRow>(fixedStatement(byId, [ids])), (row) => row.id)
}
