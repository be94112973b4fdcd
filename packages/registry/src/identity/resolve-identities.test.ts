import { expect, test } from 'vitest'
import { organisationId } from './identity-key.js'
import type { BorneName, IdentityDecision, IdentityGraph, IdentityLink } from './resolve-identities.js'
import { resolveIdentities } from './resolve-identities.js'

const trust = 'GB-NHS:RXX'
const company = 'GB-COH:01234567'
const otherCompany = 'GB-COH:07654321'
const charity = 'GB-CHC:1234567'
const platform = 'GB-PPON:PAAA-0001-AAAA'

function organisations(keys: readonly string[], links: readonly IdentityLink[]): Record<string, string> {
  return organisationsOf({ keys, links, names: [], decisions: [] })
}

function organisationsOf(graph: IdentityGraph): Record<string, string> {
  return Object.fromEntries(resolveIdentities(graph).identities.map(({ key, organisationId: id }) => [key, id]))
}

test('identifiers that one party bears are one organisation, named by the most trusted of them', () => {
  expect(
    organisations(
      [platform, company, charity],
      [
        [company, platform],
        [charity, company],
      ],
    ),
  ).toEqual({
    [platform]: organisationId(company),
    [company]: organisationId(company),
    [charity]: organisationId(company),
  })
})

test('an identifier without links is an organisation of its own', () => {
  expect(organisations([company, charity], [])).toEqual({
    [company]: organisationId(company),
    [charity]: organisationId(charity),
  })
})

test('two numbers of one register never become one organisation, whatever links them', () => {
  const links: IdentityLink[] = [
    [company, platform],
    [otherCompany, platform],
  ]
  expect(organisations([company, otherCompany, platform], links)).toEqual({
    [company]: organisationId(company),
    [otherCompany]: organisationId(otherCompany),
    [platform]: organisationId(company),
  })
})

test('a party that bears two numbers of one register links neither to the other', () => {
  expect(organisations([company, otherCompany], [[company, otherCompany]])).toEqual({
    [company]: organisationId(company),
    [otherCompany]: organisationId(otherCompany),
  })
})

test('the order of keys and links makes no difference', () => {
  const keys = [trust, company, otherCompany, charity, platform]
  const links: IdentityLink[] = [
    [company, charity],
    [otherCompany, charity],
    [charity, platform],
    [trust, platform],
  ]
  const expected = organisations(keys, links)
  for (const order of permutations(links))
    expect(
      organisations(
        [...keys].reverse(),
        order.map(([a, b]) => [b, a]),
      ),
    ).toEqual(expected)
})

test('the cluster is the smallest key of all that hang together, contradictions included', () => {
  const { identities } = resolveIdentities({
    keys: [company, otherCompany, platform],
    links: [
      [company, platform],
      [otherCompany, platform],
    ],
    names: [],
    decisions: [],
  })
  expect(identities.map(({ cluster }) => cluster)).toEqual([company, company, company])
})

const meadow = 'MEADOW CARE LIMITED'
const surgery = 'PARK SURGERY'
const otherPlatform = 'GB-PPON:PBBB-0002-BBBB'
const nameOnly = 'name:PROVIDER:meadow'

function borne(key: string, normalised: string, more: Partial<BorneName> = {}): BorneName {
  return { key, nameKey: `name:PROVIDER:${normalised}`, normalised, official: false, area: null, ...more }
}

function graph(names: readonly BorneName[], decisions: readonly IdentityDecision[] = []): IdentityGraph {
  return { keys: [...new Set(names.map(({ key }) => key))], links: [], names, decisions }
}

test('a platform number and a company number under one name are one body, and so is the name alone', () => {
  const { identities, candidates } = resolveIdentities(
    graph([borne(platform, meadow), borne(company, meadow), borne(nameOnly, meadow)]),
  )
  expect(identities.map(({ organisationId: id, reason }) => [id, reason])).toEqual([
    [organisationId(company), 'EXACT_NAME'],
    [organisationId(company), 'IDENTIFIER'],
    [organisationId(company), 'EXACT_NAME'],
  ])
  expect(candidates).toEqual([])
})

test('two numbers of one register under one name stay two, and what bears only the name joins neither', () => {
  const names = [borne(company, meadow), borne(otherCompany, meadow), borne(platform, meadow)]
  expect(organisationsOf(graph(names))).toEqual({
    [company]: organisationId(company),
    [otherCompany]: organisationId(otherCompany),
    [platform]: organisationId(platform),
  })
  expect(resolveIdentities(graph(names)).candidates).toEqual([
    { key: otherCompany, otherKey: company, reason: 'OTHER_IDENTIFIER', score: 0.3 },
    { key: platform, otherKey: company, reason: 'SEVERAL_BEAR_THE_NAME', score: 0.5 },
  ])
})

test('two platform numbers under one name are not joined by it, unless a register knows the one body of that name', () => {
  const names = [borne(platform, meadow), borne(otherPlatform, meadow)]
  expect(new Set(Object.values(organisationsOf(graph(names)))).size).toBe(2)
  expect(new Set(Object.values(organisationsOf(graph([...names, borne(company, meadow)])))).size).toBe(1)
})

test('names that many bear stay apart where places do; the names of companies do not', () => {
  const apart = (name: string) =>
    resolveIdentities(graph([borne(charity, name, { area: 'LS' }), borne(nameOnly, name, { area: 'SW' })]))
  expect(apart(surgery).candidates).toEqual([{ key: nameOnly, otherKey: charity, reason: 'OTHER_PLACE', score: 0.6 }])
  expect(new Set(apart(meadow).identities.map(({ organisationId: id }) => id)).size).toBe(1)
})

test('an official name leads to the body of the list, also where another number bears it', () => {
  const names = [borne(trust, meadow, { official: true }), borne(company, meadow), borne(platform, meadow)]
  const { identities } = resolveIdentities(graph(names))
  expect(identities.map(({ organisationId: id, reason }) => [id, reason])).toEqual([
    [organisationId(trust), 'IDENTIFIER'],
    [organisationId(trust), 'ALIAS'],
    [organisationId(trust), 'ALIAS'],
  ])
})

test('a name that leads to two bodies joins nothing', () => {
  const names = [borne(platform, meadow), borne(company, meadow), borne(platform, 'B'), borne(otherCompany, 'B')]
  expect(new Set(Object.values(organisationsOf(graph(names)))).size).toBe(3)
})

test('what people decide goes before numbers and names', () => {
  const names = [borne(company, meadow), borne(otherCompany, 'OTHER'), borne(nameOnly, meadow)]
  const merged = resolveIdentities(graph(names, [{ keys: [company, otherCompany], same: true }]))
  expect(merged.identities.map(({ organisationId: id, reason }) => [id, reason])).toEqual([
    [organisationId(company), 'DECISION'],
    [organisationId(company), 'DECISION'],
    [organisationId(company), 'EXACT_NAME'],
  ])
  const split = resolveIdentities(graph(names, [{ keys: [company, nameOnly], same: false }]))
  expect(new Set(split.identities.map(({ organisationId: id }) => id)).size).toBe(3)
  expect(split.candidates).toEqual([{ key: nameOnly, otherKey: company, reason: 'KEPT_APART', score: 0 }])
})

test('neither the order of names nor that of decisions makes a difference', () => {
  const names = [
    borne(trust, 'A', { official: true }),
    borne(platform, 'A'),
    borne(platform, meadow),
    borne(otherPlatform, meadow),
    borne(charity, meadow),
  ]
  const expected = organisationsOf(graph(names))
  for (const order of permutations(names)) expect(organisationsOf(graph(order))).toEqual(expected)
})

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  )
}
