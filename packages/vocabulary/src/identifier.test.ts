import { expect, test } from 'vitest'
import { bestIdentifier, parseIdentifier, registersInForm } from './identifier.js'

test('a company number gets its leading zeros back', () => {
  expect(parseIdentifier('GB-COH', '1953344')).toEqual({ scheme: 'GB-COH', value: '01953344', valid: true })
  expect(parseIdentifier('GB-COH', ' sc 12345 ')).toEqual({ scheme: 'GB-COH', value: 'SC012345', valid: true })
})

test('a Scottish charity number gets its letters and zeros back, and a main charity loses its 0', () => {
  expect(parseIdentifier('GB-SC', '587')).toEqual({ scheme: 'GB-SC', value: 'SC000587', valid: true })
  expect(parseIdentifier('GB-CHC', '1090095-0')?.value).toBe('1090095')
  expect(parseIdentifier('GB-CHC', '1090095-2')?.value).toBe('1090095-2')
})

test('the register in front of a number is no part of it', () => {
  expect(parseIdentifier('GB-COH', 'GB-COH-1953344')?.value).toBe('01953344')
})

test('a word is no code of the Organisation Data Service', () => {
  for (const [code, valid] of [
    ['RXZ', true],
    ['S1Y5D', true],
    ['NTPAD', true],
    ['EE133835', true],
    ['TRUST', false],
    ['NHS', false],
  ] as const)
    expect(parseIdentifier('GB-NHS', code)?.valid, code).toBe(valid)
})

test('an invalid identifier tells which register it may be meant for, where its form does', () => {
  expect(registersInForm('GB-CHC', 'RC000391')).toEqual(['GB-COH'])
  expect(registersInForm('GB-COH', 'PDTR-3338-MNPG')).toEqual(['GB-PPON'])
  expect(registersInForm('GB-COH', '458577871')).toEqual([])
})

test('an identifier without the form of its register is kept as given and marked', () => {
  expect(parseIdentifier('GB-CHC', 'RSA007814')).toEqual({ scheme: 'GB-CHC', value: 'RSA007814', valid: false })
  expect(parseIdentifier('GB-COH', 'Not applicable')).toEqual({
    scheme: 'GB-COH',
    value: 'Not applicable',
    valid: false,
  })
})

test('a number that people type when they have none identifies nobody', () => {
  for (const value of ['0', '00000000', '12345678', '99999999', '77777777', 'N/A'])
    expect(parseIdentifier('GB-COH', value)?.valid, value).toBe(false)
})

test('an identifier of an unknown register never identifies', () => {
  expect(parseIdentifier('GB-FTS', '141718')).toEqual({ scheme: 'GB-FTS', value: '141718', valid: false })
})

test('an empty identifier is none', () => {
  expect(parseIdentifier('GB-COH', '   ')).toBeNull()
})

test('every register has an example that it accepts', () => {
  const examples: [string, string][] = [
    ['GB-NHS', 'RXZ'],
    ['GB-COH', '07123456'],
    ['GB-CHC', '1123456'],
    ['GB-SC', 'SC012345'],
    ['GB-NIC', 'NIC101234'],
    ['GB-MPR', '29876R'],
    ['GB-LAE', 'ABC'],
    ['GB-ONS', 'E06000001'],
    ['GB-UKPRN', '10012345'],
    ['GB-PPON', 'PDTR-3338-MNPG'],
  ]
  for (const [scheme, value] of examples) expect(parseIdentifier(scheme, value)?.valid, scheme).toBe(true)
})

test('the best identifier is a valid one of the register closest to care', () => {
  const given = [
    { scheme: 'GB-PPON', value: 'PDTR-3338-MNPG', valid: true },
    { scheme: 'GB-NHS', value: '??', valid: false },
    { scheme: 'GB-COH', value: '07123456', valid: true },
  ]
  expect(bestIdentifier(given)).toEqual(given[2])
  expect(bestIdentifier(given.slice(1, 2))).toBeNull()
})
