import { expect, test } from 'vitest'
import { foldText } from './folded-text.js'

test.each([
  ['Direct\u00a0Award \u2013 Process \u201cC\u201d', 'direct award - process "c"'],
  ['Direct Award&nbsp;Process<br/>C', 'direct award      process     c'],
  ['services.rnrnThe Modern route; rn', 'services.    the modern route; rn'],
  ['by the trust.rn  Process C', 'by the trust.    process c'],
  ['supportrnProcess C', 'support  process c'],
])('%j is read as %j, each character in its place', (text, folded) => {
  expect(foldText(text)).toBe(folded)
  expect(foldText(text)).toHaveLength(text.length)
})
