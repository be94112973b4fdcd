/** A name of a spend file or a notice as the words that tell what it is. */
export interface CleanName {
  /** Upper case, one blank between words, legal forms and institutions written one way. */
  readonly text: string
  readonly words: readonly string[]
  /** True where the words are those of a person and have been replaced by `PERSON`. */
  readonly isPersonal: boolean
}

/** Longer names are cut: nothing that tells a kind comes later. */
const mostCharacters = 300
const mostWords = 24

const spellings: readonly (readonly [RegExp, string])[] = [
  [/\bT A\b|\bTRADING AS\b/g, 'TRADINGAS'],
  [/\bC I C\b|\bCOMMUNITY INTEREST (?:COMPANY|COMPAN|COMP|COM|CO)\b/g, 'CIC'],
  [/\bC I O\b|\bCHARITABLE INCORPORATED ORGANISATION\b/g, 'CIO'],
  [/\bL L P\b|\bLIMITED LIABILITY PARTNERSHIP\b/g, 'LLP'],
  [/\bP L C\b|\bPUBLIC LIMITED COMPANY\b/g, 'PLC'],
  [/\bLIMITED\b|\bLIMTED\b|\bLIMITE\b|\bLTS\b/g, 'LTD'],
  [/\bN H S\b/g, 'NHS'],
  [/\bNHSFT\b|\bNHS FT\b|\bNHS F T\b|\bNHS FOUNDATION TR(?:U|US)?\b/g, 'NHS FOUNDATION TRUST'],
  [/\bNHS TR(?:U|US)?\b/g, 'NHS TRUST'],
  [/\bCLINICAL COMMISSIONING GROUP\b/g, 'CCG'],
  [/\bINTEGRATED CARE BOARD\b/g, 'ICB'],
  [/\bCO OPERATIVE\b|\bCO OP\b|\bCOOP\b/g, 'COOPERATIVE'],
  [/\bDOCTORS? (?=[A-Z]+(?: AND|$))/g, 'DR '],
  [/\bDRS\b/g, 'DR'],
  [/\bPTNRS?\b|\bPTRS?\b|\bPARTNER\b/g, 'PARTNERS'],
]

/** Account numbers, codes of practices ("P92042") and of old commissioners ("02E"): they say nothing of the kind. */
const codes = /^(?:\d{5,}|[A-Z]{1,3}\d{4,}[A-Z]?|\d{2}[A-Z]|[A-Z]\d[A-Z]\d[A-Z]|\d+[A-Z]{1,2}\d+[A-Z0-9]*)$/

const titles: ReadonlySet<string> = new Set(['DR', 'MR', 'MRS', 'MISS', 'MS', 'MX', 'PROF', 'PROFESSOR', 'REV'])

/** Words that may stand in or after a person's name and do not belong to it. */
const endOfName: ReadonlySet<string> = new Set(
  `PARTNERS PARTNERSHIP PRACTICE PRACTICES SURGERY SURGERIES MEDICAL CENTRE HEALTH GROUP CARE CLINIC PHARMACY DENTAL LTD
  LLP PLC CIC SERVICES CHEMIST OPTICIANS HOUSE TRUST FOUNDATION LIST THE OF AT FOR IN ASSOCIATES CONSULTING NHS
  TRADINGAS HEALTHCARE COUNCIL HOSPITAL FAMILY GP MEDICINE SOLUTIONS AND`.split(/\s+/),
)

/**
 * Takes the dirt of spend files off a name. Names of people give way to `PERSON`: whether somebody is a practice is
 * told by "Dr" and "& Partners", never by how a person is called.
 */
export function cleanName(name: string): CleanName {
  let text = name
    .slice(0, mostCharacters)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll('&', ' AND ')
    .replaceAll(/['’‘`´]/g, '')
    .replaceAll(/[^A-Z0-9]+/g, ' ')
    .trim()
  for (const [pattern, one] of spellings) text = text.replaceAll(pattern, one)
  const all = text.split(' ').filter((word) => word !== '')
  const words = all.filter((word) => !codes.test(word)).slice(0, mostWords)
  if (words[0] === 'THE') words.shift()
  if (words.at(-1) === 'THE') words.pop()
  const withoutPeople = takeOutPeople(words)
  return { text: words.join(' '), words: withoutPeople, isPersonal: withoutPeople.includes('PERSON') }
}

/** "DR A N OTHER AND PARTNERS" to "DR PERSON AND PARTNERS"; "OTHER A N AND PARTNERS" to "PERSON AND PARTNERS". */
function takeOutPeople(words: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (titles.has(word)) {
      kept.push(word)
      let end = at + 1
      while (end < words.length && end <= at + 5 && !endOfName.has(words[end] ?? '') && !titles.has(words[end] ?? ''))
        end += 1
      if (end > at + 1) kept.push('PERSON')
      at = end - 1
    } else kept.push(word)
  }
  if (kept.includes('PERSON')) return kept
  const partners = words.indexOf('PARTNERS')
  if (
    partners >= 2 &&
    partners <= 6 &&
    words[partners - 1] === 'AND' &&
    !words.slice(0, partners - 1).some((word) => endOfName.has(word))
  )
    return ['PERSON', ...words.slice(partners - 1)]
  const initials = words.filter((word) => /^[A-Z]$/.test(word)).length
  if (
    words.length >= 2 &&
    words.length <= 4 &&
    initials >= words.length - 1 &&
    initials > 0 &&
    words.some((word) => /^[A-Z]{3,}$/.test(word) && !endOfName.has(word))
  )
    return ['PERSON', 'INITIALS']
  return kept
}
