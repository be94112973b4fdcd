import { isBankHoliday, isInCalendar } from './bank-holidays.js'

const msPerDay = 86_400_000

/** The day that lies a number of calendar days after another (before it where negative). Days are ISO texts. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * msPerDay).toISOString().slice(0, 10)
}

/** How many calendar days the second day lies after the first; negative where it lies before. */
export function daysBetween(first: string, second: string): number {
  return Math.round((Date.parse(`${second}T00:00:00Z`) - Date.parse(`${first}T00:00:00Z`)) / msPerDay)
}

/**
 * Whether a day is a working day in England and Wales: neither Saturday, Sunday nor a bank holiday. Null outside the
 * years of which the bank holidays are known.
 */
export function isWorkingDay(day: string): boolean | null {
  if (!isInCalendar(day)) return null
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isBankHoliday(day)
}

/**
 * The working day that is the n-th after a day (before it where negative), the day itself not counted. Null where the
 * count leaves the years of which the bank holidays are known.
 */
export function addWorkingDays(day: string, count: number): string | null {
  const step = count < 0 ? -1 : 1
  let at = day
  for (let left = Math.abs(count); left > 0;) {
    at = addDays(at, step)
    const working = isWorkingDay(at)
    if (working === null) return null
    if (working) left -= 1
  }
  return isInCalendar(at) ? at : null
}
