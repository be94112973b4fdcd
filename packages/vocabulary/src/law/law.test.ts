import { expect, it } from 'vitest'
import { AWARD_ROUTES } from '../award-route.js'
import { codesOf } from '../code-list.js'
import { REGIMES } from '../regime.js'
import type { LawStatement } from './law-statement.js'
import { LEGAL_NOTICES } from './legal-notice.js'
import { REGIME_LAWS, SECTION_75_LAW } from './regime-law.js'
import { dutiesOf, mayUse, ROUTE_LAWS } from './route-law.js'

const routes = codesOf(AWARD_ROUTES)
const regimes = codesOf(REGIMES)

it('gives every statement of law that was read a citation, or says that it is about practice', () => {
  const statements: readonly LawStatement[] = [
    ...Object.values(ROUTE_LAWS).flatMap(({ conditions }) => conditions),
    ...[...Object.values(REGIME_LAWS), SECTION_75_LAW].flatMap(({ periods, rules }) => [
      ...periods.map(({ law }) => law),
      ...rules,
    ]),
    ...routes.flatMap((route) => regimes.flatMap((regime) => dutiesOf(route, regime).map(({ law }) => law))),
  ]
  expect(statements.length).toBeGreaterThan(60)
  for (const { text, check } of statements) {
    expect(text).toMatch(/\.$/)
    expect(['READ', 'TO_BE_CHECKED']).toContain(check)
  }
})

it('names duties of a route only under its own law', () => {
  expect(dutiesOf('PSR_DIRECT_AWARD_C', 'PSR_2023').map(({ notice }) => notice)).toEqual([
    'PSR_DIRECT_AWARD_C_INTENTION',
    'PSR_DIRECT_AWARD_C_AWARD',
  ])
  expect(dutiesOf('PSR_DIRECT_AWARD_C', 'PCR_2015')).toEqual([])
  expect(dutiesOf('FRAMEWORK_ESTABLISHMENT', 'PSR_2023').map(({ notice }) => notice)).toContain(
    'PSR_COMPETITIVE_INTENTION',
  )
  expect(dutiesOf('FRAMEWORK_ESTABLISHMENT', 'NOT_STATED')).toEqual([])
  expect(dutiesOf('DIRECT_NOT_SPECIFIED', 'WALES_PSR_2025')).toEqual([])
})

it('asks for a notice only under the law to which the notice belongs', () => {
  for (const route of routes)
    for (const regime of regimes)
      for (const { notice } of dutiesOf(route, regime)) expect(LEGAL_NOTICES[notice].regime).toBe(regime)
})

it('rests standstill and intention on statements that were read, and the thirty days on one that was not', () => {
  const [intention, award] = dutiesOf('PSR_DIRECT_AWARD_C', 'PSR_2023')
  expect(intention?.law.check).toBe('READ')
  expect(award?.law.check).toBe('TO_BE_CHECKED')
})

it('holds contents for sure of schedules 3, 10 and 14 only', () => {
  const sure = codesOf(LEGAL_NOTICES).filter(
    (code) => LEGAL_NOTICES[code].check === 'READ' && LEGAL_NOTICES[code].contents.length > 0,
  )
  expect(sure).toEqual(['PSR_DIRECT_AWARD_C_INTENTION', 'PSR_COMPETITIVE_INTENTION', 'PSR_URGENT_MODIFICATION'])
})

it('says who may use each route of a regime in force, and why it has its level', () => {
  for (const route of routes) {
    expect(ROUTE_LAWS[route].levelReason, route).toMatch(/\.$/)
    const { regime } = AWARD_ROUTES[route]
    if (regime !== null) expect(mayUse(route), route).not.toBeNull()
  }
})

it('keeps the periods of a regime within the days that its entry gives', () => {
  for (const regime of regimes) {
    const { periods } = REGIME_LAWS[regime]
    if (periods.length === 0) continue
    expect(periods[0]?.from, regime).toBe(REGIMES[regime].inForceFrom)
    expect(periods.at(-1)?.to, regime).toBe(REGIMES[regime].inForceTo)
  }
})
