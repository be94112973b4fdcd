import { expect, test } from 'vitest'
import type { ProviderTraits } from './provider-kind.js'
import { classifyProvider } from './provider-kind.js'

function classify(name: string, identifiers: ProviderTraits['identifiers'] = []): string[] {
  const { kind, confidence, legalForm } = classifyProvider({ names: [name], identifiers })
  return [kind, confidence, legalForm]
}

test.each([
  ['Meadow NHS Foundation Trust', ['NHS', 'HIGH', 'NHS_FOUNDATION_TRUST']],
  ['Meadow Hospitals NHS Trust', ['NHS', 'HIGH', 'NHS_TRUST']],
  ['NHS Meadow Integrated Care Board', ['NHS', 'HIGH', 'INTEGRATED_CARE_BOARD']],
  ['Meadow Care CIC', ['MUTUAL', 'MEDIUM', 'COMMUNITY_INTEREST_COMPANY']],
  ['Meadow Surgery', ['PRIMARY_CARE', 'MEDIUM', 'NOT_KNOWN']],
  ['Meadow Pharmacy Ltd', ['PRIMARY_CARE', 'MEDIUM', 'COMPANY']],
  ['Meadow Hospice', ['VOLUNTARY', 'MEDIUM', 'NOT_KNOWN']],
  ['Meadow County Council', ['PUBLIC_OTHER', 'MEDIUM', 'LOCAL_AUTHORITY']],
  ['University of Meadow', ['PUBLIC_OTHER', 'MEDIUM', 'UNIVERSITY']],
  ['Meadow Care Ltd', ['INDEPENDENT', 'LOW', 'COMPANY']],
  ['Meadow Care LLP', ['INDEPENDENT', 'LOW', 'LIMITED_LIABILITY_PARTNERSHIP']],
  ['Meadow Care plc', ['INDEPENDENT', 'LOW', 'PUBLIC_LIMITED_COMPANY']],
  ['Meadow Care', ['NOT_KNOWN', 'LOW', 'NOT_KNOWN']],
  ['Meadow Council for Voluntary Service', ['VOLUNTARY', 'MEDIUM', 'NOT_KNOWN']],
  ['University Hospital Care Ltd', ['INDEPENDENT', 'LOW', 'COMPANY']],
  ['Meadow Limited T/A CIC Wellbeing', ['INDEPENDENT', 'LOW', 'COMPANY']],
  ['Meadow Veterinary Practice', ['NOT_KNOWN', 'LOW', 'NOT_KNOWN']],
])('by its name alone, %s is %j', (name, expected) => {
  expect(classify(name)).toEqual(expected)
})

test('a register goes before the name', () => {
  expect(classify('Meadow', [{ scheme: 'GB-NHS', value: 'RXX' }])).toEqual(['NHS', 'HIGH', 'NOT_KNOWN'])
  expect(classify('Meadow', [{ scheme: 'GB-CHC', value: '1234567' }])).toEqual(['VOLUNTARY', 'HIGH', 'CHARITY'])
  expect(classify('Meadow', [{ scheme: 'GB-MPR', value: '12345R' }])).toEqual(['MUTUAL', 'HIGH', 'REGISTERED_SOCIETY'])
  expect(classify('Meadow', [{ scheme: 'GB-COH', value: 'RS007814' }])).toEqual([
    'MUTUAL',
    'HIGH',
    'REGISTERED_SOCIETY',
  ])
})

test('a company number alone says independent only where nothing says otherwise', () => {
  const company = { scheme: 'GB-COH', value: '01234567' } as const
  expect(classify('Meadow', [company])).toEqual(['INDEPENDENT', 'MEDIUM', 'COMPANY'])
  expect(classify('Meadow', [company, { scheme: 'GB-CHC', value: '1234567' }])).toEqual([
    'VOLUNTARY',
    'HIGH',
    'COMPANY',
  ])
  expect(classify('Meadow Care CIC', [company])).toEqual(['MUTUAL', 'MEDIUM', 'COMMUNITY_INTEREST_COMPANY'])
})

test('every kind says what it rests on', () => {
  expect(classifyProvider({ names: ['Meadow Surgery'], identifiers: [] }).basis).toBe(
    'words of primary care in the name',
  )
  expect(classifyProvider({ names: ['Meadow'], identifiers: [] }).basis).toBe('nothing tells it safely')
})
