import { expect, test } from 'vitest'
import { blankDisclaimers } from './disclaimers.js'
import { foldText } from './folded-text.js'

const excluded = [
  'For the avoidance of doubt, the provisions of the Public Contracts Regulations 2015 do not apply to this award.',
  'For the avoidance of doubt, the provisions of the Public Contracts Regulations 2015 and Procurement Act 2023 do not apply to this award.',
  'The provisions of the Procurement Act Regulations 2024 do not apply.',
  'the Public Contract Regulation 2025 does not apply',
  'This is not a procurement under the Public Contract Regulations 2015 or the Procurement Act 2023.',
  'The contract is not subject to the Procurement Act 2023.',
  "The PCR 2015 doesn't apply.",
  'The award falls outside the scope of the Procurement Act 2023.',
  'Exempt from the Public Contracts Regulations 2015.',
  'It replaces the Public Contracts Regulations 2015.',
]

test.each(excluded)('no law is left of: %s', (text) => {
  const words = blankDisclaimers(foldText(text))
  expect(words).toHaveLength(text.length)
  expect(words).not.toMatch(/public contract|procurement act|pcr/)
})

const claimed: readonly (readonly [string, string])[] = [
  ['Awarded under the Procurement Act 2023.', 'procurement act'],
  [
    'The award is subject to the Provider Selection Regime and the Public Contracts Regulations 2015 do not apply.',
    'provider selection regime',
  ],
  [
    'Subject to the Provider Selection Regime.For the avoidance of doubt, the Public Contracts Regulations 2015 do not apply.',
    'provider selection regime',
  ],
  ['This contract has not yet formally been awarded under the Provider Selection Regime.', 'provider selection regime'],
  [
    'Under the Public Contracts Regulations 2015 the authority need not advertise again.',
    'public contracts regulations',
  ],
]

test.each(claimed)('a claim stays: %s', (text, law) => {
  expect(blankDisclaimers(foldText(text))).toContain(law)
})

test('folding keeps every character in its place', () => {
  const text = 'A\u00a0\u201cB\u201d \u2013 C<br/>D\u0130E&nbsp;F'
  expect(foldText(text)).toBe('a "b" - c     die      f')
  expect(foldText(text)).toHaveLength(text.length)
})
