import { isDay, londonDay } from '@openward/vocabulary/london-day'
import type { MoneyFacts, NoticeText, PeriodFacts, TextPart } from '@openward/vocabulary/notice-facts'
import type { QualityIssueCode } from '@openward/vocabulary/quality-issue-code'
import { escapeToken, textAt } from '../loose-json.js'
import type { JsonObject } from '../loose-json.js'
import { instantOf } from '../mapping/map-days.js'
import { readAmount } from '../mapping/map-money.js'
import { sourceProblem } from '../source-problem.js'
import type { SourceProblem } from '../source-problem.js'

/**
 * One row of a table, by column. What a cell holds but cannot mean is reported with its place and taken as not stated.
 */
export class Cells {
  readonly #row: JsonObject
  readonly #rowPath: string
  readonly #problems: SourceProblem[]

  constructor(row: JsonObject, rowPath: string, problems: SourceProblem[]) {
    this.#row = row
    this.#rowPath = rowPath
    this.#problems = problems
  }

  /** The JSON Pointer of a cell. */
  path(column: string): string {
    return `${this.#rowPath}/${escapeToken(column)}`
  }

  /** What the cell says, without the blanks around it; null where it is blank. */
  text(column: string): string | null {
    return textAt(this.#row, column)?.trim() ?? null
  }

  /** The literal text of a cell as one of the notice's texts. */
  words(part: TextPart, column: string): NoticeText[] {
    const text = textAt(this.#row, column)
    return text === null ? [] : [{ part, path: this.path(column), text }]
  }

  /** Parts of a cell that lists several, each literally. */
  list(column: string, separator: string | RegExp): string[] {
    const parts = (this.text(column) ?? '').split(separator).map((part) => part.trim())
    return [...new Set(parts.filter((part) => part !== ''))]
  }

  day(column: string): string | null {
    const text = this.text(column)
    if (text === null) return null
    const day = dayOf(text)
    if (day === null) this.report('DATE_INVALID', column, 'This is no day of the calendar.')
    return day
  }

  /** The instant that a cell gives; where it gives a day only, the begin of that day in London. */
  instant(column: string): string | null {
    const text = this.text(column)
    if (text === null) return null
    const instant = instantOf(text) ?? instantOf(dayOf(text) ?? '')
    if (instant === null) this.report('DATE_INVALID', column, 'This is no day of the calendar.')
    return instant
  }

  /** @param text the part of the cell that is the amount, where it is not all of it */
  money(column: string, currency: string | null = null, text = this.text(column)): MoneyFacts[] {
    if (text === null) return []
    const figure = readAmount(text.replace(/^£\s?/, '').replaceAll(/,(?=\d{3}(?:\D|$))/g, ''))
    if (figure.amount !== null) return [{ path: this.path(column), amount: figure.amount, currency, gross: null }]
    this.report('VALUE_INVALID', column, figure.wrong)
    return []
  }

  /** A period, or null where neither day is stated. */
  period(startColumn: string, endColumn: string): PeriodFacts | null {
    const startsOn = this.day(startColumn)
    const endsOn = this.day(endColumn)
    if (startsOn === null && endsOn === null) return null
    return { path: this.path(startsOn === null ? endColumn : startColumn), startsOn, endsOn, extendableToOn: null }
  }

  yesNo(column: string): boolean | null {
    const text = this.text(column)
    if (text === null) return null
    const answer = { yes: true, no: false }[text.toLowerCase()]
    if (answer === undefined) this.report('CELL_NOT_EXPECTED', column, 'Yes or No is due here.')
    return answer ?? null
  }

  report(code: QualityIssueCode, column: string, detail: string): void {
    this.#problems.push(sourceProblem(code, this.path(column), this.text(column), detail))
  }
}

const months = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december'],
]

/** A day written as 1/9/2020, 1 September 2020, 20200901 or by ISO 8601, or null. */
function dayOf(text: string): string | null {
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.exec(text)
  if (slashed) return calendarDay(slashed[3], slashed[2], slashed[1])
  const named = /^(\d{1,2}) ([A-Za-z]{3,9}) (\d{4})$/.exec(text)
  if (named) return calendarDay(named[3], String(months.indexOf(named[2]?.toLowerCase() ?? '') + 1), named[1])
  const solid = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (solid) return calendarDay(solid[1], solid[2], solid[3])
  return londonDay(text)
}

function calendarDay(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(text) ? text : null
}
