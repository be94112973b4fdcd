import { expect, test } from 'vitest'
import { readKind } from './read-kind.js'
import type { KindTraits } from './read-kind.js'

function read(name: string, more: Partial<KindTraits> = {}): readonly string[] {
  const { kind, confidence, by } = readKind({ names: [name], identifiers: [], ...more })
  return [kind, confidence, by]
}

const company = { scheme: 'GB-COH', value: '01234567' } as const
const charity = { scheme: 'GB-CHC', value: '1234567' } as const

test.each([
  ['Meadow', { scheme: 'GB-NHS', value: 'RXX' }, 'NHS'],
  ['Meadow', { scheme: 'GB-NHS', value: 'A81001' }, 'PRIMARY_CARE'],
  ['Meadow', { scheme: 'GB-NHS', value: '02E' }, 'NHS'],
  ['Meadow', { scheme: 'GB-LAE', value: 'ABC' }, 'PUBLIC_OTHER'],
  ['Meadow', { scheme: 'GB-MPR', value: '12345R' }, 'MUTUAL'],
  ['Meadow', { scheme: 'GB-COH', value: 'RS007814' }, 'MUTUAL'],
  ['Meadow', { scheme: 'GB-COH', value: 'CE012345' }, 'VOLUNTARY'],
  ['Meadow Ltd', charity, 'VOLUNTARY'],
] as const)('a register goes before the name: %s with %j', (name, identifier, kind) => {
  expect(read(name, { identifiers: [identifier] })).toEqual([kind, 'HIGH', 'REGISTER'])
})

test('the basis names the register and its number', () => {
  expect(readKind({ names: ['Meadow'], identifiers: [charity] }).basis).toBe('charity number (GB-CHC 1234567)')
})

test.each([
  ['University of Meadow', 'PUBLIC_OTHER'],
  ['Meadow Surgery', 'PRIMARY_CARE'],
  ['Meadow Hospitals NHS Trust', 'NHS'],
])('%s stays what its name says although it has a charity number', (name, kind) => {
  expect(read(name, { identifiers: [charity] })[0]).toBe(kind)
})

test('a mutual that is a plain company is known by its number, whatever it is called', () => {
  expect(read('Meadow Ltd', { identifiers: [{ scheme: 'GB-COH', value: '05700920' }] })).toEqual([
    'MUTUAL',
    'HIGH',
    'CURATED_LIST',
  ])
})

test('a company number says independent only where nothing says otherwise', () => {
  expect(read('Zyxw', { identifiers: [company] })[0]).toBe('INDEPENDENT')
  expect(read('Meadow CIC', { identifiers: [company] })[0]).toBe('MUTUAL')
  expect(read('Meadow Surgery', { identifiers: [company] })[0]).toBe('PRIMARY_CARE')
  expect(read('Meadow Hospice', { identifiers: [company] })[0]).toBe('VOLUNTARY')
})

const saysVoluntary = { voluntaryOrSocialEnterprise: true, publicServiceMutual: false }
const saysMutual = { voluntaryOrSocialEnterprise: true, publicServiceMutual: true }

test('a claim goes before a guess from words, is low, and is told as a claim', () => {
  expect(read('Zyxw', { claims: saysVoluntary })).toEqual(['VOLUNTARY', 'LOW', 'CLAIM'])
  expect(read('Zyxw', { claims: saysMutual })).toEqual(['MUTUAL', 'LOW', 'CLAIM'])
  expect(read('Meadow Medical CIC', { claims: saysVoluntary })).toEqual(['MUTUAL', 'LOW', 'CLAIM'])
  expect(readKind({ names: ['Zyxw'], identifiers: [], claims: saysMutual }).basis).toBe(
    'says in a notice that it is a public service mutual',
  )
})

test('a claim moves neither a register nor words that settle the kind', () => {
  expect(read('Meadow', { identifiers: [charity], claims: saysMutual })[0]).toBe('VOLUNTARY')
  expect(read('Meadow Hospitals NHS Trust', { claims: saysMutual })[0]).toBe('NHS')
  expect(read('Meadow County Council', { claims: saysVoluntary })[0]).toBe('PUBLIC_OTHER')
})
