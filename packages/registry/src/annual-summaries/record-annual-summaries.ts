import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'
import type { ClientBase } from 'pg'
import { advanceVersion } from '../recording/data-version.js'
import { inTransaction } from '../recording/record-batch.js'
import type { AnnualSummaryGiven } from './annual-summary.js'
import { annualSummaryId } from './annual-summary.js'

const columns = `id, authority_name, normalised_name, identity_key, period_from, period_to, direct_awards, direct_awards_a,
direct_awards_b, direct_awards_c, most_suitable_provider, competitive, frameworks, framework_call_offs, urgent,
new_providers, providers_lost, representations, note, source_url, captured_on, made_up`

const types = `id text, authority_name text, normalised_name text, identity_key text, period_from date, period_to date,
direct_awards int, direct_awards_a int, direct_awards_b int, direct_awards_c int, most_suitable_provider int,
competitive int, frameworks int, framework_call_offs int, urgent int, new_providers int, providers_lost int,
representations int, note text, source_url text, captured_on date, made_up boolean`

/**
 * Records what authorities published, all or nothing. What is known as it is changes nothing; a summary with other
 * figures takes the place of the earlier state, which is kept. Returns how many states are new. Whoever may do it is
 * for the caller to say.
 */
export async function recordAnnualSummaries(
  client: ClientBase,
  summaries: readonly AnnualSummaryGiven[],
): Promise<number> {
  return inTransaction(client, async () => {
    const written = await writeAnnualSummaries(client, summaries)
    if (written > 0) await advanceVersion(client)
    return written
  })
}

/** The same within the transaction of the caller, who tells that the data changed. */
export async function writeAnnualSummaries(
  client: ClientBase,
  summaries: readonly AnnualSummaryGiven[],
): Promise<number> {
  if (summaries.length === 0) return 0
  const given = `(SELECT ${columns} FROM jsonb_to_recordset($1) AS g (${types}))`
  const values = [JSON.stringify(summaries.map(rowOf))]
  await client.query(
    `UPDATE annual_summary s SET superseded_at = transaction_timestamp() FROM ${given} g
     WHERE s.id = g.id AND s.superseded_at IS NULL
       AND NOT EXISTS (SELECT ${prefixed('s')} INTERSECT SELECT ${prefixed('g')})`,
    values,
  )
  const { rowCount } = await client.query(
    `INSERT INTO annual_summary (${columns}) SELECT ${columns} FROM ${given} g
     WHERE NOT EXISTS (SELECT FROM annual_summary s WHERE s.id = g.id AND s.superseded_at IS NULL)`,
    values,
  )
  return rowCount ?? 0
}

const prefixed = (alias: string) => columns.replaceAll(/[a-z_]+/g, (name) => `${alias}.${name}`)

function rowOf(summary: AnnualSummaryGiven) {
  const { figures, split } = summary
  return {
    id: annualSummaryId(summary),
    authority_name: summary.authorityName,
    normalised_name: normaliseOrganisationName(summary.authorityName),
    identity_key: summary.identityKey,
    period_from: summary.periodFrom,
    period_to: summary.periodTo,
    direct_awards: figures.DIRECT_AWARDS,
    direct_awards_a: split.a,
    direct_awards_b: split.b,
    direct_awards_c: split.c,
    most_suitable_provider: figures.MOST_SUITABLE_PROVIDER,
    competitive: figures.COMPETITIVE,
    frameworks: figures.FRAMEWORKS,
    framework_call_offs: figures.FRAMEWORK_CALL_OFFS,
    urgent: figures.URGENT,
    new_providers: figures.NEW_PROVIDERS,
    providers_lost: figures.PROVIDERS_LOST,
    representations: figures.REPRESENTATIONS,
    note: summary.note,
    source_url: summary.sourceUrl,
    captured_on: summary.capturedOn,
    made_up: summary.madeUp,
  }
}
