import { expect, test } from 'vitest'
import { isNearSpelling } from './near-spelling.js'
import type { MatchableOrganisation, MatchQuestion } from './organisation-matcher.js'
import { OrganisationMatcher } from './organisation-matcher.js'

function organisation(id: string, name: string, more: Partial<MatchableOrganisation> = {}): MatchableOrganisation {
  return {
    id,
    name,
    kind: 'NOT_KNOWN',
    locality: null,
    postcode: null,
    isProvider: true,
    isCommissioner: false,
    isReference: false,
    awards: 0,
    identifiers: [],
    names: [name.toUpperCase()],
    ...more,
  }
}

const matcher = new OrganisationMatcher([
  organisation('a', 'Meadow Healthcare Limited', { identifiers: ['GB-COH:01234567'] }),
  organisation('b', 'Meadow Hospice', { awards: 2 }),
  organisation('c', 'Park Surgery', { postcode: 'LS1 1AA' }),
  organisation('d', 'Park Surgery', { postcode: 'SW1 1AA', awards: 5 }),
  organisation('e', 'Dale County Council', { isProvider: false, isCommissioner: true, isReference: true }),
])

const ask = (name: string, more: Partial<MatchQuestion> = {}) =>
  matcher
    .match({ name, identifiers: [], role: null, limit: 3, ...more })
    .map(({ organisation: { id }, score, reason, certain }) => [id, score, reason, certain])

test('an identifier is certain, whatever the name', () => {
  const identifiers = [{ scheme: 'GB-COH', value: '1234567' }]
  expect(ask('Something else', { identifiers })).toEqual([['a', 100, 'IDENTIFIER', true]])
})

test('a name that one organisation bears is certain; one that two bear is not, and the more met comes first', () => {
  expect(ask('MEADOW HOSPICE')[0]).toEqual(['b', 95, 'SAME_NAME', true])
  expect(ask('Park Surgery')).toEqual([
    ['d', 80, 'SAME_NAME', false],
    ['c', 80, 'SAME_NAME', false],
  ])
})

test('a part of a public body is the body', () => {
  expect(ask('Dale County Council - Adult Services')[0]).toEqual(['e', 95, 'SAME_NAME', true])
})

test('slips of the pen and missing words are candidates, never certain', () => {
  expect(ask('Meadow Helthcare Ltd')[0]).toMatchObject(['a', expect.any(Number), 'SIMILAR_NAME', false])
  expect(ask('Meadow Healthcare')[0]).toMatchObject(['a', expect.any(Number), 'SIMILAR_NAME', false])
  expect(ask('Quite another name')).toEqual([])
})

test('a role leaves out organisations that were never met in it', () => {
  expect(ask('Dale County Council', { role: 'PROVIDER' })).toEqual([])
})

test('suggestions begin with the text, or have a word that does', () => {
  expect(matcher.suggest('mead', 5).map(({ id }) => id)).toEqual(['b', 'a'])
  expect(matcher.suggest('surg', 5).map(({ id }) => id)).toEqual(['d', 'c'])
  expect(matcher.suggest(' - ', 5)).toEqual([])
})

test('near spellings differ by a letter, in long words by two', () => {
  for (const [a, b, near] of [
    ['HELTHCARE', 'HEALTHCARE', true],
    ['FUHAM', 'FULHAM', true],
    ['MEADWO', 'MEADOW', true],
    ['MEAD', 'MEADOWS', false],
    ['CARE', 'CORN', false],
  ] as const)
    expect(isNearSpelling(a, b), `${a} ${b}`).toBe(near)
})

test('a name of a million characters is answered at once', () => {
  const began = performance.now()
  ask('A '.repeat(500_000))
  expect(performance.now() - began).toBeLessThan(500)
})
