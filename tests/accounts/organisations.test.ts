// How somebody comes to act for an organisation, and how that ends.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cast } from './cast.js'
import { addMembership, castPeople, other, own, personIdOf } from './cast.js'
import type { People } from './people.js'
import { openPeople } from './people.js'

let people: People
let cast: Cast

beforeAll(async () => {
  people = await openPeople()
  cast = await castPeople(people)
})
afterAll(() => people.close())

const day = 86_400_000
const because = 'reason: "Their letter names them as manager."'

const claim = (token: string, more = '') =>
  people.act(
    `claimOrganisation(organisation: "${own.globalId}", role: PUBLISHER, statement: "I am the manager of this body." ${more}) {
      ... on MembershipClaim { id status emailDomain domainIsKnown personEmail } }`,
    { token },
  )

interface Item {
  readonly id: string
  readonly version: number
  readonly isOverdue: boolean
  readonly claim: { readonly id: string; readonly personEmail: string }
}

async function itemOf(claimId: unknown): Promise<Item> {
  const { data } = await people.query(
    '{ deskItems(first: 100) { nodes { id version isOverdue claim { id personEmail } } } }',
    cast.tokens.editor,
  )
  const { nodes } = data?.['deskItems'] as { nodes: Item[] }
  const item = nodes.find((one) => one.claim.id === claimId)
  if (item === undefined) throw new Error('The claim did not come to the desk.')
  return item
}

const decide = (item: Item, decision: string, token = cast.tokens.editor) =>
  people.act(
    `decideDeskItem(item: "${item.id}", decision: ${decision}, ${because}, version: ${String(item.version)}) {
      ... on DeskItem { id version status decision decidedBy claim { status decisionReason } } }`,
    token === undefined ? {} : { token },
  )

const organisationsOf = async (token: string) => {
  const { data } = await people.query('{ me { memberships { role organisation { id } } } }', token)
  return (data?.['me'] as { memberships: { role: string; organisation: { id: string } }[] }).memberships
}

test('a claim is proved by a known domain, approved with a reason, told by mail, and can be reversed', async () => {
  await people.act(
    `addOrganisationDomain(organisation: "${own.globalId}", domain: "body.example", reason: "Stands on its website.") {
      ... on OrganisationDomains { domains { domain } } }`,
    cast.tokens.editor === undefined ? {} : { token: cast.tokens.editor },
  )
  const { token } = await people.signIn('manager@mail.body.example')
  const made = await claim(token)
  expect(made).toMatchObject({ status: 'OPEN', emailDomain: 'mail.body.example', domainIsKnown: true })
  expect(await claim(token)).toMatchObject({ obstacle: 'ALREADY_CLAIMED' })
  const item = await itemOf(made['id'])
  expect(item.claim.personEmail).toBe('manager@mail.body.example')
  const decided = await decide(item, 'APPROVED')
  expect(decided).toMatchObject({ status: 'DECIDED', decision: 'APPROVED', claim: { status: 'APPROVED' } })
  expect(await organisationsOf(token)).toEqual([{ role: 'PUBLISHER', organisation: { id: own.globalId } }])
  const news = (await people.mails()).find(
    ({ kind, address }) => kind === 'CLAIM_APPROVED' && address.startsWith('manager'),
  )
  expect(news?.text).toContain('Their letter names them as manager.')
  expect(await claim(token)).toMatchObject({ obstacle: 'ALREADY_MEMBER' })
  expect(
    await people.act(
      `reverseDeskDecision(item: "${item.id}", reason: "The letter was forged.", version: ${String(decided['version'])}) {
        ... on DeskItem { status decision claim { status } } }`,
      { token: cast.tokens.editor ?? '' },
    ),
  ).toMatchObject({ status: 'OPEN', decision: null, claim: { status: 'OPEN' } })
  expect(await organisationsOf(token)).toEqual([])
})

test('nobody decides their own claim, nor what another editor has taken', async () => {
  const { email, token } = await people.signIn('second-editor@example.org')
  const personId = await personIdOf(people, email)
  await people.pool.query(
    `INSERT INTO staff_role (id, person_id, role, since) VALUES ('second', $1, 'EDITOR', now())`,
    [personId],
  )
  const made = await claim(token)
  const item = await itemOf(made['id'])
  expect(await decide(item, 'APPROVED', token)).toMatchObject({ obstacle: 'OWN_CASE' })
  await people.act(
    `assignDeskItem(item: "${item.id}", take: true, version: ${String(item.version)}) { ... on DeskItem { isAssignedToMe } }`,
    { token },
  )
  expect(await decide(item, 'APPROVED')).toMatchObject({ __typename: 'ChangedMeanwhile', version: item.version + 1 })
  expect(await decide(await itemOf(made['id']), 'APPROVED')).toMatchObject({ obstacle: 'OTHERS_CASE' })
  expect(await decide(await itemOf(made['id']), 'SAME')).toMatchObject({ code: 'NOT_POSSIBLE' })
})

test('of two editors who decide at once, one wins', async () => {
  const { token } = await people.signIn('contested@example.org')
  const item = await itemOf((await claim(token))['id'])
  const answers = await Promise.all([decide(item, 'APPROVED'), decide(item, 'REFUSED')])
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ChangedMeanwhile', 'DeskItem'])
})

test('a withdrawn claim goes from the desk, and an open one is overdue after a week', async () => {
  const { token } = await people.signIn('hesitant@example.org')
  const first = await claim(token)
  await people.act(`withdrawClaim(claim: "${String(first['id'])}") { ... on MembershipClaim { status } }`, { token })
  await expect(itemOf(first['id'])).rejects.toThrow('did not come')
  const second = await claim(token)
  expect((await itemOf(second['id'])).isOverdue).toBe(false)
  await people.pool.query(`UPDATE desk_item SET due_at = now() - interval '1 minute' WHERE subject_type = $1`, [
    'MembershipClaim',
  ])
  expect((await itemOf(second['id'])).isOverdue).toBe(true)
})

const invite = (email: string, role = 'PUBLISHER', token = cast.tokens.publisher) =>
  people.act(
    `inviteMember(organisation: "${own.globalId}", role: ${role}, email: "${email}") { ... on Invitation { id status } }`,
    { token: token ?? '' },
  )

test('an invitation is accepted by whoever signs in with its address, once, and by nobody else', async () => {
  const { id } = await invite('colleague@example.org')
  expect(await invite('colleague@example.org')).toMatchObject({ obstacle: 'ALREADY_INVITED' })
  const accept = (token: string) =>
    people.act(`acceptInvitation(invitation: "${String(id)}") { ... on Membership { role isMine } }`, { token })
  expect(await accept(cast.tokens.person ?? '')).toMatchObject({ code: 'NOT_FOUND' })
  const { token } = await people.signIn('colleague@example.org')
  const { data } = await people.query('{ me { invitations { id role organisation { id } } } }', token)
  expect(data?.['me']).toEqual({ invitations: [{ id, role: 'PUBLISHER', organisation: { id: own.globalId } }] })
  expect(await accept(token)).toMatchObject({ role: 'PUBLISHER', isMine: true })
  expect(await accept(token)).toMatchObject({ code: 'NOT_FOUND' })
  const members = await people.query(
    `{ node(id: "${own.globalId}") { ... on Provider { members { personEmail } } } }`,
    token,
  )
  expect(JSON.stringify(members.data)).toContain('colleague@example.org')
})

test('members invite in their own part only, and an invitation is over after two weeks', async () => {
  expect(await invite('wrong-part@example.org', 'COMMISSIONER')).toMatchObject({ code: 'NOT_ALLOWED' })
  const { id } = await invite('late@example.org')
  people.pass(15 * day)
  const { token } = await people.signIn('late@example.org')
  expect(
    await people.act(`acceptInvitation(invitation: "${String(id)}") { ... on Membership { id } }`, { token }),
  ).toMatchObject({ obstacle: 'OVER' })
})

test('the last one leaves only knowingly, and an editor brings somebody back', async () => {
  const { email, token } = await people.signIn('last@example.org')
  await people.pool.query('UPDATE membership SET ended_at = now() WHERE organisation_id = $1', [other.id])
  await addMembership(people, await personIdOf(people, email), other.id, 'PUBLISHER')
  const { data } = await people.query('{ me { memberships { id } } }', token)
  const id = (data?.['me'] as { memberships: { id: string }[] }).memberships[0]?.id ?? ''
  const leave = (evenAsLast: boolean) =>
    people.act(
      `leaveOrganisation(membership: "${id}", evenAsLast: ${String(evenAsLast)}) { ... on Membership { endedAt } }`,
      { token },
    )
  expect(await leave(false)).toMatchObject({ obstacle: 'LAST_MEMBER' })
  expect(await leave(true)).toMatchObject({ endedAt: expect.any(String) as string })
  const invited = await people.act(
    `inviteMember(organisation: "${other.globalId}", role: PUBLISHER, email: "back@example.org") { ... on Invitation { status } }`,
    { token: (await people.signIn('editor@example.org')).token },
  )
  expect(invited).toMatchObject({ status: 'OPEN' })
})

test('a removed member is told why and may do nothing more, also with a token from before', async () => {
  const { email, token } = await people.signIn('removed@example.org')
  const membership = await addMembership(people, await personIdOf(people, email), own.id, 'PUBLISHER')
  const id = Buffer.from(`Membership:${membership}`).toString('base64')
  const { token: publisher } = await people.signIn('publisher@example.org')
  expect(
    await people.act(
      `removeMember(membership: "${id}", reason: "No longer works here.") { ... on Membership { endedAt } }`,
      {
        token: publisher,
      },
    ),
  ).toMatchObject({ __typename: 'Membership' })
  const news = (await people.mails()).find(({ kind }) => kind === 'MEMBERSHIP_ENDED')
  expect([news?.address, news?.text]).toEqual([email, expect.stringContaining('No longer works here.') as string])
  expect(
    await people.act(
      `inviteMember(organisation: "${own.globalId}", role: PUBLISHER, email: "x@example.org") { ... on Invitation { id } }`,
      { token },
    ),
  ).toMatchObject({ code: 'NOT_ALLOWED' })
})

test('parts and invitations follow an organisation that becomes one with another', async () => {
  const { email, token } = await people.signIn('follower@example.org')
  await people.pool.query(
    `INSERT INTO organisation_identity (identity_key, address_id, organisation_id, cluster)
     VALUES ('GB-COH:00000001', 'body-gone', $1, 'GB-COH:00000001'), ('GB-COH:00000002', $2, $2, 'GB-COH:00000002')`,
    [own.id, other.id],
  )
  await addMembership(people, await personIdOf(people, email), 'body-gone', 'PUBLISHER')
  await people.pool.query(
    `INSERT INTO invitation (id, organisation_id, role, email, created_at, ends_at, status)
     VALUES ('follows', 'body-gone', 'COMMISSIONER', $1, now(), now() + interval '90 days', 'OPEN')`,
    [email],
  )
  expect(await organisationsOf(token)).toEqual([{ role: 'PUBLISHER', organisation: { id: own.globalId } }])
  const { data } = await people.query('{ me { invitations { organisation { id } } } }', token)
  expect(data?.['me']).toEqual({ invitations: [{ organisation: { id: own.globalId } }] })
  expect(
    await people.act(
      `inviteMember(organisation: "${own.globalId}", role: PUBLISHER, email: "by-follower@example.org") { ... on Invitation { status } }`,
      { token },
    ),
  ).toMatchObject({ status: 'OPEN' })
})

test('a domain that many share is no proof', async () => {
  const { token } = await people.signIn('editor@example.org')
  expect(
    await people.act(
      `addOrganisationDomain(organisation: "${own.globalId}", domain: "NHS.net", reason: "They all write from there.") {
        ... on OrganisationDomains { domains { domain } } }`,
      { token },
    ),
  ).toMatchObject({ code: 'INPUT_REFUSED', problems: [{ field: 'domain' }] })
})
