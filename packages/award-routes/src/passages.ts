import type { NoticeFacts, NoticeText, TextPart } from '@openward/vocabulary/notice-facts'
import { blankDisclaimers } from './disclaimers.js'
import { blankOut, foldText } from './folded-text.js'
import { tripleScreen, wordsOfNeedle } from './letter-triples.js'

/** One distinct text of a notice, ready to be read. */
export interface Passage {
  readonly part: TextPart
  readonly path: string
  readonly text: string
  /** The text folded, same length as the original. */
  readonly folded: string
  /** As `folded`, with excluded laws and names of parties that look like a regime as blanks. */
  readonly words: string
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
  const misleadingNames = facts.parties.map((party) => foldText(party.name)).filter((name) => name.includes('psr'))
  const current = new Map<string, Passage>()
  const replaced = new Map<string, Passage>()
  for (const text of facts.texts) {
    if (text.text.length === 0) continue
    const part = partOf(text)
    const into = part === 'CHANGED_FROM' ? replaced : current
    const known = into.get(text.text)
    if (!known) into.set(text.text, prepare({ ...text, part }, misleadingNames))
    else if (isHeavier(part, known.part)) into.set(text.text, { ...known, part, path: text.path })
  }
  const passages = [...current.values()]
  const sorted = order.flatMap((weight) => passages.filter((passage) => weights[passage.part] === weight))
  const whole = sorted.map((passage) => passage.words).join('\n')
  const mayHold = tripleScreen(whole)
  const asked = new Map<string, boolean>()
  return {
    facts,
    current: sorted,
    replaced: [...replaced.values()],
    changes: sorted.filter(({ part }) => part === 'CHANGE_DESCRIPTION' || part === 'CHANGED_TO'),
    has(needle) {
      let found = asked.get(needle)
      if (found === undefined) {
        found = mayHold(needle) && wordsOfNeedle(needle).every((word) => whole.includes(word))
        asked.set(needle, found)
      }
      return found
    },
  }
}

/** Titles of awards and contracts are titles, whatever part of the notice they stand in. */
function partOf({ part, path }: NoticeText): TextPart {
  return (part === 'AWARD_TEXT' || part === 'CONTRACT_TEXT') && path.endsWith('/title') ? 'LOT_TITLE' : part
}

/** A title that is repeated as a description stays a title. */
function isHeavier(part: TextPart, known: TextPart): boolean {
  return known !== 'TITLE' && order.indexOf(weights[part]) < order.indexOf(weights[known])
}

function prepare({ part, path, text }: NoticeText, misleadingNames: readonly string[]): Passage {
  const folded = foldText(text)
  let words = blankDisclaimers(folded)
  for (const name of misleadingNames) {
    for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + name.length)) {
      words = blankOut(words, at, at + name.length)
    }
  }
  return { part, path, text, folded, words }
}
