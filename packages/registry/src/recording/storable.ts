import { MOST_AMOUNT_DIGITS } from '@openward/vocabulary/amount-limit'

/** A day that PostgreSQL can hold, or null: its calendar has no year 0. */
export function storableDay(day: string | null | undefined): string | null {
  return day === null || day === undefined || day.startsWith('0000') ? null : day
}

/** An instant in the form that PostgreSQL takes, or null where the text is none within the years 1 to 9999. */
export function storableInstant(text: string | null): string | null {
  if (text === null) return null
  const instant = new Date(text)
  if (Number.isNaN(instant.getTime())) return null
  const year = instant.getUTCFullYear()
  return year < 1 || year > 9999 ? null : instant.toISOString()
}

const amount = new RegExp(`^-?\\d{1,${String(MOST_AMOUNT_DIGITS)}}(?:\\.\\d{1,40})?$`)

/** An amount of at most MOST_AMOUNT_DIGITS before the point, else null. */
export function storableAmount(text: string | null | undefined): string | null {
  return text !== null && text !== undefined && amount.test(text) ? text : null
}

const halfPair = /\p{Surrogate}/gu

/** JSON for a `jsonb` column, which takes no half of a surrogate pair. Cutting a text can leave one. */
export function storableJson(value: unknown): string {
  const text = JSON.stringify(value)
  if (!text.includes('\\ud')) return text
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replaceAll(halfPair, '\uFFFD') : part,
  )
}
