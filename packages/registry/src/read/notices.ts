import type { AwardRoute, Discretion } from '@openward/vocabulary/award-route'
import type { CommissionerRole } from '@openward/vocabulary/commissioner-role'
import type { CompetitionLevel } from '@openward/vocabulary/competition-level'
import type { Confidence } from '@openward/vocabulary/confidence'
import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'
import type { NoticeScope } from '@openward/vocabulary/notice-scope'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import type { PartyRole } from '@openward/vocabulary/party-role'
import type { ReadingFlag } from '@openward/vocabulary/reading-flag'
import type { Regime } from '@openward/vocabulary/regime'
import type { Source } from '@openward/vocabulary/source'
import { alignOne } from './align.js'
import { choice, healthServicesInEngland } from './award-filter.js'
import { containsPattern } from './contains-pattern.js'
import { isOfProcess } from './contracting-processes.js'
import type { Order, Page, PageRequest } from './page.js'
import { readPage } from './read-pages.js'
import { shortList } from './short-list.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement, SqlText } from './sql-text.js'

/** One published document, as its current version has it. */
export interface NoticeRow {
  /** `<source>/<notice id>`. */
  readonly key: string
  readonly source: Source
  readonly noticeId: string
  readonly ocid: string
  readonly currentHash: string
  readonly versionCount: number
  readonly publishedAt: string | null
  readonly publishedOn: string | null
  readonly title: string | null
  readonly sourceUrl: string | null
  readonly stage: NoticeStage
  readonly scope: NoticeScope
  readonly jurisdiction: Jurisdiction
  readonly regime: Regime
  readonly route: AwardRoute
  readonly competitionLevel: CompetitionLevel
  readonly discretion: Discretion
  readonly confidence: Confidence
  readonly flags: readonly ReadingFlag[]
  readonly qualityIssueCount: number
  readonly recordedAt: string
}

/** Which notices. What is missing or null does not narrow, but for scope and jurisdiction: health in England. */
export interface NoticeFilter {
  readonly scope?: readonly NoticeScope[] | null | undefined
  readonly jurisdiction?: readonly Jurisdiction[] | null | undefined
  readonly stage?: readonly NoticeStage[] | null | undefined
  readonly regime?: readonly Regime[] | null | undefined
  readonly route?: readonly AwardRoute[] | null | undefined
  readonly competitionLevel?: readonly CompetitionLevel[] | null | undefined
  readonly confidence?: readonly Confidence[] | null | undefined
  readonly source?: readonly Source[] | null | undefined
  readonly publishedFrom?: string | null | undefined
  readonly publishedTo?: string | null | undefined
  readonly hasQualityIssue?: boolean | null | undefined
  /** Contained in the title. */
  readonly text?: string | null | undefined
}

const columns = `n.key, n.source, n.notice_id AS "noticeId", n.ocid, n.current_hash AS "currentHash",
n.version_count AS "versionCount", n.published_at AS "publishedAt", n.published_on AS "publishedOn", n.title,
n.source_url AS "sourceUrl", n.stage, n.scope, n.jurisdiction, n.regime, n.route,
n.competition_level AS "competitionLevel", n.discretion, n.confidence, n.flags,
n.quality_issue_count AS "qualityIssueCount", n.recorded_at AS "recordedAt"`

export type NoticeOrderName = 'PUBLISHED_DESC' | 'PUBLISHED_ASC'

const publishedOrder = { key: 'n.published_on', nullable: true, type: 'date', id: 'n.key' } as const

export const noticeOrders: Record<NoticeOrderName, Order> = {
  PUBLISHED_DESC: { ...publishedOrder, name: 'notice-published-desc', descending: true },
  PUBLISHED_ASC: { ...publishedOrder, name: 'notice-published-asc', descending: false },
}

function noticeConditions(sql: SqlText, filter: NoticeFilter): string[] {
  const conditions = [
    ...choice(sql, 'n.scope', filter.scope ?? healthServicesInEngland.scope),
    ...choice(sql, 'n.jurisdiction', filter.jurisdiction ?? healthServicesInEngland.jurisdiction),
    ...choice(sql, 'n.stage', filter.stage),
    ...choice(sql, 'n.regime', filter.regime),
    ...choice(sql, 'n.route', filter.route),
    ...choice(sql, 'n.competition_level', filter.competitionLevel),
    ...choice(sql, 'n.confidence', filter.confidence),
    ...choice(sql, 'n.source', filter.source),
  ]
  if (filter.publishedFrom != null) conditions.push(`n.published_on >= ${sql.value(filter.publishedFrom, 'date')}`)
  if (filter.publishedTo != null) conditions.push(`n.published_on <= ${sql.value(filter.publishedTo, 'date')}`)
  if (filter.hasQualityIssue != null) {
    conditions.push(filter.hasQualityIssue ? 'n.quality_issue_count > 0' : 'n.quality_issue_count = 0')
  }
  if (filter.text != null) conditions.push(`n.title ILIKE ${sql.value(containsPattern(filter.text), 'text')}`)
  return conditions
}

export function listNotices(
  snapshot: Snapshot,
  filter: NoticeFilter,
  order: NoticeOrderName,
  page: PageRequest,
): Promise<Page<NoticeRow>> {
  const source = {
    columns,
    from: 'notice n',
    conditions: (sql: SqlText) => noticeConditions(sql, filter),
    ownedBy: null,
  }
  return readPage(snapshot, source, noticeOrders[order], page)
}

export async function countNotices(snapshot: Snapshot, filter: NoticeFilter): Promise<number> {
  const sql = new SqlText()
  const text = `SELECT count(*)::int AS count FROM notice n WHERE ${noticeConditions(sql, filter).join(' AND ')}`
  return (await snapshot.counts<{ count: number }>(sql.statement(text)))[0]?.count ?? 0
}

const byKey = `SELECT ${columns} FROM notice n WHERE n.key = ANY ($1::text[])`

export async function findNotices(snapshot: Snapshot, keys: readonly string[]): Promise<(NoticeRow | null)[]> {
  return alignOne(keys, await snapshot.rows<NoticeRow>(fixedStatement(byKey, [keys])), (row) => row.key)
}

/** The notices of each process, in order of publication. */
export const noticesOfProcesses = shortList<NoticeRow>({
  keyType: 'text',
  columns,
  from: 'notice n',
  hangsOn: (ocid) => isOfProcess('n.ocid', ocid),
  order: 'n.published_at NULLS FIRST, n.key',
})

/** A notice in the story of one award. `stage` is what it is for that award. */
export interface AwardNoticeRow {
  readonly noticeKey: string
  readonly stage: NoticeStage
  readonly position: number
}

/** The notices that speak of each award, by its row. */
export const awardNotices = shortList<AwardNoticeRow>({
  keyType: 'bigint',
  columns: 'n.notice_key AS "noticeKey", n.stage, n.position',
  from: 'award_notice n',
  hangsOn: (rowId) => `n.award_row_id = ${rowId}`,
  order: 'n.position',
})

/** A body that a notice names, in one role. */
export interface NoticePartyRow {
  readonly role: PartyRole
  readonly commissionerRole: CommissionerRole | null
  readonly name: string
  readonly organisationId: string
}

/** The bodies that each notice names. */
export const noticeParties = shortList<NoticePartyRow>({
  keyType: 'text',
  columns: `p.role, p.commissioner_role AS "commissionerRole", p.name, p.organisation_id AS "organisationId"`,
  from: 'notice_party p',
  hangsOn: (key) => `p.notice_key = ${key}`,
  order: 'p.position, p.role',
})
