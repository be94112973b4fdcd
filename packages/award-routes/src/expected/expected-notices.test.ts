import type { AwardRoute } from '@openward/vocabulary/award-route'
import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import { expect, it } from 'vitest'
import type { AwardInLaw, DatedNotice } from './expected-notices.js'
import { expectedNotices } from './expected-notices.js'
import type { HeldRun } from './held-days.js'
import { joinRuns } from './held-days.js'

const today = '2026-09-30'
const everything = [{ from: '2023-01-01', to: today }]
const notice = (stage: DatedNotice['stage'], publishedOn: string | null): DatedNotice => ({
  noticeKey: `FIND_A_TENDER/${stage}-${publishedOn ?? 'undated'}`,
  stage,
  publishedOn,
})

const award = (route: AwardRoute, more: Partial<AwardInLaw> = {}): AwardInLaw => ({
  regime: AWARD_ROUTES[route].regime ?? 'PSR_2023',
  route,
  scope: 'HEALTH_SERVICE',
  jurisdiction: 'ENGLAND',
  status: 'AWARDED',
  source: 'FIND_A_TENDER',
  directAwardGround: null,
  valueAmount: '900000.00',
  awardPublishedOn: '2026-09-01',
  decidedOn: '2026-08-28',
  signedOn: null,
  notices: [notice('AWARD', '2026-09-01')],
  processNotices: [],
  ...more,
})

const told = (one: AwardInLaw, held: readonly HeldRun[] = everything, on = today) =>
  expectedNotices(one, held, on).notices.map(({ duty, dueOn, outcome, daysLate, reason }) =>
    [duty.notice, outcome, dueOn, reason ?? daysLate].filter((part) => part !== null),
  )

it('finds an intention in time whose representations ended before the award', () => {
  const notices = [notice('INTENTION_TO_AWARD', '2026-08-17'), notice('AWARD', '2026-09-01')]
  expect(told(award('PSR_DIRECT_AWARD_C', { notices }))).toEqual([
    ['PSR_DIRECT_AWARD_C_INTENTION', 'FOUND_IN_TIME', '2026-08-17'],
    ['PSR_DIRECT_AWARD_C_AWARD', 'FOUND_IN_TIME', '2026-09-27'],
  ])
})

it('counts how many days later than computed an intention was published', () => {
  const notices = [notice('INTENTION_TO_AWARD', '2026-08-20'), notice('AWARD', '2026-09-01')]
  expect(told(award('PSR_COMPETITIVE', { notices }))[1]).toEqual([
    'PSR_COMPETITIVE_INTENTION',
    'FOUND_LATE',
    '2026-08-17',
    3,
  ])
})

it('finds the confirmation of 05535e one day too early for the representations it had', () => {
  // Real days: intention 25 June 2025, confirmation 8 July 2025, on which representations could still be made.
  const notices = [notice('INTENTION_TO_AWARD', '2025-06-25'), notice('AWARD', '2025-07-08')]
  const real = award('PSR_COMPETITIVE', { notices, awardPublishedOn: '2025-07-08', decidedOn: null })
  const { notices: lines, standstill } = expectedNotices(real, everything, today)
  expect(standstill).toMatchObject({ beginsOn: '2025-06-26', representationsUntilOn: '2025-07-08' })
  expect(lines[1]).toMatchObject({ outcome: 'FOUND_LATE', daysLate: 1, dueOn: '2025-06-24' })
})

it('says not found only where every day in question is held whole', () => {
  const one = award('PSR_DIRECT_AWARD_C')
  expect(told(one)[0]).toEqual(['PSR_DIRECT_AWARD_C_INTENTION', 'NOT_FOUND', '2026-08-17'])
  const holed = joinRuns([
    { from: '2023-01-01', to: '2026-08-09' },
    { from: '2026-08-11', to: today },
  ])
  expect(told(one, holed)[0]).toEqual(['PSR_DIRECT_AWARD_C_INTENTION', 'CANNOT_BE_TOLD', '2026-08-17', 'NOT_COVERED'])
  expect(told(one, [])[0]?.at(-1)).toBe('NOT_COVERED')
})

it('looks for a notice of before the award until the award was published, and says how far it looked', () => {
  const until = (to: string) =>
    expectedNotices(award('PSR_DIRECT_AWARD_C'), [{ from: '2025-08-31', to }], today).notices[0]
  expect(until('2026-09-05')).toMatchObject({ outcome: 'NOT_FOUND', lookedUntilOn: '2026-09-05' })
  expect(until('2026-09-01')).toMatchObject({ outcome: 'NOT_FOUND', lookedUntilOn: '2026-09-01' })
  expect(until('2026-08-31')).toMatchObject({ outcome: 'CANNOT_BE_TOLD', lookedUntilOn: null })
})

it('joins runs of days that touch, so that two kinds of evidence make one', () => {
  expect(
    joinRuns([
      { from: '2026-02-01', to: '2026-02-28' },
      { from: '2026-01-01', to: '2026-01-31' },
      { from: '2026-03-02', to: '2026-03-05' },
    ]),
  ).toEqual([
    { from: '2026-01-01', to: '2026-02-28' },
    { from: '2026-03-02', to: '2026-03-05' },
  ])
})

it('cannot tell of an award that is known from another source', () => {
  expect(told(award('PSR_DIRECT_AWARD_C', { source: 'CONTRACTS_FINDER' }))[0]?.at(-1)).toBe('OTHER_SOURCE')
})

it('cannot tell where the process holds an intention that does not name the award', () => {
  const one = award('PSR_DIRECT_AWARD_C', { processNotices: [notice('INTENTION_TO_AWARD', '2026-08-10')] })
  const [line] = expectedNotices(one, everything, today).notices
  expect(line).toMatchObject({ outcome: 'CANNOT_BE_TOLD', reason: 'NOT_JOINED' })
  expect(line?.found?.publishedOn).toBe('2026-08-10')
})

it('waits with the confirmation of an intention until representations have ended, and cannot tell after', () => {
  const intended = award('PSR_DIRECT_AWARD_C', {
    status: 'INTENDED',
    awardPublishedOn: null,
    notices: [notice('INTENTION_TO_AWARD', '2026-09-14')],
  })
  expect(told(intended, everything, '2026-09-25')).toEqual([
    ['PSR_DIRECT_AWARD_C_INTENTION', 'FOUND_IN_TIME'],
    ['PSR_DIRECT_AWARD_C_AWARD', 'NOT_YET_DUE'],
  ])
  expect(told(intended, everything, '2026-09-26')[1]).toEqual([
    'PSR_DIRECT_AWARD_C_AWARD',
    'CANNOT_BE_TOLD',
    'AWARD_NOT_KNOWN',
  ])
})

it('takes the latest intention before the award, since a step may be repeated', () => {
  const notices = [
    notice('INTENTION_TO_AWARD', '2026-06-01'),
    notice('INTENTION_TO_AWARD', '2026-08-10'),
    notice('AWARD', '2026-09-01'),
  ]
  expect(expectedNotices(award('PSR_DIRECT_AWARD_C', { notices }), everything, today).standstill).toMatchObject({
    beginsOn: '2026-08-11',
    representationsUntilOn: '2026-08-21',
  })
})

it('asks for an intended approach of the process fourteen days before the intention', () => {
  const notices = [notice('INTENTION_TO_AWARD', '2026-08-10'), notice('AWARD', '2026-09-01')]
  const approach = (publishedOn: string) =>
    told(
      award('PSR_MOST_SUITABLE_PROVIDER', { notices, processNotices: [notice('INTENDED_APPROACH', publishedOn)] }),
    )[0]
  expect(approach('2026-07-27')).toEqual(['PSR_MOST_SUITABLE_APPROACH', 'FOUND_IN_TIME', '2026-07-27'])
  expect(approach('2026-07-29')).toEqual(['PSR_MOST_SUITABLE_APPROACH', 'FOUND_LATE', '2026-07-27', 2])
})

it('cannot tell the time of an award whose day is not stated, and still shows the notice', () => {
  const one = award('PSR_DIRECT_AWARD_A', { decidedOn: null })
  const [line] = expectedNotices(one, everything, today).notices
  expect(line).toMatchObject({ outcome: 'CANNOT_BE_TOLD', reason: 'DAY_OF_AWARD_NOT_STATED' })
  expect(line?.found?.publishedOn).toBe('2026-09-01')
})

it('takes an urgent award as the notice of it', () => {
  const one = award('PSR_URGENT', { notices: [notice('URGENT_AWARD', '2026-10-01')], decidedOn: '2026-08-28' })
  expect(told(one)).toEqual([['PSR_URGENT_AWARD', 'FOUND_LATE', '2026-09-27', 4]])
})

it('follows the Procurement Act: transparency before the award, details within 120 days of the signature', () => {
  const notices = [
    notice('INTENTION_TO_AWARD', '2026-03-02'),
    notice('AWARD', '2026-03-20'),
    notice('CONTRACT_DETAILS', '2026-08-14'),
  ]
  const one = award('PA_DIRECT_AWARD', { notices, awardPublishedOn: '2026-03-20', signedOn: '2026-04-15' })
  expect(told(one)).toEqual([
    ['PA_TRANSPARENCY', 'FOUND_IN_TIME', '2026-03-20'],
    ['PA_CONTRACT_AWARD', 'FOUND_IN_TIME', '2026-03-20'],
    ['PA_CONTRACT_DETAILS', 'FOUND_LATE', '2026-08-13', 1],
  ])
  expect(expectedNotices(one, everything, today).standstill).toBeNull()
})

it('leaves room for the exceptions of the Act and of the threshold', () => {
  const choice = award('PA_DIRECT_AWARD', { directAwardGround: 'userChoice' })
  expect(told(choice)[0]?.at(-1)).toBe('EXCEPTION_MAY_APPLY')
  const stated = award('PA_DIRECT_AWARD', { directAwardGround: 'singleSupplier' })
  expect(told(stated)[0]?.[1]).toBe('NOT_FOUND')
  const small = award('PCR_LIGHT_TOUCH_COMPETED', { valueAmount: '100000' })
  expect(told(small)[0]?.at(-1)).toBe('EXCEPTION_MAY_APPLY')
})

it('lets notices of the 2015 regulations be grouped by quarter', () => {
  const one = award('PCR_NEGOTIATED_WITHOUT_PUBLICATION', {
    decidedOn: '2026-05-04',
    notices: [notice('AWARD', '2026-08-01')],
  })
  expect(told(one)).toEqual([['PCR_CONTRACT_AWARD', 'FOUND_LATE', '2026-07-30', 2]])
})

it('expects nothing where the law cannot be told', () => {
  const reason = (one: AwardInLaw) => expectedNotices(one, everything, today).nothingExpected
  expect(reason(award('PSR_DIRECT_AWARD_C', { scope: 'NOT_HEALTH' }))).toBe('OUTSIDE_SCOPE')
  expect(reason(award('PSR_DIRECT_AWARD_C', { jurisdiction: 'WALES' }))).toBe('OUTSIDE_SCOPE')
  expect(reason(award('PSR_DIRECT_AWARD_C', { status: 'ABANDONED' }))).toBe('ABANDONED')
  expect(reason(award('NOT_STATED', { regime: 'PSR_2023' }))).toBe('LAW_NOT_STATED')
  expect(reason(award('QUOTATION', { regime: 'BELOW_THRESHOLD' }))).toBe('NO_DUTY_NAMED')
  expect(reason(award('PSR_DIRECT_AWARD_C'))).toBeNull()
})

it('says of a notice without a day that it was found', () => {
  const notices = [notice('INTENTION_TO_AWARD', null), notice('AWARD', '2026-09-01')]
  expect(told(award('PSR_DIRECT_AWARD_C', { notices }))[0]?.slice(1)).toEqual([
    'CANNOT_BE_TOLD',
    '2026-08-17',
    'NOT_DATED',
  ])
})
