import { isDay } from '@openward/vocabulary/london-day'
import { ReadRefused } from './read-refused.js'

/** The four arguments of a Relay connection, as they were given. */
export interface PageArguments {
  readonly first?: number | null | undefined
  readonly after?: string | null | undefined
  readonly last?: number | null | undefined
  readonly before?: string | null | undefined
}

/** Where a row stands in an order: the text of its sort key, and its id, which decides between equal keys. */
export interface Position {
  /** Null where the row has none. */
  readonly key: string | null
  readonly id: string
}

/** A checked page request. */
export interface PageRequest {
  readonly limit: number
  /** True where the last rows are asked for. */
  readonly backward: boolean
  readonly after: Position | null
  readonly before: Position | null
}

export interface Page<Row> {
  readonly rows: readonly (Row & { readonly position: Position })[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** How a list is sorted. `key` and `id` are SQL expressions. */
export interface Order {
  /** Written into cursors, so that a cursor is not used in another order. */
  readonly name: string
  readonly key: string
  readonly type: 'date' | 'numeric' | 'text'
  /** Whether the key may be null. Such rows come last where keys fall, and first where they rise. */
  readonly nullable: boolean
  readonly id: string
  readonly descending: boolean
}

export const defaultPageSize = 20
export const largestPage = 100

/**
 * How many rows a page may hold at most, by its arguments alone.
 * @throws ReadRefused BAD_PAGE
 */
export function pageSize({ first, last }: PageArguments): number {
  const given = first ?? last ?? defaultPageSize
  if (given < 0 || given > largestPage) {
    throw new ReadRefused('BAD_PAGE', `A page holds 0 to ${String(largestPage)} rows; ${String(given)} were asked for.`)
  }
  return given
}

/**
 * Checks the arguments of a page in the given order.
 * @throws ReadRefused BAD_PAGE, BAD_CURSOR
 */
export function readPageArguments(page: PageArguments, order: Order): PageRequest {
  if (page.first != null && page.last != null) {
    throw new ReadRefused('BAD_PAGE', 'Give either `first` or `last`, not both.')
  }
  return {
    limit: pageSize(page),
    backward: page.last != null || (page.first == null && page.before != null && page.after == null),
    after: page.after == null ? null : readCursor(page.after, order),
    before: page.before == null ? null : readCursor(page.before, order),
  }
}

/** The cursor of a row: opaque to clients, safe in an address. */
export function writeCursor(order: Order, position: Position): string {
  return Buffer.from(JSON.stringify([order.name, position.key, position.id])).toString('base64url')
}

/** @throws ReadRefused BAD_CURSOR for anything that `writeCursor` did not write for this order */
export function readCursor(cursor: string, order: Order): Position {
  const parts = parse(cursor)
  if (parts === null) throw new ReadRefused('BAD_CURSOR', 'The cursor is not one that this register gave out.')
  const [name, key, id] = parts
  if (name !== order.name) {
    throw new ReadRefused('BAD_CURSOR', 'The cursor belongs to another list or order: start again without a cursor.')
  }
  if (key === null ? !order.nullable : !isKeyOf[order.type](key)) {
    throw new ReadRefused('BAD_CURSOR', 'The cursor is not one that this register gave out.')
  }
  return { key, id }
}

const isKeyOf: Record<Order['type'], (key: string) => boolean> = {
  date: isDay,
  numeric: (key) => /^-?\d{1,24}(?:\.\d{1,6})?$/.test(key),
  text: (key) => !key.includes('\u0000'),
}

function parse(cursor: string): [string, string | null, string] | null {
  if (cursor.length > 2_000) return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parts) || parts.length !== 3) return null
    const [name, key, id] = parts as unknown[]
    if (typeof name !== 'string' || typeof id !== 'string' || id.includes('\u0000')) return null
    if (key !== null && typeof key !== 'string') return null
    return [name, key, id]
  } catch {
    return null
  }
}
