import type { CleanName } from './clean-name.js'
import { WORD_LISTS } from './word-lists.js'

/** One thing about a name that the weights know, and the words of the name that show it. */
export interface NameFeature {
  readonly key: string
  /** What people read; null for features of shape, which are no words. */
  readonly shown: string | null
}

const legalForms: ReadonlySet<string> = new Set(['LTD', 'LLP', 'PLC', 'CIC', 'CIO'])

/** Joining words say nothing alone. */
const joining: ReadonlySet<string> = new Set(['AND', 'OF', 'THE', 'FOR', 'IN', 'AT', 'TO', 'ON', 'BY', 'A'])

/**
 * What a name shows: its words, pairs of neighbours, first and last word, beginnings and ends of long words (which
 * survive truncation and joined writing), and its shape.
 */
export function nameFeatures({ words }: CleanName): readonly NameFeature[] {
  const found = new Map<string, string | null>()
  const body = words.filter((word) => !legalForms.has(word))
  for (const [at, word] of words.entries()) {
    if (!joining.has(word)) found.set(word, word)
    const next = words[at + 1]
    if (next !== undefined) found.set(`${word} ${next}`, `${word} ${next}`)
    if (word.length >= 6 && word !== 'PERSON') {
      found.set(`${word.slice(0, 5)}-`, word)
      found.set(`-${word.slice(-4)}`, word)
    }
  }
  for (const [name, list] of Object.entries(WORD_LISTS)) {
    const held = words.find((word) => list.has(word))
    if (held !== undefined) found.set(`#${name}`, held)
  }
  const [first, last] = [body[0], body.at(-1)]
  if (first !== undefined) found.set(`^${first}`, first)
  if (last !== undefined) found.set(`${last}$`, last)
  const form = words.find((word) => legalForms.has(word))
  found.set(form === undefined ? '#no-form' : `#${form}`, null)
  found.set(`#words-${String(Math.min(body.length, 5))}`, null)
  return [...found].map(([key, shown]) => ({ key, shown }))
}
