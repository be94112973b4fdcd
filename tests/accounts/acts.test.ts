// What is written down of acts, who sees it, and that requests sent twice are done once.
import { encodeGlobalId } from '@openward/schema/global-id'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cast } from './cast.js'
import { castPeople, own, ownAward } from './cast.js'
import type { People } from './people.js'
import { openPeople } from './people.js'

let people: People
let cast: Cast

beforeAll(async () => {
  people = await openPeople()
  cast = await castPeople(people)
})
afterAll(() => people.close())

const place = (text: string, key?: string, token = cast.tokens.publisher) =>
  people.act(
    `placeStatement(organisation: "${own.globalId}", role: PUBLISHER, subject: "${ownAward}", text: "${text}") {
      ... on AuthorityStatement { id version text role } }`,
    { token: token ?? '', ...(key === undefined ? {} : { key }) },
  )

const statementsOfAward = async (withWithdrawn = false) => {
  const { data } = await people.query(
    `{ node(id: "${ownAward}") { ... on Award { statements(withWithdrawn: ${String(withWithdrawn)}) {
      id text withdrawnAt withdrawReason version versions { version text } organisation { id } } } } }`,
  )
  return (data?.['node'] as { statements: { id: string; text: string }[] }).statements
}

test('a statement stands beside its record, is revised and withdrawn, and every text stays', async () => {
  const placed = await place('We held three meetings with patients first.')
  expect(placed).toMatchObject({ role: 'PROVIDER', version: 1 })
  const id = String(placed['id'])
  const revise = (version: number) =>
    people.act(
      `reviseStatement(statement: "${id}", text: "We held four meetings with patients.", version: ${String(version)}) {
        ... on AuthorityStatement { version } }`,
      { token: cast.tokens.publisher ?? '' },
    )
  expect(await revise(1)).toMatchObject({ version: 2 })
  expect(await revise(1)).toMatchObject({
    __typename: 'ChangedMeanwhile',
    values: [{ field: 'text', now: 'We held four meetings with patients.' }],
  })
  expect(await statementsOfAward()).toMatchObject([
    {
      text: 'We held four meetings with patients.',
      organisation: { id: own.globalId },
      versions: [{ version: 1, text: 'We held three meetings with patients first.' }, { version: 2 }],
    },
  ])
  await people.act(
    `withdrawStatement(statement: "${id}", reason: "It was wrong after all.", version: 2) { ... on AuthorityStatement { id } }`,
    { token: cast.tokens.editor ?? '' },
  )
  expect(await statementsOfAward()).toEqual([])
  expect(await statementsOfAward(true)).toMatchObject([{ withdrawReason: 'It was wrong after all.' }])
})

test('a statement stands only beside records that name the organisation', async () => {
  const { rows } = await people.pool.query<{ id: string }>(
    `SELECT id FROM award WHERE id <> 'award-own' AND superseded_at IS NULL LIMIT 1`,
  )
  const elsewhere = encodeGlobalId('Award', rows[0]?.id ?? '')
  expect(
    await people.act(
      `placeStatement(organisation: "${own.globalId}", role: PUBLISHER, subject: "${elsewhere}", text: "Nothing to do with us at all.") {
        ... on AuthorityStatement { id } }`,
      { token: cast.tokens.publisher ?? '' },
    ),
  ).toMatchObject({ obstacle: 'NOT_CONCERNED' })
})

test('everybody sees acts on public records, without names; private ones only who did them', async () => {
  const { data } = await people.query('{ acts(first: 10) { nodes { kind part organisation { id } isMine reason } } }')
  const { nodes } = data?.['acts'] as { nodes: { kind: string; isMine: boolean }[] }
  expect(nodes.map(({ kind }) => kind)).toEqual(['withdrawStatement', 'reviseStatement', 'placeStatement'])
  expect(nodes[0]).toEqual({
    kind: 'withdrawStatement',
    part: 'EDITOR',
    organisation: { id: own.globalId },
    isMine: false,
    reason: 'It was wrong after all.',
  })
  const mine = await people.query(
    '{ me { acts(first: 10) { totalCount nodes { kind isMine } } } }',
    cast.tokens.publisher,
  )
  expect(mine.data?.['me']).toEqual({
    acts: {
      totalCount: 3,
      nodes: ['reviseStatement', 'placeStatement', 'signIn'].map((kind) => ({ kind, isMine: true })),
    },
  })
})

test('the list of acts only grows', async () => {
  for (const statement of [
    `UPDATE act SET reason = 'another'`,
    `UPDATE act SET person_id = NULL`,
    'DELETE FROM act',
    'TRUNCATE act',
    `SELECT set_config('openward.erasing', 'on', false); UPDATE act SET kind = 'another'`,
  ])
    await expect(people.pool.query(statement)).rejects.toThrow('The table act only grows')
})

test('a request that comes again with its key is done once, also when both come at once', async () => {
  const both = await Promise.all([
    place('Said once, though sent twice.', 'key-number-1'),
    place('Said once, though sent twice.', 'key-number-1'),
  ])
  expect(both[0]).toEqual(both[1])
  expect(await place('Said once, though sent twice.', 'key-number-1')).toEqual(both[0])
  expect((await statementsOfAward()).map(({ text }) => text)).toEqual(['Said once, though sent twice.'])
  expect(await place('Something else altogether.', 'key-number-1')).toMatchObject({ code: 'KEY_USED_OTHERWISE' })
  expect(await place('Something else altogether.', 'short')).toMatchObject({ code: 'INPUT_REFUSED' })
})

test('a key says nothing of what others do', async () => {
  const { data } = await people.query('{ me { version } }', cast.tokens.person)
  expect(data?.['me']).toEqual({ version: 1 })
  expect(
    await people.act('changeMyName(name: "Somebody", version: 1) { ... on Account { name } }', {
      token: cast.tokens.person ?? '',
      key: 'key-number-1',
    }),
  ).toMatchObject({ name: 'Somebody' })
})

test('what was refused is not remembered: the same request can succeed later', async () => {
  const change = (version: number) =>
    people.act(`changeMyName(name: "Other", version: ${String(version)}) { ... on Account { version } }`, {
      token: cast.tokens.person ?? '',
      key: 'key-number-2',
    })
  expect(await change(1)).toMatchObject({ code: 'CHANGED_MEANWHILE' })
  expect(await change(2)).toMatchObject({ version: 3 })
})

test('one act in a request', async () => {
  const { errors } = await people.query(
    'mutation { a: signOut(sessionSecret: "x") { __typename } b: signOut(sessionSecret: "y") { __typename } }',
  )
  expect(errors[0]).toMatchObject({ message: 'One act in a request.', extensions: { code: 'TOO_LARGE' } })
})

test('an act on a public record is a new state of the data; a private one is not', async () => {
  const version = async () => (await people.query('{ __typename }')).extensions['dataVersion']
  const before = Number(await version())
  await people.act('changeMyName(name: "Again", version: 3) { ... on Account { version } }', {
    token: cast.tokens.person ?? '',
  })
  expect(Number(await version())).toBe(before)
  await place('One more thing to be seen by all.')
  expect(Number(await version())).toBe(before + 1)
})

test('texts in all scripts come back as they were written', async () => {
  const text = 'Dŵr, naïve, 「病院」, <script>alert(1)</script>, 👩🏽‍⚕️ and %00'
  expect(await place(JSON.stringify(text).slice(1, -1))).toMatchObject({ text })
})

test.each(['Half a character \ud800 and more words', 'A NUL \u0000 and some more words'])(
  'a text that cannot be kept as it is written is refused: %j',
  async (text) => {
    const { data } = await people.ask(
      `mutation Place($text: String!) {
        placeStatement(organisation: "${own.globalId}", role: PUBLISHER, subject: "${ownAward}", text: $text) {
          ... on InputRefused { problems { field message } } } }`,
      { text },
      { authorization: `Bearer ${cast.tokens.publisher ?? ''}` },
    )
    expect(data).toEqual({
      placeStatement: { problems: [{ field: 'text', message: 'holds characters that cannot be kept.' }] },
    })
  },
)
