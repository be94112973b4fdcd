import { expect, it } from 'vitest'
import { markText } from './mark-text'

it('marks each quote where it first stands, in the order of the text', () => {
  expect(markText('one two three', ['three', 'one'])).toEqual([
    { text: 'one', marked: true },
    { text: ' two ', marked: false },
    { text: 'three', marked: true },
  ])
})

it('keeps the text whole where quotes overlap or are not found', () => {
  const parts = markText('direct award process C', ['direct award', 'award process', 'nowhere'])
  expect(parts.map((part) => part.text).join('')).toBe('direct award process C')
  expect(parts.filter((part) => part.marked).map((part) => part.text)).toEqual(['direct award', ' process'])
})

it('leaves a text without quotes in one piece', () => {
  expect(markText('plain', [])).toEqual([{ text: 'plain', marked: false }])
})
