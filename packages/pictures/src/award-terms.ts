import type { CompetitionLevel } from '@openward/vocabulary/competition-level'
import { fillOf, levelPatterns } from './level-patterns.js'
import { frame, LINE_HEIGHT, NARROW, WIDE, wrap, type Layout, type Picture, type PictureWords } from './picture.js'
import { element, type Markup } from './svg-element.js'
import { axisMarks, positionOf, printDayOfAxis, wholeMonths, type TimeAxis } from './time-axis.js'

/** One award with its time. Days are YYYY-MM-DD; null where no notice states one. */
export interface AwardTerm {
  readonly title: string
  /** Who stands on the other side: the commissioner of a provider, or the reverse. */
  readonly who: string
  /** How the provider was chosen, in words. */
  readonly how: string
  readonly level: CompetitionLevel
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly extendableToOn: string | null
  /** Days on which its notices were published. */
  readonly noticesOn: readonly string[]
}

export interface AwardTermsData extends PictureWords {
  readonly awards: readonly AwardTerm[]
  /** Heading of the column of `who`: "Commissioner". */
  readonly whoName: string
  /** The last day of which the register holds notices whole; null where there is none. */
  readonly heldTo: string | null
}

const BAR = 14
const GAP = 18
const DOT = 4.5
/** Days further than this from the notices, or from the last day held, are cut at the edge: some are slips of the pen. */
const FURTHEST_YEARS = 12

/** Awards under one line of time: their terms as bars in the pattern of the competition level, their notices as dots. */
export function drawAwardTerms(data: AwardTermsData): Picture {
  return {
    wide: draw(WIDE, data),
    narrow: draw(NARROW, data),
    table: {
      caption: data.title,
      columns: ['Award', data.whoName, 'How chosen', 'Term', 'Notices'].map((label) => ({ label, numeric: false })),
      rows: data.awards.map((award) => [
        award.title,
        award.who,
        award.how,
        printTerm(award),
        award.noticesOn.length === 0 ? 'Not dated' : award.noticesOn.map(printDayOfAxis).join(', '),
      ]),
    },
  }
}

function printTerm({ startsOn, endsOn, extendableToOn }: AwardTerm): string {
  const term = [
    startsOn === null ? null : `${endsOn === null ? 'from ' : ''}${printDayOfAxis(startsOn)}`,
    endsOn === null ? null : `${startsOn === null ? 'until' : 'to'} ${printDayOfAxis(endsOn)}`,
    extendableToOn === null ? null : `(can be extended to ${printDayOfAxis(extendableToOn)})`,
  ].filter((part) => part !== null)
  return term.length === 0 ? 'Not stated' : term.join(' ')
}

function draw(layout: Layout, data: AwardTermsData): string {
  const prefix = `${data.id}-${layout.name}`
  const axis = axisOf(data, layout.width)
  return frame(layout, data, levelPatterns(prefix), (top) => {
    const rows: Markup[] = []
    let y = top + (data.heldTo === null ? 0 : LINE_HEIGHT + 4)
    for (const award of data.awards) {
      const words =
        layout.name === 'wide' ? wordsInOneLine(award, layout.width, y) : wordsInLines(award, layout.width, y)
      rows.push(...words.markup, ...termOf(prefix, award, axis, words.bottom))
      y = words.bottom + BAR + GAP
    }
    const foot = y + 8
    return {
      markup: [
        ...axisMarks(axis, foot, foot - top - 8),
        ...(data.heldTo === null ? [] : heldLine(axis, data.heldTo, top, foot - 8)),
        ...rows,
      ],
      bottom: foot + 14,
    }
  })
}

function axisOf(data: AwardTermsData, width: number): TimeAxis {
  const notices = data.awards.flatMap(({ noticesOn }) => noticesOn)
  const anchors = [...notices, ...(data.heldTo === null ? [] : [data.heldTo])].toSorted()
  const terms = data.awards
    .flatMap(({ startsOn, endsOn, extendableToOn }) => [startsOn, endsOn, extendableToOn])
    .filter((day) => day !== null)
  const [first, last] = [anchors[0], anchors.at(-1)]
  const near =
    first === undefined || last === undefined
      ? terms
      : terms.map((day) => {
          const [least, most] = [yearsOn(first, -FURTHEST_YEARS), yearsOn(last, FURTHEST_YEARS)]
          return day < least ? least : day > most ? most : day
        })
  return wholeMonths([...anchors, ...near], width)
}

function yearsOn(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years)}-01-01`
}

/** Title and, at the right, how: as much of the title as fits. */
function wordsInOneLine(award: AwardTerm, width: number, y: number) {
  const how = element('text', { class: 'picture-tick', x: width, y: y + 12, 'text-anchor': 'end' }, award.how)
  const title = firstLines(award.title, width - award.how.length * 7.2 - 24, 1)
  const words = title.map((line) => element('text', { class: 'picture-label', x: 0, y: y + 12 }, line))
  return { markup: [...words, how], bottom: y + LINE_HEIGHT }
}

/** On telephones the title has two lines, and how stands under it. */
function wordsInLines(award: AwardTerm, width: number, y: number) {
  const title = firstLines(award.title, width, 2)
  const words = title.map((line, index) =>
    element('text', { class: 'picture-label', x: 0, y: y + 12 + index * LINE_HEIGHT }, line),
  )
  const under = y + title.length * LINE_HEIGHT
  words.push(element('text', { class: 'picture-tick', x: 0, y: under + 11 }, award.how))
  return { markup: words, bottom: under + LINE_HEIGHT }
}

function firstLines(text: string, width: number, most: number): readonly string[] {
  const lines = wrap(text, width, 15)
  const limit = Math.floor(width / (15 * 0.54))
  return lines.slice(0, most).map((line, index) => {
    const cut = line.length > limit ? line.slice(0, limit - 1) : line
    const goesOn = cut !== line || (index === most - 1 && lines.length > most)
    return goesOn ? `${cut.slice(0, limit - 2).trimEnd()} …` : line
  })
}

/** A thin line from the first day to the last, the term upon it, the notices as dots. */
function termOf(prefix: string, award: AwardTerm, axis: TimeAxis, y: number): readonly Markup[] {
  const middle = y + BAR / 2
  const { startsOn, endsOn, extendableToOn } = award
  const dots = [...new Set(award.noticesOn)].map((day) => positionOf(axis, day))
  const left = startsOn === null ? null : positionOf(axis, startsOn)
  const right = endsOn === null ? null : positionOf(axis, endsOn, 'end')
  const all = [...dots, left, right].filter((x) => x !== null)
  const markup: Markup[] = []
  if (all.length > 1) {
    const [from, to] = [Math.min(...all), Math.max(...all)]
    markup.push(element('path', { class: 'picture-grid', d: `M${from.toFixed(2)} ${middle}H${to.toFixed(2)}` }))
  }
  if (right !== null && extendableToOn !== null) {
    const width = positionOf(axis, extendableToOn, 'end') - right
    if (width > 0) markup.push(element('rect', { class: 'term-extension', x: right, y, width, height: BAR }))
  }
  if (left !== null && right !== null && right > left) {
    markup.push(
      element('rect', {
        class: `picture-bar level-edge-${award.level}`,
        fill: fillOf(prefix, award.level),
        x: left,
        y,
        width: Math.max(2, right - left),
        height: BAR,
      }),
    )
  }
  for (const x of dots) {
    const cx = Math.min(Math.max(x, DOT + 1), axis.width - DOT - 1)
    markup.push(element('circle', { class: 'term-notice', cx, cy: middle, r: DOT }))
  }
  return markup
}

/** What lies right of this line is what notices foresee. */
function heldLine(axis: TimeAxis, day: string, top: number, bottom: number): readonly Markup[] {
  const x = positionOf(axis, day, 'end')
  const anchor = x > axis.width / 2 ? 'end' : 'start'
  return [
    element('path', { class: 'term-held', d: `M${x.toFixed(2)} ${top - 2}V${bottom}` }),
    element(
      'text',
      { class: 'picture-tick', x: anchor === 'end' ? x - 6 : x + 6, y: top + 8, 'text-anchor': anchor },
      `held to ${printDayOfAxis(day)}`,
    ),
  ]
}
