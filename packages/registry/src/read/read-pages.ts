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

type Read<Row> = Row & { sortKey: string; sortId: string; place: string; ownerId: string | null }

/** One page of a list without owner. */
export async function readPage<Row>(
  snapshot: Snapshot,
  source: ListSource,
  order: Order,
  request: PageRequest,
): Promise<Page<Row>> {
  const sql = new SqlText()
  const text = pageText(sql, source, order, request, null)
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
  const text = `SELECT owner.id AS "ownerId", page.* FROM unnest(${ids}) AS owner(id) CROSS JOIN LATERAL (${page}) page`
  const byOwner = new Map<string | null, Read<Row>[]>(owners.map((owner) => [owner, []]))
  for (const row of await snapshot.rows<Read<Row>>(sql.statement(text))) byOwner.get(row.ownerId)?.push(row)
  return owners.map((owner) => toPage(byOwner.get(owner) ?? [], request))
}

function pageText(
  sql: SqlText,
  source: ListSource,
  order: Order,
  request: PageRequest,
  owner: string | null,
): string {
  const conditions = [...source.conditions(sql)]
  if (owner !== null && source.ownedBy !== null) conditions.push(source.ownedBy(owner))
  const row = `(${order.key}, ${order.id})`
  const bound = (position: Position) => `(${sql.value(position.key, order.type)}, ${sql.value(position.id, 'text')})`
  const [later, earlier] = order.descending ? ['<', '>'] : ['>', '<']
  if (request.after !== null) conditions.push(`${row} ${later} ${bound(request.after)}`)
  if (request.before !== null) conditions.push(`${row} ${earlier} ${bound(request.before)}`)
  const direction = order.descending === request.backward ? 'ASC' : 'DESC'
  const sorted = `${order.key} ${direction}, ${order.id} ${direction}`
  return [
    `SELECT ${source.columns}, (${order.key})::text AS "sortKey", ${order.id} AS "sortId",`,
    `row_number() OVER (ORDER BY ${sorted}) AS "place"`,
    `FROM ${source.from}`,
    conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`,
    // One row more than the page tells whether there is another page.
    `ORDER BY ${sorted} LIMIT ${sql.value(request.limit + 1, 'int')}`,
  ].join(' ')
}

function toPage<Row>(read: readonly Read<Row>[], request: PageRequest): Page<Row> {
  const sorted = [...read].sort((a, b) => Number(a.place) - Number(b.place))
  const more = sorted.length > request.limit
  const rows = sorted
    .slice(0, request.limit)
    .map((row) => ({ ...row, position: { key: row.sortKey, id: row.sortId } }))
  if (request.backward) rows.reverse()
  return {
    rows,
    hasNextPage: request.backward ? request.before !== null : more,
    hasPreviousPage: request.backward ? more : request.after !== null,
  }
}
