import { expect, test } from 'vitest'
import {
  addNeedles,
  holdsNeedle,
  needleNumber,
  needleWords,
  noNeedles,
  renewScreen,
  screenText,
} from './needle-screen.js'

const literals = ['she', 'he', 'hers', 'his', 'is', 's', '£', "n't", 'no longer', 'aab', 'ab', 'b', '[', 'xx', 'xxx']
const texts = [
  '',
  'ushers',
  'this isn\u2019t it; that isn\u2032t: don\u0027t',
  'aaab aab ab b',
  'no  longer, no longer, no\nlonger',
  'xx xxx £ 5 € 6 \u4e00\u2014',
  'h'.repeat(500) + 'hers',
]

test('one pass finds exactly the needles that stand in a text', () => {
  const numbered = literals.map((literal) => ({ literal, needle: needleNumber(literal) }))
  renewScreen()
  for (const text of texts) {
    const held = screenText(text)
    for (const { literal, needle } of numbered) expect(holdsNeedle(held, needle, () => '')).toBe(text.includes(literal))
  }
})

test('a needle that comes later is found as well, before and after it is taken in', () => {
  renewScreen()
  const held = screenText('a late needle')
  const late = needleNumber('late needle')
  expect(holdsNeedle(held, late, () => 'a late needle')).toBe(true)
  expect(holdsNeedle(held, late, () => 'no such words')).toBe(false)
  expect(renewScreen()).toBe(true)
  expect(renewScreen()).toBe(false)
  expect(holdsNeedle(screenText('a late needle'), late, () => '')).toBe(true)
})

test('texts together hold what one of them holds', () => {
  const [first, second] = [needleNumber('first-half'), needleNumber('second-half')]
  renewScreen()
  const all = noNeedles()
  expect(holdsNeedle(all, first, () => '')).toBe(false)
  for (const text of ['a first-half', 'a second-half']) addNeedles(all, screenText(text))
  expect([first, second].map((needle) => holdsNeedle(all, needle, () => ''))).toEqual([true, true])
})

test('the words of a needle are looked for one by one', () => {
  expect(needleWords('direct award-')).toEqual([needleNumber('direct'), needleNumber('award')])
})

test('what cannot be a needle is refused', () => {
  expect(() => needleNumber('')).toThrow('cannot be a needle')
  expect(() => needleNumber('\u2014')).toThrow('cannot be a needle')
})
