import { expect, test } from 'vitest'
import { RecentMemory } from './recent-memory.js'

test('what is asked for stays, what is not goes, and the room is kept', () => {
  const memory = new RecentMemory<string, number>(2)
  for (const [at, key] of ['a', 'b', 'c', 'd', 'e', 'f'].entries()) {
    memory.keep(key, at, 1)
    memory.find('a', 1)
  }
  expect(memory.find('a', 1)).toBe(0)
  expect(memory.find('b', 1)).toBeUndefined()
  expect(memory.find('f', 1)).toBe(5)
  memory.clear()
  expect(memory.find('a', 1)).toBeUndefined()
})
