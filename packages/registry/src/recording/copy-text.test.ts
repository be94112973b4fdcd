import { expect, test } from 'vitest'
import { copyRow } from './copy-text.js'

test('values become one row of COPY text', () => {
  expect(copyRow(['a', 1, true, false, null, undefined, ['x', 'y']])).toBe('a\t1\tt\tf\t\\N\t\\N\t{"x","y"}\n')
})

test('what would end a field or a row is escaped', () => {
  expect(copyRow(['a\tb\nc\rd\\e'])).toBe('a\\tb\\nc\\rd\\\\e\n')
  expect(copyRow([JSON.stringify('say "no"\n')])).toBe('"say \\\\"no\\\\"\\\\n"\n')
})

test('items of a list are quoted, and an empty list is one', () => {
  expect(copyRow([['a,b', 'c"d', 'e\\f'], []])).toBe('{"a,b","c\\\\"d","e\\\\\\\\f"}\t{}\n')
})
