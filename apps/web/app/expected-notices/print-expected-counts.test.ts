import { expect, it } from 'vitest'
import type { ExpectedNoticeCountsLinesFragment } from '../generated/operations'
import { printExpectedCounts } from './print-expected-counts'

// Made up, as everything in this file.
const counts: ExpectedNoticeCountsLinesFragment = {
  awards: 12,
  withoutDuty: 4,
  toBeChecked: 9,
  cut: false,
  rows: [
    {
      notice: 'PSR_DIRECT_AWARD_C_INTENTION',
      law: { text: 'Published before the award.', citation: 'regulation 12', check: 'READ' },
      expected: 6,
      foundInTime: 3,
      foundLate: 1,
      notFound: 0,
      notYetDue: 0,
      cannotBeTold: 2,
      reasons: [{ reason: 'NOT_COVERED', count: 2 }],
      mostDaysLate: 4,
    },
  ],
  coverage: [{ source: 'FIND_A_TENDER', from: '2026-08-10', to: '2026-08-12', days: 3 }],
}

it('tells how many, how late and what cannot be told, with the denominator', () => {
  const printed = printExpectedCounts(counts, 'this commissioner')
  expect(printed.sentence).toBe(
    'Of 6 notices that the law asked of this commissioner, 3 were found in time, 1 later, 0 not and of 2 it cannot be ' +
      'told. 4 of the 12 awards and intentions state no law or route under which a notice can be named.',
  )
  expect(printed.rows[0]).toMatchObject({ late: '1 (4 days)', untold: '2', reasons: 'our coverage 2' })
})

it('names the coverage, and what is left out because the law behind it was not read', () => {
  expect(printExpectedCounts(counts, 'this commissioner').notes).toEqual([
    'Held whole: Find a Tender, 10 to 12 August 2026. Only where all days in question lie there is a notice said to be not found.',
    '9 expected notices are left out because the statement of law behind them is still to be checked.',
  ])
})

it('says that nothing is known rather than nothing is missing', () => {
  expect(printExpectedCounts({ ...counts, awards: 0, rows: [] }, 'its board').sentence).toBe(
    'The register holds no award of health services in England by its board.',
  )
  expect(printExpectedCounts({ ...counts, coverage: [] }, 'its board').notes[0]).toContain('No day of Find a Tender')
})
