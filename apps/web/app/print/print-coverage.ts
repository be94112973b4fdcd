import { SOURCES, type Source } from '@openward/vocabulary/source'
import { printDays } from './print-day'
import { printList } from './print-count'

/** A run of days that the register holds whole. */
export interface CoveredDays {
  readonly source: Source
  readonly from: string
  readonly to: string
  readonly days: number
}

/**
 * Which days of which source are held whole, as a phrase: "Find a Tender, 1 July 2026 and 10 to 12 August 2026". With
 * many runs of one source only the first, the last and the number are said. Null where no day is held whole.
 */
export function printCoverage(coverage: readonly CoveredDays[]): string | null {
  const sources = [...new Set(coverage.map((run) => run.source))]
  if (sources.length === 0) return null
  return sources
    .map((source) => {
      const runs = coverage
        .filter((run) => run.source === source)
        .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      return `${SOURCES[source].label}, ${runs.length <= 3 ? printList(runs.map((run) => printDays(run.from, run.to))) : printMany(runs)}`
    })
    .join('; ')
}

function printMany(runs: readonly CoveredDays[]): string {
  const days = runs.reduce((sum, run) => sum + run.days, 0)
  return `${days} days held whole between ${printDays(runs[0]?.from ?? '', runs.at(-1)?.to ?? '')}`.replace(
    ' to ',
    ' and ',
  )
}
