const small = new Set(['and', 'for', 'of', 'in', 'on', 'the', 'upon', 'under', 'with', 'by', 'to', 'at'])
const letters = new Set([
  'NHS',
  'ICB',
  'CCG',
  'CIC',
  'LLP',
  'PLC',
  'UK',
  'GP',
  'BMI',
  'HCRG',
  'ENT',
  'MSK',
  'PCT',
  'H&J',
  'II',
  'III',
])

/**
 * A name that its publisher writes in capitals, as people write it: "MEDWAY NHS FOUNDATION TRUST" becomes "Medway NHS
 * Foundation Trust". Names with small letters stay as they are.
 */
export function writtenName(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name
    .split(' ')
    .map((word, at) => {
      const bare = word.replaceAll(/[^A-Z&]/g, '')
      // Codes hold a digit.
      if (letters.has(bare) || /\d/.test(word)) return word
      const lower = word.toLowerCase()
      if (at > 0 && small.has(lower)) return lower
      return lower.replaceAll(
        /(^|[-(/.])([a-z])/g,
        (_, before: string, letter: string) => before + letter.toUpperCase(),
      )
    })
    .join(' ')
}
