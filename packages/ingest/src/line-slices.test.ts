import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { lineSlices } from './line-slices.js'

async function slicesOf(pieces: readonly string[], size: number) {
  const found: [number, string][] = []
  for await (const { bytes, firstLine } of lineSlices(Readable.from(pieces.map((piece) => Buffer.from(piece))), size))
    found.push([firstLine, bytes.toString()])
  return found
}

test('slices end with a line and know their first one', async () => {
  expect(await slicesOf(['one\ntw', 'o\nthree\nfo', 'ur'], 6)).toEqual([
    [1, 'one\n'],
    [2, 'two\nthree\n'],
    [4, 'four'],
  ])
})

test('a line longer than a slice stays whole', async () => {
  expect(await slicesOf(['aaaa', 'aaaa', 'a\nb\n'], 3)).toEqual([[1, 'aaaaaaaaa\nb\n']])
})

test('nothing gives no slice', async () => {
  expect(await slicesOf([], 3)).toEqual([])
  expect(await slicesOf([''], 3)).toEqual([])
})
