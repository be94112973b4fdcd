import type { QualityIssueCode } from '@openward/vocabulary/quality-issue-code'
import type { Source } from '@openward/vocabulary/source'
import { alignOne } from './align.js'
import { choice } from './award-filter.js'
import type { Order, Page, PageRequest } from './page.js'
import { readPage } from './read-pages.js'
import { shortList } from './short-list.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement, SqlText } from './sql-text.js'

/** A recorded problem of a source record. */
export interface QualityIssueRow {
  readonly id: string
  readonly code: QualityIssueCode
  readonly source: Source | null
  readonly sourceSha256: string
  readonly fileName: string
  readonly noticeKey: string | null
  readonly ocid: string | null
  readonly path: string
  readonly value: string | null
  readonly detail: string | null
  readonly recordedAt: string
}

export interface QualityIssueFilter {
  readonly code?: readonly QualityIssueCode[] | null | undefined
  readonly source?: readonly Source[] | null | undefined
  /** `<source>/<notice id>`. */
  readonly notice?: string | null | undefined
  readonly ocid?: string | null | undefined
}

const columns = `q.id, q.code, q.source, q.source_sha256 AS "sourceSha256", q.file_name AS "fileName",
q.notice_key AS "noticeKey", q.ocid, q.path, q.value, q.detail, q.recorded_at AS "recordedAt"`

export type QualityIssueOrderName = 'CODE_ASC' | 'RECORDED_DESC' | 'RECORDED_ASC'

// Instants are compared by their text in one zone and one length, which stands in the order of time.
const recordedOrder = {
  key: `to_char(q.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
  nullable: false,
  type: 'text',
  id: 'q.id',
} as const

export const qualityIssueOrders: Record<QualityIssueOrderName, Order> = {
  CODE_ASC: {
    name: 'quality-issue-code',
    key: 'q.code',
    nullable: false,
    type: 'text',
    id: 'q.id',
    descending: false,
  },
  RECORDED_DESC: { ...recordedOrder, name: 'quality-issue-recorded-desc', descending: true },
  RECORDED_ASC: { ...recordedOrder, name: 'quality-issue-recorded-asc', descending: false },
}

function qualityIssueConditions(sql: SqlText, filter: QualityIssueFilter): string[] {
  return [
    'true',
    ...choice(sql, 'q.code', filter.code),
    ...choice(sql, 'q.source', filter.source),
    ...choice(sql, 'q.notice_key', filter.notice == null ? null : [filter.notice]),
    ...choice(sql, 'q.ocid', filter.ocid == null ? null : [filter.ocid]),
  ]
}

export function listQualityIssues(
  snapshot: Snapshot,
  filter: QualityIssueFilter,
  order: QualityIssueOrderName,
  page: PageRequest,
): Promise<Page<QualityIssueRow>> {
  const source = {
    columns,
    from: 'quality_issue q',
    conditions: (sql: SqlText) => qualityIssueConditions(sql, filter),
    ownedBy: null,
  }
  return readPage(snapshot, source, qualityIssueOrders[order], page)
}

export async function countQualityIssues(snapshot: Snapshot, filter: QualityIssueFilter): Promise<number> {
  const sql = new SqlText()
  const conditions = qualityIssueConditions(sql, filter).join(' AND ')
  const statement = sql.statement(`SELECT count(*)::int AS count FROM quality_issue q WHERE ${conditions}`)
  return (await snapshot.counts<{ count: number }>(statement))[0]?.count ?? 0
}

export interface QualityIssueCountRow {
  readonly code: QualityIssueCode
  readonly count: number
}

const byCode = 'SELECT code, count(*)::int AS count FROM quality_issue GROUP BY code'

/** How many issues of each code there are; codes without any are missing. */
export async function countQualityIssuesByCode(snapshot: Snapshot): Promise<readonly QualityIssueCountRow[]> {
  return snapshot.counts<QualityIssueCountRow>(fixedStatement(byCode))
}

const byId = `SELECT ${columns} FROM quality_issue q WHERE q.id = ANY ($1::text[])`

export async function findQualityIssues(
  snapshot: Snapshot,
  ids: readonly string[],
): Promise<(QualityIssueRow | null)[]> {
  return alignOne(ids, await snapshot.rows<QualityIssueRow>(fixedStatement(byId, [ids])), (row) => row.id)
}

/** The issues of each notice, those of one code together. */
export const qualityIssuesOfNotices = shortList<QualityIssueRow>({
  keyType: 'text',
  columns,
  from: 'quality_issue q',
  hangsOn: (key) => `q.notice_key = ${key}`,
  order: 'q.code, q.id',
})
