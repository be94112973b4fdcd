import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import { codesOf } from '@openward/vocabulary/code-list'
import type { AwardFilter, AwardStatus } from './award-filter.js'
import { awardConditions, completeFilter, isCounted, notDated, rollupRows } from './award-filter.js'
import type { AwardOwner } from './awards.js'
import { awardOwnership, listedFilter } from './awards.js'
import type { Snapshot } from './snapshot.js'
import { SqlText } from './sql-text.js'

/** By what awards can be counted. */
export type AwardCountDimension =
  | 'COMPETITION_LEVEL'
  | 'ROUTE'
  | 'REGIME'
  | 'DISCRETION'
  | 'STAGE'
  | 'SOURCE'
  | 'STATUS'
  | 'CONFIDENCE'
  | 'PROVIDER_KIND'
  | 'MONTH'

/** Why an award stands outside a share, in the order in which the reasons are looked at: the first one counts. */
export type LeftOutReason =
  'ABANDONED' | 'INTENDED_ONLY' | 'FRAMEWORK_CONCLUDED' | 'NOT_AN_AWARD' | 'NOT_DATED' | 'OUTSIDE_COVERAGE'

export interface AwardCount {
  /** A code of the dimension's list, or a month as `YYYY-MM`. */
  readonly code: string
  readonly count: number
}

export interface AwardShares {
  /** Awards that the shares are of: made, of a service, and published on a day that is held whole. */
  readonly total: number
  readonly counts: readonly AwardCount[]
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly count: number }[]
}

/** What is counted over, under one set of column names: kept counts where they know the filter, else the awards. */
interface Counted {
  readonly from: string
  readonly count: string
}

const dimensionColumns: Record<Exclude<AwardCountDimension, 'MONTH'>, string> = {
  COMPETITION_LEVEL: 'competition_level',
  ROUTE: 'route',
  REGIME: 'regime',
  DISCRETION: 'discretion',
  STAGE: 'stage',
  SOURCE: 'source',
  STATUS: 'status',
  CONFIDENCE: 'confidence',
  PROVIDER_KIND: 'provider_kind',
}

const notInRollup: readonly AwardCountDimension[] = ['CONFIDENCE', 'PROVIDER_KIND']

/** A filter that asks for no status looks at all, so that what is left out can be told. */
const statuses: readonly AwardStatus[] = ['AWARDED', 'INTENDED', 'ABANDONED']

const outsideShares = codesOf(AWARD_ROUTES).filter(
  (route) => !AWARD_ROUTES[route].inShares && route !== 'FRAMEWORK_ESTABLISHMENT',
)

function counted(
  sql: SqlText,
  filter: AwardFilter,
  { by, owned, byDay }: { by: AwardCountDimension; owned: string | null; byDay: boolean },
): Counted {
  if (owned === null && isCounted(filter) && !notInRollup.includes(by))
    return { from: `(${rollupRows(sql, filter, byDay)})`, count: 'sum(x.award_count)' }
  const conditions = [...awardConditions(sql, filter), ...(owned === null ? [] : [owned])].join(' AND ')
  // An award with providers of two kinds is counted under each; the total counts it once.
  const kinds =
    by === 'PROVIDER_KIND' ? "unnest(coalesce(nullif(a.provider_kinds, '{}'), '{NOT_KNOWN}'))" : 'NULL::text'
  return {
    from: `(SELECT a.row_id, a.status, a.regime, a.route, a.competition_level, a.discretion, a.stage, a.confidence,
a.source, coalesce(a.published_on, DATE '${notDated}') AS published_on, ${kinds} AS provider_kind
FROM award a WHERE ${conditions})`,
    count: 'count(DISTINCT x.row_id)',
  }
}

const codeOf = (by: AwardCountDimension) =>
  by === 'MONTH' ? `to_char(x.published_on, 'YYYY-MM')` : `x.${dimensionColumns[by]}`

/** Counts per code, each award of the filter once (under each kind of its providers for PROVIDER_KIND). */
export async function countAwardsBy(
  snapshot: Snapshot,
  filter: AwardFilter,
  by: AwardCountDimension,
  owner: { owner: AwardOwner; id: string } | null,
): Promise<readonly AwardCount[]> {
  const sql = new SqlText()
  const owned = owner === null ? null : awardOwnership[owner.owner](sql.value(owner.id, 'text'))
  const { from, count } = counted(sql, listedFilter(filter), { by, owned, byDay: by === 'MONTH' })
  const text = `SELECT ${codeOf(by)} AS code, ${count}::int AS count FROM ${from} x GROUP BY 1`
  return snapshot.counts<AwardCount>(sql.statement(text))
}

/**
 * Counts that shares may be made of, for each owner, or for one list without owner where `owners` is null.
 * Only awards published on days of their source that are held whole are counted; the rest is told with its reason.
 */
export async function countAwardShares(
  snapshot: Snapshot,
  owners: readonly string[] | null,
  list: { owner: AwardOwner | null; filter: AwardFilter; by: AwardCountDimension },
): Promise<AwardShares[]> {
  const sql = new SqlText()
  const complete = completeFilter(list.filter)
  const filter = { ...complete, status: complete.status ?? statuses }
  const ids = sql.value(owners ?? [''], 'text[]')
  const owned = list.owner === null ? null : awardOwnership[list.owner]('owner.id')
  const { from, count } = counted(sql, filter, { by: list.by, owned, byDay: true })
  const reason = `CASE WHEN x.status = 'ABANDONED' THEN 'ABANDONED' WHEN x.status = 'INTENDED' THEN 'INTENDED_ONLY'
WHEN x.route = 'FRAMEWORK_ESTABLISHMENT' THEN 'FRAMEWORK_CONCLUDED'
WHEN x.route = ANY (${sql.value(outsideShares, 'text[]')}) THEN 'NOT_AN_AWARD'
WHEN x.published_on = DATE '${notDated}' THEN 'NOT_DATED'
WHEN NOT EXISTS (SELECT FROM source_coverage_day d WHERE d.source = x.source AND d.day = x.published_on)
THEN 'OUTSIDE_COVERAGE' END`
  // Grouped by code and reason, and by reason alone, since an award may stand under several codes.
  const text = `SELECT owner.id AS "ownerId", c.* FROM unnest(${ids}) AS owner(id) CROSS JOIN LATERAL (
SELECT x.reason, x.code, GROUPING(x.code) = 1 AS "whole", ${count}::int AS count
FROM (SELECT x.*, ${reason} AS reason, ${codeOf(list.by)} AS code FROM ${from} x) x
GROUP BY GROUPING SETS ((x.reason), (x.reason, x.code))) c`
  const rows = await snapshot.counts<ShareRow>(sql.statement(text))
  return (owners ?? ['']).map((owner) => toShares(rows.filter((row) => row.ownerId === owner)))
}

interface ShareRow {
  readonly ownerId: string
  readonly reason: LeftOutReason | null
  readonly code: string | null
  /** Whether the row is the count over all codes. */
  readonly whole: boolean
  readonly count: number
}

function toShares(rows: readonly ShareRow[]): AwardShares {
  return {
    total: rows.find((row) => row.whole && row.reason === null)?.count ?? 0,
    counts: rows.flatMap(({ reason, whole, code, count }) =>
      reason === null && !whole && code !== null ? [{ code, count }] : [],
    ),
    leftOut: rows.flatMap(({ reason, whole, count }) => (reason !== null && whole ? [{ reason, count }] : [])),
  }
}

/** How many different notices speak of the awards that `countAwardShares` counts. */
export async function countNoticesBehind(
  snapshot: Snapshot,
  list: { owner: { owner: AwardOwner; id: string } | null; filter: AwardFilter },
): Promise<number> {
  const sql = new SqlText()
  const conditions = awardConditions(sql, completeFilter(list.filter))
  if (list.owner !== null) conditions.push(awardOwnership[list.owner.owner](sql.value(list.owner.id, 'text')))
  const text = `SELECT count(DISTINCT n.notice_key)::int AS count
FROM award a JOIN source_coverage_day d ON d.source = a.source AND d.day = a.published_on
JOIN award_notice n ON n.award_row_id = a.row_id
WHERE ${conditions.join(' AND ')} AND a.status = 'AWARDED'
AND a.route <> 'FRAMEWORK_ESTABLISHMENT' AND a.route <> ALL (${sql.value(outsideShares, 'text[]')})`
  return (await snapshot.counts<{ count: number }>(sql.statement(text)))[0]?.count ?? 0
}
