import type { NoticeFacts, NoticeText, TextPart } from '@openward/vocabulary/notice-facts'
import { foldText } from './folded-text.js'
import { addNeedles, holdsNeedle, needleWords, noNeedles } from './needle-screen.js'
import type { ReadText } from './read-text.js'
import { beginReading, readText } from './read-text.js'

/** One distinct text of a notice, ready to be read. */
export interface Passage {
  readonly part: TextPart
  readonly path: string
  readonly text: string
  readonly folded: ReadText['folded']
  readonly words: ReadText['words']
  readonly read: ReadText
}

/** A place in a passage. */
export interface Place {
  readonly passage: Passage
  readonly from: number
  readonly to: number
}

/** How much a part of the notice weighs: words about the decision before titles, criteria and references. */
export type Weight = 'WORDS' | 'TITLE' | 'CRITERION' | 'REFERENCE' | 'FORM'

const weights: Record<TextPart, Weight> = {
  NOTICE_DESCRIPTION: 'WORDS',
  TITLE: 'TITLE',
  REFERENCE: 'REFERENCE',
  DESCRIPTION: 'WORDS',
  LOT_TITLE: 'TITLE',
  LOT_DESCRIPTION: 'WORDS',
  METHOD_DETAILS: 'FORM',
  METHOD_RATIONALE: 'WORDS',
  METHOD_GROUND: 'FORM',
  PROCEDURE_FEATURES: 'WORDS',
  CRITERION: 'CRITERION',
  CHANGE_DESCRIPTION: 'WORDS',
  CHANGED_FROM: 'WORDS',
  CHANGED_TO: 'WORDS',
  PLANNING: 'WORDS',
  AWARD_TEXT: 'WORDS',
  CONTRACT_TEXT: 'WORDS',
  CONTRACT_CHANGE: 'WORDS',
  OTHER: 'WORDS',
}

const order: readonly Weight[] = ['WORDS', 'TITLE', 'CRITERION', 'REFERENCE', 'FORM']

/** What the rules read: the facts of a notice and its distinct texts, prepared once. */
export interface NoticeWords {
  readonly facts: NoticeFacts
  /** Texts that say how things are now, the heaviest part first. */
  readonly current: readonly Passage[]
  /** Texts that a correction replaced. They never count as current. */
  readonly replaced: readonly Passage[]
  /** Texts that a correction brought: its own description and the new wording. */
  readonly changes: readonly Passage[]
  /** Whether the current texts hold every word of the needle, which must be in lower case. Cheap, for screening. */
  has(needle: string): boolean
}

export function weightOf(part: TextPart): Weight {
  return weights[part]
}

/** Reading and extracting a notice both need its words; they are prepared once as long as the facts live. */
const prepared = new WeakMap<NoticeFacts, NoticeWords>()

/** Prepares the texts of a notice: each distinct text is folded once and stands under its heaviest part. */
export function prepareWords(facts: NoticeFacts): NoticeWords {
  let words = prepared.get(facts)
  if (words === undefined) prepared.set(facts, (words = prepareAnew(facts)))
  return words
}

function prepareAnew(facts: NoticeFacts): NoticeWords {
  beginReading()
  const misleadingNames = misleadingNamesOf(facts)
  const current = new Map<string, Placed>()
  const replaced = new Map<string, Placed>()
  for (const text of facts.texts) {
    if (text.text.length === 0) continue
    const part = partOf(text)
    const into = part === 'CHANGED_FROM' ? replaced : current
    const known = into.get(text.text)
    if (!known || isHeavier(part, known.part)) into.set(text.text, { part, path: text.path })
  }
  const passages: Passage[] = []
  for (const weight of order)
    for (const [text, placed] of current)
      if (weights[placed.part] === weight) passages.push(prepare(text, placed, misleadingNames))
  const held = noNeedles()
  for (const { read } of passages) addNeedles(held, read.held)
  return {
    facts,
    current: passages,
    replaced: [...replaced].map(([text, placed]) => prepare(text, placed, misleadingNames)),
    changes: passages.filter(({ part }) => part === 'CHANGE_DESCRIPTION' || part === 'CHANGED_TO'),
    has: (needle) => wordsOf(needle).every((word) => holdsNeedle(held, word, () => wordsOfAll(passages))),
  }
}

const wordsOfNeedles = new Map<string, readonly number[]>()

function wordsOf(needle: string): readonly number[] {
  let words = wordsOfNeedles.get(needle)
  if (words === undefined) wordsOfNeedles.set(needle, (words = needleWords(needle)))
  return words
}

function wordsOfAll(passages: readonly Passage[]): string {
  return passages.map(({ words }) => words).join('\n')
}

/** Names of parties that, left in the texts, would look as if they named the regime. */
function misleadingNamesOf({ parties }: NoticeFacts): readonly string[] {
  const names = parties.flatMap(({ name }) => (/psr/i.test(name) ? foldText(name) : []))
  return names.filter((name) => name.includes('psr'))
}

/** Where a text stands: the heaviest of its parts. */
interface Placed {
  readonly part: TextPart
  readonly path: string
}

/** Titles of awards and contracts are titles, whatever part of the notice they stand in. */
function partOf({ part, path }: NoticeText): TextPart {
  return (part === 'AWARD_TEXT' || part === 'CONTRACT_TEXT') && path.endsWith('/title') ? 'LOT_TITLE' : part
}

/** A title that is repeated as a description stays a title. */
function isHeavier(part: TextPart, known: TextPart): boolean {
  return known !== 'TITLE' && order.indexOf(weights[part]) < order.indexOf(weights[known])
}

function prepare(text: string, { part, path }: Placed, misleadingNames: readonly string[]): Passage {
  const read = readText(part, text, misleadingNames)
  return { part, path, text, folded: read.folded, words: read.words, read }
}
