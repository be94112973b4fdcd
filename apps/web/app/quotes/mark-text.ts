/** A piece of a text: marked where it is among the words that decide. */
export interface MarkedPart {
  readonly text: string
  readonly marked: boolean
}

/** Cuts a text at the first place of each quote; quotes that overlap are marked as one. */
export function markText(text: string, quotes: readonly string[]): readonly MarkedPart[] {
  const spans = quotes
    .map((quote) => ({ from: text.indexOf(quote), to: text.indexOf(quote) + quote.length }))
    .filter(({ from, to }) => from !== -1 && to > from)
    .toSorted((a, b) => a.from - b.from)
  const parts: MarkedPart[] = []
  let at = 0
  for (const span of spans) {
    const from = Math.max(at, span.from)
    if (span.to <= from) continue
    if (from > at) parts.push({ text: text.slice(at, from), marked: false })
    parts.push({ text: text.slice(from, span.to), marked: true })
    at = span.to
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false })
  return parts
}
