import { element, type Markup } from './svg-element.js'

/** A stretch of time on the width of a picture. */
export interface TimeAxis {
  /** Instants in milliseconds. */
  readonly from: number
  readonly to: number
  readonly width: number
}

const DAY = 86_400_000
const month = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const year = new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' })
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** Distances between marks, in months. */
const STEPS = [1, 3, 6, 12, 24, 60, 120] as const

/** The beginning of a day (YYYY-MM-DD). */
export function instantOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

export function printDayOfAxis(day: string): string {
  return shortDay.format(instantOf(day))
}

/** From the first of the first month to the end of the last, so that the gaps at both ends are seen. */
export function wholeMonths(days: readonly string[], width: number): TimeAxis {
  const instants = days.map(instantOf)
  const first = new Date(Math.min(...instants))
  const last = new Date(Math.max(...instants))
  return {
    from: Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1),
    to: Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1),
    width,
  }
}

/** Where a day begins, or where it ends: days are whole. Never outside the axis. */
export function positionOf(axis: TimeAxis, day: string, edge: 'start' | 'end' = 'start'): number {
  const at = instantOf(day) + (edge === 'end' ? DAY : 0)
  return (Math.min(Math.max((at - axis.from) / (axis.to - axis.from), 0), 1) || 0) * axis.width
}

/** Marks at the beginnings of months, or of years where there are many; `grid` is how far their lines reach up. */
export function axisMarks(axis: TimeAxis, y: number, grid = 0): readonly Markup[] {
  const first = new Date(axis.from)
  const last = new Date(axis.to)
  const months = (last.getUTCFullYear() - first.getUTCFullYear()) * 12 + last.getUTCMonth() - first.getUTCMonth()
  const room = Math.floor(axis.width / 80) - 1
  const step = STEPS.find((candidate) => months / candidate <= room) ?? months
  const label = step < 12 ? month : year
  const marks: Markup[] = []
  for (let offset = 0; offset <= months; offset += 1) {
    const at = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + offset, 1)
    if (monthNumber(at) % step !== 0) continue
    const x = ((at - axis.from) / (axis.to - axis.from)) * axis.width
    const anchor = x < 30 ? 'start' : x > axis.width - 30 ? 'end' : 'middle'
    if (grid > 0) marks.push(element('path', { class: 'picture-grid', d: `M${x.toFixed(2)} ${y - 8}v-${grid}` }))
    marks.push(element('path', { class: 'picture-axis', d: `M${x.toFixed(2)} ${y - 8}v-6` }))
    marks.push(element('text', { class: 'picture-tick', x, y: y + 8, 'text-anchor': anchor }, label.format(at)))
  }
  return marks
}

/** Months since the year 0, so that every step of years falls on a January. */
function monthNumber(at: number): number {
  const date = new Date(at)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
