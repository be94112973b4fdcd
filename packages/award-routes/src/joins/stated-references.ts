import type { NoticeFacts, TextPart } from '@openward/vocabulary/notice-facts'

/** A reference in the form in which two writings of it are the same: `NHSE 1038` and `nhse-1038`. */
export function normaliseReference(reference: string): string {
  return reference.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '')
}

const partsRead: ReadonlySet<TextPart> = new Set(['TITLE', 'NOTICE_DESCRIPTION', 'DESCRIPTION', 'LOT_DESCRIPTION'])
const longestText = 5_000
const mostReferences = 6

/** "Reference: NHSE1038", "contract ref. AB/2026/17". */
const labelled =
  /\b(?:reference|ref)(?:\s(?:number|no))?[\s.:#-]{1,3}([A-Z]{0,8}[-_/ ]?\d{3,10}(?:[-_/.][A-Z0-9]{1,10}){0,4})\b/gi
/** Letters and figures in one word, as authorities number their procurements. */
const coded = /\b[A-Z]{1,8}[-_/]?\d{4,10}(?:[-_/][A-Z0-9]{1,8}){0,3}\b/g
/** Laws, frameworks, years and forms that many notices name. */
const ofOthers = /^(?:PSR|PCR|PA|SI|EU|UK|FY|CPV|GB|ISO|RM|COVID|NHS|HMG|BS|EN)\d/

/**
 * The references by which an authority may speak of one procurement: in the field for it, after the word "reference",
 * or as a code in the title. In normal form; those too short to tell one procurement from another are left out.
 */
export function statedReferences(facts: NoticeFacts): readonly string[] {
  const found = new Set<string>()
  const add = (text: string): void => {
    const reference = normaliseReference(text)
    if (found.size < mostReferences && isTelling(reference)) found.add(reference)
  }
  if (facts.reference !== null) add(facts.reference)
  for (const { part, text } of facts.texts) {
    if (!partsRead.has(part)) continue
    const read = text.slice(0, longestText)
    for (const match of read.matchAll(labelled)) add(match[1] ?? '')
    if (part === 'TITLE') for (const match of read.matchAll(coded)) add(match[0])
  }
  return [...found]
}

function isTelling(reference: string): boolean {
  const figures = reference.replaceAll(/\D/g, '').length
  return figures >= 3 && reference.length >= 5 && reference.length <= 60 && !ofOthers.test(reference)
}
