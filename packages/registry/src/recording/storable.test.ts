import { expect, test } from 'vitest'
import { storableAmount, storableDay, storableInstant, storableJson } from './storable.js'

test('what PostgreSQL cannot hold is taken as not stated', () => {
  expect([storableDay('0000-01-01'), storableDay('0001-01-01'), storableDay(null)]).toEqual([null, '0001-01-01', null])
  expect([storableAmount('1e9'), storableAmount('9'.repeat(30)), storableAmount('12.5')]).toEqual([null, null, '12.5'])
  expect([storableInstant('2026-08-10T10:00:00+99:00'), storableInstant('soon')]).toEqual([null, null])
})

test('an instant is written in one form', () => {
  expect(storableInstant('2026-08-10T10:00:00+01:00')).toBe('2026-08-10T09:00:00.000Z')
})

test('half of a surrogate pair does not reach a JSON column, the words "\\ud83d" do', () => {
  expect(JSON.parse(storableJson(['\ud83d', '\\ud83d', '😀']))).toEqual(['\uFFFD', '\\ud83d', '😀'])
})
