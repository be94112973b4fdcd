/**
 * Bank holidays of England and Wales, with substitute days and with the days that were proclaimed or moved once.
 * Good Friday and Christmas Day, which are common law holidays, stand among them. Source: Banking and Financial
 * Dealings Act 1971 and the royal proclamations of each year.
 */
const monthDaysByYear: Readonly<Record<number, readonly string[]>> = {
  2013: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2014: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2015: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2016: ['01-01', '03-25', '03-28', '05-02', '05-30', '08-29', '12-26', '12-27'],
  2017: ['01-02', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
  2018: ['01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'],
  2019: ['01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'],
  // The early May holiday stood on the 75th anniversary of VE Day.
  2020: ['01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28'],
  2021: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
  // The spring holiday was moved to June beside a day for the Platinum Jubilee; September: the state funeral.
  2022: ['01-03', '04-15', '04-18', '05-02', '06-02', '06-03', '08-29', '09-19', '12-26', '12-27'],
  // 8 May: the coronation.
  2023: ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26'],
  2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
}

/** All bank holidays that the calendar knows, ISO days in order. */
export const BANK_HOLIDAYS: readonly string[] = Object.entries(monthDaysByYear).flatMap(([year, days]) =>
  days.map((day) => `${year}-${day}`),
)

const known: ReadonlySet<string> = new Set(BANK_HOLIDAYS)

/** Whether the bank holidays of the year in which a day lies are known. */
export function isInCalendar(day: string): boolean {
  return Object.hasOwn(monthDaysByYear, Number(day.slice(0, 4)))
}

/** Whether a day is a bank holiday in England and Wales; false also outside the years of the calendar. */
export function isBankHoliday(day: string): boolean {
  return known.has(day)
}
