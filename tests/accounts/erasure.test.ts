// What a person may ask for by law: a copy of what is kept, and its end.
import { exportPerson } from '@openward/registry/people/export-person'
import { erasePersonByCommand } from '@openward/registry/people/operator-acts'
import { forgetWhatIsOver } from '@openward/registry/people/forget-what-is-over'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cast } from './cast.js'
import { addMembership, castPeople, own, ownAward, personIdOf } from './cast.js'
import type { People } from './people.js'
import { openPeople } from './people.js'

let people: People
let cast: Cast

beforeAll(async () => {
  people = await openPeople()
  cast = await castPeople(people)
})
afterAll(() => people.close())

const email = 'zenobia.quill@example.org'
const name = 'Zenobia Quill'

/** Every table of the database in which one of the texts stands, whatever its capitals, or its bytes. */
async function tablesWith(texts: readonly string[]): Promise<string[]> {
  const { rows: tables } = await people.pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
  )
  const sought = texts.flatMap((text) => [text.toLowerCase(), Buffer.from(text).toString('hex')])
  const found: string[] = []
  for (const { name: table } of tables) {
    const { rows } = await people.pool.query(
      `SELECT FROM "${table}" whole WHERE EXISTS (
         SELECT FROM unnest($1::text[]) text WHERE position(text IN lower(whole::text)) > 0) LIMIT 1`,
      [sought],
    )
    if (rows.length > 0) found.push(table)
  }
  return found
}

/** Somebody who has done everything that leaves a trace, and of whom others have written. */
async function liveFully(): Promise<string> {
  const { token } = await people.signIn(email)
  const personId = await personIdOf(people, email)
  const as = { token }
  await people.act(`changeMyName(name: "${name}", version: 1) { ... on Account { version } }`, as)
  const endsOn = people.now().toISOString().slice(0, 10)
  await people.act(
    `createApiToken(name: "Script of ${name}", scopes: [DESK], endsOn: "${endsOn}") { ... on MadeApiToken { secret } }`,
    { token, key: 'key-of-zenobia' },
  )
  const uploaded = await people.api.fetch(`http://register.test/proofs?name=${encodeURIComponent(`${name}.pdf`)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: `%PDF-1.7 letter that names ${name}`,
  })
  const { id: proof } = (await uploaded.json()) as { id: string }
  await people.act(
    `claimOrganisation(organisation: "${own.globalId}", role: COMMISSIONER, proofs: ["${proof}"],
      statement: "I, ${name}, lead the commissioning there.") { ... on MembershipClaim { id } }`,
    as,
  )
  await addMembership(people, personId, own.id, 'PUBLISHER')
  await people.act(
    `placeStatement(organisation: "${own.globalId}", role: PUBLISHER, subject: "${ownAward}",
      text: "Ask ${name} (${email}) for more about it.") { ... on AuthorityStatement { id } }`,
    as,
  )
  const { data } = await people.query('{ deskItems { nodes { id version } } }', cast.tokens.editor)
  const [item] = (data?.['deskItems'] as { nodes: { id: string; version: number }[] }).nodes
  await people.act(
    `decideDeskItem(item: "${String(item?.id)}", decision: REFUSED, version: ${String(item?.version)},
      reason: "The letter does not say that ${name.toUpperCase()} works there; see ${email}.") { ... on DeskItem { id } }`,
    { token: cast.tokens.editor ?? '' },
  )
  await people.act(
    `inviteMember(organisation: "${own.globalId}", role: COMMISSIONER, email: "${email}") { ... on Invitation { id } }`,
    { token: cast.tokens.commissioner ?? '' },
  )
  await people.askForLink(email)
  return personId
}

test('a copy holds everything, and no secret', async () => {
  const personId = await liveFully()
  const copy = await exportPerson({ pool: people.pool, now: people.now }, personId)
  expect(Object.entries(copy).filter(([, rows]) => rows.length === 0)).toEqual([
    ['staffRoles', []],
    ['passkeys', []],
    ['invitationsSent', []],
    ['casesDecided', []],
    ['matchesDecided', []],
  ])
  expect(JSON.stringify(copy)).toContain('I, Zenobia Quill, lead')
  expect(JSON.stringify(copy)).not.toMatch(/secret=|_hash|publicKey/)
})

test('after an erasure neither name nor address stands anywhere in the database or the log', async () => {
  const personId = await personIdOf(people, email)
  expect(await tablesWith([email, name])).toEqual(
    [
      'api_token',
      'authority_statement_version',
      'desk_item',
      'act',
      'invitation',
      'mail',
      'membership_claim',
      'person',
      'proof',
      'proof_bytes',
      'sign_in_link',
    ].sort(),
  )
  const before = await people.pool.query('SELECT count(*)::int AS acts FROM act WHERE person_id = $1', [personId])
  await erasePersonByCommand({ pool: people.pool, now: people.now }, personId)
  expect(await tablesWith([email, name, 'Quill'])).toEqual([])
  expect(JSON.stringify(people.logged)).not.toMatch(/zenobia|quill/i)
  // What was done stays, under an id that leads to nobody.
  const after = await people.pool.query('SELECT count(*)::int AS acts FROM act WHERE person_id = $1', [personId])
  expect(after.rows[0]).toEqual({ acts: (before.rows[0] as { acts: number }).acts + 1 })
  const { data } = await people.query(`{ node(id: "${ownAward}") { ... on Award { statements { text } } } }`)
  expect(data?.['node']).toEqual({ statements: [{ text: 'Ask [erased] ([erased]) for more about it.' }] })
})

test('an erased person is signed out everywhere, and the same address begins a new account', async () => {
  const { token } = await people.signIn('short@example.org')
  expect(
    await people.act('eraseMyAccount(email: "another@example.org") { ... on Done { done } }', { token }),
  ).toMatchObject({ code: 'INPUT_REFUSED' })
  expect(
    await people.act('eraseMyAccount(email: "short@example.org") { ... on Done { done } }', { token }),
  ).toMatchObject({ done: true })
  expect((await people.query('{ me { email } }', token)).status).toBe(401)
  const again = await people.signIn('short@example.org')
  const { data } = await people.query('{ me { name acts(first: 5) { totalCount } } }', again.token)
  expect(data?.['me']).toEqual({ name: null, acts: { totalCount: 1 } })
})

test('the last administrator cannot be erased before there is another', async () => {
  const { token } = await people.signIn('administrator@example.org')
  const erase = () =>
    people.act('eraseMyAccount(email: "administrator@example.org") { ... on Done { done } }', { token })
  expect(await erase()).toMatchObject({ obstacle: 'LAST_ADMINISTRATOR' })
  await people.act(
    'appointStaff(email: "person@example.org", role: ADMINISTRATOR, reason: "Takes over from me.") { ... on Staff { members { role } } }',
    { token },
  )
  expect(await erase()).toMatchObject({ done: true })
})

test('what is over is forgotten: links, sessions, addresses of invitations, and unused documents', async () => {
  await people.askForLink('forgotten@example.org')
  const days = (count: number) => new Date(people.now().getTime() + count * 86_400_000)
  await forgetWhatIsOver({ pool: people.pool, now: () => days(120) })
  const { rows } = await people.pool.query(
    `SELECT (SELECT count(*) FROM sign_in_link)::int AS links, (SELECT count(*) FROM session)::int AS sessions,
       (SELECT count(*) FROM session_token)::int AS tokens, (SELECT count(*) FROM throttle)::int AS tries,
       (SELECT count(*) FROM proof_bytes)::int AS proofs, (SELECT count(email) FROM invitation)::int AS invited,
       (SELECT count(*) FROM idempotency_key)::int AS keys`,
  )
  expect(rows[0]).toEqual({ links: 0, sessions: 0, tokens: 0, tries: 0, proofs: 0, invited: 0, keys: 0 })
})
