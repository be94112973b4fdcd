import { randomUUID } from 'node:crypto'
import { Buffer } from 'node:buffer'
import type { AuthenticatorTransport, RegistrationResponseJSON } from '@simplewebauthn/server'
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { textModel, tokenModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { NotFound, NotPossible } from '../acts/refusals.js'
import { after, linkLifetimeMs, mostPasskeys } from './lifetimes.js'
import { readPasskeyResponse, takeChallenge } from './passkey-challenge.js'

/** What a browser gives to the device, as JSON text, and the name under which the answer has to come back. */
export interface PasskeyOptions {
  readonly id: string
  /** As `navigator.credentials` takes it. */
  readonly options: string
}

/**
 * Begins to add a passkey: gives the options for the device, to be answered within 15 minutes.
 *
 * May be done by the person in a session. Not recorded: nothing has been done yet.
 *
 * @throws NotPossible TOO_MANY
 */
export function startPasskeyRegistration(context: ActContext): Promise<PasskeyOptions> {
  return performAct(context, 'startPasskeyRegistration', z.object({}), {}, async ({ client, caller, at }) => {
    const { rows } = await client.query<{ id: string; transports: AuthenticatorTransport[] }>(
      'SELECT id, transports FROM passkey WHERE person_id = $1',
      [caller.personId],
    )
    if (rows.length >= mostPasskeys)
      throw new NotPossible('TOO_MANY', `You have ${String(mostPasskeys)} passkeys: remove one first.`)
    const { rows: people } = await client.query<{ email: string; name: string | null }>(
      'SELECT email, name FROM person WHERE id = $1',
      [caller.personId],
    )
    const email = people[0]?.email ?? ''
    const options = await generateRegistrationOptions({
      rpName: context.site.name,
      rpID: new URL(context.site.origin).hostname,
      userName: email,
      userDisplayName: people[0]?.name ?? email,
      userID: new Uint8Array(Buffer.from(caller.personId)),
      attestationType: 'none',
      excludeCredentials: rows,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    const id = randomUUID()
    await client.query(
      `INSERT INTO passkey_challenge (id, challenge, purpose, person_id, ends_at)
       VALUES ($1, $2, 'REGISTRATION', $3, $4)`,
      [id, options.challenge, caller.personId, after(at, linkLifetimeMs)],
    )
    return { id, options: JSON.stringify(options) }
  })
}

const finishModel = z.object({ challenge: tokenModel, response: z.string().max(20_000), name: textModel(80) })

/**
 * Adds the passkey with which the device answered.
 *
 * May be done by the person in a session. A challenge is answered once. Recorded as an act; kept is the public key.
 *
 * @throws NotPossible PASSKEY_NOT_ACCEPTED, whatever is wrong with the answer
 */
export function finishPasskeyRegistration(
  context: ActContext,
  given: { readonly challenge: string; readonly response: string; readonly name: string },
): Promise<ActResult> {
  return performAct(context, 'finishPasskeyRegistration', finishModel, given, async (underWay) => {
    const { client, input, caller, at, record } = underWay
    const challenge = await takeChallenge(client, input.challenge, at)
    if (challenge?.purpose !== 'REGISTRATION' || challenge.personId !== caller.personId) throw notAccepted()
    const credential = await verify(context, input.response, challenge.challenge)
    if (credential === null || !(await store(client, caller.personId, input.name, credential, at))) throw notAccepted()
    await record({ subjectType: 'Passkey', subjectId: credential.id })
    return { id: credential.id }
  })
}

interface NewCredential {
  readonly id: string
  readonly publicKey: Uint8Array
  readonly counter: number
  readonly transports: readonly string[]
  readonly backedUp: boolean
}

async function verify({ site }: ActContext, response: string, challenge: string): Promise<NewCredential | null> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: readPasskeyResponse(response) as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: new URL(site.origin).hostname,
      requireUserVerification: true,
    })
    if (!verified) return null
    const { credential, credentialBackedUp } = registrationInfo
    const transports = (credential.transports ?? []).filter((one) => /^[a-z-]{1,20}$/.test(one)).slice(0, 10)
    return { ...credential, transports, backedUp: credentialBackedUp }
  } catch {
    // The library throws at whatever does not fit; what it was helps nobody but who tries.
    return null
  }
}

/** False where the device is known already. */
async function store(client: ClientBase, personId: string, name: string, credential: NewCredential, at: Date) {
  const { rowCount } = await client.query(
    `INSERT INTO passkey (id, person_id, name, public_key, counter, transports, backed_up, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (id) DO NOTHING`,
    [
      credential.id,
      personId,
      name,
      Buffer.from(credential.publicKey),
      credential.counter,
      credential.transports,
      credential.backedUp,
      at,
    ],
  )
  return rowCount === 1
}

const notAccepted = () =>
  new NotPossible('PASSKEY_NOT_ACCEPTED', 'This passkey was not accepted: begin again, or use a sign-in link.')

/**
 * Removes one of the own passkeys.
 *
 * May be done by the person in a session. Recorded as an act.
 *
 * @throws NotFound for a passkey of somebody else
 */
export function removePasskey(context: ActContext, given: { readonly passkey: string }): Promise<ActResult> {
  const model = z.object({ passkey: tokenModel })
  return performAct(context, 'removePasskey', model, given, async ({ client, input, caller, record }) => {
    const { rowCount } = await client.query('DELETE FROM passkey WHERE id = $1 AND person_id = $2', [
      input.passkey,
      caller.personId,
    ])
    if (rowCount === 0) throw new NotFound('passkey')
    await record({ subjectType: 'Passkey', subjectId: input.passkey })
    return { id: input.passkey }
  })
}
