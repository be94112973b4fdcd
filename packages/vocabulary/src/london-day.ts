import { summerTimeOfLondon } from './london-summer.js'

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/

/** Days of texts met before: notices repeat the same few thousand dates, above all midnights. */
const known = new Map<string, string | null>()
const mostKnown = 10_000
const longestKnown = 40

/**
 * The day in Europe/London on which an ISO 8601 date or instant lies. A time without offset is taken as London time.
 * Null where the text is no date.
 */
export function londonDay(text: string): string | null {
  if (text.length > longestKnown) return reckonDay(text)
  let day = known.get(text)
  if (day === undefined) {
    if (known.size >= mostKnown) known.clear()
    known.set(text, (day = reckonDay(text)))
  }
  return day
}

function reckonDay(text: string): string | null {
  const parts = iso.exec(text.trim())
  if (!parts) return null
  const [, year, month, day, hour, , , offset] = parts
  const plain = `${year}-${month}-${day}`
  if (!isDay(plain)) return null
  if (hour === undefined || offset === undefined) return plain
  // Most instants carry London's own offset and an hour away from midnight: no calendar needed.
  if (offset === 'Z' && Number(hour) < 23) return plain
  if (offset === '+01:00' && Number(hour) >= 1) return plain
  const instant = new Date(text.trim().replace(' ', 'T'))
  const time = instant.getTime()
  if (Number.isNaN(time)) return null
  const ahead = summerTimeOfLondon(time)
  return ahead === null ? london.format(instant) : new Date(time + ahead).toISOString().slice(0, 10)
}

/** Whether a text is a day of the calendar, YYYY-MM-DD. The calendar has no year 0. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}
