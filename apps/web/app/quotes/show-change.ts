import type { MarkedPart } from './mark-text'

/** Two states of a text with what differs marked and long equal stretches shortened. */
export interface ShownChange {
  readonly before: readonly MarkedPart[]
  readonly after: readonly MarkedPart[]
}

const AROUND = 80

/** Marks what stands between the common beginning and the common end of two texts, at whole words. */
export function showChange(before: string, after: string): ShownChange {
  const start = wordStart(before, commonStart(before, after))
  const end = wordEnd(before, commonEnd(before.slice(start), after.slice(start)))
  return { before: mark(before, start, end), after: mark(after, start, end) }
}

function mark(text: string, start: number, end: number): readonly MarkedPart[] {
  const head = text.slice(0, start)
  const tail = text.slice(text.length - end)
  return [
    { text: head.length > AROUND + 20 ? `…${head.slice(-AROUND)}` : head, marked: false },
    { text: text.slice(start, text.length - end), marked: true },
    { text: tail.length > AROUND + 20 ? `${tail.slice(0, AROUND)}…` : tail, marked: false },
  ].filter((part) => part.text !== '')
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1
  return length
}

/** Moves a place back to the beginning of its word. */
function wordStart(text: string, at: number): number {
  return at === text.length && at === 0 ? 0 : text.lastIndexOf(' ', Math.max(0, at - 1)) + 1
}

/** Shortens a common end so that it begins with a whole word. */
function wordEnd(text: string, length: number): number {
  const space = text.indexOf(' ', text.length - length)
  return space === -1 ? 0 : text.length - space
}
