import type { ClientBase } from 'pg'
import type { Source } from '@openward/vocabulary/source'

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

/** Writes down days that are held whole. A day that the packages show themselves needs no declaration. */
export async function recordCoverage(
  client: ClientBase,
  spans: readonly DaySpan[],
  evidence: CoverageSpan['evidence'],
): Promise<void> {
  for (const { source, from, to } of spans) {
    await client.query(
      `INSERT INTO source_coverage_day (source, day, evidence)
       SELECT $1, day::date, $4 FROM generate_series($2::date, $3::date, interval '1 day') AS day
       ON CONFLICT (source, day) DO UPDATE SET evidence = 'PACKAGE_LINKS'
         WHERE excluded.evidence = 'PACKAGE_LINKS' AND source_coverage_day.evidence <> 'PACKAGE_LINKS'`,
      [source, from, to, evidence],
    )
  }
}

/** The days held whole, as runs. */
export async function listCoverage(client: ClientBase): Promise<CoverageSpan[]> {
  const { rows } = await client.query<CoverageSpan>(`
    SELECT source, min(day)::text AS from, max(day)::text AS to, evidence, count(*)::int AS days
    FROM (
      SELECT source, evidence, day,
        day - (row_number() OVER (PARTITION BY source, evidence ORDER BY day))::int AS run
      FROM source_coverage_day
    ) numbered
    GROUP BY source, evidence, run
    ORDER BY source, min(day)`)
  return rows
}
