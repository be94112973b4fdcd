import { expect, test } from 'vitest'
import { CountCache } from './count-cache.js'
import { fixedStatement } from './sql-text.js'

const count = (value: unknown) => fixedStatement('SELECT count(*) FROM x WHERE y = $1', [value])

/** Answers with 1, 2, 3, … and so tells how often it was asked. */
function counter() {
  let asked = 0
  return () => Promise.resolve([{ count: ++asked }])
}

test('the same question in the same state is asked once', async () => {
  const [cache, ask] = [new CountCache(), counter()]
  expect(await cache.answer('s1', count('a'), ask)).toEqual([{ count: 1 }])
  expect(await cache.answer('s1', count('a'), ask)).toEqual([{ count: 1 }])
  expect(await cache.answer('s1', count('b'), ask)).toEqual([{ count: 2 }])
})

test('those who ask while the answer is under way share it', async () => {
  const [cache, ask] = [new CountCache(), counter()]
  const together = await Promise.all(['a', 'a', 'b', 'a'].map((value) => cache.answer('s1', count(value), ask)))
  expect(together).toEqual([[{ count: 1 }], [{ count: 1 }], [{ count: 2 }], [{ count: 1 }]])
})

test('whoever waits for an answer that fails asks in its own turn', async () => {
  const [cache, ask] = [new CountCache(), counter()]
  const first = cache.answer('s1', count('a'), () => Promise.reject(new Error('given up')))
  const second = cache.answer('s1', count('a'), ask)
  await expect(first).rejects.toThrow('given up')
  expect(await second).toEqual([{ count: 1 }])
})

test('in another state everything is asked anew', async () => {
  const [cache, ask] = [new CountCache(), counter()]
  await cache.answer('s1', count('a'), ask)
  expect(await cache.answer('s2', count('a'), ask)).toEqual([{ count: 2 }])
  expect(await cache.answer('s1', count('a'), ask)).toEqual([{ count: 3 }])
})

test('an answer that comes after the state has moved on is given and not remembered', async () => {
  const [cache, ask] = [new CountCache(), counter()]
  let arrive: (rows: { count: number }[]) => void = () => undefined
  const late = cache.answer('s1', count('a'), () => new Promise<{ count: number }[]>((resolve) => (arrive = resolve)))
  await cache.answer('s2', count('b'), ask)
  arrive([{ count: 99 }])
  expect(await late).toEqual([{ count: 99 }])
  expect(await cache.answer('s2', count('a'), ask)).toEqual([{ count: 2 }])
})

test('a failure is not remembered', async () => {
  const [cache, ask] = [new CountCache(), counter()]
  await expect(cache.answer('s1', count('a'), () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await cache.answer('s1', count('a'), ask)).toEqual([{ count: 1 }])
})

test('of very many answers the oldest are forgotten', async () => {
  const [cache, ask] = [new CountCache(), counter()]
  for (let value = 0; value <= 1_000; value++) await cache.answer('s1', count(value), ask)
  expect(await cache.answer('s1', count(1_000), ask)).toEqual([{ count: 1_001 }])
  expect(await cache.answer('s1', count(0), ask)).toEqual([{ count: 1_002 }])
})
