import { ANNUAL_FIGURES } from '@openward/vocabulary/annual-figure'
import type { PrintedLink } from '../../award-rows/print-award-row'
import type { AnnualSummaryQuery } from '../../generated/operations'
import { organisationAddress } from '../../print/addresses'
import { printCount, printCounted } from '../../print/print-count'
import { printDay, printDays } from '../../print/print-day'

type Summary = NonNullable<AnnualSummaryQuery['annualSummary']>

export interface AnnualSummaryPage {
  readonly title: string
  readonly period: string
  readonly sentence: string
  readonly commissioner: PrintedLink | null
  /** What stands where nothing was counted. */
  readonly uncounted: string
  readonly rows: readonly {
    readonly code: string
    readonly label: string
    readonly meaning: string
    readonly published: string | null
    readonly computed: string | null
    readonly rule: string
  }[]
  readonly split: readonly {
    readonly process: string
    readonly published: string | null
    readonly computed: string | null
  }[]
  /** Over how much of the period notices are held. */
  readonly coverage: string
  readonly note: string | null
  readonly source: string | null
  readonly captured: string
}

const print = (figure: number | null) => (figure === null ? null : printCount(figure))

export function presentAnnualSummary(summary: Summary): AnnualSummaryPage {
  return {
    title: summary.madeUp ? `${summary.authorityName} (made up)` : summary.authorityName,
    period: printDays(summary.periodFrom, summary.periodTo),
    sentence: printSentence(summary),
    commissioner:
      summary.commissioner === null
        ? null
        : {
            label: summary.commissioner.name,
            href: organisationAddress('commissioner', summary.commissioner.id),
          },
    uncounted: summary.commissioner === null ? 'Not counted' : 'Not told',
    rows: summary.figures.map(({ figure, published, computed, countingRule }) => ({
      code: figure,
      label: ANNUAL_FIGURES[figure].label,
      meaning: ANNUAL_FIGURES[figure].definition,
      published: print(published),
      computed: print(computed),
      rule: countingRule,
    })),
    split: summary.directAwards.map(({ process, published, computed }) => ({
      process,
      published: print(published),
      computed: print(computed),
    })),
    coverage: printHeld(summary),
    note: summary.note,
    source: summary.sourceUrl,
    captured: printDay(summary.capturedOn),
  }
}

function printSentence({ authorityName, figures, commissioner, daysHeld }: Summary): string {
  const given = figures.filter(({ published }) => published !== null).length
  const both = figures.filter(({ difference }) => difference !== null)
  const equal = both.filter(({ difference }) => difference === 0).length
  const start = `${authorityName} published ${printCount(given)} of the nine figures`
  if (commissioner === null)
    return `${start}; the register does not hold it as a commissioner, so nothing can be counted beside them.`
  if (daysHeld === 0) return `${start}; the register holds no day of the period whole, so nothing can be compared.`
  return `${start}; of ${printCounted(both.length, 'figure')} that notices tell as well, ${printCount(equal)} ${equal === 1 ? 'is' : 'are'} the same here.`
}

function printHeld({ daysHeld, daysInPeriod }: Summary): string {
  if (daysHeld === daysInPeriod)
    return `The register holds Find a Tender whole on all ${printCount(daysInPeriod)} days of the period.`
  return (
    `The register holds Find a Tender whole on ${printCount(daysHeld)} of the ${printCount(daysInPeriod)} days of the period` +
    (daysHeld === 0 ? ', so its own figures are not to be compared.' : ', so its own figures may be too low.')
  )
}
