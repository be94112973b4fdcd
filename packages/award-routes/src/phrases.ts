import { holdsNeedle, needleWords } from './needle-screen.js'
import type { NoticeWords, Passage, Place } from './passages.js'
import { findingIn } from './read-text.js'

/** Between the words of a phrase: blanks, dashes, quotes, brackets, whatever is no letter or digit. Bounded. */
export const GAP = '[^a-z0-9]{1,16}'
/** As GAP, or nothing: notices leave blanks out. */
export const MAYBE_GAP = '[^a-z0-9]{0,16}'

/** A phrase of the rules: it is looked for only where one of the needles stands, which is quick to tell. */
export interface Phrase {
  readonly needles: readonly string[]
  /** The words of each needle: a notice may put a hyphen, two blanks or a line break between them. */
  readonly needleWords: readonly (readonly number[])[]
  readonly pattern: RegExp
  /**
   * False where the words around say that the phrase is meant otherwise (negated, past, a list). It must look at
   * nothing but the text and its part: what is found in a text is remembered for the notices that repeat it.
   */
  readonly accepts?: (match: RegExpExecArray, passage: Passage) => boolean
}

/**
 * Defines a phrase. `{}` in the source stands for GAP and `{?}` for MAYBE_GAP. The expression must run in linear
 * time: start with letters, bound every repetition.
 */
export function phrase(needles: readonly string[], source: string, accepts?: Phrase['accepts']): Phrase {
  const pattern = new RegExp(source.replaceAll('{}', GAP).replaceAll('{?}', MAYBE_GAP), 'g')
  const about = { needles, needleWords: needles.map(needleWords), pattern }
  return accepts ? { ...about, accepts } : about
}

/** Whether every word of one of the needles stands in the text. Loops, since nothing else runs as often. */
function holdsOne({ read, words }: Passage, needles: Phrase['needleWords']): boolean {
  const text = () => words
  for (const needle of needles) {
    let all = true
    for (const word of needle) if (!holdsNeedle(read.held, word, text)) all = false
    if (all) return true
  }
  return false
}

/** Whether a notice may hold a phrase: some needle of it stands in its texts. */
export function mayHold(notice: NoticeWords, { needles }: Phrase): boolean {
  for (const needle of needles) if (notice.has(needle)) return true
  return false
}

/** The first accepted place of a phrase in one passage, or null. */
export function placeIn(passage: Passage, phrase: Phrase): Place | null {
  if (!holdsOne(passage, phrase.needleWords)) return null
  const stretch = findingIn(passage.read, phrase, () => stretchIn(passage, phrase))
  return stretch && { passage, ...stretch }
}

type Stretch = Pick<Place, 'from' | 'to'>

function stretchIn(passage: Passage, { pattern, accepts }: Phrase): Stretch | null {
  const { words } = passage
  pattern.lastIndex = 0
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    if (match[0].length === 0) pattern.lastIndex += 1
    else if (!accepts || accepts(match, passage)) return trimmed(words, match.index, match.index + match[0].length)
  }
  return null
}

/** The first accepted place of a phrase in some passages, or null. */
export function placeAmong(passages: readonly Passage[], phrase: Phrase): Place | null {
  for (const passage of passages) {
    const place = placeIn(passage, phrase)
    if (place) return place
  }
  return null
}

/** The first accepted place of the first phrase that has one, or null. */
export function firstPlace(notice: NoticeWords, phrases: readonly Phrase[]): Place | null {
  for (const wanted of phrases) {
    if (!mayHold(notice, wanted)) continue
    const place = placeAmong(notice.current, wanted)
    if (place) return place
  }
  return null
}

/** The literal words at a place. */
export function quoteAt({ passage, from, to }: Place): string {
  return passage.text.slice(from, to)
}

function trimmed(words: string, from: number, to: number): Stretch {
  let start = from
  let end = to
  while (start < end && words[start] === ' ') start += 1
  while (end > start && words[end - 1] === ' ') end -= 1
  return { from: start, to: end }
}

/**
 * About `length` characters before a place, one blank where there are several: markup and lost line breaks leave many.
 */
export function textBefore(words: string, place: number, length: number): string {
  return oneBlank(words.slice(Math.max(0, place - 3 * length), place)).slice(-length)
}

/** About `length` characters after a place, one blank where there are several. */
export function textAfter(words: string, place: number, length: number): string {
  return oneBlank(words.slice(place, place + 3 * length)).slice(0, length)
}

function oneBlank(words: string): string {
  return words.includes('  ') ? words.replace(/ {2,}/g, ' ') : words
}

/** Words of the same sentence before a place, at most `length` characters. */
export function wordsBefore(words: string, place: number, length: number): string {
  const before = textBefore(words, place, length)
  const cut = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('; '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
  )
  return cut >= 0 ? before.slice(cut + 2) : before
}

/** Words of the same sentence after a place, at most `length` characters. */
export function wordsAfter(words: string, place: number, length: number): string {
  const after = textAfter(words, place, length)
  const cut = after.search(/[.;!?] /)
  return cut >= 0 ? after.slice(0, cut) : after
}
