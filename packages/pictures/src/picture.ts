import { element, type Markup } from './svg-element.js'

/** A picture in two layouts and the rows that prove it. All SVG is complete and safe to put into a page. */
export interface Picture {
  /** For 560 pixels and more. */
  readonly wide: string
  /** A layout of its own for telephones. */
  readonly narrow: string
  readonly table: PictureTable
}

export interface PictureTable {
  readonly caption: string
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[]
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[]
}

/** What every picture says of itself, inside the picture. */
export interface PictureWords {
  /** Unique on the page; becomes part of the ids of title, description and patterns. */
  readonly id: string
  /** What is counted. */
  readonly title: string
  /** The figures in words, for those who cannot see the picture. */
  readonly description: string
  /** Source, days covered and date of the data; one line each. */
  readonly notes: readonly string[]
}

export interface Layout {
  readonly name: 'wide' | 'narrow'
  readonly width: number
}

export const WIDE: Layout = { name: 'wide', width: 704 }
export const NARROW: Layout = { name: 'narrow', width: 343 }

export const LINE_HEIGHT = 20

/** Semi-bold letters are about this much wider. */
const BOLD = 1.16

/** Puts title, content and notes one under the other and wraps them in an accessible root element. */
export function frame(
  layout: Layout,
  words: PictureWords,
  definitions: Markup,
  draw: (top: number) => { readonly markup: readonly Markup[]; readonly bottom: number },
): string {
  const prefix = `${words.id}-${layout.name}`
  const titleLines = wrap(words.title, layout.width, 17 * BOLD)
  const title = titleLines.map((line, index) =>
    element('text', { class: 'picture-title', x: 0, y: 18 + index * 22 }, line),
  )
  const content = draw(titleLines.length * 22 + 16)
  const noteLines = words.notes.flatMap((note) => wrap(note, layout.width, 13))
  const notes = noteLines.map((line, index) =>
    element('text', { class: 'picture-note', x: 0, y: content.bottom + 26 + index * 18 }, line),
  )
  const height = content.bottom + 34 + Math.max(0, noteLines.length - 1) * 18
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `picture picture-${layout.name}`,
      role: 'img',
      'aria-labelledby': `${prefix}-title ${prefix}-desc`,
      viewBox: `0 0 ${layout.width} ${height}`,
      width: layout.width,
      height,
    },
    element('title', { id: `${prefix}-title` }, words.title),
    element('desc', { id: `${prefix}-desc` }, words.description),
    definitions,
    ...title,
    ...content.markup,
    ...notes,
  ).svg
}

/**
 * Breaks a text into lines that fit. Widths are estimated at 0.54 of the letter size, which is on the wide side for
 * the system fonts in use: there is no font to measure on the server.
 */
export function wrap(text: string, width: number, size: number): readonly string[] {
  const limit = Math.floor(width / (size * 0.54))
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > limit) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  if (line !== '') lines.push(line)
  return lines
}
