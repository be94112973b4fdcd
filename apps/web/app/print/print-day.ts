const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
const shortDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const instant = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/London',
})

/** A day (YYYY-MM-DD) in words: 10 August 2026. */
export function printDay(text: string): string {
  return day.format(new Date(`${text}T00:00:00Z`))
}

/** The same in the narrow space of a list: 10 Aug 2026. */
export function printShortDay(text: string): string {
  return shortDay.format(new Date(`${text}T00:00:00Z`))
}

/** An instant as London's clocks show it: 10 August 2026 at 09:15. */
export function printInstant(text: string): string {
  return instant.format(new Date(text))
}

/** Two days, without what they share: 10 to 12 August 2026. */
export function printDays(from: string, to: string): string {
  if (from === to) return printDay(from)
  const [fromDay, fromMonth, fromYear] = printDay(from).split(' ')
  const [, toMonth, toYear] = printDay(to).split(' ')
  if (fromYear !== toYear) return `${printDay(from)} to ${printDay(to)}`
  if (fromMonth !== toMonth) return `${fromDay} ${fromMonth} to ${printDay(to)}`
  return `${fromDay} to ${printDay(to)}`
}
