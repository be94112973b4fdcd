// Passkeys, with a device that is a program. Browsers with theirs are tried in tests/browser.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { People } from './people.js'
import { browserSecret, openPeople, siteOrigin } from './people.js'
import type { SoftwarePasskey } from './software-passkey.js'
import { createSoftwarePasskey } from './software-passkey.js'

let people: People

beforeAll(async () => {
  people = await openPeople()
})
afterAll(() => people.close())

const quoted = (text: string) => JSON.stringify(text)
const otherBrowser = 'the-secret-of-another-browser-987654321'

interface Asked {
  readonly challenge: string
  readonly options: string
}

async function add(token: string, device: SoftwarePasskey, origin = siteOrigin) {
  const { challenge, options } = (await people.act(
    'startPasskeyRegistration { ... on PasskeyOptions { challenge options } }',
    { token },
  )) as unknown as Asked
  return people.act(
    `finishPasskeyRegistration(challenge: "${challenge}", name: "My key", response: ${quoted(device.register(options, origin))}) {
      ... on Account { passkeys { id name } } }`,
    { token },
  )
}

const start = async () =>
  (await people.act(
    `startPasskeySignIn(browserSecret: "${browserSecret}") { ... on PasskeyOptions { challenge options } }`,
  )) as unknown as Asked

const finish = (challenge: string, response: string, browser = browserSecret) =>
  people.act(
    `finishPasskeySignIn(challenge: "${challenge}", browserSecret: "${browser}", response: ${quoted(response)}) {
      ... on BegunSession { token } }`,
  )

test('a passkey is added in a session, signs in without an address, and can be removed', async () => {
  const { token } = await people.signIn('keyholder@example.org')
  const device = createSoftwarePasskey()
  expect(await add(token, device)).toMatchObject({ passkeys: [{ id: device.id, name: 'My key' }] })
  const asked = await start()
  const begun = await finish(asked.challenge, device.signIn(asked.options, siteOrigin))
  const { data } = await people.query('{ me { email sessions { signedInBy } } }', String(begun['token']))
  expect(data?.['me']).toMatchObject({ email: 'keyholder@example.org' })
  expect(JSON.stringify(data)).toContain('"PASSKEY"')
  await people.act(`removePasskey(passkey: "${device.id}") { ... on Account { email } }`, { token })
  const again = await start()
  expect(await finish(again.challenge, device.signIn(again.options, siteOrigin))).toMatchObject({
    obstacle: 'PASSKEY_NOT_ACCEPTED',
  })
})

test('an answer is taken once, from the browser that asked, for this site, and while it is new', async () => {
  const { token } = await people.signIn('careful@example.org')
  const device = createSoftwarePasskey()
  await add(token, device)
  const refused = { obstacle: 'PASSKEY_NOT_ACCEPTED' }

  const first = await start()
  const answer = device.signIn(first.options, siteOrigin)
  expect(await finish(first.challenge, answer)).toMatchObject({ __typename: 'BegunSession' })
  expect(await finish(first.challenge, answer)).toMatchObject(refused)

  const second = await start()
  expect(await finish(second.challenge, device.signIn(second.options, siteOrigin), otherBrowser)).toMatchObject(refused)

  const third = await start()
  expect(await finish(third.challenge, device.signIn(third.options, 'https://elsewhere.example'))).toMatchObject(
    refused,
  )

  const fourth = await start()
  const late = device.signIn(fourth.options, siteOrigin)
  people.pass(15 * 60_000)
  expect(await finish(fourth.challenge, late)).toMatchObject(refused)

  const fifth = await start()
  expect(await finish(fifth.challenge, createSoftwarePasskey().signIn(fifth.options, siteOrigin))).toMatchObject(
    refused,
  )
})

test('a device whose counter goes back, as that of a copy would, is refused', async () => {
  const { token } = await people.signIn('copied@example.org')
  const device = createSoftwarePasskey()
  await add(token, device)
  const first = await start()
  expect(await finish(first.challenge, device.signIn(first.options, siteOrigin, 9))).toMatchObject({
    __typename: 'BegunSession',
  })
  const second = await start()
  expect(await finish(second.challenge, device.signIn(second.options, siteOrigin, 9))).toMatchObject({
    obstacle: 'PASSKEY_NOT_ACCEPTED',
  })
})

test.each(['', '{}', '[]', '{"id":"\\u0000"}', '{"id":"x","rawId":"x","type":"public-key","response":{}}'])(
  'the answer %j is refused without harm',
  async (response) => {
    const { challenge } = await start()
    expect(await finish(challenge, response)).toMatchObject({ code: 'NOT_POSSIBLE' })
    expect(people.logged).toEqual([])
  },
)

test('a passkey is not added for another site, nor twice', async () => {
  const { token } = await people.signIn('twice@example.org')
  const device = createSoftwarePasskey()
  expect(await add(token, device, 'https://elsewhere.example')).toMatchObject({ obstacle: 'PASSKEY_NOT_ACCEPTED' })
  expect(await add(token, device)).toMatchObject({ __typename: 'Account' })
  expect(await add(token, device)).toMatchObject({ obstacle: 'PASSKEY_NOT_ACCEPTED' })
})
