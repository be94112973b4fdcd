import { expect, it } from 'vitest'
import { showChange } from './show-change'

const shown = (before: string, after: string) =>
  Object.values(showChange(before, after)).map((parts) =>
    parts.map((part: { text: string; marked: boolean }) => (part.marked ? `[${part.text}]` : part.text)).join(''),
  )

it('marks the words that differ and leaves the rest as it is', () => {
  expect(shown('ends on 31 March 2027 at noon', 'ends on 30 March 2027 at noon')).toEqual([
    'ends on [31] March 2027 at noon',
    'ends on [30] March 2027 at noon',
  ])
})

it('marks what was added or taken away at the end', () => {
  expect(shown('one two', 'one two three')).toEqual(['one [two]', 'one [two three]'])
  expect(shown('5', '12')).toEqual(['[5]', '[12]'])
})

it('shortens long equal stretches on both sides', () => {
  const filler = 'word '.repeat(100)
  const [before] = shown(`${filler}OLD ${filler}`, `${filler}NEW ${filler}`)
  expect(before).toMatch(/^….{80}\[OLD\].{80}…$/)
})
