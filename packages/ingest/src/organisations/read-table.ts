import { CsvError, parse } from 'csv-parse/sync'

/** A table that is not what its list says it should be: one line that says what is wrong and what to do. */
export class UnexpectedTable extends Error {
  override readonly name = 'UnexpectedTable'
}

/** A row of a table, by column, with the line on which it begins. */
export type TableRow<Column extends string> = Readonly<Record<Column, string>> & { readonly line: number }

/**
 * Reads a CSV text (RFC 4180) that must have exactly these columns, in any order.
 *
 * @throws UnexpectedTable at a column that is missing or unknown, a row of another length, or a quote without end
 */
export function readTable<Column extends string>(text: string, columns: readonly Column[]): TableRow<Column>[] {
  const [header, ...rows] = readRecords(text)
  if (header === undefined) throw new UnexpectedTable('the file is empty')
  const names = header.cells.map((name) => name.trim())
  const missing = columns.filter((column) => !names.includes(column))
  const unknown = names.filter((name, at) => !columns.includes(name as Column) || names.indexOf(name) !== at)
  if (missing.length > 0 || unknown.length > 0) throw new UnexpectedTable(difference(missing, unknown))
  return rows.map(({ cells, line }) => {
    if (cells.length !== names.length)
      throw new UnexpectedTable(
        `line ${String(line)} has ${String(cells.length)} cells instead of ${String(names.length)}`,
      )
    return { ...Object.fromEntries(names.map((name, at) => [name, cells[at]?.trim() ?? ''])), line } as TableRow<Column>
  })
}

function difference(missing: readonly string[], unknown: readonly string[]): string {
  return [
    ...(missing.length === 0 ? [] : [`column${missing.length === 1 ? '' : 's'} missing: ${missing.join(', ')}`]),
    ...(unknown.length === 0 ? [] : [`column${unknown.length === 1 ? '' : 's'} not known: ${unknown.join(', ')}`]),
  ].join('; ')
}

interface TableRecord {
  readonly cells: readonly string[]
  readonly line: number
}

/** Records of a CSV text; lines without anything in them are left out. */
function readRecords(text: string): TableRecord[] {
  const records: TableRecord[] = []
  try {
    let line = 1
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record(cells: string[], { lines }) {
        records.push({ cells, line })
        line = lines + 1
        return null
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UnexpectedTable(
      `the quotation marks after line ${String(records.at(-1)?.line ?? 0)} are not those of CSV`,
    )
  }
  return records
}
