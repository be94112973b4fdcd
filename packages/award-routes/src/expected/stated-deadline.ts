import { isDay } from '@openward/vocabulary/london-day'
import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import { foldText } from '../folded-text.js'

/** A day until which a notice says that representations may be made or that the standstill runs. */
export interface StatedDeadline {
  /** ISO day. */
  readonly on: string
  /** RFC 6901 JSON Pointer into the document as received. */
  readonly path: string
  /** Literal substring of the text at `path`. */
  readonly quote: string
  readonly about: 'REPRESENTATIONS' | 'STANDSTILL'
}

const anchor = /representations?\b|stand-?\s?still/g
const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const date = new RegExp(
  `\\b(?:(\\d{1,2}) ?(?:st|nd|rd|th)?(?: of)? ?(${months}),? ?(\\d{4})|(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})|(\\d{4})-(\\d{2})-(\\d{2}))\\b`,
  'g',
)
/** Words between the anchor and the day that make it an end. */
const untilWords =
  /\b(?:by|until|till|before|end|ends|ending|end on|expires?|closes?|closing|deadline|no later than|last day|being|up to)\b/
/** Words that make the day a beginning, or the sentence one about something else. */
const otherWords = /\b(?:begins?|beginning|starts?|starting|commences?|commencing|from|published)\b|[.!?]\s+[a-z]/
const reach = 240
const mostAnchors = 200

/**
 * The days until which a notice itself says that representations may be made or that the standstill lasts, each once,
 * those about representations first. What a correction replaced is not looked at.
 */
export function statedDeadlines(facts: NoticeFacts): readonly StatedDeadline[] {
  const found: StatedDeadline[] = []
  let tried = 0
  for (const { part, path, text } of facts.texts) {
    if (part === 'CHANGED_FROM') continue
    const folded = foldText(text)
    for (const { 0: word, index } of folded.matchAll(anchor)) {
      if ((tried += 1) > mostAnchors) return ordered(found)
      const end = endAfter(folded, index + word.length)
      if (end === null) continue
      const about = word.startsWith('rep') ? 'REPRESENTATIONS' : 'STANDSTILL'
      found.push({ on: end.on, path, quote: text.slice(index, end.to), about })
    }
  }
  return ordered(found)
}

function endAfter(folded: string, from: number): { on: string; to: number } | null {
  const stretch = folded.slice(from, from + reach)
  for (const match of stretch.matchAll(date)) {
    const between = stretch.slice(0, match.index)
    const lastSentence = between.slice(lastEndWord(between))
    if (!untilWords.test(between) || otherWords.test(lastSentence)) continue
    const on = dayOf(match)
    if (on !== null) return { on, to: from + match.index + match[0].length }
  }
  return null
}

/** Where the words start that lead from the last word of an end to the day. */
function lastEndWord(between: string): number {
  let last = 0
  for (let at = between.search(untilWords); at >= 0;) {
    last += at
    const next = between.slice(last + 1).search(untilWords)
    at = next < 0 ? -1 : next + 1
  }
  return last
}

const monthNames = months.split('|')

function dayOf(match: RegExpExecArray): string | null {
  const [, day, month, year, slashDay, slashMonth, slashYear, isoYear, isoMonth, isoDay] = match
  const two = (text: string) => text.padStart(2, '0')
  const text =
    month !== undefined
      ? `${year}-${two(String(monthNames.indexOf(month) + 1))}-${two(day ?? '')}`
      : slashYear !== undefined
        ? `${slashYear.length === 2 ? `20${slashYear}` : slashYear}-${two(slashMonth ?? '')}-${two(slashDay ?? '')}`
        : `${isoYear}-${isoMonth}-${isoDay}`
  return isDay(text) ? text : null
}

function ordered(found: readonly StatedDeadline[]): readonly StatedDeadline[] {
  const byDay = new Map<string, StatedDeadline>()
  for (const about of ['REPRESENTATIONS', 'STANDSTILL'] as const)
    for (const one of found) if (one.about === about && !byDay.has(one.on)) byDay.set(one.on, one)
  return [...byDay.values()]
}
