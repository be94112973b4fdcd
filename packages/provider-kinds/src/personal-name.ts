import { WORD_LISTS } from './word-lists.js'

const title = /^(?:DRS?|DOCTORS?|MR|MRS|MISS|MS|MX|PROF|PROFESSOR|SIR|DAME|REV|REVEREND)\b\.?\s*/i
const doctor = /^(?:DRS?|DOCTORS?|PROF|PROFESSOR)\b/i
const together = /\s*(?:&|,|\/|\bAND\b)\s*/i
const partners = /^(?:PARTNERS?|PTRS?|PTNRS?|ASSOCIATES?|OTHERS?)\.?$/i
const partnersAtEnd = /\s+(?:PARTNERS?|PTRS?)\.?$/i

/** Words that tell a body from a person. One of them is enough for a name to stay. */
const wordsOfBodies =
  /\b(?:PRACTICE|SURGERY|SURGERIES|CLINIC|CENTRE|CENTER|MEDICAL|HEALTH|HEALTHCARE|CARE|SERVICES?|LIMITED|LTD|LLP|PLC|CIC|TRUST|GROUP|CONSULTING|CONSULTANCY|PHARMACY|DENTAL|OPTICIANS?|FOUNDATION|SOCIETY|COMPANY|HOSPITAL|HOUSE|COLLEGE|SCHOOL|UNIVERSITY|COUNCIL|NHS|SOLUTIONS|TRADING|T\/A|INC|GMBH|BV|SONS?|BROTHERS|BROS|PARTNERSHIP|LABORATORIES|LABS?|MARTENS|OETKER|PEPPER|MCALPINE|SELFRIDGE)\b/i

/** A title in capitals before a name that is not ("MX Data", "MR Software") is part of a brand. */
const brand = /^[A-Z]{2,4}\s+(?=.*[a-z])/
const mostWordsOfName = 5
const mostNames = 6
/** Lists of people are shorter. */
const mostCharacters = 200

/** Letters that stand apart in names and are no initials. */
const abbreviations: ReadonlySet<string> = new Set([
  'NHS',
  'UK',
  'GP',
  'IT',
  'HR',
  'TV',
  'AA',
  'AV',
  'CIC',
  'PLC',
  'LLP',
])

/** A code of a practice or an account before or after a name. */
const codeAtEnds = /^[A-Z]\d{5}\s+|\s+(?:-\s*)?(?:[A-Z]\d{5}|\d{2}[A-Z]|\d{5,10})$/gi

/**
 * How many people's names a name consists of: 1 for "Dr A N Other", 2 or more for partners, 0 for that of a body.
 * Careful on both sides: a title of address or several initials must stand in it, and no word may speak of a body.
 */
function countPeople(name: string): number {
  if (name.length > mostCharacters) return 0
  const text = withoutCodes(name)
  if (/\d/.test(text) || wordsOfBodies.test(text)) return 0
  if (!title.test(text)) return countByInitials(text)
  if (brand.test(text)) return 0
  const parts = text
    .replace(partnersAtEnd, ' & PARTNERS')
    .split(together, mostNames + 2)
    .filter((part) => part !== '')
  if (parts.length > mostNames) return 0
  const areNames = parts.every((part) => {
    const words = part.replace(title, '').split(/\s+/).filter(Boolean)
    return partners.test(part) || (words.length >= 1 && words.length <= mostWordsOfName)
  })
  return areNames ? parts.length : 0
}

/**
 * Names without a title, as spend files write them: "OTHER A N & PARTNERS", "Other, A.", "A N OTHER". One surname that no
 * list of words knows, and two initials, or one after a comma or before "& Partners".
 */
function countByInitials(text: string): number {
  const withPartners = /^(.{2,60}?)(?:\s*&\s*|\s+and\s+)(?:PARTNERS?|PTNRS?|PTRS?)\.?$/i.exec(text)
  const alone = withPartners?.[1] ?? text
  const words = alone
    .slice(0, 80)
    .split(/[\s.,]+/)
    .filter(Boolean)
  const initials = words.filter((word) => /^[A-Z]$/.test(word))
  const surnames = words.filter((word) => !/^[A-Z]$/.test(word))
  const [surname = ''] = surnames
  if (surnames.length !== 1 || !/^\p{L}[\p{L}'’-]{2,20}$/u.test(surname) || initials.length > 3) return 0
  if (Object.values(WORD_LISTS).some((list) => list.has(surname.toUpperCase()))) return 0
  if (abbreviations.has(initials.join('').toUpperCase())) return 0
  const enough = withPartners !== null || /^[\p{L}'’-]{3,},/u.test(alone) ? 1 : 2
  if (initials.length < enough) return 0
  return withPartners === null ? 1 : 2
}

function withoutCodes(name: string): string {
  return name.trim().replaceAll(codeAtEnds, '').trim()
}

/** Whether a name is that of one or more people and must not be shown. */
export function isPersonalName(name: string): boolean {
  return countPeople(name) > 0
}

/** The name to publish: people's names give way to what the provider is. */
export function publishableName(name: string): string {
  const people = countPeople(name)
  if (people === 0) return name
  const isPractice = doctor.test(withoutCodes(name)) || (people > 1 && !title.test(withoutCodes(name)))
  if (!isPractice) return people === 1 ? 'Individual (name withheld)' : 'Individuals (names withheld)'
  return people === 1 ? 'Single-handed practice (name withheld)' : 'Practice of several doctors (names withheld)'
}
