import { randomUUID } from 'node:crypto'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { browserSecretModel, readInput, textModel, tokenModel } from '../acts/input-models.js'
import type { Obstacle } from '../acts/refusals.js'
import { NotPossible } from '../acts/refusals.js'
import { hashSecret } from '../acts/secret.js'
import { countFailure, mustNotHaveFailedTooOften, networkOf } from '../acts/throttle.js'
import type { Limit } from '../acts/throttle.js'
import { inTransaction } from '../recording/record-batch.js'
import type { BegunSession } from './begin-session.js'
import { beginSession } from './begin-session.js'

const inputModel = z.object({
  linkSecret: tokenModel,
  browserSecret: browserSecretModel,
  browser: textModel(100).nullish(),
})

/** Tries of secrets that are none. Those of 256 bits cannot be guessed; this keeps the noise of trying away. */
export const failuresByNetwork: Limit = { of: 'sign-in failures by network', tries: 20, withinSeconds: 900 }

const mostStrayTries = 5

const obstacles: Partial<Record<Obstacle, string>> = {
  LINK_NOT_KNOWN: 'This is no link that we sent, or it is long over: ask for a new one.',
  LINK_USED: 'This link was used already: ask for a new one.',
  LINK_EXPIRED: 'This link is over: ask for a new one.',
  OTHER_BROWSER: 'Open the link in the browser in which you asked for it, or ask for a new one here.',
}

/**
 * Begins a session with a sign-in link, in the browser that asked for it, and makes the account at the first time.
 *
 * May be done by everybody who has the link and that browser. A link works once, for 15 minutes; another browser that
 * tries it five times ends it. Recorded is the session and the act of signing in.
 *
 * @throws InputRefused; TooManyTries; NotPossible LINK_NOT_KNOWN, LINK_USED, LINK_EXPIRED, OTHER_BROWSER
 */
export async function signIn(
  context: ActContext,
  given: { readonly linkSecret: string; readonly browserSecret: string; readonly browser?: string | null | undefined },
): Promise<BegunSession> {
  const { linkSecret, browserSecret, browser } = readInput(inputModel, given)
  const network = networkOf(context.networkAddress)
  await mustNotHaveFailedTooOften(context, failuresByNetwork, network)
  const client = await context.pool.connect()
  let result: BegunSession | Obstacle
  try {
    result = await inTransaction(client, async () => {
      const at = context.now()
      const email = await useLink(client, hashSecret(linkSecret), hashSecret(browserSecret), at)
      if (typeof email !== 'object') return email
      const person = await findOrCreatePerson(client, email.address, at)
      return beginSession(client, { ...person, signedInBy: 'LINK', act: 'signIn', browser: browser ?? null, at })
    })
  } finally {
    client.release()
  }
  if (typeof result !== 'string') return result
  await countFailure(context, failuresByNetwork, network)
  throw new NotPossible(result, obstacles[result] ?? '')
}

/** The address of the link, which is used up by this; or what stands against it. */
async function useLink(
  client: ClientBase,
  secretHash: string,
  browserHash: string,
  at: Date,
): Promise<{ address: string } | Obstacle> {
  const { rows } = await client.query<{
    email: string
    browserHash: string
    endsAt: Date
    usedAt: Date | null
    strayTries: number
  }>(
    `SELECT email, browser_hash AS "browserHash", ends_at AS "endsAt", used_at AS "usedAt", stray_tries AS "strayTries"
     FROM sign_in_link WHERE secret_hash = $1 FOR UPDATE`,
    [secretHash],
  )
  const [link] = rows
  if (link === undefined) return 'LINK_NOT_KNOWN'
  if (link.usedAt !== null) return 'LINK_USED'
  if (link.endsAt <= at || link.strayTries >= mostStrayTries) return 'LINK_EXPIRED'
  if (link.browserHash !== browserHash) {
    await client.query('UPDATE sign_in_link SET stray_tries = stray_tries + 1 WHERE secret_hash = $1', [secretHash])
    return 'OTHER_BROWSER'
  }
  await client.query('UPDATE sign_in_link SET used_at = $2 WHERE secret_hash = $1', [secretHash, at])
  return { address: link.email }
}

async function findOrCreatePerson(
  client: ClientBase,
  email: string,
  at: Date,
): Promise<{ personId: string; isNew: boolean }> {
  const made = await client.query<{ id: string }>(
    `INSERT INTO person (id, email, created_at) VALUES ($1, $2, $3) ON CONFLICT (email) DO NOTHING RETURNING id`,
    [randomUUID(), email, at],
  )
  if (made.rows[0] !== undefined) return { personId: made.rows[0].id, isNew: true }
  const { rows } = await client.query<{ id: string }>('SELECT id FROM person WHERE email = $1', [email])
  return { personId: rows[0]?.id ?? '', isNew: false }
}
