// What one may not see is answered as what is not there.
import { randomUUID } from 'node:crypto'
import { encodeGlobalId } from '@openward/schema/global-id'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cast } from './cast.js'
import { castPeople, own } from './cast.js'
import type { People } from './people.js'
import { openPeople } from './people.js'

let people: People
let cast: Cast
const ids: Record<string, string> = {}

beforeAll(async () => {
  people = await openPeople()
  cast = await castPeople(people)
  const token = cast.tokens.person ?? ''
  const claim = await people.act(
    `claimOrganisation(organisation: "${own.globalId}", role: PUBLISHER, statement: "I am the manager of this body.") {
      ... on MembershipClaim { id } }`,
    { token },
  )
  const invitation = await people.act(
    `inviteMember(organisation: "${own.globalId}", role: PUBLISHER, email: "guest@example.org") { ... on Invitation { id } }`,
    { token: cast.tokens.publisher ?? '' },
  )
  const { rows } = await people.pool.query<{ item: string; membership: string }>(
    `SELECT (SELECT id FROM desk_item) AS item, (SELECT id FROM membership WHERE person_id = $1) AS membership`,
    [cast.personIds.publisher],
  )
  ids['MembershipClaim'] = String(claim['id'])
  ids['Invitation'] = String(invitation['id'])
  ids['DeskItem'] = encodeGlobalId('DeskItem', rows[0]?.item ?? '')
  ids['Membership'] = encodeGlobalId('Membership', rows[0]?.membership ?? '')
})
afterAll(() => people.close())

const mayOtherwise: Readonly<Record<string, readonly string[]>> = {
  MembershipClaim: ['person', 'editor'],
  Invitation: ['publisher', 'commissioner', 'editor'],
  DeskItem: ['editor'],
  Membership: ['publisher', 'commissioner', 'editor'],
}

test.each(Object.keys(mayOtherwise))(
  'a %s is there for some, and for all others as if there were none',
  async (type) => {
    const nothing = encodeGlobalId(type, randomUUID())
    const seen: string[] = []
    for (const [part, token] of Object.entries(cast.tokens)) {
      const ask = (id: string) => people.query(`{ node(id: "${id}") { id __typename } }`, token)
      const [there, notThere] = [await ask(ids[type] ?? ''), await ask(nothing)]
      if (there.data?.['node'] != null) seen.push(part)
      else expect(there.data).toEqual(notThere.data)
      // The same statements for both, so that no clock tells them apart.
      expect([part, there.statements]).toEqual([part, notThere.statements])
    }
    expect(seen.sort()).toEqual([...(mayOtherwise[type] ?? [])].sort())
  },
)

test('a visitor sees neither accounts, nor members, nor the desk, nor staff', async () => {
  const { data, errors } = await people.query(
    `{ me { email } deskQueues { open } deskItems { totalCount } staff { members { email } }
      node(id: "${own.globalId}") { ... on Provider { members { id } openInvitations { id } } } }`,
  )
  expect(errors).toEqual([])
  expect(data).toEqual({
    me: null,
    deskQueues: null,
    deskItems: null,
    staff: null,
    node: { members: null, openInvitations: null },
  })
})

test('a visitor costs the database no statement more than before there were accounts', async () => {
  const visitor = await people.query('{ awards(first: 5) { nodes { id title } } }')
  const known = await people.query('{ awards(first: 5) { nodes { id title } } }', cast.tokens.person)
  expect(visitor.statements).toBe(2)
  expect(known.statements).toBe(2)
})

test('answers to somebody who is known are not to be kept for others', async () => {
  const { headers } = await people.query('{ me { email } }', cast.tokens.person)
  expect(headers.get('cache-control')).toBe('private, no-store')
})

test.each(['ow_nothing', 'ows_nothing', 'Basic', 'x'.repeat(300)])('the token %s is refused', async (token) => {
  expect((await people.query('{ __typename }', token)).status).toBe(401)
})
