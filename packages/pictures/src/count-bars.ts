import { fillOf, levelPatterns, type Fill } from './level-patterns.js'
import { frame, LINE_HEIGHT, NARROW, WIDE, wrap, type Layout, type Picture, type PictureWords } from './picture.js'
import { element, type Markup } from './svg-element.js'

export interface CountBar {
  readonly label: string
  readonly count: number
  /** Of the denominator, 0 to 1; null where the denominator is 0. */
  readonly share: number | null
  readonly fill: Fill
}

export interface CountBarsData extends PictureWords {
  readonly bars: readonly CountBar[]
  /** The denominator of the shares. */
  readonly total: number
  /** What one row is, for the heading of the table: "Competition level". */
  readonly rowName: string
  /** What is counted, in the plural: "awards". */
  readonly unit: string
}

const BAR = 24
const GAP = 16
const wholeNumber = new Intl.NumberFormat('en-GB')

/** Zero-based horizontal bars with their figures beside them. Rows keep the order given; none is left out. */
export function drawCountBars(data: CountBarsData): Picture {
  return {
    wide: draw(WIDE, data),
    narrow: draw(NARROW, data),
    table: {
      caption: `${data.title}. The shares are of ${wholeNumber.format(data.total)} ${data.unit}.`,
      columns: [
        { label: data.rowName, numeric: false },
        { label: data.unit.slice(0, 1).toUpperCase() + data.unit.slice(1), numeric: true },
        { label: 'Share', numeric: true },
      ],
      rows: data.bars.map((bar) => [bar.label, wholeNumber.format(bar.count), printShare(bar.share)]),
    },
  }
}

/** A share in whole per cent; "under 1 %" rather than a false zero, a dash where there is no denominator. */
export function printShare(share: number | null): string {
  if (share === null) return '–'
  const percent = share * 100
  if (percent > 0 && percent < 1) return 'under 1 %'
  return `${Math.round(percent)} %`
}

function draw(layout: Layout, data: CountBarsData): string {
  const prefix = `${data.id}-${layout.name}`
  const largest = Math.max(1, ...data.bars.map((bar) => bar.count))
  return frame(layout, data, levelPatterns(prefix), (top) =>
    layout.name === 'wide'
      ? beside(prefix, layout, data.bars, largest, top)
      : above(prefix, layout, data.bars, largest, top),
  )
}

/** Labels in a column left of the bars. */
function beside(prefix: string, layout: Layout, bars: readonly CountBar[], largest: number, top: number) {
  const labelWidth = Math.min(300, Math.max(...bars.map((bar) => bar.label.length * 8.2), 96))
  const figureWidth = 120
  const space = layout.width - labelWidth - figureWidth - 12
  const markup: Markup[] = []
  let y = top
  for (const bar of bars) {
    const lines = wrap(bar.label, labelWidth, 15)
    const height = Math.max(BAR, lines.length * LINE_HEIGHT)
    const middle = y + height / 2
    const width = (bar.count / largest) * space
    lines.forEach((line, index) => {
      const offset = middle - ((lines.length - 1) * LINE_HEIGHT) / 2 + index * LINE_HEIGHT + 5
      markup.push(element('text', { class: 'picture-label', x: labelWidth, y: offset, 'text-anchor': 'end' }, line))
    })
    markup.push(rectangle(prefix, bar, labelWidth + 12, middle - BAR / 2, width))
    markup.push(figures(bar, labelWidth + 12 + width + 8, middle + 5))
    y += height + GAP
  }
  const bottom = y - GAP + 4
  markup.push(element('path', { class: 'picture-axis', d: `M${labelWidth + 12} ${top - 6}V${bottom + 2}` }))
  return { markup, bottom }
}

/** Labels above the bars, for telephones. */
function above(prefix: string, layout: Layout, bars: readonly CountBar[], largest: number, top: number) {
  const figureWidth = 96
  const space = layout.width - figureWidth
  const markup: Markup[] = []
  let y = top
  for (const bar of bars) {
    const lines = wrap(bar.label, layout.width, 15)
    lines.forEach((line, index) => {
      markup.push(element('text', { class: 'picture-label', x: 0, y: y + 12 + index * LINE_HEIGHT }, line))
    })
    const barTop = y + lines.length * LINE_HEIGHT
    const width = (bar.count / largest) * space
    markup.push(rectangle(prefix, bar, 0, barTop, width))
    markup.push(figures(bar, width + 8, barTop + BAR / 2 + 5))
    y = barTop + BAR + GAP
  }
  return { markup, bottom: y - GAP }
}

function rectangle(prefix: string, bar: CountBar, x: number, y: number, width: number): Markup {
  return element('rect', {
    class: bar.fill === 'PLAIN' ? 'picture-bar level-PLAIN' : `picture-bar level-edge-${bar.fill}`,
    fill: fillOf(prefix, bar.fill),
    x,
    y,
    // A count of one stays visible beside a count of ten thousand.
    width: bar.count === 0 ? 0 : Math.max(width, 2),
    height: BAR,
  })
}

function figures(bar: CountBar, x: number, y: number): Markup {
  return element(
    'text',
    { class: 'picture-figure', x, y },
    element('tspan', { class: 'picture-count' }, wholeNumber.format(bar.count)),
    element('tspan', { class: 'picture-share', dx: 6 }, bar.share === null ? '' : printShare(bar.share)),
  )
}
