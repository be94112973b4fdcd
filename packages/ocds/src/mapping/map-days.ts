import type { PeriodFacts } from '@openward/vocabulary/notice-facts'
import { londonDay } from '@openward/vocabulary/london-day'
import { summerTimeOfLondon } from '@openward/vocabulary/london-summer'
import { isObject, member } from '../loose-json.js'
import type { Json } from '../loose-json.js'
import { reportProblem } from './mapping-context.js'
import type { MappingContext } from './mapping-context.js'

/** The London day at a member, or null; what is there but no date is reported. */
export function dayAt(container: Json | undefined, key: string, path: string, context: MappingContext): string | null {
  const value = member(container, key)
  if (value === undefined || value === null || value === '') return null
  const day = typeof value === 'string' ? londonDay(value) : null
  if (day === null)
    reportProblem(
      context,
      'DATE_INVALID',
      `${path}/${key}`,
      value,
      'This is no day of the calendar as ISO 8601 writes it.',
    )
  return day
}

/** The first period that stands under one of the keys, or null where none says a day. */
export function periodAt(
  container: Json | undefined,
  keys: readonly string[],
  containerPath: string,
  context: MappingContext,
): PeriodFacts | null {
  for (const key of keys) {
    const period = member(container, key)
    if (!isObject(period)) continue
    const path = `${containerPath}/${key}`
    const startsOn = dayAt(period, 'startDate', path, context)
    const endsOn = dayAt(period, 'endDate', path, context)
    const extendableToOn = dayAt(period, 'maxExtentDate', path, context)
    if (startsOn !== null || endsOn !== null || extendableToOn !== null)
      return { path, startsOn, endsOn, extendableToOn }
  }
  return null
}

/** The instant of publication with its offset; a time without offset is London time. */
export function publishedAt(context: MappingContext): string | null {
  const value = member(context.release, 'date')
  if (value === undefined || value === null || value === '') return null
  const instant = typeof value === 'string' ? instantOf(value.trim()) : null
  if (instant === null)
    reportProblem(
      context,
      'DATE_INVALID',
      '/date',
      value,
      'The date of publication is no day of the calendar as ISO 8601 writes it.',
    )
  return instant
}

/** An ISO 8601 day or time as an instant with offset, London's where it has none; null where it is neither. */
export function instantOf(text: string): string | null {
  if (londonDay(text) === null) return null
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)
  if (parts === null) return null
  const [, day, minutes = '00:00', seconds = ':00', offset] = parts
  const local = `${day}T${minutes}${seconds}`
  if (offset === undefined) {
    const summer = `${local}+01:00`
    return isInstant(summer) && isSummerTime(summer) ? summer : instantOrNull(`${local}+00:00`)
  }
  return instantOrNull(`${local}${offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`}`)
}

function instantOrNull(text: string): string | null {
  return isInstant(text) ? text : null
}

/** Within the years 1 to 9999 of UTC, since others cannot be stored. */
function isInstant(text: string): boolean {
  const year = new Date(text).getUTCFullYear()
  return year >= 1 && year <= 9999
}

const londonHour = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' })

/** Whether London's clocks show the hour that an instant in the offset of summer time is written with. */
function isSummerTime(instant: string): boolean {
  const date = new Date(instant)
  const ahead = summerTimeOfLondon(date.getTime())
  return ahead === null ? Number(londonHour.format(date)) === Number(instant.slice(11, 13)) : ahead > 0
}
