import { expect, it } from 'vitest'
import { excerpt } from './excerpt'

const shown = (text: string | undefined, quotes: readonly string[]) =>
  excerpt(text, quotes)
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('')

it('keeps a short text whole around the words that decide', () => {
  expect(shown('Award under direct award process C of the regime.', ['direct award process C', 'regime'])).toBe(
    'Award under [direct award process C] of the [regime].',
  )
})

it('leaves long stretches before, between and after marked words out, cut at words', () => {
  const filler = 'word '.repeat(200)
  const text = shown(`${filler}FIRST ${filler}SECOND ${filler}`, ['FIRST', 'SECOND'])
  expect(text).toMatch(/^… (?:word ){10,30}\[FIRST\] (?:word ){10,30}… (?:word ){10,30}\[SECOND\] (?:word ){10,30}…$/)
})

it('shows quotes alone where the shown text does not hold them', () => {
  expect(shown('[e-mail address removed]', ['process C'])).toBe('[process C]')
  expect(shown(undefined, ['UK7', 'UK7'])).toBe('[UK7]')
  expect(shown(undefined, ['process C', 'regime'])).toBe('[process C] … [regime]')
})
