import type { ClientBase } from 'pg'

/** A table by its columns, as the database has them. */
export interface TableShape {
  readonly table: string
  readonly key: readonly string[]
  /** Columns beside the key whose difference matters: not when it was recorded or superseded. */
  readonly columns: readonly string[]
  /** Those of a type that cannot be compared. */
  readonly asText: ReadonlySet<string>
}

const ofRecording: ReadonlySet<string> = new Set(['recorded_at', 'superseded_at'])

export async function readTableShape(client: ClientBase, table: string): Promise<TableShape> {
  const { rows } = await client.query<{ name: string; type: string; inKey: boolean }>(
    `SELECT a.attname AS name, a.atttypid::regtype::text AS type, a.attnum = ANY (i.indkey) AS "inKey"
     FROM pg_attribute a JOIN pg_index i ON i.indrelid = a.attrelid AND i.indisprimary
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum`,
    [`public.${table}`],
  )
  return {
    table,
    key: rows.filter(({ inKey }) => inKey).map(({ name }) => name),
    columns: rows.filter(({ inKey, name }) => !inKey && !ofRecording.has(name)).map(({ name }) => name),
    asText: new Set(rows.filter(({ type }) => type === 'json').map(({ name }) => name)),
  }
}

// `p` is the table that is read, `a` the one beside it.

const sameKey = ({ key }: TableShape) => key.map((column) => `a.${column} = p.${column}`).join(' AND ')

/** The condition that a row of the table that is read has no counterpart. */
export function isGone(shape: TableShape): string {
  return `NOT EXISTS (SELECT FROM pg_temp.${shape.table} a WHERE ${sameKey(shape)})`
}

export function deleteGone(shape: TableShape, among = 'true'): string {
  return `DELETE FROM public.${shape.table} p WHERE ${among} AND ${isGone(shape)}`
}

/** Null where all columns belong to the key. */
export function updateChanged(shape: TableShape): string | null {
  const { table, columns, asText } = shape
  if (columns.length === 0) return null
  const compared = (row: string) =>
    columns.map((column) => (asText.has(column) ? `${row}.${column}::text` : `${row}.${column}`)).join(', ')
  return `UPDATE public.${table} p SET ${columns.map((column) => `${column} = a.${column}`).join(', ')}
    FROM pg_temp.${table} a WHERE ${sameKey(shape)} AND (${compared('p')}) IS DISTINCT FROM (${compared('a')})`
}

export function insertNew(shape: TableShape): string {
  const names = [...shape.key, ...shape.columns]
  return `INSERT INTO public.${shape.table} AS p (${names.join(', ')})
    SELECT ${names.map((column) => `a.${column}`).join(', ')} FROM pg_temp.${shape.table} a
    WHERE NOT EXISTS (SELECT FROM public.${shape.table} p WHERE ${sameKey(shape)})`
}
