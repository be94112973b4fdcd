import type { Source } from '@openward/vocabulary/source'
import type { Snapshot } from './snapshot.js'
import { fixedStatement } from './sql-text.js'

export type CoverageEvidence = 'PACKAGE_LINKS' | 'DECLARED'

/** Days in a row of one source that the register holds whole, for one reason: each day for its strongest. */
export interface CoverageRow {
  readonly source: Source
  /** Days, both included, Europe/London. */
  readonly from: string
  readonly to: string
  readonly days: number
  readonly evidence: CoverageEvidence
}

const days = `SELECT source, day, CASE WHEN bool_or(evidence = 'PACKAGE_LINKS') THEN 'PACKAGE_LINKS' ELSE 'DECLARED' END
AS evidence FROM source_coverage_day GROUP BY source, day`

const runs = `SELECT source, min(day) AS "from", max(day) AS "to", count(*)::int AS "days", evidence
FROM (SELECT source, day, evidence,
  day - (row_number() OVER (PARTITION BY source, evidence ORDER BY day))::int AS run FROM (${days}) days) numbered
GROUP BY source, evidence, run ORDER BY source, min(day), evidence`

/** Which days of which source are held whole, as runs, the earliest first. */
export async function listCoverage(snapshot: Snapshot): Promise<readonly CoverageRow[]> {
  return snapshot.counts<CoverageRow>(fixedStatement(runs))
}
