import type { Database } from '@openward/database/open-database'
import { createTestDatabase } from '@openward/database/test-database'
import { askingApi } from '../api/ask.js'
import { fillRegister } from '../read-models/made-up-register.js'

// A register with people in it, driven as the web and programs drive it: over the API, with tokens.

/** What an act answered: a member of its union, by the name of its type. */
export interface ActAnswer {
  readonly __typename: string
  readonly [field: string]: unknown
}

/** Somebody who is signed in. */
export interface SignedInPerson {
  readonly email: string
  readonly token: string
  readonly sessionSecret: string
}

export const siteOrigin = 'http://localhost:3000'

/** 32 letters or more, as the web makes for each browser. */
export const browserSecret = 'the-secret-of-one-browser-0123456789'

/** Opens the API over a database with made-up awards, or over the one that is given, which stays that of the caller. */
export async function openPeople(given?: Database) {
  const made = given === undefined ? await createTestDatabase() : null
  const database: Database = made ?? (given as Database)
  if (made !== null) await fillRegister(database.pool, 60)
  let offsetMs = 0
  const now = () => new Date(Date.now() + offsetMs)
  const logged: unknown[] = []
  const { ask, api } = askingApi({
    pool: database.pool,
    now,
    outboxIsOpen: true,
    log: (entry) => logged.push(entry),
  })

  /** Does an act and gives the member of its union. `fields` are those of the success. */
  const act = async (
    mutation: string,
    given: { token?: string; key?: string; address?: string } = {},
  ): Promise<ActAnswer> => {
    const headers: Record<string, string> = {}
    if (given.token !== undefined) headers['authorization'] = `Bearer ${given.token}`
    if (given.key !== undefined) headers['idempotency-key'] = given.key
    if (given.address !== undefined) headers['x-forwarded-for'] = given.address
    const refusal = `... on Refusal { code message } ... on NotPossible { obstacle } ... on NotFound { missing: field }
      ... on InputRefused { problems { field message } } ... on ChangedMeanwhile { version values { field now } }
      ... on TooManyTries { retryAfterSeconds }`
    const { data, errors } = await ask(
      `mutation { answer: ${mutation.replace(/\}$/, ` __typename ${refusal} }`)} }`,
      {},
      headers,
    )
    if (errors.length > 0 || data === null) throw new Error(`The act ${mutation} failed: ${JSON.stringify(errors)}`)
    return data['answer'] as ActAnswer
  }

  const mails = async () => {
    const response = await api.fetch('http://register.test/development/outbox')
    return ((await response.json()) as { mails: { address: string; subject: string; text: string; kind: string }[] })
      .mails
  }

  const linkSecretTo = async (email: string): Promise<string> => {
    const mail = (await mails()).find(({ address, kind }) => address === email && kind === 'SIGN_IN_LINK')
    return /secret=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
  }

  const askForLink = async (email: string, browser = browserSecret): Promise<string> => {
    await act(`askForSignInLink(email: "${email}", browserSecret: "${browser}") { ... on SignInLinkAsked { endsAt } }`)
    return linkSecretTo(email)
  }

  const signIn = async (email: string): Promise<SignedInPerson> => {
    const secret = await askForLink(email)
    const answer = await act(
      `signIn(linkSecret: "${secret}", browserSecret: "${browserSecret}") { ... on BegunSession { token sessionSecret } }`,
    )
    return { email, token: String(answer['token']), sessionSecret: String(answer['sessionSecret']) }
  }

  return {
    database,
    pool: database.pool,
    ask,
    api,
    act,
    mails,
    linkSecretTo,
    askForLink,
    signIn,
    logged,
    now,
    /** Lets time pass. */
    pass: (ms: number) => {
      offsetMs += ms
    },
    query: (text: string, token?: string) =>
      ask(text, {}, token === undefined ? {} : { authorization: `Bearer ${token}` }),
    close: () => made?.close(),
  }
}

export type People = Awaited<ReturnType<typeof openPeople>>
