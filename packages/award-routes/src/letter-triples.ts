/** Slots of the table: a power of two, so that a mask keeps the number inside. */
const slots = 16_384
const mask = slots - 1

function slotOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & mask
}

/** The words of a needle, each to be looked for by itself: a hyphen or a line break may stand between them. */
export function wordsOfNeedle(needle: string): readonly string[] {
  return needle.split(/[ -]/).filter((word) => word !== '')
}

const slotsOfNeedle = new Map<string, Uint16Array>()

function slotsFor(needle: string): Uint16Array {
  let known = slotsOfNeedle.get(needle)
  if (known === undefined) {
    const slotsOfWords = wordsOfNeedle(needle).flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 2) }, (_, at) =>
        slotOf(word.charCodeAt(at), word.charCodeAt(at + 1), word.charCodeAt(at + 2)),
      ),
    )
    slotsOfNeedle.set(needle, (known = Uint16Array.from(slotsOfWords)))
  }
  return known
}

/** One table for all texts, so that nothing is allocated per notice: each text marks it with a number of its own. */
const table = new Uint32Array(slots)
let lastMark = 0

function mark(text: string): number {
  lastMark = (lastMark + 1) >>> 0
  if (lastMark === 0) {
    table.fill(0)
    lastMark = 1
  }
  let first = text.charCodeAt(0)
  let second = text.charCodeAt(1)
  for (let at = 2; at < text.length; at += 1) {
    const third = text.charCodeAt(at)
    table[slotOf(first, second, third)] = lastMark
    first = second
    second = third
  }
  return lastMark
}

/**
 * Tells quickly that a text cannot hold a needle: some three letters in a row of a word of the needle stand nowhere in it. Most
 * needles of the rules stand in no given notice, and one pass over the text answers for all of them. True means that
 * the text may hold it.
 */
export function tripleScreen(text: string): (needle: string) => boolean {
  let own = mark(text)
  return (needle) => {
    // Another text was marked in between: mark this one again.
    if (own !== lastMark) own = mark(text)
    for (const slot of slotsFor(needle)) if (table[slot] !== own) return false
    return true
  }
}
