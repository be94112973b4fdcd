import { alignMany, alignOne } from './align.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement } from './sql-text.js'

/** How many rows a list without pages gives at most. */
export const mostInShortList = 100

/** A list that hangs on one thing and is not read in pages. All parts are SQL written in this program. */
interface ShortListSource {
  /** What the key is read as. */
  readonly keyType: 'text' | 'bigint'
  readonly columns: string
  readonly from: string
  /** The condition by which a row hangs on the thing with this key. */
  readonly hangsOn: (key: string) => string
  readonly order: string
}

export interface ShortList<Row> {
  /** The first rows for each key, in the order of the list. */
  readonly find: (snapshot: Snapshot, keys: readonly string[]) => Promise<(readonly Row[])[]>
  /** How many rows there are for each key, also those past the first. */
  readonly count: (snapshot: Snapshot, keys: readonly string[]) => Promise<number[]>
}

/** The reads of a list that is cut after its first hundred rows. */
export function shortList<Row>({ keyType, columns, from, hangsOn, order }: ShortListSource): ShortList<Row> {
  const wanted = `unnest($1::${keyType}[]) AS wanted(key)`
  const rows = `SELECT ${columns}, row_number() OVER (ORDER BY ${order}) AS "place" FROM ${from}
WHERE ${hangsOn('wanted.key')} ORDER BY ${order} LIMIT ${String(mostInShortList)}`
  const first = `SELECT wanted.key AS "wantedKey", list.* FROM ${wanted} CROSS JOIN LATERAL (${rows}) list ORDER BY list."place"`
  const all = `SELECT wanted.key AS "wantedKey", (SELECT count(*)::int FROM ${from} WHERE ${hangsOn('wanted.key')}) AS "count" FROM ${wanted}`
  return {
    find: async (snapshot, keys) =>
      alignMany(
        keys,
        await snapshot.rows<Row & { wantedKey: string }>(fixedStatement(first, [keys])),
        (row) => row.wantedKey,
      ),
    count: async (snapshot, keys) =>
      alignOne(
        keys,
        await snapshot.rows<{ wantedKey: string; count: number }>(fixedStatement(all, [keys])),
        (row) => row.wantedKey,
      ).map((row) => row?.count ?? 0),
  }
}
