/** A day as the number of days since 1 January 1970: arithmetic without clocks, time zones or locale data. */
export type Day = number

const millisecondsOfDay = 86_400_000
const texts = new Map<Day, string>()

/** The day of a text YYYY-MM-DD. */
export const dayOf = (text: string): Day =>
  Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8, 10))) / millisecondsOfDay

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

/**
 * The last day for representations after an intention of that day: eight working days after the day that follows it
 * (SI 2023/1348, regulation 12). Bank holidays are left out of account, as some authorities leave them.
 */
export function representationsUntil(published: Day): Day {
  const inWeek = (published + 4) % 7
  return published + (inWeek === 1 ? 11 : inWeek === 5 ? 12 : 13)
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
  const [begin, finish] = summer
  return (day > begin || (day === begin && hour >= 1)) && (day < finish || (day === finish && hour < 1))
}

function lastSunday(endOfMonth: Day): Day {
  return endOfMonth - ((endOfMonth + 4) % 7)
}

/** An instant in London time with its offset, in the form of Find a Tender. `second` counts from midnight. */
export function instant(day: Day, second: number): string {
  const hour = Math.floor(second / 3600)
  return `${dayText(day)}T${clock(second)}${isSummer(day, hour) ? '+01:00' : 'Z'}`
}

const [starts, ends] = [new Map<Day, string>(), new Map<Day, string>()]

/** The first instant of a day. */
export const startOf = (day: Day): string => remembered(starts, day, 0)

/** The last second of a day. */
export const endOf = (day: Day): string => remembered(ends, day, 86_399)

function remembered(instants: Map<Day, string>, day: Day, second: number): string {
  let text = instants.get(day)
  if (text === undefined) {
    text = instant(day, second)
    instants.set(day, text)
  }
  return text
}

function clock(second: number): string {
  return [second / 3600, (second / 60) % 60, second % 60].map((part) => twoDigits(Math.floor(part))).join(':')
}

const twoDigits = (part: number): string => (part < 10 ? `0${part}` : String(part))
