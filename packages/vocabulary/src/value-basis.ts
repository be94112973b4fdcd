import type { CodeList } from './code-list.js'

export type ValueBasis = 'AWARD_NET' | 'CONTRACT_NET' | 'AWARD_GROSS' | 'CONTRACT_GROSS' | 'ESTIMATE' | 'TEXT'

/** Which figure of a notice a value is. */
export const VALUE_BASES: CodeList<ValueBasis> = {
  AWARD_NET: { label: 'Award, net of VAT', definition: 'The value of the award without value added tax.' },
  CONTRACT_NET: { label: 'Contract, net of VAT', definition: 'The value of the contract without value added tax.' },
  AWARD_GROSS: { label: 'Award, with VAT', definition: 'The value of the award with value added tax.' },
  CONTRACT_GROSS: { label: 'Contract, with VAT', definition: 'The value of the contract with value added tax.' },
  ESTIMATE: { label: 'Estimate of the call', definition: 'What the invitation or the lot estimated before an award.' },
  TEXT: { label: 'Stated in words', definition: 'A lifetime total that stands in the text of the notice.' },
}
