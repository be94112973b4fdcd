import { expect, test } from 'vitest'
import { needleNumber, holdsNeedle } from './needle-screen.js'
import { beginReading, findingIn, readText } from './read-text.js'

const text = 'Awarded by PSR Care Ltd under the PSR.'

test('a text that is met again in the same part is not read again', () => {
  beginReading()
  expect(readText('TITLE', text, [])).toBe(readText('TITLE', text, []))
  expect(readText('REFERENCE', text, [])).not.toBe(readText('TITLE', text, []))
})

test('names that look like a regime are blanks in the notice of their bearer only', () => {
  beginReading()
  const plain = readText('TITLE', text, [])
  expect(readText('TITLE', text, ['psr care ltd']).words).toBe('awarded by              under the psr.')
  expect(readText('TITLE', text, [])).toBe(plain)
  expect(plain.words).toBe('awarded by psr care ltd under the psr.')
})

test('what a search finds is worked out once, also where it finds nothing', () => {
  beginReading()
  const read = readText('TITLE', 'A text of its own', [])
  const search = {}
  let searched = 0
  const find = () => {
    searched++
    return null
  }
  expect([findingIn(read, search, find), findingIn(read, search, find)]).toEqual([null, null])
  expect(searched).toBe(1)
})

test('texts are screened anew once a rule asks for another needle', () => {
  beginReading()
  const before = readText('TITLE', 'A zebra crossing', [])
  const needle = needleNumber('zebra')
  beginReading()
  const after = readText('TITLE', 'A zebra crossing', [])
  expect(after).not.toBe(before)
  expect(holdsNeedle(after.held, needle, () => '')).toBe(true)
})
