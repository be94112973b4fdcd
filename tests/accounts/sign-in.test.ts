// Signing in by a link sent to an address, and what a session lets somebody do.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { People } from './people.js'
import { browserSecret, openPeople } from './people.js'

let people: People

beforeAll(async () => {
  people = await openPeople()
})
afterAll(() => people.close())

const otherBrowser = 'the-secret-of-another-browser-987654321'
const minute = 60_000

const enter = (secret: string, browser = browserSecret, address = '192.0.2.1') =>
  people.act(
    `signIn(linkSecret: "${secret}", browserSecret: "${browser}") { ... on BegunSession { isNew token sessionSecret } }`,
    { address },
  )

test('a link signs in the browser that asked for it, once, and makes the account', async () => {
  const secret = await people.askForLink('first@example.org')
  expect(await enter(secret)).toMatchObject({ __typename: 'BegunSession', isNew: true })
  expect(await enter(secret)).toMatchObject({ __typename: 'NotPossible', obstacle: 'LINK_USED' })
  expect(await enter(await people.askForLink('first@example.org'))).toMatchObject({ isNew: false })
})

test('a link is of no use in another browser, and still works in the right one', async () => {
  const secret = await people.askForLink('browsers@example.org')
  expect(await enter(secret, otherBrowser)).toMatchObject({ obstacle: 'OTHER_BROWSER' })
  expect(await enter(secret)).toMatchObject({ __typename: 'BegunSession' })
})

test('five tries of other browsers end a link', async () => {
  const secret = await people.askForLink('stray@example.org')
  for (let at = 0; at < 5; at += 1)
    expect(await enter(secret, otherBrowser, '192.0.2.2')).toMatchObject({ obstacle: 'OTHER_BROWSER' })
  expect(await enter(secret)).toMatchObject({ obstacle: 'LINK_EXPIRED' })
})

test('a link is over after 15 minutes', async () => {
  const secret = await people.askForLink('late@example.org')
  people.pass(15 * minute)
  expect(await enter(secret)).toMatchObject({ obstacle: 'LINK_EXPIRED' })
})

test('a hundred guesses find nothing and soon are not even looked at', async () => {
  const answers: string[] = []
  for (let at = 0; at < 100; at += 1)
    answers.push(String((await enter(`guess-${String(at)}`, browserSecret, '198.51.100.7'))['code']))
  expect(answers.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => 'NOT_POSSIBLE'))
  expect(answers.slice(20)).toEqual(Array.from({ length: 80 }, () => 'TOO_MANY_TRIES'))
  const right = await people.askForLink('guessed@example.org')
  expect(await enter(right, browserSecret, '198.51.100.7')).toMatchObject({ code: 'TOO_MANY_TRIES' })
  expect(await enter(right)).toMatchObject({ __typename: 'BegunSession' })
})

test('an address gets four links in a quarter of an hour, whether or not it has an account', async () => {
  await people.signIn('known@example.org')
  people.pass(15 * minute)
  for (const email of ['known@example.org', 'unknown@example.org']) {
    const ask = () =>
      people.act(
        `askForSignInLink(email: "${email}", browserSecret: "${browserSecret}") { ... on SignInLinkAsked { endsAt } }`,
      )
    for (let at = 0; at < 4; at += 1) expect((await ask()).__typename).toBe('SignInLinkAsked')
    expect(await ask()).toMatchObject({ code: 'TOO_MANY_TRIES', retryAfterSeconds: expect.any(Number) as number })
  }
})

test('a session speaks by tokens of a quarter of an hour, which it can renew', async () => {
  const { token, sessionSecret } = await people.signIn('renewing@example.org')
  const email = async (of: string) => (await people.query('{ me { email } }', of)).data?.['me']
  expect(await email(token)).toEqual({ email: 'renewing@example.org' })
  people.pass(15 * minute)
  expect((await people.query('{ me { email } }', token)).status).toBe(401)
  const renewed = await people.act(`renewSession(sessionSecret: "${sessionSecret}") { ... on SessionToken { token } }`)
  expect(await email(String(renewed['token']))).toEqual({ email: 'renewing@example.org' })
})

test.each([
  ['three days without use', 3, 1],
  ['thirty days of use', 30, 2],
])('a session is over after %s', async (_what, days, step) => {
  const { sessionSecret } = await people.signIn(`over-${String(days)}@example.org`)
  const renew = () => people.act(`renewSession(sessionSecret: "${sessionSecret}") { ... on SessionToken { token } }`)
  if (days === 3) people.pass(days * 24 * 60 * minute)
  else {
    for (let day = 0; day < days - step; day += step) {
      people.pass(step * 24 * 60 * minute)
      expect((await renew()).__typename).toBe('SessionToken')
    }
    people.pass(step * 24 * 60 * minute)
  }
  expect(await renew()).toMatchObject({ obstacle: 'SESSION_OVER' })
})

test('signing out ends the session and its tokens at once', async () => {
  const { token, sessionSecret } = await people.signIn('leaving@example.org')
  expect(await people.act(`signOut(sessionSecret: "${sessionSecret}") { ... on Done { done } }`)).toMatchObject({
    done: true,
  })
  expect((await people.query('{ me { email } }', token)).status).toBe(401)
  expect(
    await people.act(`renewSession(sessionSecret: "${sessionSecret}") { ... on SessionToken { token } }`),
  ).toMatchObject({ obstacle: 'SESSION_OVER' })
})

test('a person sees their sessions and ends another one', async () => {
  const lost = await people.signIn('two@example.org')
  const here = await people.signIn('two@example.org')
  const { data } = await people.query('{ me { sessions { id isThisOne signedInBy } } }', here.token)
  const { sessions } = data?.['me'] as { sessions: { id: string; isThisOne: boolean }[] }
  expect(sessions.map(({ isThisOne }) => isThisOne).sort()).toEqual([false, true])
  const other = sessions.find(({ isThisOne }) => !isThisOne)?.id ?? ''
  await people.act(`revokeSession(session: "${other}") { ... on Account { email } }`, { token: here.token })
  expect((await people.query('{ me { email } }', lost.token)).status).toBe(401)
  expect((await people.query('{ me { email } }', here.token)).status).toBe(200)
})

test('an API token works within its scopes until it is revoked', async () => {
  const { token } = await people.signIn('programmer@example.org')
  const endsOn = people.now().toISOString().slice(0, 10)
  const made = await people.act(
    `createApiToken(name: "Script", scopes: [READ_ACCOUNT], endsOn: "${endsOn}") { ... on MadeApiToken { secret apiToken { id prefix } } }`,
    { token, key: 'make-a-token-1' },
  )
  const secret = String(made['secret'])
  const { id, prefix } = made['apiToken'] as { id: string; prefix: string }
  expect(secret.startsWith(prefix)).toBe(true)
  expect(secret).toMatch(/^ow_[\w-]{43}$/)
  const again = await people.act(
    `createApiToken(name: "Script", scopes: [READ_ACCOUNT], endsOn: "${endsOn}") { ... on MadeApiToken { secret apiToken { id } } }`,
    { token, key: 'make-a-token-1' },
  )
  expect(again).toMatchObject({ secret: null, apiToken: { id } })
  expect((await people.query('{ me { email } }', secret)).data).toEqual({ me: { email: 'programmer@example.org' } })
  expect(
    await people.act(`changeMyName(name: "X", version: 1) { ... on Account { name } }`, { token: secret }),
  ).toMatchObject({ code: 'NOT_ALLOWED' })
  await people.act(`revokeApiToken(token: "${id}") { ... on ApiToken { id } }`, { token })
  const refused = await people.query('{ me { email } }', secret)
  expect(refused.status).toBe(401)
  expect(refused.errors[0]?.message).toContain('revoked or over')
})

test('of two who change the same, one wins and the other is shown what is there now', async () => {
  const { token } = await people.signIn('named@example.org')
  const change = (name: string) =>
    people.act(`changeMyName(name: "${name}", version: 1) { ... on Account { name version } }`, { token })
  expect(await change('First')).toMatchObject({ name: 'First', version: 2 })
  expect(await change('Second')).toMatchObject({
    __typename: 'ChangedMeanwhile',
    version: 2,
    values: [{ field: 'name', now: 'First' }],
  })
})

test('no secret is kept as it is', async () => {
  const { token, sessionSecret } = await people.signIn('hashed@example.org')
  const { rows } = await people.pool.query<{ found: boolean }>(
    `SELECT EXISTS (SELECT FROM session s WHERE s::text LIKE '%' || $1 || '%')
       OR EXISTS (SELECT FROM session_token t WHERE t::text LIKE '%' || $2 || '%') AS found`,
    [sessionSecret, token],
  )
  expect(rows[0]?.found).toBe(false)
})
