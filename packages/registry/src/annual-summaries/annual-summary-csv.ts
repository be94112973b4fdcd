import type { AnnualFigure } from '@openward/vocabulary/annual-figure'
import { isDay } from '@openward/vocabulary/london-day'
import { RegistryError } from '../registry-error.js'
import type { AnnualSummaryGiven } from './annual-summary.js'

const figureColumns: Readonly<Record<AnnualFigure, string>> = {
  DIRECT_AWARDS: 'direct_awards',
  MOST_SUITABLE_PROVIDER: 'most_suitable_provider',
  COMPETITIVE: 'competitive',
  FRAMEWORKS: 'frameworks',
  FRAMEWORK_CALL_OFFS: 'framework_call_offs',
  URGENT: 'urgent',
  NEW_PROVIDERS: 'new_providers',
  PROVIDERS_LOST: 'providers_lost',
  REPRESENTATIONS: 'representations',
}

/** The columns of a file of annual summaries, in the order in which they are written. */
export const ANNUAL_SUMMARY_COLUMNS: readonly string[] = [
  'authority',
  'identifier',
  'period_from',
  'period_to',
  ...Object.values(figureColumns),
  'direct_awards_a',
  'direct_awards_b',
  'direct_awards_c',
  'source_url',
  'captured_on',
  'note',
]

/**
 * Reads annual summaries from CSV text (RFC 4180) with a head line of the columns' names. Throws where a line cannot be
 * read, naming line and column; nothing is guessed and an empty cell is no figure.
 */
export function readAnnualSummaryCsv(text: string, madeUp: boolean): readonly AnnualSummaryGiven[] {
  const [head = [], ...lines] = readCells(text.replace(/^\ufeff/, ''))
  const missing = ['authority', 'period_from', 'period_to', 'captured_on'].filter((name) => !head.includes(name))
  if (missing.length > 0) throw refused(1, `the column ${missing.join(', ')} is missing`)
  return lines.map((cells, index) => {
    const line = index + 2
    const cell = (name: string) => cells[head.indexOf(name)]?.trim() ?? ''
    const day = (name: string) => {
      if (!isDay(cell(name))) throw refused(line, `${name} is "${cell(name)}", no day as 2025-03-31`)
      return cell(name)
    }
    const figure = (name: string) => {
      const value = head.includes(name) ? cell(name) : ''
      if (value === '') return null
      if (!/^\d{1,7}$/.test(value)) throw refused(line, `${name} is "${value}", no whole number`)
      return Number(value)
    }
    const [periodFrom, periodTo] = [day('period_from'), day('period_to')]
    if (cell('authority') === '') throw refused(line, 'authority is empty')
    if (periodFrom > periodTo) throw refused(line, 'the period ends before it begins')
    return {
      authorityName: cell('authority'),
      identityKey: cell('identifier') || null,
      periodFrom,
      periodTo,
      figures: Object.fromEntries(
        Object.entries(figureColumns).map(([code, name]) => [code, figure(name)]),
      ) as AnnualSummaryGiven['figures'],
      split: { a: figure('direct_awards_a'), b: figure('direct_awards_b'), c: figure('direct_awards_c') },
      note: cell('note') || null,
      sourceUrl: cell('source_url') || null,
      capturedOn: day('captured_on'),
      madeUp,
    }
  })
}

function refused(line: number, what: string): RegistryError {
  return new RegistryError(
    'SUMMARY_NOT_READ',
    `Line ${String(line)}: ${what}. Nothing was recorded; mend the line and import again.`,
  )
}

/** Cells of CSV text, empty lines left out. One pass, whatever the text. */
function readCells(text: string): string[][] {
  const lines: string[][] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  const endLine = () => {
    cells.push(cell)
    if (cells.some((one) => one !== '')) lines.push(cells)
    cells = []
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (quoted) {
      if (character !== '"') cell += character
      else if (text.charAt(at + 1) === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (character === '"') quoted = true
    else if (character === ',') {
      cells.push(cell)
      cell = ''
    } else if (character === '\n') endLine()
    else if (character !== '\r') cell += character
  }
  endLine()
  return lines
}

/** CSV text of lines of cells, as RFC 4180 has it. A cell that a spreadsheet would take for a formula is made text. */
export function writeCells(lines: readonly (readonly (string | number | null)[])[]): string {
  const print = (cell: string | number | null) => {
    const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell ?? '')
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return lines.map((cells) => `${cells.map(print).join(',')}\r\n`).join('')
}
