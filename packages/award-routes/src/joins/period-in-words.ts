import { isDay } from '@openward/vocabulary/london-day'
import type { NoticeFacts, TextPart } from '@openward/vocabulary/notice-facts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const day = String.raw`(\d{1,2})(?:st|nd|rd|th)?\s([A-Za-z]{3,9})\s(\d{4})`
const period = new RegExp(
  String.raw`\b${day}\s{0,3}(?:to|until|till|through to|and ending on|[-–—])\s{0,3}(?:the\s)?${day}\b`,
)
const partsRead: ReadonlySet<TextPart> = new Set(['LOT_DESCRIPTION', 'DESCRIPTION', 'NOTICE_DESCRIPTION'])
const longestText = 20_000

/** The first period that stands in words, such as "1 April 2025 until 31 March 2028", or null. */
export function periodInWords({ texts }: NoticeFacts): { readonly startsOn: string; readonly endsOn: string } | null {
  for (const { part, text } of texts) {
    if (!partsRead.has(part)) continue
    const found = period.exec(text.slice(0, longestText))
    if (!found) continue
    const [startsOn, endsOn] = [dayOf(found[1], found[2], found[3]), dayOf(found[4], found[5], found[6])]
    if (startsOn !== null && endsOn !== null) return { startsOn, endsOn }
  }
  return null
}

function dayOf(date = '', month = '', year = ''): string | null {
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1
  const text = `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`
  return isDay(text) ? text : null
}
