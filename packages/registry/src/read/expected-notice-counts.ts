import { codesOf } from '@openward/vocabulary/code-list'
import type { LegalNotice } from '@openward/vocabulary/law/legal-notice'
import { LEGAL_NOTICES } from '@openward/vocabulary/law/legal-notice'
import type { LawStatement } from '@openward/vocabulary/law/law-statement'
import type { CannotBeToldReason, NoticeOutcome } from '@openward/vocabulary/notice-outcome'
import { CANNOT_BE_TOLD_REASONS } from '@openward/vocabulary/notice-outcome'
import type { ExpectedOfAward, OwnedExpectations } from './expected-notices.js'

/** What became of one kind of notice over the awards of one body. */
export interface ExpectedNoticeCount {
  readonly notice: LegalNotice
  readonly law: LawStatement
  /** How often the law asked for it, once for all awards of a process that it serves: the sum of all outcomes. */
  readonly expected: number
  readonly outcomes: Readonly<Record<NoticeOutcome, number>>
  /** Why it could not be told, with how often; reasons that do not occur left out. */
  readonly reasons: readonly { readonly reason: CannotBeToldReason; readonly count: number }[]
  /** Calendar days of the latest one among those found later; null where none is. */
  readonly mostDaysLate: number | null
}

export interface ExpectedNoticeCounts {
  readonly awards: number
  readonly withoutDuty: number
  readonly cut: boolean
  /** One line for each kind of notice, in the order of the vocabulary. Statements to be checked are left out. */
  readonly rows: readonly ExpectedNoticeCount[]
  /** How many expected notices are left out because the statement of law behind them is still to be checked. */
  readonly toBeChecked: number
  /** Those that were found later or not found, the latest award first. */
  readonly toLookAt: readonly ExpectedOfAward[]
}

/** Counts over the awards of one body. Nothing rests on a statement of law that was not read. */
export function countExpectedNotices({ awards, withoutDuty, expected, cut }: OwnedExpectations): ExpectedNoticeCounts {
  const sure = expected.filter((one) => one.expected.duty.law.check === 'READ')
  const rows = codesOf(LEGAL_NOTICES).flatMap((notice) => {
    const own = sure.filter((one) => one.expected.duty.notice === notice).map((one) => one.expected)
    const [first] = own
    return first === undefined ? [] : [countOf(notice, first.duty.law, own)]
  })
  return {
    awards,
    withoutDuty,
    cut,
    rows,
    toBeChecked: expected.length - sure.length,
    toLookAt: sure.filter(({ expected: { outcome } }) => outcome === 'FOUND_LATE' || outcome === 'NOT_FOUND'),
  }
}

function countOf(
  notice: LegalNotice,
  law: LawStatement,
  own: readonly ExpectedOfAward['expected'][],
): ExpectedNoticeCount {
  const withOutcome = (outcome: NoticeOutcome) => own.filter((one) => one.outcome === outcome).length
  const late = own.flatMap(({ daysLate }) => daysLate ?? [])
  return {
    notice,
    law,
    expected: own.length,
    outcomes: {
      FOUND_IN_TIME: withOutcome('FOUND_IN_TIME'),
      FOUND_LATE: withOutcome('FOUND_LATE'),
      NOT_FOUND: withOutcome('NOT_FOUND'),
      NOT_YET_DUE: withOutcome('NOT_YET_DUE'),
      CANNOT_BE_TOLD: withOutcome('CANNOT_BE_TOLD'),
    },
    reasons: codesOf(CANNOT_BE_TOLD_REASONS).flatMap((reason) => {
      const count = own.filter((one) => one.reason === reason).length
      return count === 0 ? [] : [{ reason, count }]
    }),
    mostDaysLate: late.length === 0 ? null : Math.max(...late),
  }
}
