import { randomUUID } from 'node:crypto'
import { isDay, londonDay } from '@openward/vocabulary/london-day'
import type { TokenScope } from '@openward/vocabulary/token-scope'
import { TOKEN_SCOPES } from '@openward/vocabulary/token-scope'
import { codesOf } from '@openward/vocabulary/code-list'
import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { textModel, tokenModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { InputRefused, NotFound, NotPossible } from '../acts/refusals.js'
import { hashSecret, makeSecret } from '../acts/secret.js'
import { longestApiTokenDays, mostApiTokens } from './lifetimes.js'

/** By which scanners of files know a token that should not be there. */
export const apiTokenPrefix = 'ow_'

const shownCharacters = 9

const createModel = z.object({
  name: textModel(80),
  scopes: z
    .array(z.enum(codesOf(TOKEN_SCOPES)))
    .min(1, 'needs at least one scope.')
    .max(20),
  endsOn: z.string().refine(isDay, 'is no day: write it like 2026-12-31.'),
})

/**
 * Makes a token with which a program of the person uses the API, within scopes, until the end of a day in London.
 *
 * May be done by the person in a session. The token is answered once and kept as a hash. Recorded as an act, with name,
 * scopes and end.
 *
 * @throws InputRefused where the end is past or more than a year away; NotPossible TOO_MANY
 */
export function createApiToken(
  context: ActContext,
  given: { readonly name: string; readonly scopes: readonly TokenScope[]; readonly endsOn: string },
): Promise<ActResult & { readonly secret: string | null }> {
  return performAct(context, 'createApiToken', createModel, given, async ({ client, input, caller, at, record }) => {
    const scopes = [...new Set(input.scopes)]
    const endsAt = endOf(input.endsOn, at)
    const { rows } = await client.query<{ live: number }>(
      `SELECT count(*)::int AS live FROM api_token WHERE person_id = $1 AND revoked_at IS NULL AND ends_at > $2`,
      [caller.personId, at],
    )
    if ((rows[0]?.live ?? 0) >= mostApiTokens)
      throw new NotPossible('TOO_MANY', `You have ${String(mostApiTokens)} tokens: revoke one that you no longer use.`)
    const secret = makeSecret(apiTokenPrefix)
    const id = randomUUID()
    await client.query(
      `INSERT INTO api_token (id, person_id, name, prefix, token_hash, scopes, created_at, ends_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, caller.personId, input.name, secret.slice(0, shownCharacters), hashSecret(secret), scopes, at, endsAt],
    )
    await record({ subjectType: 'ApiToken', subjectId: id, after: { scopes, endsOn: input.endsOn } })
    return { id, secret }
  })
}

/**
 * Ends one of the own tokens at once.
 *
 * May be done by the person, also with a token. Recorded as an act.
 *
 * @throws NotFound for a token of somebody else, or one that is revoked
 */
export function revokeApiToken(context: ActContext, given: { readonly token: string }): Promise<ActResult> {
  const model = z.object({ token: tokenModel })
  return performAct(context, 'revokeApiToken', model, given, async ({ client, input, caller, at, record }) => {
    const { rowCount } = await client.query(
      'UPDATE api_token SET revoked_at = $3 WHERE id = $1 AND person_id = $2 AND revoked_at IS NULL',
      [input.token, caller.personId, at],
    )
    if (rowCount === 0) throw new NotFound('token')
    await record({ subjectType: 'ApiToken', subjectId: input.token })
    return { id: input.token }
  })
}

/** The first instant that is no longer that day in London; days are an hour longer or shorter twice a year. */
function endOf(day: string, at: Date): Date {
  const from = Date.parse(`${day}T22:00:00Z`)
  const end = [0, 1, 2, 3].map((hours) => new Date(from + hours * 3_600_000)).find((one) => dayOf(one) > day)
  const latest = dayOf(new Date(at.getTime() + longestApiTokenDays * 86_400_000))
  if (day < dayOf(at)) throw new InputRefused([{ field: 'endsOn', message: 'is past.' }])
  if (day > latest || end === undefined)
    throw new InputRefused([{ field: 'endsOn', message: `can be ${latest} at the latest.` }])
  return end
}

const dayOf = (instant: Date): string => londonDay(instant.toISOString()) ?? ''
