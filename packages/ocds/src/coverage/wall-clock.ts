import { summerTimeOfLondon } from '@openward/vocabulary/london-summer'

/**
 * Time on London's clocks as minutes since 1970-01-01 00:00 of those clocks. Find a Tender's windows are written in it,
 * so that days need no conversion; the hour that autumn repeats is one hour here.
 */
export type WallMinutes = number

const minutesOfDay = 1440

const form = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?(?:\.\d{1,9})?(Z|[+-]\d{2}:?\d{2})?$/

/** Reads a bound of a window. Its offset is ignored, as the service ignores it. Null where it is no time. */
export function boundMinutes(text: string): WallMinutes | null {
  const parts = form.exec(text.trim())
  if (parts === null) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = parts
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
  return Number.isNaN(time) ? null : time / 60_000
}

const london = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
})

/** Reads an instant of a release; without offset it is London time already. Null where it is no time. */
export function instantMinutes(text: string): WallMinutes | null {
  const offset = form.exec(text.trim())?.[7]
  if (offset === undefined) return boundMinutes(text)
  const instant = new Date(text.trim()).getTime()
  return Number.isNaN(instant) ? null : onTheWall(instant)
}

/** To the second; null where the year cannot be written with four digits. */
function onTheWall(instant: number): WallMinutes | null {
  const ahead = summerTimeOfLondon(instant)
  if (ahead === null) return boundMinutes(london.format(new Date(instant)).replace(' ', 'T'))
  return Math.floor((instant + ahead) / 1000) / 60
}

/** Hours by which London's clocks are ahead of UTC at a time written as if it were UTC: 0 or 1. */
export function hoursAhead(utc: WallMinutes): number {
  const local = onTheWall(utc * 60_000)
  return local === null ? 0 : Math.round((local - utc) / 60)
}

/** The first day that begins at or after a time, as a count of days. */
export function firstWholeDay(from: WallMinutes): number {
  return Math.ceil(from / minutesOfDay)
}

/** The last day that ends at or before a time; a time in the last second of a day counts as the day's end. */
export function lastWholeDay(to: WallMinutes): number {
  return Math.floor((to + 1 / 60) / minutesOfDay) - 1
}

export function dayText(day: number): string {
  return new Date(day * minutesOfDay * 60_000).toISOString().slice(0, 10)
}
