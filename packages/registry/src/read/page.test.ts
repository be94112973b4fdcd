import { expect, test } from 'vitest'
import type { Order } from './page.js'
import { readCursor, readPageArguments, writeCursor } from './page.js'

const byDay: Order = { name: 'by-day', key: 'x.day', type: 'date', nullable: true, id: 'x.id', descending: true }
const byName: Order = { name: 'by-name', key: 'x.name', type: 'text', nullable: false, id: 'x.id', descending: false }

test('a cursor gives back the place it was made from, and holds only letters that an address takes', () => {
  for (const position of [
    { key: '2026-08-10', id: 'award:1/ü' },
    { key: null, id: 'x' },
  ]) {
    const cursor = writeCursor(byDay, position)
    expect(cursor).toMatch(/^[\w-]+$/)
    expect(readCursor(cursor, byDay)).toEqual(position)
  }
})

test.each([
  ['nothing', ''],
  ['no base64', '%%%'],
  ['no JSON', Buffer.from('[').toString('base64url')],
  ['too few parts', Buffer.from('["by-day"]').toString('base64url')],
  ['a number for an id', Buffer.from('["by-day","2026-08-10",1]').toString('base64url')],
  ['a day that is none', Buffer.from('["by-day","2026-13-10","x"]').toString('base64url')],
  ['NUL in the id', Buffer.from(JSON.stringify(['by-day', '2026-08-10', '\u0000'])).toString('base64url')],
  ['another order', writeCursor(byName, { key: 'A', id: 'x' })],
  ['very long', 'A'.repeat(1_000_000)],
])('a cursor that is %s is refused', (_what, cursor) => {
  expect(() => readCursor(cursor, byDay)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }))
})

test('a place without a key is refused where every row has one', () => {
  const cursor = Buffer.from('["by-name",null,"x"]').toString('base64url')
  expect(() => readCursor(cursor, byName)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }))
})

test('a page is 20 rows from the start unless it is said otherwise', () => {
  expect(readPageArguments({}, byDay)).toEqual({ limit: 20, backward: false, after: null, before: null })
  expect(readPageArguments({ last: 5 }, byDay)).toMatchObject({ limit: 5, backward: true })
  expect(readPageArguments({ first: 0 }, byDay)).toMatchObject({ limit: 0, backward: false })
  const before = writeCursor(byDay, { key: null, id: 'x' })
  expect(readPageArguments({ before }, byDay)).toMatchObject({ limit: 20, backward: true })
})

test.each([{ first: 101 }, { first: -1 }, { last: 101 }, { first: 1, last: 1 }])('%j is refused', (page) => {
  expect(() => readPageArguments(page, byDay)).toThrow(expect.objectContaining({ code: 'BAD_PAGE' }))
})
