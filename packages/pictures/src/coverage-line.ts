import { SOURCES, type Source } from '@openward/vocabulary/source'
import { frame, NARROW, WIDE, type Layout, type Picture, type PictureWords } from './picture.js'
import { element, type Markup } from './svg-element.js'
import { axisMarks, positionOf, printDayOfAxis, wholeMonths } from './time-axis.js'

/** A run of days of one source that the register holds whole. Days are Europe/London, both ends included. */
export interface CoveredRun {
  readonly source: Source
  readonly from: string
  readonly to: string
  readonly days: number
  /** What shows that the run is whole, in words. */
  readonly evidence: string
}

export interface CoverageLineData extends PictureWords {
  readonly runs: readonly CoveredRun[]
}

const ROW = 56
const wholeNumber = new Intl.NumberFormat('en-GB')

/** One line of time for each source: covered days in ink, everything else hatched as not known. */
export function drawCoverageLine(data: CoverageLineData): Picture {
  return {
    wide: draw(WIDE, data),
    narrow: draw(NARROW, data),
    table: {
      caption: data.title,
      columns: [
        { label: 'Source', numeric: false },
        { label: 'Days', numeric: false },
        { label: 'How many', numeric: true },
        { label: 'Shown by', numeric: false },
      ],
      rows: data.runs.map((run) => [
        SOURCES[run.source].label,
        run.from === run.to ? printDayOfAxis(run.from) : `${printDayOfAxis(run.from)} to ${printDayOfAxis(run.to)}`,
        wholeNumber.format(run.days),
        run.evidence,
      ]),
    },
  }
}

function draw(layout: Layout, data: CoverageLineData): string {
  const prefix = `${data.id}-${layout.name}`
  const sources = [...new Set(data.runs.map((run) => run.source))]
  const axis = wholeMonths(
    data.runs.flatMap(({ from, to }) => [from, to]),
    layout.width,
  )
  const hatch = element(
    'defs',
    {},
    element(
      'pattern',
      { id: `${prefix}-unknown`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
      element('rect', { class: 'level-ground level-NOT_STATED', width: 8, height: 8 }),
      element('path', { class: 'level-hatch level-stroke-NOT_STATED', d: 'M-2 2L2 -2M0 8L8 0M6 10L10 6' }),
    ),
  )
  return frame(layout, data, hatch, (top) => {
    const markup: Markup[] = []
    sources.forEach((source, index) => {
      const y = top + index * ROW
      markup.push(element('text', { class: 'picture-label', x: 0, y: y + 12 }, SOURCES[source].label))
      markup.push(
        element('rect', {
          class: 'picture-bar level-edge-NOT_STATED',
          fill: `url(#${prefix}-unknown)`,
          x: 0,
          y: y + 20,
          width: layout.width,
          height: 16,
        }),
      )
      for (const run of data.runs.filter((candidate) => candidate.source === source)) {
        const left = positionOf(axis, run.from)
        markup.push(
          element('rect', {
            class: 'coverage-run',
            x: left,
            y: y + 18,
            width: Math.max(3, positionOf(axis, run.to, 'end') - left),
            height: 20,
          }),
        )
      }
    })
    const foot = top + sources.length * ROW
    markup.push(...axisMarks(axis, foot))
    return { markup, bottom: foot + 14 }
  })
}
