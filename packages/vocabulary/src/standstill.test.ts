import { expect, it } from 'vitest'
import { latestIntentionBefore, procurementActStandstillUntil, psrStandstill } from './standstill.js'
import { addDays } from './working-day.js'

// Days of publication of real notices, each with the day that regulation 12(3) gives; the id is the end of the ocid.
const computed = [
  ['060a3d', '2026-01-20', '2026-02-02'],
  ['066ff2', '2026-03-20', '2026-04-01'],
  ['044bb9, over Easter', '2024-03-22', '2024-04-05'],
  ['050d74, over Christmas', '2025-12-16', '2025-12-31'],
  ['068ba2, over the early May holiday', '2026-04-27', '2026-05-11'],
  ['06637b', '2026-03-05', '2026-03-18'],
  ['067290, over Easter', '2026-03-24', '2026-04-08'],
  ['069a70, over the spring holiday', '2026-05-15', '2026-05-28'],
  ['067a2b, over Easter', '2026-04-01', '2026-04-16'],
  ['05efbb', '2026-01-06', '2026-01-19'],
  ['045a18', '2024-09-03', '2024-09-16'],
  ['066dd5', '2026-03-18', '2026-03-31'],
  ['06772d, published on a Saturday', '2026-03-28', '2026-04-10'],
  ['05535e', '2025-06-25', '2025-07-08'],
] as const

it.each(computed)('computes until when representations may be made: %s', (_notice, publishedOn, untilOn) => {
  expect(psrStandstill(publishedOn)).toEqual({
    beginsOn: addDays(publishedOn, 1),
    representationsUntilOn: untilOn,
  })
})

it.each(computed)('finds the last day for an intention before a day: %s', (_notice, publishedOn, untilOn) => {
  const latest = latestIntentionBefore(addDays(untilOn, 1)) ?? ''
  expect(latest >= publishedOn).toBe(true)
  expect(psrStandstill(latest)?.representationsUntilOn).toBe(untilOn)
  expect(psrStandstill(addDays(latest, 1))?.representationsUntilOn).not.toBe(untilOn)
})

it('counts under the Procurement Act from the day of publication itself', () => {
  expect(procurementActStandstillUntil('2026-08-10')).toBe('2026-08-19')
  expect(psrStandstill('2026-08-10')?.representationsUntilOn).toBe('2026-08-21')
})

it('begins to count under the Procurement Act with the next working day where publication falls on none', () => {
  expect(procurementActStandstillUntil('2026-08-15')).toBe('2026-08-26')
  expect(procurementActStandstillUntil('2026-08-17')).toBe('2026-08-26')
})

it('computes nothing outside the years whose holidays it knows', () => {
  expect(psrStandstill('2027-12-22')).toBeNull()
  expect(procurementActStandstillUntil('2028-02-01')).toBeNull()
  expect(latestIntentionBefore('2013-01-04')).toBeNull()
})
