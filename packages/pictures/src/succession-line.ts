import { frame, LINE_HEIGHT, NARROW, WIDE, wrap, type Layout, type Picture, type PictureWords } from './picture.js'
import { element, type Markup } from './svg-element.js'

/** Another organisation before or after the one in the middle. */
export interface SuccessionStep {
  readonly name: string
  /** What happened and when, as printed: "merged into it, 1 April 2026". */
  readonly what: string
}

export interface SuccessionLineData extends PictureWords {
  /** The organisation in the middle. */
  readonly self: string
  /** In order of time. */
  readonly before: readonly SuccessionStep[]
  readonly after: readonly SuccessionStep[]
}

const MAIN = 12
const BRANCH = 44
const TEXT = 62
const GAP = 14

/** What came before and after an organisation, from the top down: branches that run into its line, and out of it. */
export function drawSuccessionLine(data: SuccessionLineData): Picture {
  const rows = (steps: readonly SuccessionStep[], when: string) => steps.map(({ name, what }) => [name, when, what])
  return {
    wide: draw(WIDE, data),
    narrow: draw(NARROW, data),
    table: {
      caption: data.title,
      columns: ['Organisation', 'When', 'What happened'].map((label) => ({ label, numeric: false })),
      rows: [...rows(data.before, 'Before'), ...rows(data.after, 'After')],
    },
  }
}

function draw(layout: Layout, data: SuccessionLineData): string {
  return frame(layout, data, element('defs', {}), (top) => {
    const markup: Markup[] = []
    let y = top
    for (const step of data.before) {
      markup.push(...branch(layout, step, y, 'IN'))
      y += heightOf(layout, step)
    }
    const middle = y + 10
    const lines = wrap(data.self, layout.width - TEXT, 15 * 1.16)
    markup.push(
      element('circle', { cx: MAIN, cy: middle, r: 7, class: 'picture-succession-self' }),
      ...lines.map((line, at) =>
        element('text', { class: 'picture-label picture-count', x: TEXT, y: middle + 5 + at * LINE_HEIGHT }, line),
      ),
    )
    y += lines.length * LINE_HEIGHT + GAP
    const afterFrom = y
    for (const step of data.after) {
      markup.push(...branch(layout, step, y, 'OUT'))
      y += heightOf(layout, step)
    }
    const from = data.before.length > 0 ? top + 24 : middle
    const to = data.after.length > 0 ? Math.max(afterFrom, y - heightOf(layout, data.after.at(-1))) : middle
    const line = element('path', { class: 'picture-axis picture-succession', d: `M${MAIN} ${from}V${to}` })
    return { markup: [line, ...markup], bottom: y - GAP }
  })
}

function branch(layout: Layout, { name, what }: SuccessionStep, y: number, direction: 'IN' | 'OUT'): Markup[] {
  const lines = wrap(name, layout.width - TEXT, 15)
  const at = y + 10
  const path =
    direction === 'IN'
      ? `M${BRANCH} ${at}H${MAIN + 14}Q${MAIN} ${at} ${MAIN} ${at + 14}`
      : `M${MAIN} ${at - 14}Q${MAIN} ${at} ${MAIN + 14} ${at}H${BRANCH}`
  return [
    element('path', { class: 'picture-axis picture-succession', d: path }),
    element('circle', { cx: BRANCH, cy: at, r: 5, class: 'picture-succession-other' }),
    ...lines.map((line, row) =>
      element('text', { class: 'picture-label', x: TEXT, y: at + 5 + row * LINE_HEIGHT }, line),
    ),
    ...wrap(what, layout.width - TEXT, 13).map((line, row) =>
      element('text', { class: 'picture-tick', x: TEXT, y: at + 5 + lines.length * LINE_HEIGHT + row * 17 }, line),
    ),
  ]
}

function heightOf(layout: Layout, step: SuccessionStep | undefined): number {
  if (step === undefined) return 0
  const width = layout.width - TEXT
  return wrap(step.name, width, 15).length * LINE_HEIGHT + wrap(step.what, width, 13).length * 17 + GAP
}
