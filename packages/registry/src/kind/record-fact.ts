import { ORGANISATION_ORIGINS } from '@openward/vocabulary/organisation-origin'
import { isCodeOf } from '@openward/vocabulary/code-list'
import { advanceVersion } from '../recording/data-version.js'
import { inTransaction } from '../recording/record-batch.js'
import type { RegistryContext } from '../registry-context.js'
import { RegistryError } from '../registry-error.js'
import type { FactName } from '../read/organisation-facts.js'

export interface FactToRecord {
  readonly identityKey: string
  readonly fact: FactName
  /** What the source says, in our words. */
  readonly statement: string
  readonly source: string
  /** The code of an origin; null for other facts. */
  readonly code: string | null
  /** Of an origin: a year, a month or a day; null where the source does not tell. */
  readonly startedOn: string | null
  /** The day on which the source was read, as `2026-11-25`. */
  readonly readOn: string
  readonly recordedBy: string
}

/**
 * Records a fact about an organisation with its source; the same fact from the same source is replaced.
 *
 * @throws RegistryError where statement or source is missing, or a code or day is none
 */
export async function recordFact(context: RegistryContext, fact: FactToRecord): Promise<void> {
  const complete =
    fact.statement.trim() !== '' &&
    fact.source.trim() !== '' &&
    (fact.fact === 'ORIGIN' ? fact.code !== null && isCodeOf(ORGANISATION_ORIGINS, fact.code) : fact.code === null) &&
    (fact.startedOn === null || /^\d{4}(?:-\d{2}){0,2}$/.test(fact.startedOn)) &&
    /^\d{4}-\d{2}-\d{2}$/.test(fact.readOn)
  if (!complete)
    throw new RegistryError(
      'FACT_INCOMPLETE',
      'A fact needs what it says, its source and the day it was read, and an origin its code: give them all.',
    )
  const client = await context.pool.connect()
  try {
    await inTransaction(client, async () => {
      await client.query(
        `INSERT INTO organisation_fact (identity_key, fact, source, statement, code, started_on, read_on, recorded_by,
           recorded_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         ON CONFLICT (identity_key, fact, source) DO UPDATE SET statement = excluded.statement, code = excluded.code,
           started_on = excluded.started_on, read_on = excluded.read_on, recorded_by = excluded.recorded_by,
           recorded_at = excluded.recorded_at`,
        [
          fact.identityKey,
          fact.fact,
          fact.source.trim(),
          fact.statement.trim(),
          fact.code,
          fact.startedOn,
          fact.readOn,
          fact.recordedBy,
          context.now(),
        ],
      )
      await advanceVersion(client)
    })
  } finally {
    client.release()
  }
}
