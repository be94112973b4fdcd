import type { ExpectedNoticeCountsLinesFragment, ExpectedNoticesQuery } from '../../generated/operations'
import { organisationAddress } from '../../print/addresses'
import { printCount, printCounted } from '../../print/print-count'
import { printCoverage } from '../../print/print-coverage'

export interface ExpectedNoticesPage {
  readonly sentence: string
  readonly systems: readonly {
    readonly id: string
    readonly name: string
    /** The section of its board's page, or null. */
    readonly href: string | null
    /** Asked for, found in time, later, not, not yet due, cannot be told. */
    readonly figures: readonly string[]
  }[]
  /** Names of the systems of whose boards no such notice is known. */
  readonly without: readonly string[]
  readonly notes: readonly string[]
}

export function presentExpectedNotices(
  systems: NonNullable<ExpectedNoticesQuery['integratedCareSystems']>,
): ExpectedNoticesPage {
  const shown = systems.filter(({ expectedNoticeCounts: { rows } }) => rows.length > 0)
  const all = shown.flatMap(({ expectedNoticeCounts: { rows } }) => rows)
  const [asked, inTime, later, notFound, notYetDue, untold] = figuresOf(all)
  const toBeChecked = systems.reduce((sum, system) => sum + system.expectedNoticeCounts.toBeChecked, 0)
  const first = systems[0]
  const coverage = first && printCoverage(first.expectedNoticeCounts.coverage.filter(isFindATender))
  return {
    sentence:
      systems.length === 0
        ? 'This register knows no integrated care system: the reference rows that name them are not loaded.'
        : `The law asked ${printCounted(asked ?? 0, 'notice')} of the boards of ${printCount(shown.length)} of ` +
          `${printCounted(systems.length, 'integrated care system')}: ${printCount(inTime ?? 0)} found in time, ` +
          `${printCount(later ?? 0)} found later, ${printCount(notFound ?? 0)} not found, ${printCount(notYetDue ?? 0)} not ` +
          `yet due. Of ${printCount(untold ?? 0)} it cannot be told.`,
    systems: shown.map(({ id, name, board, expectedNoticeCounts: { rows } }) => ({
      id,
      name,
      href: board === null ? null : `${organisationAddress('commissioner', board.id)}#expected`,
      figures: figuresOf(rows).map(printCount),
    })),
    without: systems.filter((system) => !shown.includes(system)).map(({ name }) => name),
    notes: [
      coverage == null
        ? 'No day of Find a Tender is held whole, so nothing can be said to be not found.'
        : `Held whole: ${coverage}. Only where all days in question lie there is a notice said to be not found.`,
      `${printCounted(toBeChecked, 'expected notice')} left out because the statement of law behind them is still to be checked.`,
    ],
  }
}

const isFindATender = ({ source }: { readonly source: string }) => source === 'FIND_A_TENDER'

function figuresOf(rows: readonly ExpectedNoticeCountsLinesFragment['rows'][number][]): readonly number[] {
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0)
  return [
    sum((row) => row.expected),
    sum((row) => row.foundInTime),
    sum((row) => row.foundLate),
    sum((row) => row.notFound),
    sum((row) => row.notYetDue),
    sum((row) => row.cannotBeTold),
  ]
}

/** The days of the address that are days; others are left out. */
export function readPeriod(search: URLSearchParams): { publishedFrom: string | null; publishedTo: string | null } {
  const day = (name: string) => {
    const text = search.get(name) ?? ''
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) ? text : null
  }
  return { publishedFrom: day('from'), publishedTo: day('to') }
}
