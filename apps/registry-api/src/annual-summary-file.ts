import type pg from 'pg'
import { writeCells } from '@openward/registry/annual-summaries/annual-summary-csv'
import { daysHeldIn, findAnnualSummaryTwins, listAnnualSummaries } from '@openward/registry/read/annual-summaries'
import { listCoverage } from '@openward/registry/read/coverage'
import { openSnapshot } from '@openward/registry/read/snapshot'
import { ANNUAL_FIGURES } from '@openward/vocabulary/annual-figure'
import { codesOf } from '@openward/vocabulary/code-list'

const head = [
  'authority',
  'period_from',
  'period_to',
  'figure',
  'published',
  'computed_from_notices',
  'counting_rule',
  'days_in_period',
  'days_held_whole',
  'source_url',
  'captured_on',
  'data_version',
]

/** The annual summaries as a file of CSV: a line for each figure. Its name tells where the register is made up. */
export async function annualSummaryFile(pool: pg.Pool): Promise<{ readonly name: string; readonly text: string }> {
  const snapshot = openSnapshot(pool)
  try {
    const { kind, dataVersion } = await snapshot.register()
    const summaries = await listAnnualSummaries(snapshot)
    const twins = await findAnnualSummaryTwins(
      snapshot,
      summaries.map(({ id }) => id),
    )
    const coverage = await listCoverage(snapshot)
    const lines = summaries.flatMap((summary, index) => {
      const { days, held } = daysHeldIn(summary, coverage)
      return codesOf(ANNUAL_FIGURES).map((figure) => [
        summary.madeUp ? `${summary.authorityName} (made up)` : summary.authorityName,
        summary.periodFrom,
        summary.periodTo,
        figure,
        summary.published[figure],
        twins[index]?.computed[figure] ?? null,
        ANNUAL_FIGURES[figure].countingRule,
        days,
        held,
        summary.sourceUrl,
        summary.capturedOn,
        dataVersion,
      ])
    })
    return {
      name: `${kind === 'SAMPLE' ? 'made-up-sample-' : ''}annual-summaries.csv`,
      text: writeCells([head, ...lines]),
    }
  } finally {
    snapshot.release()
  }
}
