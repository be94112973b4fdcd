import { expect, it } from 'vitest'
import { printIdentity, type StatedIdentity } from './print-identity'

const organisation: StatedIdentity = {
  name: 'Lantern Care CIC',
  locality: 'Hartlebeck',
  postcode: null,
  isReference: false,
  referenceSource: null,
  validFrom: null,
  validTo: null,
  identifiers: [{ scheme: 'GB-COH', schemeName: null, value: '99000001', url: null }],
  names: [
    { name: 'Lantern Care CIC', firstSeenOn: '2024-01-01', lastSeenOn: '2026-08-10' },
    { name: 'LANTERN CARE', firstSeenOn: '2024-03-01', lastSeenOn: '2024-05-01' },
    { name: 'LANTERN CARE', firstSeenOn: null, lastSeenOn: null },
  ],
}

it('prints other names once, with the days on which notices used them', () => {
  expect(printIdentity(organisation)).toEqual({
    place: 'Hartlebeck',
    identifiers: [{ scheme: 'Companies House number', value: '99000001', href: null }],
    alsoKnownAs: [{ name: 'LANTERN CARE', seen: '1 March to 1 May 2024' }],
    existed: null,
    reference: null,
  })
})

it('names where a body of the reference rows is known from, and when it existed', () => {
  const reference = { ...organisation, isReference: true, referenceSource: 'ODS', validFrom: '2022-07-01' }
  expect(printIdentity(reference)).toMatchObject({ reference: 'ODS', existed: 'since 1 July 2022' })
})

it('leaves out the commas that a notice left at the end of a town', () => {
  expect(printIdentity({ ...organisation, locality: 'Hartlebeck,', postcode: 'ZZ1 1ZZ' }).place).toBe(
    'Hartlebeck, ZZ1 1ZZ',
  )
})
