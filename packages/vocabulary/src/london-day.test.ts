import { expect, test } from 'vitest'
import { isDay, londonDay } from './london-day.js'

test('an instant lies on the day that London has then', () => {
  const cases: [string, string][] = [
    ['2026-08-10T23:30:00Z', '2026-08-11'],
    ['2026-08-10T22:30:00Z', '2026-08-10'],
    ['2026-01-10T23:30:00Z', '2026-01-10'],
    ['2026-08-11T00:10:00+01:00', '2026-08-11'],
    ['2026-01-11T00:10:00+01:00', '2026-01-10'],
    ['2026-08-10T16:48:22+01:00', '2026-08-10'],
    ['2026-03-29T01:30:00-05:00', '2026-03-29'],
  ]
  for (const [text, day] of cases) expect(londonDay(text), text).toBe(day)
})

test('a date, and a time without offset, is taken as London’s own', () => {
  expect(londonDay('2026-08-10')).toBe('2026-08-10')
  expect(londonDay('2026-08-10T23:59:59')).toBe('2026-08-10')
})

test('what is no date has no day', () => {
  for (const text of ['', 'soon', '2026-02-30', '2026-13-01', '10/08/2026', '2026-08-10T99:00:00Z'])
    expect(londonDay(text), text).toBeNull()
})

test('days of the calendar are told from others', () => {
  expect(isDay('2024-02-29')).toBe(true)
  expect(isDay('2025-02-29')).toBe(false)
  expect(isDay('2025-2-9')).toBe(false)
  expect(isDay('0000-05-01')).toBe(false)
})
