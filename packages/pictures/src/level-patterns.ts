import { codesOf } from '@openward/vocabulary/code-list'
import { COMPETITION_LEVELS, type CompetitionLevel } from '@openward/vocabulary/competition-level'
import { element, type Markup } from './svg-element.js'

/** What a bar is filled with: a competition level, or plain ink where the rows are something else. */
export type Fill = CompetitionLevel | 'PLAIN'

/**
 * One fill for each competition level: a colour that colour-blind readers can tell apart, and a motif of its own for
 * print and forced colours. The colours stand in `pictures.css`, so that dark mode can change them.
 */
export function levelPatterns(prefix: string): Markup {
  return element('defs', {}, ...codesOf(COMPETITION_LEVELS).map((level) => pattern(prefix, level)))
}

/** The value of a `fill` attribute. */
export function fillOf(prefix: string, fill: Fill): string | undefined {
  return fill === 'PLAIN' ? undefined : `url(#${prefix}-${fill})`
}

function pattern(prefix: string, level: CompetitionLevel): Markup {
  return element(
    'pattern',
    { id: `${prefix}-${level}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
    element('rect', { class: `level-ground level-${level}`, width: 8, height: 8 }),
    ...motif(level),
  )
}

function motif(level: CompetitionLevel): readonly Markup[] {
  switch (level) {
    case 'DIRECT':
      return []
    case 'COMPETITIVE':
      return [line('M2 0V8'), line('M6 0V8')]
    case 'LIMITED':
      return [dot(2, 2), dot(6, 6)]
    case 'OPEN_TO_ALL':
      return [line('M0 4H8')]
    case 'NOT_STATED':
    case 'NOT_APPLICABLE':
      return [element('path', { class: `level-hatch level-stroke-${level}`, d: 'M-2 2L2 -2M0 8L8 0M6 10L10 6' })]
  }
}

function line(d: string): Markup {
  return element('path', { class: 'level-mark', d })
}

function dot(cx: number, cy: number): Markup {
  return element('circle', { class: 'level-dot', cx, cy, r: 1.4 })
}
