import { randomUUID } from 'node:crypto'
import type { ClientBase } from 'pg'
import { recordAct } from '../acts/record-act.js'
import { hashSecret, makeSecret } from '../acts/secret.js'
import { after, mostSessions, sessionLifetimeMs, sessionTokenLifetimeMs } from './lifetimes.js'

/** The token with which the web speaks for a session. */
export interface SessionToken {
  readonly token: string
  /** ISO 8601. */
  readonly tokenEndsAt: string
}

/** A session that has begun. Its secret is told once; the web keeps it in a cookie. */
export interface BegunSession extends SessionToken {
  readonly personId: string
  readonly sessionId: string
  readonly sessionSecret: string
  /** The latest end of the session, ISO 8601. */
  readonly sessionEndsAt: string
  /** Whether the account was made by signing in just now. */
  readonly isNew: boolean
}

export const sessionTokenPrefix = 'ows_'

/** Begins a new session, whatever was there before, so that no secret from before signing in is worth anything. */
export async function beginSession(
  client: ClientBase,
  begun: {
    readonly personId: string
    readonly isNew: boolean
    readonly signedInBy: 'LINK' | 'PASSKEY'
    readonly act: 'signIn' | 'finishPasskeySignIn'
    readonly browser: string | null
    readonly at: Date
  },
): Promise<BegunSession> {
  const { personId, at } = begun
  const sessionId = randomUUID()
  const sessionSecret = makeSecret()
  const endsAt = after(at, sessionLifetimeMs)
  await client.query(
    `INSERT INTO session (id, person_id, secret_hash, signed_in_by, browser, created_at, last_used_at, ends_at)
     VALUES ($1, $2, $3, $4, $5, $6, $6, $7)`,
    [sessionId, personId, hashSecret(sessionSecret), begun.signedInBy, begun.browser, at, endsAt],
  )
  await client.query(
    `UPDATE session SET revoked_at = $2 WHERE revoked_at IS NULL AND id IN (
       SELECT id FROM session WHERE person_id = $1 AND revoked_at IS NULL ORDER BY last_used_at DESC OFFSET $3)`,
    [personId, at, mostSessions],
  )
  await recordAct(client, {
    personId,
    via: 'SESSION',
    tokenId: null,
    part: 'PERSON',
    organisationId: null,
    kind: begun.act,
    subjectType: 'Session',
    subjectId: sessionId,
    reason: null,
    before: null,
    after: { signedInBy: begun.signedInBy, isNew: begun.isNew },
    isPublic: false,
    at,
  })
  const token = await makeSessionToken(client, sessionId, at)
  return { personId, sessionId, sessionSecret, sessionEndsAt: endsAt.toISOString(), isNew: begun.isNew, ...token }
}

const mostTokensOfSession = 10

/** Gives a session a new short-lived token. The latest few stay valid, since several pages may be under way. */
export async function makeSessionToken(client: ClientBase, sessionId: string, at: Date): Promise<SessionToken> {
  const token = makeSecret(sessionTokenPrefix)
  const endsAt = after(at, sessionTokenLifetimeMs)
  await client.query(
    `DELETE FROM session_token WHERE session_id = $1 AND token_hash NOT IN (
       SELECT token_hash FROM session_token WHERE session_id = $1 AND ends_at > $2 ORDER BY ends_at DESC LIMIT $3)`,
    [sessionId, at, mostTokensOfSession - 1],
  )
  await client.query('INSERT INTO session_token (token_hash, session_id, ends_at) VALUES ($1, $2, $3)', [
    hashSecret(token),
    sessionId,
    endsAt,
  ])
  return { token, tokenEndsAt: endsAt.toISOString() }
}
