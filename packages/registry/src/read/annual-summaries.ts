import type { AnnualFigure } from '@openward/vocabulary/annual-figure'
import { daysBetween } from '@openward/vocabulary/working-day'
import { alignOne } from './align.js'
import type { CoverageRow } from './coverage.js'
import { heldAtFindATender } from './expected-notices.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement } from './sql-text.js'

/** What an authority published, and which commissioner of the register it is. */
export interface AnnualSummaryRow {
  readonly id: string
  readonly authorityName: string
  readonly periodFrom: string
  readonly periodTo: string
  readonly published: Readonly<Record<AnnualFigure, number | null>>
  readonly split: { readonly a: number | null; readonly b: number | null; readonly c: number | null }
  readonly note: string | null
  readonly sourceUrl: string | null
  readonly capturedOn: string
  readonly madeUp: boolean
  /** Null where the register holds no commissioner of that identifier or name. */
  readonly organisationId: string | null
}

// A name identifies among commissioners only where one of them alone bears it.
const organisation = `coalesce(
(SELECT i.organisation_id FROM organisation_identifier i WHERE i.scheme = split_part(s.identity_key, ':', 1)
AND i.value = substr(s.identity_key, strpos(s.identity_key, ':') + 1)),
(SELECT min(n.organisation_id) FROM organisation_name n WHERE n.role = 'COMMISSIONER' AND n.normalised = s.normalised_name
HAVING count(DISTINCT n.organisation_id) = 1))`

const columns = `s.id, s.authority_name AS "authorityName", s.period_from AS "periodFrom", s.period_to AS "periodTo",
json_build_object('DIRECT_AWARDS', s.direct_awards, 'MOST_SUITABLE_PROVIDER', s.most_suitable_provider,
'COMPETITIVE', s.competitive, 'FRAMEWORKS', s.frameworks, 'FRAMEWORK_CALL_OFFS', s.framework_call_offs,
'URGENT', s.urgent, 'NEW_PROVIDERS', s.new_providers, 'PROVIDERS_LOST', s.providers_lost,
'REPRESENTATIONS', s.representations) AS published,
json_build_object('a', s.direct_awards_a, 'b', s.direct_awards_b, 'c', s.direct_awards_c) AS split,
s.note, s.source_url AS "sourceUrl", s.captured_on AS "capturedOn", s.made_up AS "madeUp",
${organisation} AS "organisationId"`

/** How many summaries one answer holds at most. */
export const mostAnnualSummaries = 500

const all = `SELECT ${columns} FROM annual_summary s WHERE s.superseded_at IS NULL
ORDER BY s.period_from DESC, s.authority_name, s.id LIMIT ${String(mostAnnualSummaries)}`

/** All summaries, the latest period first. */
export function listAnnualSummaries(snapshot: Snapshot): Promise<readonly AnnualSummaryRow[]> {
  return snapshot.rows<AnnualSummaryRow>(fixedStatement(all))
}

const byId = `SELECT ${columns} FROM annual_summary s WHERE s.superseded_at IS NULL AND s.id = ANY ($1::text[])`

export async function findAnnualSummaries(
  snapshot: Snapshot,
  ids: readonly string[],
): Promise<(AnnualSummaryRow | null)[]> {
  return alignOne(ids, await snapshot.rows<AnnualSummaryRow>(fixedStatement(byId, [ids])), (row) => row.id)
}

/** The same figures counted from notices, and what they were counted over. */
export interface AnnualSummaryTwin {
  /** Null where notices do not tell it, or where the register does not know the authority. */
  readonly computed: Readonly<Record<AnnualFigure, number | null>>
  readonly split: { readonly a: number; readonly b: number; readonly c: number } | null
}

interface TwinRow extends Readonly<
  Record<'a' | 'b' | 'c' | 'msp' | 'comp' | 'fw' | 'callOff' | 'urgent' | 'fresh', number>
> {
  readonly id: string
}

const count = (condition: string) => `count(*) FILTER (WHERE ${condition})::int`

// Awards of health services in England under the Provider Selection Regime, by the day of the award notice.
const twins = `SELECT s.id, t.*, (SELECT count(DISTINCT p.organisation_id)::int FROM award_provider p
JOIN award a ON a.row_id = p.award_row_id AND a.superseded_at IS NULL AND a.status = 'AWARDED' AND a.regime = 'PSR_2023'
AND a.scope = 'HEALTH_SERVICE' AND a.jurisdiction = 'ENGLAND' AND a.route <> 'FRAMEWORK_ESTABLISHMENT'
AND a.award_published_on BETWEEN s.period_from AND s.period_to
JOIN award_commissioner m ON m.award_row_id = a.row_id AND m.organisation_id = s.org
WHERE NOT EXISTS (SELECT FROM award_provider q JOIN award e ON e.row_id = q.award_row_id AND e.superseded_at IS NULL
AND e.status = 'AWARDED' AND e.award_published_on < s.period_from
JOIN award_commissioner o ON o.award_row_id = e.row_id AND o.organisation_id = s.org
WHERE q.organisation_id = p.organisation_id)) AS fresh
FROM (SELECT s.id, s.period_from, s.period_to, ${organisation} AS org FROM annual_summary s
WHERE s.superseded_at IS NULL AND s.id = ANY ($1::text[])) s
CROSS JOIN LATERAL (SELECT ${count("a.route = 'PSR_DIRECT_AWARD_A'")} AS a, ${count("a.route = 'PSR_DIRECT_AWARD_B'")} AS b,
${count("a.route = 'PSR_DIRECT_AWARD_C'")} AS c, ${count("a.route = 'PSR_MOST_SUITABLE_PROVIDER'")} AS msp,
${count("a.route = 'PSR_COMPETITIVE'")} AS comp,
count(DISTINCT a.ocid) FILTER (WHERE a.route = 'FRAMEWORK_ESTABLISHMENT')::int AS fw,
${count("a.route LIKE 'FRAMEWORK_CALL_OFF%'")} AS "callOff", ${count("a.route = 'PSR_URGENT'")} AS urgent
FROM award a WHERE a.superseded_at IS NULL AND a.status = 'AWARDED' AND a.regime = 'PSR_2023'
AND a.scope = 'HEALTH_SERVICE' AND a.jurisdiction = 'ENGLAND'
AND a.award_published_on BETWEEN s.period_from AND s.period_to
AND a.row_id IN (SELECT m.award_row_id FROM award_commissioner m WHERE m.organisation_id = s.org)) t
WHERE s.org IS NOT NULL`

/** The figures from notices for each summary. */
export async function findAnnualSummaryTwins(snapshot: Snapshot, ids: readonly string[]): Promise<AnnualSummaryTwin[]> {
  const rows = await snapshot.counts<TwinRow>(fixedStatement(twins, [ids]))
  return alignOne(ids, rows, (row) => row.id).map((row) => ({
    computed: {
      DIRECT_AWARDS: row === null ? null : row.a + row.b + row.c,
      MOST_SUITABLE_PROVIDER: row?.msp ?? null,
      COMPETITIVE: row?.comp ?? null,
      FRAMEWORKS: row?.fw ?? null,
      FRAMEWORK_CALL_OFFS: row?.callOff ?? null,
      URGENT: row?.urgent ?? null,
      NEW_PROVIDERS: row?.fresh ?? null,
      PROVIDERS_LOST: null,
      REPRESENTATIONS: null,
    },
    split: row === null ? null : { a: row.a, b: row.b, c: row.c },
  }))
}

/** How many days of a period there are, and on how many of them the register holds Find a Tender whole. */
export function daysHeldIn(
  { periodFrom, periodTo }: Pick<AnnualSummaryRow, 'periodFrom' | 'periodTo'>,
  coverage: readonly CoverageRow[],
): { readonly days: number; readonly held: number } {
  const held = heldAtFindATender(coverage).reduce((sum, run) => {
    const from = run.from > periodFrom ? run.from : periodFrom
    const to = run.to < periodTo ? run.to : periodTo
    return from <= to ? sum + daysBetween(from, to) + 1 : sum
  }, 0)
  return { days: daysBetween(periodFrom, periodTo) + 1, held }
}
