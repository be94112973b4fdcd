import type { AwardRoute, Discretion } from '@openward/vocabulary/award-route'
import type { CompetitionLevel } from '@openward/vocabulary/competition-level'
import type { Confidence } from '@openward/vocabulary/confidence'
import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'
import type { AwardReading, ReadValue } from '@openward/vocabulary/notice-reading'
import type { NoticeScope } from '@openward/vocabulary/notice-scope'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import type { ReadingFlag } from '@openward/vocabulary/reading-flag'
import type { Regime } from '@openward/vocabulary/regime'
import type { Source } from '@openward/vocabulary/source'
import { alignOne } from './align.js'
import type { AwardFilter, AwardStatus } from './award-filter.js'
import {
  awardConditions,
  completeFilter,
  heldBy,
  inSystem,
  isCounted,
  madeBy,
  rollupRows,
  standingStatuses,
} from './award-filter.js'
import type { Order, Page, PageRequest } from './page.js'
import { readPage, readPages } from './read-pages.js'
import type { ValueColumns } from './read-value.js'
import { shortList } from './short-list.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement, SqlText } from './sql-text.js'

/** What the register knows of one award now. */
export interface AwardRow extends ValueColumns {
  /** Names this state of the award; the children of the state hang on it. */
  readonly rowId: string
  readonly id: string
  readonly ocid: string
  readonly source: Source
  readonly status: AwardStatus
  readonly title: string | null
  readonly description: string | null
  readonly scope: NoticeScope
  readonly jurisdiction: Jurisdiction
  readonly regime: Regime
  readonly route: AwardRoute
  readonly competitionLevel: CompetitionLevel
  readonly discretion: Discretion
  readonly confidence: Confidence
  readonly reservedTo: AwardReading['reservedTo']
  readonly directAwardGround: string | null
  readonly stage: NoticeStage
  readonly valueInSums: boolean
  readonly otherValues: readonly ReadValue[]
  readonly basis: AwardReading['basis']
  readonly conflicts: AwardReading['conflicts']
  readonly flags: readonly ReadingFlag[]
  readonly lotRefs: readonly string[]
  readonly commissionerId: string | null
  readonly integratedCareSystemId: string | null
  readonly firstPublishedOn: string | null
  /** The day by which lists are sorted and periods are filtered: of the award or, while there is none, the intention. */
  readonly publishedOn: string | null
  readonly awardPublishedOn: string | null
  readonly decidedOn: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly extendableToOn: string | null
  readonly noticeCount: number
  readonly providerCount: number
  readonly qualityIssueCount: number
  readonly recordedAt: string
}

/** Whose awards: those held by a provider, made by a commissioner, or made by the board of a system. */
export type AwardOwner = 'PROVIDER' | 'COMMISSIONER' | 'INTEGRATED_CARE_SYSTEM'

export type AwardOrderName = 'PUBLISHED_DESC' | 'PUBLISHED_ASC' | 'VALUE_DESC' | 'VALUE_ASC'

const columns = `a.row_id AS "rowId", a.id, a.ocid, a.source, a.status, a.title, a.description, a.scope, a.jurisdiction, a.regime,
a.route, a.competition_level AS "competitionLevel", a.discretion, a.confidence, a.reserved_to AS "reservedTo",
a.direct_award_ground AS "directAwardGround", a.stage, a.value_amount AS "valueAmount",
a.value_currency AS "valueCurrency", a.value_basis AS "valueBasis", a.value_span AS "valueSpan",
a.value_in_sums AS "valueInSums", a.other_values AS "otherValues", a.basis, a.conflicts, a.flags,
a.lot_refs AS "lotRefs", a.commissioner_id AS "commissionerId",
a.integrated_care_system_id AS "integratedCareSystemId", a.first_published_on AS "firstPublishedOn",
a.award_published_on AS "awardPublishedOn", a.published_on AS "publishedOn", a.decided_on AS "decidedOn", a.starts_on AS "startsOn",
a.ends_on AS "endsOn", a.extendable_to_on AS "extendableToOn", a.notice_count AS "noticeCount",
a.provider_count AS "providerCount", a.quality_issue_count AS "qualityIssueCount", a.recorded_at AS "recordedAt"`

export const awardOrders: Record<AwardOrderName, Order> = {
  PUBLISHED_DESC: {
    name: 'award-published-desc',
    key: 'a.published_on',
    nullable: true,
    type: 'date',
    id: 'a.id',
    descending: true,
  },
  PUBLISHED_ASC: {
    name: 'award-published-asc',
    key: 'a.published_on',
    nullable: true,
    type: 'date',
    id: 'a.id',
    descending: false,
  },
  VALUE_DESC: {
    name: 'award-value-desc',
    key: 'a.value_amount',
    nullable: true,
    type: 'numeric',
    id: 'a.id',
    descending: true,
  },
  VALUE_ASC: {
    name: 'award-value-asc',
    key: 'a.value_amount',
    nullable: true,
    type: 'numeric',
    id: 'a.id',
    descending: false,
  },
}

export const awardOwnership: Record<AwardOwner, (owner: string) => string> = {
  PROVIDER: heldBy,
  COMMISSIONER: madeBy,
  INTEGRATED_CARE_SYSTEM: inSystem,
}

/** Lists show standing awards unless a status is asked for. */
export function listedFilter(filter: AwardFilter): AwardFilter {
  return { ...completeFilter(filter), status: filter.status ?? standingStatuses }
}

const source = (filter: AwardFilter, owner: AwardOwner | null) => ({
  columns,
  from: 'award a',
  conditions: (sql: SqlText) => awardConditions(sql, listedFilter(filter)),
  ownedBy: owner === null ? null : awardOwnership[owner],
})

export function listAwards(
  snapshot: Snapshot,
  filter: AwardFilter,
  order: AwardOrderName,
  page: PageRequest,
): Promise<Page<AwardRow>> {
  return readPage(snapshot, source(filter, null), awardOrders[order], page)
}

/** One page of the awards of each owner. */
export function listAwardsOf(
  snapshot: Snapshot,
  owners: readonly string[],
  list: { owner: AwardOwner; filter: AwardFilter; order: AwardOrderName; page: PageRequest },
): Promise<Page<AwardRow>[]> {
  return readPages(snapshot, source(list.filter, list.owner), awardOrders[list.order], list.page, owners)
}

/** How many awards the list has in all: from the kept counts where they know every condition, else counted. */
export async function countAwards(snapshot: Snapshot, filter: AwardFilter): Promise<number> {
  const sql = new SqlText()
  const listed = listedFilter(filter)
  const text = isCounted(listed)
    ? `SELECT coalesce(sum(x.award_count), 0)::int AS count FROM (${rollupRows(sql, listed, false)}) x`
    : `SELECT count(*)::int AS count FROM award a WHERE ${awardConditions(sql, listed).join(' AND ')}`
  return (await snapshot.counts<{ count: number }>(sql.statement(text)))[0]?.count ?? 0
}

/** The same for the list of each owner. */
export async function countAwardsOf(
  snapshot: Snapshot,
  owners: readonly string[],
  list: { owner: AwardOwner; filter: AwardFilter },
): Promise<number[]> {
  const sql = new SqlText()
  const ids = sql.value(owners, 'text[]')
  const conditions = [...awardConditions(sql, listedFilter(list.filter)), awardOwnership[list.owner]('owner.id')]
  const text = `SELECT owner.id, counted.count FROM unnest(${ids}) AS owner(id)
CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM award a WHERE ${conditions.join(' AND ')}) counted`
  const rows = await snapshot.counts<{ id: string; count: number }>(sql.statement(text))
  return alignOne(owners, rows, (row) => row.id).map((row) => row?.count ?? 0)
}

const byId = `SELECT ${columns} FROM award a WHERE a.superseded_at IS NULL AND a.id = ANY ($1::text[])`

export async function findAwards(snapshot: Snapshot, ids: readonly string[]): Promise<(AwardRow | null)[]> {
  return alignOne(ids, await snapshot.rows<AwardRow>(fixedStatement(byId, [ids])), (row) => row.id)
}

/** The awards of each process, of every status. */
export const awardsOfProcesses = shortList<AwardRow>({
  keyType: 'text',
  columns,
  from: 'award a',
  hangsOn: (ocid) => `a.superseded_at IS NULL AND a.ocid = ${ocid}`,
  order: 'a.published_on NULLS LAST, a.id',
})

/** The awards that each notice speaks of. */
export const awardsOfNotices = shortList<AwardRow>({
  keyType: 'text',
  columns,
  from: 'award_notice n JOIN award a ON a.row_id = n.award_row_id AND a.superseded_at IS NULL',
  hangsOn: (noticeKey) => `n.notice_key = ${noticeKey}`,
  order: 'a.id',
})
