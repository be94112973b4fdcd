import { markText, type MarkedPart } from './mark-text'

const AROUND = 140

/**
 * The marked words of a text with some words around each, long stretches between them left out. Quotes that the text
 * does not hold (texts are shown without personal data) follow alone.
 */
export function excerpt(text: string | undefined, given: readonly string[]): readonly MarkedPart[] {
  const quotes = [...new Set(given)]
  const missing = quotes.filter((quote) => text === undefined || !text.includes(quote))
  const parts = missing.length === quotes.length || text === undefined ? [] : markText(text, quotes)
  const shown = parts.map((part, index) =>
    part.marked ? part : { text: shorten(part.text, index > 0, index < parts.length - 1), marked: false },
  )
  return [
    ...shown,
    ...missing.flatMap((quote, index) => [
      ...(shown.length > 0 || index > 0 ? [{ text: ' … ', marked: false }] : []),
      { text: quote, marked: true },
    ]),
  ]
}

/** Keeps the ends of an unmarked stretch that touch marked words, cut at words. */
function shorten(text: string, followsMark: boolean, precedesMark: boolean): string {
  const kept = (followsMark ? AROUND : 0) + (precedesMark ? AROUND : 0)
  if (text.length <= kept + 20) return text
  const start = followsMark ? text.slice(0, AROUND).replace(/\S*$/, '') : ''
  const end = precedesMark ? text.slice(-AROUND).replace(/^\S*/, '') : ''
  return `${start}…${end}`
}
