import { SOURCES, type Source } from '@openward/vocabulary/source'
import { frame, NARROW, WIDE, type Layout, type Picture, type PictureWords } from './picture.js'
import { element, type Markup } from './svg-element.js'

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

const DAY = 86_400_000
const ROW = 56
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const year = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' })
const wholeNumber = new Intl.NumberFormat('en-GB')
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })

/** One line of time for each source: covered days in ink, everything else hatched as not known. */
export function drawCoverageLine(data: CoverageLineData): Picture {
  return {
    wide: draw(WIDE, data),
    narrow: draw(NARROW, data),
    table: {
      caption: data.title,
      columns: [
        { label: 'Source', numeric: false },
        { label: 'First day', numeric: false },
        { label: 'Last day', numeric: false },
        { label: 'Days', numeric: true },
        { label: 'Shown by', numeric: false },
      ],
      rows: data.runs.map((run) => [
        SOURCES[run.source].label,
        day.format(instant(run.from)),
        day.format(instant(run.to)),
        wholeNumber.format(run.days),
        run.evidence,
      ]),
    },
  }
}

function draw(layout: Layout, data: CoverageLineData): string {
  const prefix = `${data.id}-${layout.name}`
  const sources = [...new Set(data.runs.map((run) => run.source))]
  const span = axisSpan(data.runs)
  const x = (text: string, after = 0) =>
    ((instant(text) + after * DAY - span.from) / (span.to - span.from)) * layout.width
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
        const left = x(run.from)
        markup.push(
          element('rect', {
            class: 'coverage-run',
            x: left,
            y: y + 18,
            width: Math.max(3, x(run.to, 1) - left),
            height: 20,
          }),
        )
      }
    })
    const axis = top + sources.length * ROW
    markup.push(...ticks(layout, span, axis))
    return { markup, bottom: axis + 14 }
  })
}

/** From the first of the first month to the end of the last, so that the gaps at both ends are seen. */
function axisSpan(runs: readonly CoveredRun[]): { from: number; to: number } {
  const first = new Date(Math.min(...runs.map((run) => instant(run.from))))
  const last = new Date(Math.max(...runs.map((run) => instant(run.to))))
  return {
    from: Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1),
    to: Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1),
  }
}

/** Marks at the beginnings of months, or of years where there are many. */
function ticks(layout: Layout, span: { from: number; to: number }, y: number): readonly Markup[] {
  const first = new Date(span.from)
  const last = new Date(span.to)
  const months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth()
  const room = Math.floor(layout.width / 80) - 1
  const step = STEPS.find((candidate) => months / candidate <= room) ?? months
  const label = step < 12 ? month : year
  const marks: Markup[] = []
  for (let offset = 0; offset <= months; offset += 1) {
    const at = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + offset, 1)
    if (monthNumber(at) % step !== 0) continue
    const x = ((at - span.from) / (span.to - span.from)) * layout.width
    const anchor = x < 30 ? 'start' : x > layout.width - 30 ? 'end' : 'middle'
    marks.push(element('path', { class: 'picture-axis', d: `M${x.toFixed(2)} ${y - 8}v-6` }))
    marks.push(element('text', { class: 'picture-tick', x, y: y + 8, 'text-anchor': anchor }, label.format(at)))
  }
  return marks
}

/** Distances between marks, in months. */
const STEPS = [1, 3, 6, 12, 24, 60, 120] as const

/** Months since the year 0, so that every step of years falls on a January. */
function monthNumber(at: number): number {
  const date = new Date(at)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function instant(text: string): number {
  return Date.parse(`${text}T00:00:00Z`)
}
