/** A day as the number of days since 1 January 1970: arithmetic without clocks, time zones or locale data. */
export type Day = number

const millisecondsOfDay = 86_400_000
const texts = new Map<Day, string>()

/** The day of a text YYYY-MM-DD. */
export function dayOf(text: string): Day {
  const [year, month, day] = text.split('-').map(Number)
  return Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1) / millisecondsOfDay
}

/** YYYY-MM-DD. */
export function dayText(day: Day): string {
  let text = texts.get(day)
  if (text === undefined) {
    text = new Date(day * millisecondsOfDay).toISOString().slice(0, 10)
    texts.set(day, text)
  }
  return text
}

export function yearOf(day: Day): number {
  return Number(dayText(day).slice(0, 4))
}

/** The same date some years later; 29 February becomes 1 March. */
export function addYears(day: Day, years: number): Day {
  const text = dayText(day)
  return dayOf(`${Number(text.slice(0, 4)) + years}${text.slice(4)}`)
}

/** "1 April 2025", as notices write days in words. */
export function dayInWords(day: Day): string {
  const [year, month, date] = dayText(day).split('-')
  return `${Number(date)} ${months[Number(month) - 1]} ${year}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The first working day at or after a day, by weekends alone. */
export function weekday(day: Day): Day {
  const inWeek = (day + 4) % 7
  return inWeek === 6 ? day + 2 : inWeek === 0 ? day + 1 : day
}

const summers = new Map<number, readonly [Day, Day]>()

/** Whether British Summer Time holds; the clocks change at one o’clock, so the first hour of a day counts. */
function isSummer(day: Day, hour: number): boolean {
  const year = yearOf(day)
  let summer = summers.get(year)
  if (!summer) {
    summer = [lastSunday(dayOf(`${year}-03-31`)), lastSunday(dayOf(`${year}-10-31`))]
    summers.set(year, summer)
  }
  const [starts, ends] = summer
  return (day > starts || (day === starts && hour >= 1)) && (day < ends || (day === ends && hour < 1))
}

function lastSunday(endOfMonth: Day): Day {
  return endOfMonth - ((endOfMonth + 4) % 7)
}

/** An instant in London time with its offset, in the form of Find a Tender. `second` counts from midnight. */
export function instant(day: Day, second: number): string {
  const hour = Math.floor(second / 3600)
  return `${dayText(day)}T${clock(second)}${isSummer(day, hour) ? '+01:00' : 'Z'}`
}

/** The first instant of a day. */
export const startOf = (day: Day): string => instant(day, 0)

/** The last second of a day. */
export const endOf = (day: Day): string => instant(day, 86_399)

function clock(second: number): string {
  return [second / 3600, (second / 60) % 60, second % 60].map((part) => twoDigits(Math.floor(part))).join(':')
}

const twoDigits = (part: number): string => (part < 10 ? `0${part}` : String(part))
