const titles = /^(?:DR|MR|MRS|MISS|MS|MX|PROF|PROFESSOR|SIR|DAME|REV|REVEREND)\.?\s+/i

/** Words that tell a body from a person. One of them is enough for a name to stay. */
const wordsOfBodies =
  /\b(?:AND|&|PARTNERS?|PARTNERSHIP|PRACTICE|SURGERY|SURGERIES|CLINIC|CENTRE|CENTER|MEDICAL|HEALTH|HEALTHCARE|CARE|SERVICES?|LIMITED|LTD|LLP|PLC|CIC|TRUST|GROUP|ASSOCIATES|CONSULTING|CONSULTANCY|PHARMACY|DENTAL|OPTICIANS?|FOUNDATION|SOCIETY|COMPANY|HOSPITAL|HOUSE|COLLEGE|SCHOOL|UNIVERSITY|COUNCIL|NHS|SOLUTIONS|TRADING|T\/A|INC|GMBH|BV|SONS?|BROTHERS|BROS|SPENCER|MARTENS|OETKER|WHO|PEPPER)\b/i

const practiceOfPerson =
  /^(?:THE\s+)?(?:DR|DRS|DOCTORS?|MR|MRS|MISS|MS|PROF)\.?\s+[^&,/]{2,60}$/i

/**
 * Whether a provider's name is that of a person, as with single-handed doctors ("Dr A N Other"). Cautious on both
 * sides: a title of address must open it, at most five words may follow, and none of them may speak of a body.
 */
export function isPersonalName(name: string): boolean {
  const text = name.trim()
  if (!titles.test(text) || !practiceOfPerson.test(text)) return false
  if (/\d/.test(text) || wordsOfBodies.test(text)) return false
  const words = text.replace(titles, '').split(/\s+/)
  return words.length >= 1 && words.length <= 5
}

const doctor = /^(?:DR|PROF|PROFESSOR)\b/i

/** The name to publish: a person's name gives way to what the provider is. */
export function publishableName(name: string): string {
  if (!isPersonalName(name)) return name
  return doctor.test(name) ? 'Single-handed practice (name withheld)' : 'Individual (name withheld)'
}
