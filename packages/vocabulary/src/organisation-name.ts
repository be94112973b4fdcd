/** Words that one name writes in full and another in short. Only pairs that mean the same in every name. */
const equivalents: readonly (readonly [RegExp, string])[] = [
  [/\bLTD\b/g, 'LIMITED'],
  [/\bPLC\b/g, 'PUBLIC LIMITED COMPANY'],
  [/\bC I C\b/g, 'CIC'],
  [/\bCOMMUNITY INTEREST COMPANY\b/g, 'CIC'],
  [/\bICB\b/g, 'INTEGRATED CARE BOARD'],
  [/\bCCG\b/g, 'CLINICAL COMMISSIONING GROUP'],
  [/\bCSU\b/g, 'COMMISSIONING SUPPORT UNIT'],
  [/\bNHS FT\b|\bNHSFT\b/g, 'NHS FOUNDATION TRUST'],
  [/\bN H S\b/g, 'NHS'],
]

/**
 * The form of a name in which two spellings of one organisation are the same: upper case, without accents,
 * punctuation and a leading "The", "and" for "&", legal forms written one way. Digits stay ("Housing 21").
 * Returns an empty string where no letter or digit is left.
 */
export function normaliseOrganisationName(name: string): string {
  let text = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll('&', ' AND ')
    .replaceAll(/['’‘`´.]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^THE /, '')
  for (const [pattern, full] of equivalents) text = text.replaceAll(pattern, full)
  return text
}
