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

/**
 * How many people's names a name consists of: 1 for "Dr A N Other", 2 or more for partners, 0 for that of a body.
 * Careful on both sides: a title of address must open it, and no word may speak of a body.
 */
function countPeople(name: string): number {
  const text = name.trim()
  if (!title.test(text) || brand.test(text) || /\d/.test(text) || wordsOfBodies.test(text)) return 0
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

/** The name to publish: people's names give way to what the provider is. */
export function publishableName(name: string): string {
  const people = countPeople(name)
  if (people === 0) return name
  if (!doctor.test(name.trim())) return people === 1 ? 'Individual (name withheld)' : 'Individuals (names withheld)'
  return people === 1 ? 'Single-handed practice (name withheld)' : 'Practice of several doctors (names withheld)'
}
