// Every mutation of the schema as everybody, against the one table of who may do what.
import { randomUUID } from 'node:crypto'
import { encodeGlobalId } from '@openward/schema/global-id'
import { schema } from '@openward/schema/schema'
import type { ActEntry, ActName } from '@openward/vocabulary/act'
import { ACTS, HTTP_ACTS } from '@openward/vocabulary/act'
import { codesOf } from '@openward/vocabulary/code-list'
import type { Doer } from '@openward/vocabulary/doer'
import { TOKEN_SCOPES } from '@openward/vocabulary/token-scope'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Cast, Part } from './cast.js'
import { addMembership, castPeople, own, ownAward, parts } from './cast.js'
import type { People } from './people.js'
import { browserSecret, openPeople } from './people.js'

let people: People
let cast: Cast

beforeAll(async () => {
  people = await openPeople()
  cast = await castPeople(people)
})
afterAll(() => people.close())

/** What a part is to the table, for acts about the own body. */
const doers: Readonly<Record<Part, readonly Doer[]>> = {
  visitor: ['VISITOR'],
  person: ['VISITOR', 'PERSON'],
  publisher: ['VISITOR', 'PERSON', 'PUBLISHER'],
  'publisher of another body': ['VISITOR', 'PERSON'],
  commissioner: ['VISITOR', 'PERSON', 'COMMISSIONER'],
  'commissioner of another body': ['VISITOR', 'PERSON'],
  editor: ['VISITOR', 'PERSON', 'EDITOR'],
  administrator: ['VISITOR', 'PERSON', 'ADMINISTRATOR'],
}

const acts: Readonly<Record<string, ActEntry>> = ACTS
const reason = 'reason: "A reason of some words."'
const roleOf = (part: Part) => (part.startsWith('commissioner') ? 'COMMISSIONER' : 'PUBLISHER')

async function newInvitation(part: Part): Promise<string> {
  const id = randomUUID()
  await people.pool.query(
    `INSERT INTO invitation (id, organisation_id, role, email, created_at, ends_at, status)
     VALUES ($1, $2, $3, $4, now(), now() + interval '1 day', 'OPEN')`,
    [id, own.id, roleOf(part), `${id}@example.org`],
  )
  return encodeGlobalId('Invitation', id)
}

async function newMembership(part: Part): Promise<string> {
  const personId = randomUUID()
  await people.pool.query('INSERT INTO person (id, created_at) VALUES ($1, now())', [personId])
  return encodeGlobalId('Membership', await addMembership(people, personId, own.id, roleOf(part)))
}

async function newStatement(): Promise<string> {
  const id = randomUUID()
  await people.pool.query(
    `INSERT INTO authority_statement (id, organisation_id, role, subject_type, subject_id, created_at)
     VALUES ($1, $2, 'PROVIDER', 'AWARD', 'award-own', now())`,
    [id, own.id],
  )
  await people.pool.query(
    `INSERT INTO authority_statement_version (statement_id, version, text, placed_at, person_id)
     VALUES ($1, 1, 'Words of the body.', now(), 'somebody')`,
    [id],
  )
  return encodeGlobalId('AuthorityStatement', id)
}

/** A call of every mutation that would do something, were it allowed. */
const calls: Readonly<Record<string, (part: Part) => string | Promise<string>>> = {
  askForSignInLink: () => `(email: "${randomUUID()}@example.org", browserSecret: "${browserSecret}")`,
  signIn: () => `(linkSecret: "none", browserSecret: "${browserSecret}")`,
  startPasskeySignIn: () => `(browserSecret: "${browserSecret}")`,
  finishPasskeySignIn: () => `(challenge: "none", browserSecret: "${browserSecret}", response: "{}")`,
  renewSession: () => '(sessionSecret: "none")',
  signOut: () => '(sessionSecret: "none")',
  changeMyName: () => '(name: "Somebody", version: 9)',
  revokeSession: () => '(session: "none")',
  startPasskeyRegistration: () => '',
  finishPasskeyRegistration: () => '(challenge: "none", response: "{}", name: "Key")',
  removePasskey: () => '(passkey: "none")',
  createApiToken: () => '(name: "Token", scopes: [DESK], endsOn: "2000-01-01")',
  revokeApiToken: () => '(token: "none")',
  eraseMyAccount: () => '(email: "somebody-else@example.org")',
  claimOrganisation: () => `(organisation: "nothing", role: PUBLISHER, statement: "I work there since 2019.")`,
  withdrawClaim: () => '(claim: "none")',
  acceptInvitation: () => '(invitation: "none")',
  declineInvitation: () => '(invitation: "none")',
  leaveOrganisation: () => '(membership: "none")',
  inviteMember: (part) =>
    `(organisation: "${own.globalId}", role: ${roleOf(part)}, email: "${randomUUID()}@example.org")`,
  withdrawInvitation: async (part) => `(invitation: "${await newInvitation(part)}")`,
  removeMember: async (part) => `(membership: "${await newMembership(part)}", ${reason})`,
  addOrganisationDomain: () => `(organisation: "${own.globalId}", domain: "${randomUUID()}.example.org", ${reason})`,
  removeOrganisationDomain: () => `(organisation: "${own.globalId}", domain: "none.example.org", ${reason})`,
  placeStatement: (part) =>
    `(organisation: "${own.globalId}", role: ${roleOf(part)}, subject: "${ownAward}", text: "What we wish to add to it.")`,
  reviseStatement: async () =>
    `(statement: "${await newStatement()}", text: "Other words, of some length.", version: 1)`,
  withdrawStatement: async () => `(statement: "${await newStatement()}", ${reason}, version: 1)`,
  assignDeskItem: () => '(item: "none", take: true, version: 1)',
  decideDeskItem: () => `(item: "none", decision: APPROVED, ${reason}, version: 1)`,
  reverseDeskDecision: () => `(item: "none", ${reason}, version: 1)`,
  appointStaff: () => `(email: "nobody@example.org", role: EDITOR, ${reason})`,
  dismissStaff: () => `(person: "none", role: EDITOR, ${reason})`,
}

/** What somebody who may not do something is told. Everything else means that they may, whatever came of it. */
const refusals = ['NOT_SIGNED_IN', 'NOT_ALLOWED']

async function isAllowed(mutation: string, part: Part, token: string | undefined): Promise<boolean> {
  const call = await calls[mutation]?.(part)
  const answer = await people.act(`${mutation}${call ?? ''} { }`, token === undefined ? {} : { token })
  return !refusals.includes(String(answer['code']))
}

const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {})

test('the table has an entry for every mutation and for nothing else, and this test calls each', () => {
  const inTable = Object.keys(acts).filter((name) => !HTTP_ACTS.includes(name as ActName))
  expect(mutations.sort()).toEqual(inTable.sort())
  expect(Object.keys(calls).sort()).toEqual(inTable.sort())
})

test('every mutation is allowed to exactly those whom the table names', async () => {
  const found: Record<string, Part[]> = {}
  const expected: Record<string, Part[]> = {}
  for (const mutation of mutations) {
    found[mutation] = []
    for (const part of parts) if (await isAllowed(mutation, part, cast.tokens[part])) found[mutation].push(part)
    expected[mutation] = parts.filter((part) => acts[mutation]?.mayDo.some((doer) => doers[part].includes(doer)))
  }
  expect(found).toEqual(expected)
})

/** A token with these scopes of somebody who has every part. */
async function tokenWith(scopes: readonly string[]): Promise<string> {
  const endsOn = people.now().toISOString().slice(0, 10)
  const answer = await people.act(
    `createApiToken(name: "Token", scopes: [${scopes.join(', ')}], endsOn: "${endsOn}") { ... on MadeApiToken { secret } }`,
    { token: cast.tokens.editor ?? '' },
  )
  return String(answer['secret'])
}

test('a token allows what its scope names, and nothing that needs a session', async () => {
  const personId = cast.personIds.editor
  await addMembership(people, personId, own.id, 'PUBLISHER')
  await people.pool.query(
    `INSERT INTO staff_role (id, person_id, role, since) VALUES ('both', $1, 'ADMINISTRATOR', now())`,
    [personId],
  )
  for (const scope of codesOf(TOKEN_SCOPES)) {
    const token = await tokenWith([scope])
    const allowed: string[] = []
    for (const mutation of mutations) if (await isAllowed(mutation, 'publisher', token)) allowed.push(mutation)
    const expected = mutations.filter(
      (name) => acts[name]?.mayDo.includes('VISITOR') === true || acts[name]?.tokenScope === scope,
    )
    expect(allowed, scope).toEqual(expected)
  }
})

test.each(HTTP_ACTS)('the address of %s is allowed to exactly those whom the table names', async (act) => {
  for (const part of parts) {
    const token = cast.tokens[part]
    const response = await people.api.fetch('http://register.test/proofs?name=a.txt', {
      method: 'POST',
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      body: 'no document',
    })
    const may = acts[act]?.mayDo.some((doer) => doers[part].includes(doer)) === true
    expect([part, response.status]).toEqual([part, may ? 400 : 401])
  }
})
