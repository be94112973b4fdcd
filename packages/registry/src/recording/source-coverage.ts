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
  spans: Partial<Record<CoverageSpan['evidence'], readonly DaySpan[]>>,
): Promise<void> {
  const rows = Object.entries(spans).flatMap(([evidence, of]) => of.map((span) => ({ ...span, evidence })))
  const { rowCount } = await client.query(
    `INSERT INTO source_coverage_day (source, day, evidence)
     SELECT DISTINCT source, day::date, evidence
     FROM jsonb_to_recordset($1) AS s (source text, "from" date, "to" date, evidence text),
       generate_series("from", "to", interval '1 day') AS day
     ON CONFLICT (source, day, evidence) DO NOTHING`,
    [JSON.stringify(rows)],
  )
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
        FROM source_coverage_day GROUP BY source, day
      ) days
    ) numbered
    GROUP BY source, evidence, run
    ORDER BY source, min(day)`)
  return rows
}
