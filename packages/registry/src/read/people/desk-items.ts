import type { DeskDecision, DeskKind } from '@openward/vocabulary/desk-kind'
import { alignMany, alignOne } from '../align.js'
import { choice } from '../award-filter.js'
import type { Order, Page, PageRequest } from '../page.js'
import { readPage } from '../read-pages.js'
import type { Snapshot } from '../snapshot.js'
import { fixedStatement, SqlText } from '../sql-text.js'
import type { Viewer } from './organisation-people.js'

export type DeskStatus = 'OPEN' | 'DECIDED' | 'CLOSED'

export interface DeskItemRow {
  readonly id: string
  readonly kind: DeskKind
  readonly subjectType: string
  readonly subjectId: string
  readonly organisationId: string | null
  readonly facts: object
  readonly openedAt: string
  readonly dueAt: string | null
  readonly openedBy: string | null
  readonly assignedTo: string | null
  readonly assignedToName: string | null
  readonly status: DeskStatus
  readonly decision: DeskDecision | null
  readonly reason: string | null
  readonly decidedBy: string | null
  readonly decidedByName: string | null
  readonly decidedAt: string | null
  readonly version: number
}

export interface DeskFilter {
  readonly kind?: readonly DeskKind[] | null | undefined
  readonly status?: readonly DeskStatus[] | null | undefined
  /** Only what this person has taken. */
  readonly assignedTo?: string | null | undefined
  /** True for cases past their day. */
  readonly isOverdue?: boolean | null | undefined
}

const columns = `d.id, d.kind, d.subject_type AS "subjectType", d.subject_id AS "subjectId",
d.organisation_id AS "organisationId", d.facts, d.opened_at AS "openedAt", d.due_at AS "dueAt",
d.opened_by AS "openedBy", d.assigned_to AS "assignedTo",
(SELECT coalesce(p.name, p.email) FROM person p WHERE p.id = d.assigned_to) AS "assignedToName",
d.status, d.decision, d.reason, d.decided_by AS "decidedBy",
(SELECT coalesce(p.name, p.email) FROM person p WHERE p.id = d.decided_by) AS "decidedByName",
d.decided_at AS "decidedAt", d.version`

/** Those that wait longest first. */
export const deskOrder: Order = {
  name: 'desk-opened-asc',
  key: 'extract(epoch FROM d.opened_at)',
  type: 'numeric',
  nullable: false,
  id: 'd.id',
  descending: false,
}

function conditionsOf(sql: SqlText, filter: DeskFilter): string[] {
  const conditions = [...choice(sql, 'd.kind', filter.kind), ...choice(sql, 'd.status', filter.status)]
  if (filter.assignedTo != null) conditions.push(`d.assigned_to = ${sql.value(filter.assignedTo, 'text')}`)
  if (filter.isOverdue != null)
    conditions.push(
      filter.isOverdue ? `d.status = 'OPEN' AND d.due_at < now()` : `(d.due_at IS NULL OR d.due_at >= now())`,
    )
  return conditions
}

/** Cases of the desk. Whoever reads has made sure that an editor asks. */
export function listDeskItems(snapshot: Snapshot, filter: DeskFilter, page: PageRequest): Promise<Page<DeskItemRow>> {
  const source = {
    columns,
    from: 'desk_item d',
    conditions: (sql: SqlText) => conditionsOf(sql, filter),
    ownedBy: null,
  }
  return readPage(snapshot, source, deskOrder, page)
}

export async function countDeskItems(snapshot: Snapshot, filter: DeskFilter): Promise<number> {
  const sql = new SqlText()
  const conditions = ['true', ...conditionsOf(sql, filter)].join(' AND ')
  const statement = sql.statement(`SELECT count(*)::int AS count FROM desk_item d WHERE ${conditions}`)
  return (await snapshot.rows<{ count: number }>(statement))[0]?.count ?? 0
}

const visible = `SELECT ${columns} FROM desk_item d WHERE d.id = ANY($1::text[]) AND $2::boolean`

/** Cases by their ids, for editors; for all others there is none. */
export async function findDeskItems(
  snapshot: Snapshot,
  ids: readonly string[],
  viewer: Viewer,
): Promise<(DeskItemRow | null)[]> {
  const rows = await snapshot.rows<DeskItemRow>(fixedStatement(visible, [ids, viewer.isEditor]))
  return alignOne(ids, rows, (row) => row.id)
}

export interface DeskQueueRow {
  readonly kind: DeskKind
  readonly open: number
  readonly overdue: number
  readonly decided: number
  /** When the case that waits longest was opened; null where none waits. */
  readonly oldestOpenedAt: string | null
}

const queues = `SELECT kind, count(*) FILTER (WHERE status = 'OPEN')::int AS open,
count(*) FILTER (WHERE status = 'OPEN' AND due_at < now())::int AS overdue,
count(*) FILTER (WHERE status = 'DECIDED')::int AS decided,
min(opened_at) FILTER (WHERE status = 'OPEN') AS "oldestOpenedAt" FROM desk_item GROUP BY kind`

/** How the queues stand that were ever used. */
export function listDeskQueues(snapshot: Snapshot): Promise<readonly DeskQueueRow[]> {
  return snapshot.rows<DeskQueueRow>(fixedStatement(queues))
}

const matched = `SELECT DISTINCT d.id AS "ownerId", i.organisation_id AS id FROM desk_item d
JOIN organisation_identity i ON i.identity_key IN (d.facts ->> 'identityKey', d.facts ->> 'otherKey')
WHERE d.id = ANY($1::text[]) AND d.kind = 'ORGANISATION_MATCH' ORDER BY 1, 2`

/** The organisations that the two identities of a doubtful match are now; one where they have become one. */
export async function organisationsOfMatches(
  snapshot: Snapshot,
  ids: readonly string[],
): Promise<(readonly string[])[]> {
  const rows = await snapshot.rows<{ ownerId: string; id: string }>(fixedStatement(matched, [ids]))
  return alignMany(ids, rows, (row) => row.ownerId).map((organisations) => organisations.map(({ id }) => id))
}
