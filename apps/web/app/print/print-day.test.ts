import { expect, it } from 'vitest'
import { printDay, printDays, printInstant, printShortDay } from './print-day'

it('prints days in words, whatever the time zone of the machine', () => {
  expect(printDay('2026-08-10')).toBe('10 August 2026')
  expect(printShortDay('2026-08-10')).toBe('10 Aug 2026')
})

it('prints instants on London’s clock', () => {
  expect(printInstant('2026-08-10T23:30:00Z')).toBe('11 August 2026 at 00:30')
})

it('says what two days share only once', () => {
  expect(printDays('2026-08-10', '2026-08-10')).toBe('10 August 2026')
  expect(printDays('2026-08-10', '2026-08-12')).toBe('10 to 12 August 2026')
  expect(printDays('2026-07-31', '2026-08-12')).toBe('31 July to 12 August 2026')
  expect(printDays('2025-12-31', '2026-01-01')).toBe('31 December 2025 to 1 January 2026')
})
