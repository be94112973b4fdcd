import type { TokenScope } from '@openward/vocabulary/token-scope'
import { londonDay } from '@openward/vocabulary/london-day'
import type { PersonCalling, Rights } from '../acts/caller.js'
import { hashSecret } from '../acts/secret.js'
import type { RegistryContext } from '../registry-context.js'
import { sessionTokenPrefix } from './begin-session.js'
import { apiTokenPrefix } from './api-tokens.js'
import { rightsOf } from './read-rights.js'

/**
 * Who sends a bearer token: the person, with what they may do at this moment. Null for a token that is unknown,
 * revoked or over. One statement, and for API tokens a second one once a day, which notes that it is used.
 */
export async function authenticate(context: RegistryContext, token: string): Promise<PersonCalling | null> {
  if (token.startsWith(sessionTokenPrefix)) return findSessionCaller(context, hashSecret(token))
  return token.startsWith(apiTokenPrefix) ? findTokenCaller(context, hashSecret(token)) : null
}

async function findSessionCaller({ pool, now }: RegistryContext, hash: string): Promise<PersonCalling | null> {
  const { rows } = await pool.query<{ personId: string; sessionId: string; rights: Rights }>(
    `SELECT session.person_id AS "personId", session.id AS "sessionId", ${rightsOf('session.person_id')} AS rights
     FROM session_token JOIN session ON session.id = session_token.session_id
     WHERE session_token.token_hash = $1 AND session_token.ends_at > $2 AND session.revoked_at IS NULL
       AND session.ends_at > $2`,
    [hash, now()],
  )
  return rows[0] === undefined ? null : { ...rows[0], via: 'SESSION', tokenId: null, scopes: null }
}

async function findTokenCaller({ pool, now }: RegistryContext, hash: string): Promise<PersonCalling | null> {
  const today = londonDay(now().toISOString())
  const { rows } = await pool.query<{
    personId: string
    tokenId: string
    scopes: TokenScope[]
    rights: Rights
    isNoted: boolean
  }>(
    `SELECT api_token.person_id AS "personId", api_token.id AS "tokenId", api_token.scopes,
       ${rightsOf('api_token.person_id')} AS rights, coalesce(last_used_on = $3::date, false) AS "isNoted"
     FROM api_token WHERE token_hash = $1 AND ends_at > $2 AND revoked_at IS NULL`,
    [hash, now(), today],
  )
  if (rows[0] === undefined) return null
  const { isNoted, ...caller } = rows[0]
  if (!isNoted) await pool.query('UPDATE api_token SET last_used_on = $2 WHERE id = $1', [caller.tokenId, today])
  return { ...caller, via: 'TOKEN', sessionId: null }
}
