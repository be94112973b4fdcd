import { frame, LINE_HEIGHT, NARROW, WIDE, wrap, type Layout, type Picture, type PictureWords } from './picture.js'
import { element, type Markup } from './svg-element.js'
import { axisMarks, positionOf, printDayOfAxis, wholeMonths, type TimeAxis } from './time-axis.js'

/** A law and the days between which procurements could be begun under it. */
export interface RegimeTime {
  readonly label: string
  readonly periods: readonly {
    /** YYYY-MM-DD, both included; `to` is null while in force. */
    readonly from: string
    readonly to: string | null
    /** For whom or what: the words beside the bar. */
    readonly who: string
  }[]
}

export interface RegimeLineData extends PictureWords {
  readonly regimes: readonly RegimeTime[]
  /** The last day of the line. */
  readonly to: string
}

const BAR = 18
const GAP = 14

/** Laws one under the other on one line of time: bands of paper grey, since they are grounds and not data. */
export function drawRegimeLine(data: RegimeLineData): Picture {
  return {
    wide: draw(WIDE, data),
    narrow: draw(NARROW, data),
    table: {
      caption: data.title,
      columns: ['Law', 'From', 'To', 'For'].map((label) => ({ label, numeric: false })),
      rows: data.regimes.flatMap(({ label, periods }) =>
        periods.map(({ from, to, who }) => [
          label,
          printDayOfAxis(from),
          to === null ? 'in force' : printDayOfAxis(to),
          who,
        ]),
      ),
    },
  }
}

function draw(layout: Layout, data: RegimeLineData): string {
  const axis = wholeMonths(
    [...data.regimes.flatMap(({ periods }) => periods.map(({ from }) => from)), data.to],
    layout.width,
  )
  return frame(layout, data, element('defs', {}), (top) => {
    const rows: Markup[] = []
    let y = top
    for (const { label, periods } of data.regimes) {
      rows.push(element('text', { class: 'picture-label', x: 0, y: y + 14 }, label))
      y += LINE_HEIGHT + 2
      for (const period of periods) {
        const band = bandOf(axis, period, data.to, y)
        const lines = wrap(period.who, layout.width, 13)
        rows.push(...band)
        y += BAR + 4
        for (const line of lines) {
          rows.push(element('text', { class: 'picture-tick', x: 0, y: y + 11 }, line))
          y += 17
        }
      }
      y += GAP
    }
    const foot = y + 8
    return { markup: [...axisMarks(axis, foot, foot - top - 8), ...rows], bottom: foot + 14 }
  })
}

/** A band with its two days in it; one that is still in force has an open end. */
function bandOf(
  axis: TimeAxis,
  { from, to }: RegimeTime['periods'][number],
  last: string,
  y: number,
): readonly Markup[] {
  const left = positionOf(axis, from)
  const right = to === null ? axis.width : positionOf(axis, to < last ? to : last, 'end')
  const outline =
    to === null
      ? `M${right.toFixed(2)} ${y}H${left.toFixed(2)}V${y + BAR}H${right.toFixed(2)}`
      : `M${left.toFixed(2)} ${y}H${right.toFixed(2)}V${y + BAR}H${left.toFixed(2)}Z`
  return [
    element('rect', { class: 'picture-band', x: left, y, width: Math.max(right - left, 2), height: BAR }),
    element('path', { class: 'picture-band-edge', d: outline }),
  ]
}
