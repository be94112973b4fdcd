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

/** Names that were taken from web pages bring their `&amp;` and `&#039;` along. */
function charactersOf(entity: string): string {
  return /amp|38/i.test(entity) ? '&' : "'"
}

/**
 * The form of a name in which two spellings of one organisation are the same: upper case, without accents,
 * punctuation and a leading "The", "and" for "&", legal forms written one way. Digits stay ("Housing 21").
 * Returns an empty string where no letter or digit is left.
 */
export function normaliseOrganisationName(name: string): string {
  let text = (name.includes('&') ? name.replaceAll(/&(?:amp|#0?3[89]|apos);/gi, charactersOf) : name)
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
