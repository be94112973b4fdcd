import { resolveIdentitiesAgain } from '../decisions/decide-identities.js'
import { inTransaction } from '../recording/record-batch.js'
import { openRecordingSession } from '../recording/recording-session.js'
import type { RegistryContext } from '../registry-context.js'

/** By which the outbox knows decisions about matches that the register has still to follow. */
export const decidedTopic = 'identities.decided'

/**
 * Lets the register follow what editors decided of matches: the identities are resolved again, and awards, names and
 * addresses with them. Waits for an import that is running. Can be repeated; run now and then. Gives how many decisions
 * were followed.
 */
export async function followDecisions(context: RegistryContext, signal?: AbortSignal): Promise<number> {
  const waiting = await context.pool.query<{ waits: boolean }>(
    'SELECT EXISTS (SELECT FROM outbox_entry WHERE delivered_at IS NULL AND topic = $1) AS waits',
    [decidedTopic],
  )
  if (waiting.rows[0]?.waits !== true) return 0
  const session = await openRecordingSession(context, undefined, signal)
  try {
    const { client } = session
    return await inTransaction(client, async () => {
      const { rows } = await client.query<{ keys: string[] }>(
        `UPDATE outbox_entry SET delivered_at = $2, attempts = attempts + 1
         WHERE delivered_at IS NULL AND topic = $1
         RETURNING ARRAY(SELECT jsonb_array_elements_text(payload -> 'keys')) AS keys`,
        [decidedTopic, context.now()],
      )
      await resolveIdentitiesAgain(client, [...new Set(rows.flatMap(({ keys }) => keys))])
      return rows.length
    })
  } finally {
    await session.close()
  }
}
