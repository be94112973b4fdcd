import { Buffer } from 'node:buffer'
import { CsvError, parse } from 'csv-parse/sync'
import { storableJson } from '../document/storable-json.js'
import type { Json, JsonObject } from '../loose-json.js'
import { sourceProblem } from '../source-problem.js'
import type { SourceProblem } from '../source-problem.js'
import { contractsFinderAwards } from './contracts-finder-awards.js'
import { contractsFinderExport } from './contracts-finder-export.js'
import type { TableForm, TableName } from './table-form.js'
import { tedAwards } from './ted-awards.js'

const forms: readonly TableForm[] = [contractsFinderExport, contractsFinderAwards, tedAwards]

export function tableForm(name: TableName): TableForm {
  return forms.find((form) => form.name === name) ?? contractsFinderExport
}

/** A notice of a table, or a row that is none. */
export interface TableNotice {
  /** 1-based line of the file on which its first row begins. */
  readonly line: number
  readonly notice: JsonObject
  /** A row that was set aside has a problem that says why, and others say what was repaired. */
  readonly setAside: SourceProblem | null
  readonly problems: readonly SourceProblem[]
}

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/** Characters of a row; real ones stay below a hundred thousand. */
const longestRow = 2_000_000
const longestHeader = 20_000

/** The kind of table that a text is by its first row, or null. */
export function recogniseTable(text: string): TableForm | null {
  const start = text.slice(0, longestHeader)
  if (/^\s*(?:[{[<]|$)/.test(start)) return null
  const [header] = rowsOf(`${start.split(/\r\n|\n|\r/, 1)[0] ?? ''}\n`).rows
  const columns = new Set(header?.cells.map((name) => name.trim()))
  return forms.find(({ required }) => required.every((name) => columns.has(name))) ?? null
}

/** The notices of a recognised table in the order of their first rows. Never throws. */
export function readTable(text: string, form: TableForm): readonly TableNotice[] {
  const { rows, broken } = rowsOf(text)
  const [header, ...body] = rows
  const columns = (header?.cells ?? []).map((name) => name.trim())
  const read = new Set([...form.required, ...form.optional])
  const notices: TableNotice[] = []
  const groups = new Map<string, { line: number; rows: JsonObject[]; problems: SourceProblem[] }>()
  for (const row of body) {
    const wrong = wrongLength(row, columns)
    const problems: SourceProblem[] = []
    const object = storable(objectOf(row, columns, read), problems)
    const grouped = form.isGrouped && wrong === null ? (form.idsOf(object)?.noticeId ?? null) : null
    const group = grouped === null ? undefined : groups.get(grouped)
    if (group) {
      const at = `/rows/${String(group.rows.length)}`
      group.rows.push(object)
      group.problems.push(...problems.map((problem) => ({ ...problem, path: at + problem.path })))
    } else if (grouped !== null) {
      const first = problems.map((problem) => ({ ...problem, path: `/rows/0${problem.path}` }))
      const begun = { line: row.line, rows: [object], problems: first }
      groups.set(grouped, begun)
      notices.push({ line: row.line, notice: { rows: begun.rows }, setAside: null, problems: begun.problems })
    } else notices.push({ line: row.line, notice: object, setAside: wrong, problems })
  }
  for (const { line, detail } of broken)
    notices.push({ line, notice: {}, setAside: sourceProblem('ROW_UNREADABLE', '', null, detail), problems: [] })
  return notices
}

/** A row with too few or too many cells has some in wrong columns, and nobody knows which. Empty ones at its end do no harm. */
function wrongLength({ cells }: Row, columns: readonly string[]): SourceProblem | null {
  const surplus = cells.slice(columns.length)
  if (cells.length >= columns.length && surplus.every((cell) => cell.trim() === '')) return null
  const detail = `The row has ${String(cells.length)} cells, the table ${String(columns.length)} columns.`
  return sourceProblem('ROW_OF_WRONG_LENGTH', '', cells.join(',').slice(0, 200), detail)
}

function objectOf({ cells }: Row, columns: readonly string[], read: ReadonlySet<string>): JsonObject {
  const pairs = columns.map((column, index) => [column, cells[index] ?? ''] as const)
  return Object.fromEntries(pairs.filter(([column]) => read.has(column)))
}

function storable(row: JsonObject, problems: SourceProblem[]): JsonObject {
  const hasNul = Object.values(row).some((cell) => typeof cell === 'string' && cell.includes('\u0000'))
  return hasNul ? (storableJson(row as Json, '', problems) as JsonObject) : row
}

interface Rows {
  readonly rows: Row[]
  readonly broken: { readonly line: number; readonly detail: string }[]
}

/** The rows of a text. Where quotation marks are broken, the line is passed over and reading goes on after it. */
function rowsOf(text: string): Rows {
  const bytes = Buffer.from(text)
  const found: Rows = { rows: [], broken: [] }
  let start = 0
  let line = 1
  while (start < bytes.length) {
    const stopped = parseFrom(bytes.subarray(start), line, found.rows)
    if (stopped === null) return found
    found.broken.push({ line: stopped.line, detail: stopped.detail })
    const end = bytes.indexOf(0x0a, start + stopped.bytes)
    if (end === -1) return found
    start = end + 1
    line = stopped.line + 1
  }
  return found
}

/** Adds rows up to the end, or to the row that cannot be read. */
function parseFrom(
  bytes: Buffer,
  firstLine: number,
  rows: Row[],
): { readonly line: number; readonly bytes: number; readonly detail: string } | null {
  let next = { line: firstLine, bytes: 0 }
  try {
    parse(bytes, {
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: longestRow,
      on_record(cells: string[], context) {
        const row = bytes.subarray(next.bytes, context.bytes)
        const blank = row.subarray(
          0,
          row.findIndex((byte) => byte !== 0x0a && byte !== 0x0d),
        )
        if (cells.some((cell) => cell.trim() !== '')) rows.push({ line: next.line + linesIn(blank), cells })
        next = { line: next.line + linesIn(row), bytes: context.bytes }
        return null
      },
    })
    return null
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { ...next, detail: `The row cannot be read: ${wordsOf(error)}` }
  }
}

function linesIn(bytes: Buffer): number {
  let lines = 0
  for (let at = bytes.indexOf(0x0a); at !== -1; at = bytes.indexOf(0x0a, at + 1)) lines += 1
  return lines
}

function wordsOf({ code }: CsvError): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark in it is never closed.'
  if (code === 'CSV_MAX_RECORD_SIZE') return 'it does not end, as where a quotation mark is not closed.'
  return 'its quotation marks are not those of CSV.'
}
