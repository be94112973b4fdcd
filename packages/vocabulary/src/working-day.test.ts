import { expect, it } from 'vitest'
import { BANK_HOLIDAYS } from './bank-holidays.js'
import { addDays, addWorkingDays, daysBetween, isWorkingDay } from './working-day.js'

const weekday = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

/** Easter Sunday by Gauss's rule with the corrections of the Gregorian calendar. */
function easterSunday(year: number): string {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const epact = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const moon = epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const sunday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  const offset = moon - sunday
  const month = 3 + Math.floor((offset + 40) / 44)
  const day = offset + 28 - 31 * Math.floor(month / 4)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

it('knows every bank holiday from 2013 to 2027, in order and never on a weekend', () => {
  expect(BANK_HOLIDAYS[0]).toBe('2013-01-01')
  expect(BANK_HOLIDAYS.at(-1)).toBe('2027-12-28')
  expect(BANK_HOLIDAYS).toEqual([...new Set(BANK_HOLIDAYS)].sort())
  expect(BANK_HOLIDAYS.filter((day) => [0, 6].includes(weekday(day)))).toEqual([])
})

it('has Good Friday, Easter Monday and the three Mondays of each year, but for those that were moved', () => {
  for (let year = 2013; year <= 2027; year++) {
    const easter = easterSunday(year)
    expect(BANK_HOLIDAYS, String(year)).toEqual(expect.arrayContaining([addDays(easter, -2), addDays(easter, 1)]))
    const mondays = BANK_HOLIDAYS.filter((day) => day.startsWith(`${year}-`) && weekday(day) === 1)
    const inMonth = (month: string) => mondays.filter((day) => day.slice(5, 7) === month).length
    expect(inMonth('08'), String(year)).toBe(1)
    expect(inMonth('05'), String(year)).toBe({ 2020: 1, 2022: 1, 2023: 3 }[year] ?? 2)
    const extra: Record<number, number> = { 2022: 2, 2023: 1 }
    const days = BANK_HOLIDAYS.filter((day) => day.startsWith(`${year}-`))
    expect(days.length, String(year)).toBe(8 + (extra[year] ?? 0))
  }
})

it.each([
  ['2020-05-04', true, 'the first Monday of May 2020, whose holiday was moved'],
  ['2020-05-08', false, 'VE Day, 75 years after'],
  ['2022-05-30', true, 'the last Monday of May 2022, whose holiday was moved'],
  ['2022-06-02', false, 'the moved spring holiday'],
  ['2022-06-03', false, 'the Platinum Jubilee'],
  ['2022-09-19', false, 'the state funeral'],
  ['2023-05-08', false, 'the coronation'],
  ['2021-12-27', false, 'the substitute for Christmas Day on a Saturday'],
  ['2016-12-27', false, 'the substitute for Christmas Day on a Sunday'],
  ['2026-12-28', false, 'the substitute for Boxing Day on a Saturday'],
  ['2017-01-02', false, 'the substitute for New Year on a Sunday'],
  ['2026-08-29', false, 'a Saturday'],
  ['2026-08-28', true, 'an ordinary Friday'],
])('tells whether %s is a working day: %s (%s)', (day, working) => {
  expect(isWorkingDay(day)).toBe(working)
})

it('cannot tell outside the years whose holidays it knows', () => {
  expect(isWorkingDay('2012-06-05')).toBeNull()
  expect(isWorkingDay('2028-01-03')).toBeNull()
  expect(addWorkingDays('2027-12-29', 3)).toBeNull()
  expect(addWorkingDays('2013-01-03', -3)).toBeNull()
})

it('counts working days forward and back, the day itself not among them', () => {
  expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07')
  expect(addWorkingDays('2026-04-07', -1)).toBe('2026-04-02')
  expect(addWorkingDays('2026-08-28', 0)).toBe('2026-08-28')
})

it('counts calendar days over the change of the clock and the leap day', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31)
  expect(daysBetween('2026-04-01', '2026-03-01')).toBe(-31)
})
