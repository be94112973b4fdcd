import { CANNOT_BE_TOLD_REASONS } from '@openward/vocabulary/notice-outcome'
import type { PrintedTerm } from '../components/term'
import type { ExpectedNoticeCountsLinesFragment } from '../generated/operations'
import { lowerFirst } from '../print/lower-first'
import { printCount, printCounted, printList } from '../print/print-count'
import { printCoverage } from '../print/print-coverage'
import { printLaw, printLegalNotice, type PrintedLaw } from './print-expected-notice'

export interface PrintedExpectedCounts {
  readonly sentence: string
  readonly rows: readonly {
    readonly code: string
    readonly notice: PrintedTerm
    readonly law: PrintedLaw
    readonly expected: string
    readonly inTime: string
    /** How many, and the most days. */
    readonly late: string
    readonly notFound: string
    readonly notYetDue: string
    readonly untold: string
    readonly reasons: string | null
  }[]
  /** What is left out and why, one sentence each. */
  readonly notes: readonly string[]
}

/** Over whose awards it is: "this commissioner". */
export function printExpectedCounts(counts: ExpectedNoticeCountsLinesFragment, by: string): PrintedExpectedCounts {
  const coverage = printCoverage(counts.coverage.filter(({ source }) => source === 'FIND_A_TENDER'))
  return {
    sentence: printSentence(counts, by),
    rows: counts.rows.map((row) => ({
      code: row.notice,
      notice: printLegalNotice(row.notice),
      law: printLaw(row.law),
      expected: printCount(row.expected),
      inTime: printCount(row.foundInTime),
      late:
        row.mostDaysLate === null
          ? printCount(row.foundLate)
          : `${printCount(row.foundLate)} (${row.foundLate === 1 ? '' : 'at most '}${printCounted(row.mostDaysLate, 'day')})`,
      notFound: printCount(row.notFound),
      notYetDue: printCount(row.notYetDue),
      untold: printCount(row.cannotBeTold),
      reasons:
        row.reasons.length === 0
          ? null
          : row.reasons
              .map(({ reason, count }) => `${lowerFirst(CANNOT_BE_TOLD_REASONS[reason].label)} ${printCount(count)}`)
              .join(', '),
    })),
    notes: [
      coverage === null
        ? 'No day of Find a Tender is held whole, so nothing can be said to be not found.'
        : `Held whole: ${coverage}. Only where all days in question lie there is a notice said to be not found.`,
      ...(counts.toBeChecked === 0
        ? []
        : [
            `${printCounted(counts.toBeChecked, 'expected notice')} ${counts.toBeChecked === 1 ? 'is' : 'are'} left out because the statement of law behind ${counts.toBeChecked === 1 ? 'it' : 'them'} is still to be checked.`,
          ]),
      ...(counts.cut ? [`Only the latest ${printCount(counts.awards)} awards are looked at.`] : []),
    ],
  }
}

function printSentence({ awards, withoutDuty, rows }: ExpectedNoticeCountsLinesFragment, by: string): string {
  if (awards === 0) return `The register holds no award of health services in England by ${by}.`
  const sum = (of: (row: ExpectedNoticeCountsLinesFragment['rows'][number]) => number) =>
    rows.reduce((total, row) => total + of(row), 0)
  const expected = sum((row) => row.expected)
  const silent =
    withoutDuty === 0
      ? ''
      : ` ${printCount(withoutDuty)} of the ${printCounted(awards, 'award and intention', 'awards and intentions')} ${withoutDuty === 1 ? 'states' : 'state'} no law or route under which a notice can be named.`
  if (expected === 0)
    return `For the awards of health services by ${by} that the register holds, it can name no notice that the law asked for.${silent}`
  const notYetDue = sum((row) => row.notYetDue)
  const parts = [
    `${printCount(sum((row) => row.foundInTime))} ${sum((row) => row.foundInTime) === 1 ? 'was' : 'were'} found in time`,
    `${printCount(sum((row) => row.foundLate))} later`,
    `${printCount(sum((row) => row.notFound))} not`,
    ...(notYetDue === 0 ? [] : [`${printCount(notYetDue)} ${notYetDue === 1 ? 'is' : 'are'} not yet due`]),
    `of ${printCount(sum((row) => row.cannotBeTold))} it cannot be told`,
  ]
  return `Of ${printCounted(expected, 'notice')} that the law asked of ${by}, ${printList(parts)}.${silent}`
}
