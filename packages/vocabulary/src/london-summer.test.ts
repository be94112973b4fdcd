import { expect, test } from 'vitest'
import { summerTimeOfLondon } from './london-summer.js'

const hour = 3_600_000
const platform = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' })

/** Hours between London's clock and UTC, as the platform's calendar knows them. */
function hoursAhead(instant: number): number {
  return (Number(platform.format(instant)) - new Date(instant).getUTCHours() + 24) % 24
}

test('every hour of the days around each change, and every midday, is as the platform’s calendar has it', () => {
  const differing: string[] = []
  const compare = (instant: number) => {
    if (summerTimeOfLondon(instant) !== hoursAhead(instant) * hour) differing.push(new Date(instant).toISOString())
  }
  for (let year = 1996; year <= 2060; year++) {
    for (const month of [2, 9])
      for (let at = Date.UTC(year, month, 24); at < Date.UTC(year, month + 1, 2); at += hour) compare(at)
    for (let at = Date.UTC(year, 0, 1, 12); at < Date.UTC(year + 1, 0, 1); at += 24 * hour) compare(at)
  }
  expect(differing).toEqual([])
})

test('the change is at the very second', () => {
  const [spring, autumn] = [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)]
  expect([spring - 1, spring, autumn - 1, autumn].map(summerTimeOfLondon)).toEqual([0, hour, hour, 0])
})

test('outside the years of the rule the platform has to be asked', () => {
  expect(summerTimeOfLondon(Date.UTC(1995, 5, 1))).toBeNull()
  expect(summerTimeOfLondon(Date.UTC(9999, 5, 1))).toBeNull()
  expect(summerTimeOfLondon(Number.NaN)).toBeNull()
})
