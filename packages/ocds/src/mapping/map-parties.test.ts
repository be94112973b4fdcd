import { expect, test } from 'vitest'
import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import type { JsonObject } from '../loose-json.js'
import { mapRelease } from '../map-release.js'
import type { SourceProblem } from '../source-problem.js'

// Everything here is made up, in the shapes in which the sources publish.
const identity = { ocid: 'ocds-h6vhtk-made-up-000001', id: '000123-2026', date: '2026-08-10T15:04:05+01:00' }

const facts = (release: JsonObject): NoticeFacts => mapRelease({ ...identity, ...release }, 'FIND_A_TENDER').facts
const problems = (release: JsonObject): readonly SourceProblem[] =>
  mapRelease({ ...identity, ...release }, 'FIND_A_TENDER').problems

test('parties keep their roles; the buyer named by the notice leads, other buyers are associates', () => {
  const release = {
    buyer: { id: 'b2', name: 'Second' },
    parties: [
      { id: 'b1', name: 'First', roles: ['buyer'] },
      { id: 'b2', name: 'Second', roles: ['buyer', 'centralPurchasingBody'] },
      { id: 'p', name: 'Agent', roles: ['procuringEntity', 'processContactPoint'] },
      { id: 's', name: 'Winner', roles: ['supplier', 'tenderer'] },
      { id: 't', name: 'Loser', roles: ['tenderer'] },
      { id: 'u', name: 'Helper', roles: ['subcontractor'] },
      { id: 'c', name: 'Court', roles: ['reviewBody', 'mediationBody'] },
    ],
  }
  expect(facts(release).parties.map(({ name, roles, commissionerRole }) => [name, roles, commissionerRole])).toEqual([
    ['First', ['COMMISSIONER'], 'ASSOCIATE'],
    ['Second', ['COMMISSIONER'], 'LEAD'],
    ['Agent', ['PUBLISHED_BY', 'OTHER'], 'PUBLISHED_BY'],
    ['Winner', ['PROVIDER', 'BIDDER'], null],
    ['Loser', ['BIDDER'], null],
    ['Helper', ['SUBCONTRACTOR'], null],
    ['Court', ['REVIEW_BODY'], null],
  ])
})

test('where nobody is the buyer, the body that runs the procedure is the commissioner', () => {
  const release = { parties: [{ id: 'p', name: 'Council', roles: ['procuringEntity'] }] }
  expect(facts(release).parties).toMatchObject([{ roles: ['COMMISSIONER'], commissionerRole: 'LEAD' }])
})

test('the body that runs the procedure may be named in the procurement alone', () => {
  const release = {
    buyer: { id: 'b', name: 'Board' },
    tender: { procuringEntity: { id: 'p', name: 'Hub' } },
  }
  expect(facts(release).parties.map(({ name, commissionerRole }) => [name, commissionerRole])).toEqual([
    ['Board', 'LEAD'],
    ['Hub', 'PUBLISHED_BY'],
  ])
  expect(facts({ ...release, tender: { procuringEntity: { id: 'b', name: 'Board' } } }).parties).toMatchObject([
    { roles: ['COMMISSIONER'], commissionerRole: 'LEAD' },
  ])
})

test('bodies named only as buyer or as supplier of an award become parties', () => {
  const release = {
    buyer: { id: 'b', name: 'Board' },
    parties: [{ id: 'x', name: 'Listed', roles: [] }],
    awards: [
      { suppliers: [{ id: 'y', name: 'Unlisted' }, { name: 'Listed' }] },
      { suppliers: [{ name: 'Without id' }, { id: 'y', name: 'Unlisted' }, {}] },
    ],
  }
  const mapped = facts(release)
  expect(mapped.parties.map(({ ref, path, name, roles }) => ({ ref, path, name, roles }))).toEqual([
    { ref: 'x', path: '/parties/0', name: 'Listed', roles: ['PROVIDER'] },
    { ref: 'b', path: '/buyer', name: 'Board', roles: ['COMMISSIONER'] },
    { ref: 'y', path: '/awards/0/suppliers/0', name: 'Unlisted', roles: ['PROVIDER'] },
    { ref: 'name:Without id', path: '/awards/1/suppliers/0', name: 'Without id', roles: ['PROVIDER'] },
  ])
  expect(mapped.awards.map(({ providerRefs }) => providerRefs)).toEqual([
    ['y', 'x'],
    ['name:Without id', 'y'],
  ])
})

test('identifiers come from registers, repaired or marked; minted ones identify nobody', () => {
  const identifiers = (party: JsonObject): unknown =>
    facts({ parties: [party] }).parties[0]?.identifiers.map(({ scheme, value, valid }) => `${scheme} ${value} ${valid}`)
  expect(identifiers({ id: 'GB-COH-1953344' })).toEqual(['GB-COH 01953344 true'])
  expect(identifiers({ id: 'GB-COH-01953344', identifier: { scheme: 'GB-COH', id: '1953344' } })).toEqual([
    'GB-COH 01953344 true',
  ])
  expect(
    identifiers({
      id: 'GB-FTS-123',
      identifier: { scheme: 'GB-MPR', id: '30100R' },
      additionalIdentifiers: [
        { scheme: 'GB-CFS', id: '9' },
        { scheme: 'GB-NHS', id: 'qwo' },
      ],
    }),
  ).toEqual(['GB-MPR 30100R true', 'GB-NHS QWO true'])
  expect(identifiers({ id: 'org-1' })).toEqual([])
  expect(identifiers({ id: 'GB-CHC-RSA007814' })).toEqual(['GB-CHC RSA007814 false'])
  expect(problems({ parties: [{ id: 'GB-CHC-RSA007814' }] })).toMatchObject([
    { code: 'IDENTIFIER_INVALID', path: '/parties/0/id', value: 'RSA007814' },
  ])
  expect(identifiers({ identifier: { scheme: 'IM-CR', id: '0001' } })).toEqual(['IM-CR 0001 false'])
  expect(problems({ parties: [{ identifier: { scheme: 'IM-CR', id: '0001' } }] })).toEqual([])
})

test('what a party says of itself is kept as a claim, in both shapes of Contracts Finder too', () => {
  const claims = (party: JsonObject): unknown => facts({ parties: [party] }).parties[0]?.claims
  expect(claims({ details: { vcse: true, scale: 'sme', publicServiceMissionOrganization: false } })).toEqual({
    voluntaryOrSocialEnterprise: true,
    smallOrMedium: true,
    publicServiceMutual: false,
  })
  expect(claims({ vco: true, sme: false, details: { scale: 'selfEmployed' } })).toMatchObject({
    voluntaryOrSocialEnterprise: true,
    smallOrMedium: false,
    publicServiceMutual: null,
  })
})
