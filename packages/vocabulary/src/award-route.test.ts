import { expect, test } from 'vitest'
import { AWARD_ROUTES } from './award-route.js'
import { codesOf } from './code-list.js'

test('a route that needs the words of a regime bears its prefix', () => {
  const prefixes = { PSR_2023: 'PSR_', PA_2023: 'PA_', PCR_2015: 'PCR_' } as const
  for (const code of codesOf(AWARD_ROUTES)) {
    const prefix = /^(?:PSR|PA|PCR)_/.exec(code)?.[0] ?? null
    const { regime } = AWARD_ROUTES[code]
    expect(regime === null ? null : prefixes[regime as keyof typeof prefixes], code).toBe(prefix)
  }
})

test('only notices that are no award, and framework conclusions, stand outside shares', () => {
  expect(codesOf(AWARD_ROUTES).filter((code) => !AWARD_ROUTES[code].inShares)).toEqual([
    'FRAMEWORK_ESTABLISHMENT',
    'NOT_AN_AWARD',
  ])
})

test('the most suitable provider process is never competitive, and process B is open to all', () => {
  expect(AWARD_ROUTES.PSR_MOST_SUITABLE_PROVIDER.competitionLevel).toBe('LIMITED')
  expect(AWARD_ROUTES.PSR_DIRECT_AWARD_B.competitionLevel).toBe('OPEN_TO_ALL')
})
