import { expect, test } from 'vitest'
import { organisationId } from './identity-key.js'
import type { IdentityLink } from './resolve-identifiers.js'
import { resolveIdentifiers } from './resolve-identifiers.js'

const trust = 'GB-NHS:RXX'
const company = 'GB-COH:01234567'
const otherCompany = 'GB-COH:07654321'
const charity = 'GB-CHC:1234567'
const platform = 'GB-PPON:PAAA-0001-AAAA'

function organisations(keys: readonly string[], links: readonly IdentityLink[]): Record<string, string> {
  return Object.fromEntries(resolveIdentifiers(keys, links).map(({ key, organisationId: id }) => [key, id]))
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
  const resolved = resolveIdentifiers(
    [company, otherCompany, platform],
    [
      [company, platform],
      [otherCompany, platform],
    ],
  )
  expect(resolved.map(({ cluster }) => cluster)).toEqual([company, company, company])
})

function permutations<Item>(items: readonly Item[]): Item[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  )
}
