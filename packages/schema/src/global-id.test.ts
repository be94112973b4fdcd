import { expect, test } from 'vitest'
import { decodeGlobalId, encodeGlobalId, keyOf } from './global-id.js'

test('an id gives back its type and key, whatever letters and colons the key holds', () => {
  for (const key of ['1', 'GB-COH:01234567', 'FIND_A_TENDER/075857-2026', 'Zürich']) {
    expect(decodeGlobalId(encodeGlobalId('Award', key))).toEqual({ typename: 'Award', id: key })
  }
})

test.each(['', 'nothing', 'QXdhcmQ', 'QXdhcmQ6MQ', '%%%', encodeGlobalId('Award', '\u0000'), 'A'.repeat(100_000)])(
  'a text that no register gave out is no id (%#)',
  (text) => {
    expect(decodeGlobalId(text)).toBeNull()
  },
)

test('an id of another type names nothing', () => {
  const id = encodeGlobalId('Provider', 'x')
  expect(keyOf('Provider', id)).toBe('x')
  expect(keyOf('Commissioner', id)).toBeNull()
})
