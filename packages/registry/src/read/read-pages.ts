import type { Order, Page, PageRequest, Position } from './page.js'
import type { Snapshot } from './snapshot.js'
import { SqlText } from './sql-text.js'

/** A list that can be read in pages. All parts are SQL written in this program. */
export interface ListSource {
  readonly columns: string
  readonly from: string
  /** Conditions of the list; values go through `sql`. */
  readonly conditions: (sql: SqlText) => readonly string[]
  /** The condition by which a row belongs to an owner, given the SQL expression of the owner's id. */
  readonly ownedBy: ((owner: string) => string) | null
}

type Read<Row> = Row & { sortKey: string | null; sortId: string; place: string; ownerId: string | null }

/** One page of a list without owner. */
export async function readPage<Row>(
  snapshot: Snapshot,
  source: ListSource,
  order: Order,
  request: PageRequest,
): Promise<Page<Row>> {
  const sql = new SqlText()
  const text = pageText(sql, source, order, request, null)
  if (text === null) return toPage([], request)
  return toPage(await snapshot.rows<Read<Row>>(sql.statement(text)), request)
}

/** The same page of the list of each owner, in the order of `owners`, with one statement. */
export async function readPages<Row>(
  snapshot: Snapshot,
  source: ListSource,
  order: Order,
  request: PageRequest,
  owners: readonly string[],
): Promise<Page<Row>[]> {
  const sql = new SqlText()
  const ids = sql.value(owners, 'text[]')
  const page = pageText(sql, source, order, request, 'owner.id')
  if (page === null) return owners.map(() => toPage([], request))
  const text = `SELECT owner.id AS "ownerId", page.* FROM unnest(${ids}) AS owner(id) CROSS JOIN LATERAL (${page}) page`
  const byOwner = new Map<string | null, Read<Row>[]>(owners.map((owner) => [owner, []]))
  for (const row of await snapshot.rows<Read<Row>>(sql.statement(text))) byOwner.get(row.ownerId)?.push(row)
  return owners.map((owner) => toPage(byOwner.get(owner) ?? [], request))
}

/** Rows with a key and rows without one are two stretches of a list; a row comparison holds within one of them. */
type Stretch = 'KEYED' | 'UNKEYED'

/**
 * The statement of a page: the part of each stretch that lies between the cursors, in the direction of reading. The
 * second stretch is looked at only where the first one does not fill the page. Null where the cursors, the wrong way
 * round, leave nothing between them.
 */
function pageText(
  sql: SqlText,
  source: ListSource,
  order: Order,
  request: PageRequest,
  owner: string | null,
): string | null {
  const conditions = [...source.conditions(sql)]
  if (owner !== null && source.ownedBy !== null) conditions.push(source.ownedBy(owner))
  // One row more than the page tells whether there is another page.
  const limit = sql.value(request.limit + 1, 'int')
  const falling = order.descending !== request.backward
  const inOrder: readonly Stretch[] = order.descending ? ['KEYED', 'UNKEYED'] : ['UNKEYED', 'KEYED']
  const stretches = order.nullable ? (request.backward ? [...inOrder].reverse() : inOrder) : (['KEYED'] as const)
  const parts = stretches.flatMap((stretch, at) => {
    const between = betweenCursors(sql, order, request, stretch, inOrder)
    if (between === null) return []
    const direction = falling ? 'DESC' : 'ASC'
    const key = order.nullable
      ? `${order.key} ${direction} NULLS ${falling ? 'LAST' : 'FIRST'}`
      : `${order.key} ${direction}`
    const rows = [
      `SELECT ${source.columns}, ${order.key} AS "orderKey", ${order.id} AS "sortId" FROM ${source.from}`,
      `WHERE ${[...conditions, ...between, 'true'].join(' AND ')} ORDER BY ${key}, ${order.id} ${direction} LIMIT ${limit}`,
    ].join(' ')
    // Numbered after the limit, so that an index which gives the order is read no further than the page.
    const place = `row_number() OVER (ORDER BY stretch."orderKey" ${direction}, stretch."sortId" ${direction})`
    return [
      `(SELECT stretch.*, stretch."orderKey"::text AS "sortKey", ${String(at)} * 1000 + ${place} AS "place" FROM (${rows}) stretch)`,
    ]
  })
  if (parts.length === 0) return null
  return parts.length === 1 ? parts.join('') : `SELECT * FROM (${parts.join(' UNION ALL ')}) page LIMIT ${limit}`
}

/** The conditions by which a row of the stretch lies between the cursors; null where no row of it can. */
function betweenCursors(
  sql: SqlText,
  order: Order,
  { after, before }: PageRequest,
  stretch: Stretch,
  inOrder: readonly Stretch[],
): string[] | null {
  const [later, earlier] = order.descending ? ['<', '>'] : ['>', '<']
  const conditions: string[] = []
  if (order.nullable) conditions.push(`${order.key} IS ${stretch === 'KEYED' ? 'NOT NULL' : 'NULL'}`)
  for (const { cursor, comparison, side } of [
    { cursor: after, comparison: later, side: 1 },
    { cursor: before, comparison: earlier, side: -1 },
  ]) {
    if (cursor === null) continue
    const of = stretchOf(cursor)
    const distance = Math.sign(inOrder.indexOf(stretch) - inOrder.indexOf(of)) * side
    if (distance < 0) return null
    if (distance > 0) continue
    const id = sql.value(cursor.id, 'text')
    conditions.push(
      of === 'KEYED'
        ? `(${order.key}, ${order.id}) ${comparison} (${sql.value(cursor.key, order.type)}, ${id})`
        : `${order.id} ${comparison} ${id}`,
    )
  }
  return conditions
}

const stretchOf = ({ key }: Position): Stretch => (key === null ? 'UNKEYED' : 'KEYED')

function toPage<Row>(read: readonly Read<Row>[], request: PageRequest): Page<Row> {
  const sorted = [...read].sort((a, b) => Number(a.place) - Number(b.place))
  const more = sorted.length > request.limit
  const rows = sorted.slice(0, request.limit).map((row) => ({ ...row, position: { key: row.sortKey, id: row.sortId } }))
  if (request.backward) rows.reverse()
  return {
    rows,
    hasNextPage: request.backward ? request.before !== null : more,
    hasPreviousPage: request.backward ? more : request.after !== null,
  }
}
