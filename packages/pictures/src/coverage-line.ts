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
        String(run.days),
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

function ticks(layout: Layout, span: { from: number; to: number }, y: number): readonly Markup[] {
  const starts: number[] = []
  for (let at = span.from; at <= span.to; at = nextMonth(at)) starts.push(at)
  const room = Math.max(2, Math.floor(layout.width / 90))
  const step = Math.max(1, Math.ceil((starts.length - 1) / (room - 1)))
  return starts
    .filter((_, index) => index % step === 0)
    .flatMap((at) => {
      const x = ((at - span.from) / (span.to - span.from)) * layout.width
      const anchor = x < 30 ? 'start' : x > layout.width - 30 ? 'end' : 'middle'
      return [
        element('path', { class: 'picture-axis', d: `M${x} ${y - 8}v-6` }),
        element('text', { class: 'picture-tick', x, y: y + 8, 'text-anchor': anchor }, month.format(at)),
      ]
    })
}

function nextMonth(at: number): number {
  const date = new Date(at)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
}

function instant(text: string): number {
  return Date.parse(`${text}T00:00:00Z`)
}
