import { expect, test } from 'vitest'
import { madeUpFacts } from './made-up-facts.js'
import { isSameMoney, lifetimeTotalIn } from './money-words.js'
import { prepareWords } from './passages.js'

const totals: readonly (readonly [string, string | null])[] = [
  ['The total contract value is £1,500,000.', '1500000'],
  ['The expected value of the activity for the lifetime of the contract is £75,654.', '75654'],
  ['Contract value is £1,726,650 covering the period 01/09/2026 - 31/08/2031', '1726650'],
  ['an estimated total contract value of £414,000 over the full contract term', '414000'],
  ['The whole-life value is £1.7 million.', '1700000'],
  ['The service is given by the existing provider. The total lifetime value is £90,000.', '90000'],
  ['This is the maximum. Over its lifetime the contract is worth £90,000.', '90000'],
  ['The total annual value is £500,000.', null],
  ['The total value is £500,000 per annum.', null],
  ['Total value of £60,648,82 over the lifetime.', null],
  ['The total value is up to £2,000,000.', null],
  ['The framework has a total value of £9,000,000.', null],
  ['The total value is £10,000. The total value is £20,000.', null],
  ['A budget of £500,000 in total.', null],
  ['The service costs £20 per visit in total.', null],
  ['The total value will increase by £200,000.', null],
]

test.each(totals)('%s', (text, amount) => {
  const found = lifetimeTotalIn(prepareWords(madeUpFacts({ texts: [{ part: 'DESCRIPTION', text }] })))
  expect(found?.amount ?? null).toBe(amount)
  if (found) expect(text).toContain(found.quote)
})

test('rounded words and exact figures say the same', () => {
  expect(isSameMoney('1726650', { amount: '1700000', rounded: true })).toBe(true)
  expect(isSameMoney('1726650', { amount: '1700000', rounded: false })).toBe(false)
  expect(isSameMoney('75654.00', { amount: '75654', rounded: false })).toBe(true)
})
