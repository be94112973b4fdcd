import type { ReadProvider } from '@openward/vocabulary/notice-reading'
import type { NoticeWords } from './passages.js'

/** "awarded to <Name> Limited": only names that end in a legal form, since sentences go on after other names. */
const awardedTo =
  /\b[Aa]ward(?:ed)?(?: (?:the|this|a))?(?: contract)? to:? ((?:[A-Z0-9][\w&'’().,-]{0,30} ){1,9}?(?:Limited|LIMITED|Ltd|LTD|CIC|C\.I\.C|LLP|PLC|plc|Foundation Trust|NHS Trust|Partnership Trust))\b/g

/** Providers whom the new words of a correction name as chosen; often none. */
export function providersInWords(notice: NoticeWords): readonly ReadProvider[] {
  const names = new Set<string>()
  for (const { text } of notice.changes) {
    if (!text.includes('ward')) continue
    for (const match of text.slice(0, 20_000).matchAll(awardedTo)) if (match[1]) names.add(match[1])
  }
  return [...names]
    .slice(0, 20)
    .map((name) => ({ name, identifier: null, identifiers: [], role: 'PROVIDER', partyRef: null }))
}
