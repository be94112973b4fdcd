/** One record of a CSV text. */
export interface CsvRecord {
  readonly cells: readonly string[]
  /** The line on which it begins, from 1. */
  readonly line: number
  /** False where a quotation mark is never closed: the last cell then holds the rest of the text. */
  readonly isClosed: boolean
}

/** The records of a CSV text (RFC 4180), blank lines as records with one empty cell; linear in its length. */
export function csvRecords(text: string, separator: string): readonly CsvRecord[] {
  const records: CsvRecord[] = []
  let cells: string[] = []
  let [at, line, start] = [0, 1, 1]
  while (at < text.length) {
    const quoted = text[at] === '"'
    const end = quoted ? endOfQuoted(text, at + 1) : endOfBare(text, at, separator)
    const cell = text.slice(quoted ? at + 1 : at, end)
    cells.push(quoted ? cell.replaceAll('""', '"') : cell)
    line += countLines(cell)
    const isClosed = !quoted || end < text.length
    // What stands between a closing mark and the separator belongs to no cell.
    at = quoted ? endOfBare(text, end + 1, separator) : end
    if (text[at] === separator && at < text.length - 1) {
      at += 1
      continue
    }
    if (text[at] === separator) cells.push('')
    records.push({ cells, line: start, isClosed })
    cells = []
    at += text.startsWith('\r\n', at) ? 2 : 1
    line += 1
    start = line
  }
  return records
}

function endOfQuoted(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at === -1 ? text.length : at
}

function endOfBare(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) {
    const character = text[at]
    if (character === separator || character === '\n' || (character === '\r' && text[at + 1] === '\n')) return at
  }
  return text.length
}

function countLines(cell: string): number {
  let count = 0
  for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count += 1
  return count
}
