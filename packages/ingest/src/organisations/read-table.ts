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
  const [header, ...rows] = readRecords(text.startsWith('\uFEFF') ? text.slice(1) : text)
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
  let cells: string[] = []
  let line = 1
  let begins = 1
  let at = 0
  const end = (): void => {
    if (cells.length > 1 || cells[0] !== '') records.push({ cells, line: begins })
    cells = []
    begins = line
  }
  while (at < text.length) {
    const { cell, next } = text[at] === '"' ? quotedCell(text, at, line) : plainCell(text, at)
    cells.push(cell)
    line += countLines(cell)
    at = next
    if (text[at] === ',') {
      at++
      // A comma at the very end is followed by an empty cell.
      if (at === text.length) cells.push('')
      continue
    }
    if (text.startsWith('\r\n', at)) at++
    if (at < text.length) at++
    line++
    end()
  }
  if (cells.length > 0) end()
  return records
}

function plainCell(text: string, from: number): { cell: string; next: number } {
  let next = from
  while (next < text.length && text[next] !== ',' && text[next] !== '\n' && text[next] !== '\r') next++
  return { cell: text.slice(from, next), next }
}

function quotedCell(text: string, from: number, line: number): { cell: string; next: number } {
  let cell = ''
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) throw new UnexpectedTable(`the quote of line ${String(line)} has no end`)
    cell += text.slice(at, quote)
    at = quote + 1
    if (text[at] !== '"') break
    cell += '"'
    at++
  }
  const after = text[at]
  if (after !== undefined && after !== ',' && after !== '\n' && after !== '\r')
    throw new UnexpectedTable(`text follows the quote of line ${String(line)}`)
  return { cell, next: at }
}

function countLines(cell: string): number {
  return cell.includes('\n') ? cell.split('\n').length - 1 : 0
}
