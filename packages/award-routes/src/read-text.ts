import type { TextPart } from '@openward/vocabulary/notice-facts'
import { blankDisclaimers } from './disclaimers.js'
import { blankOut, foldText } from './folded-text.js'
import type { HeldNeedles } from './needle-screen.js'
import { renewScreen, screenText } from './needle-screen.js'
import { RecentMemory } from './recent-memory.js'

/** A text as the rules read it. Nothing in it depends on the notice in which it stands. */
export interface ReadText {
  readonly text: string
  /** The text folded, same length as the original. */
  readonly folded: string
  /** As `folded`, with excluded laws and names of parties that look like a regime as blanks. */
  readonly words: string
  /** The needles that stand in `words`. */
  readonly held: HeldNeedles
  /** What was found in this text before, by what was looked for. */
  readonly findings: Map<object, unknown>
}

/** Characters of texts that each half of the memory holds for a part, and the most that one of them may have. */
const room = 250_000
const longestKept = 5_000
/** A text costs more than its characters: it stands for so many more. */
const overhead = 200

/**
 * Notices of one process, and lots of one notice, repeat each other's texts; whole series of them come from one
 * template. A text that was read lately in the same part of a notice is not read again.
 */
const lately = new Map<TextPart, RecentMemory<string, ReadText>>()

/** Call it before the texts of a notice are read, so that all of them are screened for the same needles. */
export function beginReading(): void {
  if (renewScreen()) for (const memory of lately.values()) memory.clear()
}

/** Folds and screens a text, with names of parties that look like a regime as blanks. */
export function readText(part: TextPart, text: string, misleadingNames: readonly string[]): ReadText {
  if (misleadingNames.length > 0 || text.length > longestKept) return readAnew(text, misleadingNames)
  let memory = lately.get(part)
  if (memory === undefined) lately.set(part, (memory = new RecentMemory(room)))
  const size = overhead + text.length
  let read = memory.find(text, size)
  if (read === undefined) memory.keep(text, (read = readAnew(text, misleadingNames)), size)
  return read
}

function readAnew(text: string, misleadingNames: readonly string[]): ReadText {
  const folded = foldText(text)
  const held = screenText(folded)
  let words = blankDisclaimers(folded, held)
  for (const name of misleadingNames) {
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
      words = blankOut(words, at, at + name.length)
    }
  }
  return { text, folded, words, held: words === folded ? held : screenText(words), findings: new Map() }
}

/** What a search finds in a text, worked out once. The search must look at nothing but the text and its part. */
export function findingIn<Found>(read: ReadText, search: object, find: () => Found): Found {
  const known = read.findings.get(search)
  if (known !== undefined) return known as Found
  const found = find()
  read.findings.set(search, found)
  return found
}
