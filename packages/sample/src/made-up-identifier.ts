import type { Identifier } from '@openward/vocabulary/identifier'

/**
 * Identifiers that have the form of their register and stand far outside the numbers given out so far
 * (README.md says why each cannot be real).
 */
type MadeUp = Pick<Identifier, 'scheme' | 'value'>

const digits = (index: number, length: number): string => String(index).padStart(length, '0')

export const companyNumber = (index: number): MadeUp => ({ scheme: 'GB-COH', value: `99${digits(index, 6)}` })

export const charityNumber = (index: number): MadeUp => ({ scheme: 'GB-CHC', value: `99${digits(index, 5)}` })

/** Limited liability partnerships are numbered from OC300001: everything below is free for ever. */
export const partnershipNumber = (index: number): MadeUp => ({ scheme: 'GB-COH', value: `OC00${digits(index, 4)}` })

export const societyNumber = (index: number): MadeUp => ({ scheme: 'GB-MPR', value: `RS99${digits(index, 4)}` })

export const trustCode = (index: number): MadeUp => ({ scheme: 'GB-NHS', value: `ZZR${digits(index, 4)}` })

export const boardCode = (index: number): MadeUp => ({ scheme: 'GB-NHS', value: `ZZQ${digits(index, 4)}` })

/** Real numbers hold neither zeros nor vowels. */
export const procurementNumber = (index: number): MadeUp => ({
  scheme: 'GB-PPON',
  value: `PZZZ-0000-${letters(index)}`,
})

/** Four letters that count in base 26. */
function letters(index: number): string {
  let text = ''
  for (let rest = index, place = 0; place < 4; place += 1, rest = Math.floor(rest / 26)) {
    text = String.fromCharCode(65 + (rest % 26)) + text
  }
  return text
}
