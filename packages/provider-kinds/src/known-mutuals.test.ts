import { isCodeOf } from '@openward/vocabulary/code-list'
import { parseIdentifier } from '@openward/vocabulary/identifier'
import { LEGAL_FORMS } from '@openward/vocabulary/legal-form'
import { ORGANISATION_ORIGINS } from '@openward/vocabulary/organisation-origin'
import { expect, test } from 'vitest'
import { findKnownMutual, KNOWN_MUTUALS } from './known-mutuals.js'
import { kindByName } from './read-name.js'

test('every row has codes of the lists, valid numbers, a date or none, and a source', () => {
  const wrong = KNOWN_MUTUALS.filter(
    ({ legalForm, origin, odsCode, companyNumber, startedOn, sources }) =>
      !isCodeOf(LEGAL_FORMS, legalForm) ||
      !isCodeOf(ORGANISATION_ORIGINS, origin) ||
      (odsCode !== null && parseIdentifier('GB-NHS', odsCode)?.valid !== true) ||
      (companyNumber !== null && parseIdentifier('GB-COH', companyNumber)?.value !== companyNumber) ||
      (startedOn !== null && !/^\d{4}(?:-\d{2}){0,2}$/.test(startedOn)) ||
      sources === '',
  )
  expect(wrong).toEqual([])
})

test('every mutual is found by its numbers and told by each of its names', () => {
  for (const mutual of KNOWN_MUTUALS) {
    if (mutual.companyNumber !== null)
      expect(findKnownMutual([{ scheme: 'GB-COH', value: mutual.companyNumber }])).toBe(mutual)
    for (const name of mutual.names) expect(kindByName(name).kind).toBe('MUTUAL')
  }
  expect(findKnownMutual([{ scheme: 'GB-COH', value: '00000001' }])).toBeNull()
})

test('what no source says stays open', () => {
  expect(
    KNOWN_MUTUALS.filter(({ employeeControl, factSource }) => employeeControl !== null && factSource === null),
  ).toEqual([])
  expect(KNOWN_MUTUALS.filter(({ employeeControl }) => employeeControl === null).length).toBeGreaterThan(20)
})
