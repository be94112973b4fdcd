import type { ReadProvider } from '@openward/vocabulary/notice-reading'
import type { NoticeWords } from './passages.js'

/** "awarded to <Name> Limited": only names that end in a legal form, since sentences go on after other names. */
const awardedTo =
  /\b[Aa]ward(?:ed)?(?: (?:the|this|a))?(?: contract)? to:? ((?:[A-Z0-9][\w&'’().,-]{0,30} ){1,9}?(?:Limited|LIMITED|Ltd|LTD|CIC|C\.I\.C|LLP|PLC|plc|Foundation Trust|NHS Trust|Partnership Trust))\b/g

/** After "confirmed providers for this notice are:", one name a line up to the day on which its agreement was made. */
const listed = /\bconfirmed providers? (?:for|in|of) this notice (?:are|is):?/i
const listedName = /^([A-Z0-9][^\n–]{1,119}?) (?:-|–) The (?:framework )?agreement was concluded on\b/

function listedIn(text: string): readonly string[] {
  const start = listed.exec(text)
  if (start === null) return []
  const names: string[] = []
  for (const line of text
    .slice(start.index + start[0].length)
    .split('\n')
    .slice(0, 101)) {
    const name = listedName.exec(line.trim())?.[1]
    if (name !== undefined) names.push(name)
    else if (line.trim() !== '' && names.length > 0) break
  }
  return names
}

/** Providers whom the new words of a correction name as chosen; often none. */
export function providersInWords(notice: NoticeWords): readonly ReadProvider[] {
  const names = new Set<string>()
  for (const { text } of notice.changes) {
    if (!text.includes('ward') && !text.includes('onfirmed provider')) continue
    const start = text.slice(0, 20_000)
    for (const name of listedIn(start)) names.add(name)
    for (const match of start.matchAll(awardedTo)) if (match[1]) names.add(match[1])
  }
  return [...names]
    .slice(0, 20)
    .map((name) => ({ name, identifier: null, identifiers: [], role: 'PROVIDER', partyRef: null }))
}
