import { expect, it } from 'vitest'
import { noticeAddress, organisationAddress, readSource } from './addresses'

it('writes addresses of notices that people can read, and reads them back', () => {
  expect(noticeAddress({ source: 'FIND_A_TENDER', noticeId: '075857-2026' })).toBe('/notices/find-a-tender/075857-2026')
  expect(readSource('find-a-tender')).toBe('FIND_A_TENDER')
  expect(readSource('no-such-source')).toBeNull()
})

it('keeps ids whole whatever characters they hold', () => {
  expect(organisationAddress('provider', 'UHJ+/==')).toBe('/providers/UHJ%2B%2F%3D%3D')
})
