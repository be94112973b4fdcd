/** Words of names that the law gives to one body only: companies, public bodies, bodies of the NHS. */
const wordsOfUniqueNames =
  'LIMITED|LLP|PUBLIC LIMITED COMPANY|CIC|CIO|NHS|INTEGRATED CARE BOARD|COUNCIL|BOROUGH|UNIVERSITY|CORPORATION|AUTHORITY|' +
  'DEPARTMENT|MINISTRY|CONSTABULARY'

const uniqueName = new RegExp(`\\b(?:${wordsOfUniqueNames})\\b`)

/** The same as an expression of PostgreSQL. */
export const uniqueNameInSql = `\\y(?:${wordsOfUniqueNames})\\y`

/**
 * Whether two bodies of this normalised name and different places must be thought two: a surgery called Park House may
 * stand in many towns, a company of one name has many addresses.
 */
export function isTiedToPlace(normalisedName: string): boolean {
  return !uniqueName.test(normalisedName)
}

/** The letters with which a postcode begins, or null: what lies in two of them lies apart. */
export function postcodeArea(postcode: string | null): string | null {
  return /^([A-Z]{1,2})\d/.exec(postcode?.trim().toUpperCase() ?? '')?.[1] ?? null
}
