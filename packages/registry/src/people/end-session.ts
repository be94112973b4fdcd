import type { ClientBase } from 'pg'
import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { readInput, tokenModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { recordAct } from '../acts/record-act.js'
import { NotFound } from '../acts/refusals.js'
import { hashSecret } from '../acts/secret.js'
import { inTransaction } from '../recording/record-batch.js'

/**
 * Ends the session whose secret is given, with all its tokens. A secret of no session, or of one that is over, changes
 * nothing and is answered alike.
 *
 * May be done by everybody who has the secret. Recorded as an act of the person.
 *
 * @throws InputRefused
 */
export async function signOut(context: ActContext, given: { readonly sessionSecret: string }): Promise<void> {
  const { sessionSecret } = readInput(z.object({ sessionSecret: tokenModel }), given)
  const client = await context.pool.connect()
  try {
    await inTransaction(client, async () => {
      const at = context.now()
      const { rows } = await client.query<{ id: string; personId: string }>(
        `UPDATE session SET revoked_at = $2 WHERE secret_hash = $1 AND revoked_at IS NULL
         RETURNING id, person_id AS "personId"`,
        [hashSecret(sessionSecret), at],
      )
      const [session] = rows
      if (session === undefined) return
      await removeTokens(client, session.id)
      await recordAct(client, {
        personId: session.personId,
        via: 'SESSION',
        tokenId: null,
        part: 'PERSON',
        organisationId: null,
        kind: 'signOut',
        subjectType: 'Session',
        subjectId: session.id,
        reason: null,
        before: null,
        after: null,
        isPublic: false,
        at,
      })
    })
  } finally {
    client.release()
  }
}

/**
 * Ends one of the own sessions, as when a device is lost.
 *
 * May be done by the person in a session. Recorded as an act.
 *
 * @throws NotFound for a session of somebody else, or one that is over
 */
export function revokeSession(context: ActContext, given: { readonly session: string }): Promise<ActResult> {
  const model = z.object({ session: tokenModel })
  return performAct(context, 'revokeSession', model, given, async ({ client, input, caller, at, record }) => {
    const { rowCount } = await client.query(
      'UPDATE session SET revoked_at = $3 WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL',
      [input.session, caller.personId, at],
    )
    if (rowCount === 0) throw new NotFound('session')
    await removeTokens(client, input.session)
    await record({ subjectType: 'Session', subjectId: input.session })
    return { id: input.session }
  })
}

async function removeTokens(client: ClientBase, sessionId: string): Promise<void> {
  await client.query('DELETE FROM session_token WHERE session_id = $1', [sessionId])
}
