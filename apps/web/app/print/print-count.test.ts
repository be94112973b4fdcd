import { expect, it } from 'vitest'
import { printCounted, printList } from './print-count'

it('fits the noun to the number', () => {
  expect(printCounted(1, 'notice')).toBe('1 notice')
  expect(printCounted(1091, 'notice')).toBe('1,091 notices')
  expect(printCounted(0, 'body', 'bodies')).toBe('0 bodies')
})

it('joins words as people do', () => {
  expect(printList([])).toBe('')
  expect(printList(['a'])).toBe('a')
  expect(printList(['a', 'b', 'c'])).toBe('a, b and c')
})
