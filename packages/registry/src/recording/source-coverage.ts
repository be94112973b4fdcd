import type { ClientBase } from 'pg'
import type { Source } from '@openward/vocabulary/source'
import { advanceVersion } from './data-version.js'

/** Days of a source, Europe/London, both inclusive. */
export interface DaySpan {
  readonly source: Source
  readonly from: string
  readonly to: string
}

export interface CoverageSpan extends DaySpan {
  readonly evidence: 'PACKAGE_LINKS' | 'DECLARED'
  readonly days: number
}

/**
 * Writes down days that are held whole, each once for each evidence: what somebody declared stays known where the
 * packages show it too. Call it in a transaction.
 */
export async function recordCoverage(
  client: ClientBase,
  spans: readonly DaySpan[],
  evidence: CoverageSpan['evidence'],
): Promise<void> {
  let changed = 0
  for (const { source, from, to } of spans) {
    const { rowCount } = await client.query(
      `INSERT INTO source_coverage_day (source, day, evidence)
       SELECT $1, day::date, $4 FROM generate_series($2::date, $3::date, interval '1 day') AS day
       ON CONFLICT (source, day, evidence) DO UPDATE SET withheld = false WHERE source_coverage_day.withheld`,
      [source, from, to, evidence],
    )
    changed += rowCount ?? 0
  }
  if (changed > 0) await advanceVersion(client)
}

/** Lets no day count until all is derived anew. Only what was declared is kept; the packages will show the rest. */
export async function withholdCoverage(client: ClientBase): Promise<void> {
  await client.query(`DELETE FROM source_coverage_day WHERE evidence = 'PACKAGE_LINKS'`)
  await client.query('UPDATE source_coverage_day SET withheld = true')
}

/** Lets the days that were withheld count again. */
export async function releaseWithheldCoverage(client: ClientBase): Promise<void> {
  const { rowCount } = await client.query('UPDATE source_coverage_day SET withheld = false WHERE withheld')
  if (rowCount !== 0) await advanceVersion(client)
}

/** The days held whole, as runs, each day with its strongest evidence. */
export async function listCoverage(client: ClientBase): Promise<CoverageSpan[]> {
  const { rows } = await client.query<CoverageSpan>(`
    SELECT source, min(day)::text AS from, max(day)::text AS to, evidence, count(*)::int AS days
    FROM (
      SELECT source, evidence, day,
        day - (row_number() OVER (PARTITION BY source, evidence ORDER BY day))::int AS run
      FROM (
        SELECT source, day, CASE WHEN bool_or(evidence = 'PACKAGE_LINKS') THEN 'PACKAGE_LINKS' ELSE 'DECLARED' END AS evidence
        FROM source_coverage_day WHERE NOT withheld GROUP BY source, day
      ) days
    ) numbered
    GROUP BY source, evidence, run
    ORDER BY source, min(day)`)
  return rows
}
