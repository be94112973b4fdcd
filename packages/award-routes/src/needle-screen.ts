/**
 * Needles are the literal words without which a phrase of the rules cannot stand in a text. Most of them stand in no
 * given text, and one pass over it with an automaton (Aho and Corasick, 1975) answers for all of them at once.
 */

const numbers = new Map<string, number>()
const needles: string[] = []

/** Characters with a code from here on stand in no needle. */
const characters = 256

/**
 * Numbers a literal that texts are to be screened for.
 *
 * @throws Error where it is empty or holds a character beyond Latin-1
 */
export function needleNumber(literal: string): number {
  const known = numbers.get(literal)
  if (known !== undefined) return known
  if (literal === '' || Array.from(literal).some((character) => character.charCodeAt(0) >= characters))
    throw new Error(`“${literal}” cannot be a needle: it must be one or more characters of Latin-1.`)
  needles.push(literal)
  numbers.set(literal, needles.length - 1)
  return needles.length - 1
}

/** The words of a needle, each to be looked for by itself: a hyphen or a line break may stand between them. */
export function needleWords(needle: string): readonly number[] {
  return needle
    .split(/[ -]/)
    .filter((word) => word !== '')
    .map(needleNumber)
}

/** Which needles stand in a text: how many were screened for, then a bit for each. */
export type HeldNeedles = Int32Array

const bitsOfSlot = 32

/** Whether a needle stands in a text. One that was numbered after the text was screened is looked for in the text. */
export function holdsNeedle(held: HeldNeedles, needle: number, text: () => string): boolean {
  if (needle < (held[0] as number))
    return ((held[1 + (needle >>> 5)] as number) & (1 << (needle & (bitsOfSlot - 1)))) !== 0
  return text().includes(needles[needle] as string)
}

interface Automaton {
  /** How many needles it knows. */
  readonly size: number
  /** The class of each character; 0 for those that stand in no needle. */
  readonly classOf: Uint8Array
  /** Bits for the class in the index of `next`. */
  readonly shift: number
  /** By state and class the next state, with `ending` added where a needle ends there. Small, to stay near the processor. */
  readonly next: Uint16Array
  /** By state the needles that end there. */
  readonly ends: readonly (readonly number[])[]
}

const ending = 0x8000

let automaton = build()

/** Takes needles in that were numbered meanwhile. True where there were any, so that what was screened is out of date. */
export function renewScreen(): boolean {
  if (automaton.size === needles.length) return false
  automaton = build()
  return true
}

/** No needle held, of as many as the automaton knows. */
export function noNeedles(): HeldNeedles {
  const held = new Int32Array(1 + Math.ceil(automaton.size / bitsOfSlot))
  held[0] = automaton.size
  return held
}

/** Adds the needles of one text to those of others that were screened with the same automaton. */
export function addNeedles(to: HeldNeedles, held: HeldNeedles): void {
  for (let slot = 1; slot < to.length; slot++) to[slot] = (to[slot] as number) | (held[slot] as number)
}

export function screenText(text: string): HeldNeedles {
  const held = noNeedles()
  const { classOf, shift, next, ends } = automaton
  let state = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    state = next[(state << shift) | (code < characters ? (classOf[code] as number) : 0)] as number
    if (state < ending) continue
    state -= ending
    for (const needle of ends[state] as readonly number[]) {
      const slot = 1 + (needle >>> 5)
      held[slot] = (held[slot] as number) | (1 << (needle & (bitsOfSlot - 1)))
    }
  }
  return held
}

interface State {
  readonly after: Map<number, number>
  readonly ends: number[]
  /** The state of the longest end of what was read that begins another needle. */
  fallback: number
}

function build(): Automaton {
  const classOf = new Uint8Array(characters)
  let classes = 1
  const states: State[] = [{ after: new Map(), ends: [], fallback: 0 }]
  for (const [number, needle] of needles.entries()) {
    let state = 0
    for (let at = 0; at < needle.length; at++) {
      const code = needle.charCodeAt(at)
      const known = classOf[code] as number
      const own = known === 0 ? (classOf[code] = classes++) : known
      const { after } = states[state] as State
      const next = after.get(own) ?? states.push({ after: new Map(), ends: [], fallback: 0 }) - 1
      after.set(own, next)
      state = next
    }
    states[state]?.ends.push(number)
  }
  if (states.length > ending) throw new Error('The rules have more needles than can be screened for.')
  const shift = Math.ceil(Math.log2(classes))
  const next = connect(states, shift)
  const ends = states.map((state) => state.ends)
  for (const [at, to] of next.entries()) if ((ends[to] as number[]).length > 0) next[at] = to + ending
  return { size: needles.length, classOf, shift, next, ends }
}

/** Breadth first, so that a state falls back to one that is finished: fills the table and adds what ends there too. */
function connect(states: readonly State[], shift: number): Uint16Array {
  const next = new Uint16Array(states.length << shift)
  const waiting: number[] = [0]
  for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
    const { after, fallback } = states[number] as State
    for (let own = 0; own < 1 << shift; own++) {
      const further = number === 0 ? 0 : (next[(fallback << shift) | own] as number)
      const to = after.get(own)
      next[(number << shift) | own] = to ?? further
      if (to === undefined) continue
      const state = states[to] as State
      state.fallback = further
      state.ends.push(...(states[further] as State).ends)
      waiting.push(to)
    }
  }
  return next
}
