import { maskPersonNames } from './mask-person-names.js'

const email = /[A-Z0-9._%+-]{1,64}@[A-Z0-9-]{1,63}(?:\.[A-Z0-9-]{1,63}){1,8}/gi

/**
 * British telephone numbers as people write them: ten digits after 0 or +44 (nine for some areas), with blanks, hyphens
 * or brackets between. The numbers of notices (`015857-2026`) have the same length and are left.
 */
const telephone =
  /(?<![\d£.,])(?!\d{6}-20\d{2}\b)(?:\+44[\s-]?(?:\(0\)[\s-]?)?|\(?0)(?:7(?:[\s()-]{0,2}\d){9}|(?:[1-3]|8[047])(?:[\s()-]{0,2}\d){8,9})(?![.,]?\d)/g

/** Replaces e-mail addresses and telephone numbers in a text that is about to be shown. */
export function maskContacts(text: string): string {
  return text.replace(email, '[e-mail address removed]').replace(telephone, '[telephone number removed]')
}

/**
 * Replaces e-mail addresses, telephone numbers and names of people in a text that is about to be shown. The stored text
 * stays as it was received, since quotes are checked against that.
 */
export function maskPersonalData(text: string): string {
  return maskPersonNames(maskContacts(text))
}
