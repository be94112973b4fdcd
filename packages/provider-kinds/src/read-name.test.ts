import { expect, test } from 'vitest'
import { NAME_WEIGHTS } from './name-weights.js'
import { KNOWN_BODIES } from './known-bodies.js'
import { kindByName } from './read-name.js'
import { cleanName } from './clean-name.js'

test.each([
  ['Meadow NHS Foundation Trust', 'NHS', 'HIGH'],
  ['MEADOW HOSPITALS NHS FT 23756857', 'NHS', 'HIGH'],
  ['NHS Meadow Integrated Care Board', 'NHS', 'HIGH'],
  ['NHS MEADOW ICB - 99X', 'NHS', 'HIGH'],
  ['Meadow County Council', 'PUBLIC_OTHER', 'HIGH'],
  ['MEADOW BOROUGH COUNC', 'PUBLIC_OTHER', 'HIGH'],
  ['University of Meadow', 'PUBLIC_OTHER', 'MEDIUM'],
  ['Meadow Police', 'PUBLIC_OTHER', 'MEDIUM'],
  ['Meadow Care C.I.C.', 'MUTUAL', 'HIGH'],
  ['MEADOW COMMUNITY INTEREST COMPAN', 'MUTUAL', 'HIGH'],
  ['Meadow Co-operative Limited', 'MUTUAL', 'HIGH'],
  ['Meadow Housing Association', 'MUTUAL', 'MEDIUM'],
  ['Meadow Surgery', 'PRIMARY_CARE', 'MEDIUM'],
  ['P99999 DR OTHER & PARTNERS', 'PRIMARY_CARE', 'MEDIUM'],
  ['OTHER A N & PARTNERS', 'PRIMARY_CARE', 'MEDIUM'],
  ['Meadow Pharmacy Ltd', 'PRIMARY_CARE', 'MEDIUM'],
  ['Meadow GP Federation CIC', 'PRIMARY_CARE', 'MEDIUM'],
  ['Meadow Hospice', 'VOLUNTARY', 'MEDIUM'],
  ['Age UK Meadow', 'VOLUNTARY', 'MEDIUM'],
  ['Meadow Council for Voluntary Service', 'VOLUNTARY', 'MEDIUM'],
  ['Macmillan Cancer Support', 'VOLUNTARY', 'HIGH'],
  ['Central Surrey Health Limited', 'MUTUAL', 'HIGH'],
])('%s is %s (%s)', (name, kind, confidence) => {
  expect(kindByName(name)).toMatchObject({ kind, confidence })
})

test.each([
  ['Meadow Hospitals NHS Trust Charity', 'NHS'],
  ['University Hospital Care Ltd', 'PUBLIC_OTHER'],
  ['Meadow Limited T/A CIC Wellbeing', 'MUTUAL'],
  ['Meadow Veterinary Surgery Supplies', 'PRIMARY_CARE'],
  ['Meadow Homes Ltd', 'MUTUAL'],
  ['Meadow Care Home Group Ltd', 'MUTUAL'],
])('%s is not %s', (name, kind) => {
  expect(kindByName(name).kind).not.toBe(kind)
})

test('a community interest company of health care may be a practice: the name alone does not tell', () => {
  expect(kindByName('Meadow Healthcare CIC')).toMatchObject({ kind: 'NOT_KNOWN', confidence: 'LOW' })
})

test('names without a rule are weighed by their words, and the answer quotes them', () => {
  const { kind, basis, by } = kindByName('Meadow Court Residential Care Home Ltd')
  expect([kind, by]).toEqual(['INDEPENDENT', 'NAME'])
  expect(basis).toMatch(/^words of the name: “[A-Z ]+”/)
})

test.each(['', '   ', '---', '12345678', '£££'])('of "%s" nothing is known', (name) => {
  expect(kindByName(name)).toMatchObject({ kind: 'NOT_KNOWN', by: 'NOTHING' })
})

test('the same body is told under all its dirty spellings', () => {
  for (const name of [
    'Meadow Surgery',
    'MEADOW SURGERY LTD-',
    'THE MEADOW SURGERY',
    'Meadow Surgery (The)',
    '  meadow   surgery ',
  ])
    expect(kindByName(name).kind).toBe('PRIMARY_CARE')
})

test('how a person is called tells nothing: only the form of the name is read', () => {
  expect(cleanName('DR A N OTHER AND PARTNERS').words).toEqual(['DR', 'PERSON', 'AND', 'PARTNERS'])
  expect(kindByName('Dr Some Body')).toEqual(kindByName('Dr A N Other'))
})

test('curated names are written as names are cleaned, and stand once', () => {
  const names = KNOWN_BODIES.flatMap(({ anywhere, alone }) => [anywhere, alone])
    .flatMap((list) => list.split(','))
    .map((name) => name.trim().replaceAll(/\s+/g, ' '))
  expect(names.filter((name) => cleanName(name).text !== name)).toEqual([])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('the weights are small', () => {
  expect(NAME_WEIGHTS.length).toBeLessThan(150_000)
})

test.each(['A '.repeat(500_000), 'NHS '.repeat(250_000), '&'.repeat(1_000_000), `Dr ${'x'.repeat(1_000_000)}`])(
  'a very long name is read in no time',
  (name) => {
    const begin = performance.now()
    kindByName(name)
    expect(performance.now() - begin).toBeLessThan(300)
  },
)
