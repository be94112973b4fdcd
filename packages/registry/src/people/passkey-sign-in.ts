import { randomUUID } from 'node:crypto'
import type { AuthenticationResponseJSON, AuthenticatorTransport } from '@simplewebauthn/server'
import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { browserSecretModel, readInput, textModel, tokenModel } from '../acts/input-models.js'
import { NotPossible } from '../acts/refusals.js'
import { hashSecret } from '../acts/secret.js'
import type { Limit } from '../acts/throttle.js'
import { countFailure, countTry, mustNotHaveFailedTooOften, networkOf } from '../acts/throttle.js'
import { inTransaction } from '../recording/record-batch.js'
import type { BegunSession } from './begin-session.js'
import { beginSession } from './begin-session.js'
import { after, linkLifetimeMs } from './lifetimes.js'
import { readPasskeyResponse, takeChallenge } from './passkey-challenge.js'
import type { PasskeyOptions } from './passkeys.js'
import { failuresByNetwork } from './sign-in.js'

const startsByNetwork: Limit = { of: 'passkey sign-in by network', tries: 120, withinSeconds: 3_600 }

/**
 * Begins to sign in with a passkey: gives the options for the device, to be answered by the same browser within 15
 * minutes. Nobody is named, so nothing is told of who has an account.
 *
 * May be done by everybody. Not recorded: nothing has been done yet.
 *
 * @throws InputRefused; TooManyTries
 */
export async function startPasskeySignIn(
  context: ActContext,
  given: { readonly browserSecret: string },
): Promise<PasskeyOptions> {
  const { browserSecret } = readInput(z.object({ browserSecret: browserSecretModel }), given)
  await countTry(context, startsByNetwork, networkOf(context.networkAddress))
  const options = await generateAuthenticationOptions({
    rpID: new URL(context.site.origin).hostname,
    userVerification: 'required',
  })
  const id = randomUUID()
  await context.pool.query(
    `INSERT INTO passkey_challenge (id, challenge, purpose, browser_hash, ends_at) VALUES ($1, $2, 'SIGN_IN', $3, $4)`,
    [id, options.challenge, hashSecret(browserSecret), after(context.now(), linkLifetimeMs)],
  )
  return { id, options: JSON.stringify(options) }
}

const finishModel = z.object({
  challenge: tokenModel,
  browserSecret: browserSecretModel,
  response: z.string().max(20_000),
  browser: textModel(100).nullish(),
})

/**
 * Begins a session with the passkey with which the device answered.
 *
 * May be done by everybody who has the device. A challenge is answered once, by the browser that asked; a device whose
 * counter goes back, as that of a copy would, is refused. Recorded is the session and the act of signing in.
 *
 * @throws InputRefused; TooManyTries; NotPossible PASSKEY_NOT_ACCEPTED, whatever is wrong with the answer
 */
export async function finishPasskeySignIn(
  context: ActContext,
  given: {
    readonly challenge: string
    readonly browserSecret: string
    readonly response: string
    readonly browser?: string | null | undefined
  },
): Promise<BegunSession> {
  const input = readInput(finishModel, given)
  const network = networkOf(context.networkAddress)
  await mustNotHaveFailedTooOften(context, failuresByNetwork, network)
  const client = await context.pool.connect()
  let session: BegunSession | null
  try {
    session = await inTransaction(client, async () => {
      const at = context.now()
      const challenge = await takeChallenge(client, input.challenge, at)
      if (challenge?.purpose !== 'SIGN_IN' || challenge.browserHash !== hashSecret(input.browserSecret)) return null
      const personId = await verify(client, context, input.response, challenge.challenge)
      if (personId === null) return null
      const browser = input.browser ?? null
      return beginSession(client, {
        personId,
        isNew: false,
        signedInBy: 'PASSKEY',
        act: 'finishPasskeySignIn',
        browser,
        at,
      })
    })
  } finally {
    client.release()
  }
  if (session !== null) return session
  await countFailure(context, failuresByNetwork, network)
  throw new NotPossible('PASSKEY_NOT_ACCEPTED', 'This passkey was not accepted: begin again, or use a sign-in link.')
}

/** Whose passkey answered rightly; null for all else. */
async function verify(
  client: ClientBase,
  { site, now }: ActContext,
  text: string,
  challenge: string,
): Promise<string | null> {
  try {
    const response = readPasskeyResponse(text)
    const { rows } = await client.query<{
      personId: string
      publicKey: Uint8Array
      counter: string
      transports: AuthenticatorTransport[]
    }>(
      `SELECT person_id AS "personId", public_key AS "publicKey", counter, transports FROM passkey WHERE id = $1 FOR UPDATE`,
      [response.id.replaceAll('\0', '')],
    )
    const [passkey] = rows
    if (passkey === undefined) return null
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: new URL(site.origin).hostname,
      requireUserVerification: true,
      credential: {
        id: response.id,
        publicKey: new Uint8Array(passkey.publicKey),
        counter: Number(passkey.counter),
        transports: passkey.transports,
      },
    })
    if (!verified) return null
    await client.query('UPDATE passkey SET counter = $2, last_used_at = $3 WHERE id = $1', [
      response.id,
      authenticationInfo.newCounter,
      now(),
    ])
    return passkey.personId
  } catch (error) {
    // The library throws at whatever does not fit; what goes wrong in the database does not belong to that.
    if (typeof (error as { severity?: unknown }).severity === 'string') throw error
    return null
  }
}
