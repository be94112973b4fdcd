import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { readInput, tokenModel } from '../acts/input-models.js'
import { NotPossible } from '../acts/refusals.js'
import { hashSecret } from '../acts/secret.js'
import { inTransaction } from '../recording/record-batch.js'
import type { SessionToken } from './begin-session.js'
import { makeSessionToken } from './begin-session.js'
import { sessionIdleMs } from './lifetimes.js'

const inputModel = z.object({ sessionSecret: tokenModel })

/**
 * Gives the web a new token, of 15 minutes, for a session that is neither revoked nor over, and notes that it is used.
 *
 * May be done by everybody who has the secret of the session. Not an act of the person, so not recorded as one.
 *
 * @throws InputRefused; NotPossible SESSION_OVER
 */
export async function renewSession(
  context: ActContext,
  given: { readonly sessionSecret: string },
): Promise<SessionToken & { readonly sessionId: string; readonly personId: string }> {
  const { sessionSecret } = readInput(inputModel, given)
  const at = context.now()
  const client = await context.pool.connect()
  try {
    return await inTransaction(client, async () => {
      const { rows } = await client.query<{ sessionId: string; personId: string }>(
        `UPDATE session SET last_used_at = $2
         WHERE secret_hash = $1 AND revoked_at IS NULL AND ends_at > $2 AND last_used_at > $3
         RETURNING id AS "sessionId", person_id AS "personId"`,
        [hashSecret(sessionSecret), at, new Date(at.getTime() - sessionIdleMs)],
      )
      if (rows[0] === undefined) throw new NotPossible('SESSION_OVER', 'The session is over: sign in again.')
      return { ...rows[0], ...(await makeSessionToken(client, rows[0].sessionId, at)) }
    })
  } finally {
    client.release()
  }
}
