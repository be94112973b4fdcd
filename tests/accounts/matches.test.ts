// Doubtful matches of organisations, from the register to the desk and back. Everything is made up.
import { rmSync } from 'node:fs'
import { rebuildRegister } from '@openward/ingest/rebuild-register'
import { followDecisions } from '@openward/registry/desk/follow-decisions'
import { layMatchesOnDesk } from '@openward/registry/desk/lay-matches-on-desk'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder, releaseOf, writePackage } from '../recording/made-up-releases.js'
import type { TestRegister } from '../recording/registers.js'
import { openTestRegister } from '../recording/registers.js'
import { addStaff, personIdOf } from './cast.js'
import type { People } from './people.js'
import { openPeople } from './people.js'

const folder = makeFolder()
let register: TestRegister
let people: People
let token: string

beforeAll(async () => {
  const providers = [
    { name: 'Meadow Care Ltd', identifier: ['GB-COH', '01234567'] },
    { name: 'Meadow Care Limited', identifier: ['GB-COH', '07654321'] },
  ] as const
  const releases = providers.map((provider, at) =>
    releaseOf({
      process: `match0${String(at)}`,
      id: `61000${String(at)}-2026`,
      date: `2026-08-0${String(at + 1)}T10:00:00+01:00`,
      commissioner: { name: 'Meadow Council' },
      providers: [provider],
    }),
  )
  writePackage(folder, 'matches.json', releases)
  register = await openTestRegister('SAMPLE')
  await register.import([folder])
  people = await openPeople(register.database)
  const editor = await people.signIn('matcher@example.org')
  await addStaff(people, await personIdOf(people, editor.email), 'EDITOR')
  token = editor.token
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await register[Symbol.asyncDispose]()
})

interface Item {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly organisations: readonly { readonly name: string }[]
}

async function matches(): Promise<readonly Item[]> {
  const { data } = await people.query(
    '{ deskItems(filter: { kind: [ORGANISATION_MATCH], status: [OPEN, DECIDED, CLOSED] }) { nodes { id version status organisations { name } } } }',
    token,
  )
  return (data?.['deskItems'] as { nodes: Item[] }).nodes
}

const reason = 'reason: "Both numbers belong to one company."'

test('a doubtful match comes to the desk once, is decided there, and the register follows, also through a rebuild', async () => {
  await layMatchesOnDesk(register.context)
  await layMatchesOnDesk(register.context)
  const [open, ...more] = await matches()
  expect(more).toEqual([])
  expect(open).toMatchObject({ status: 'OPEN' })
  expect(open?.organisations.map(({ name }) => name).sort()).toEqual(['Meadow Care Limited', 'Meadow Care Ltd'])

  await people.act(
    `decideDeskItem(item: "${String(open?.id)}", decision: SAME, ${reason}, version: ${String(open?.version)}) { ... on DeskItem { id } }`,
    { token },
  )
  expect(await followDecisions(register.context)).toBe(1)
  expect(await followDecisions(register.context)).toBe(0)
  expect((await matches())[0]?.organisations).toHaveLength(1)
  await layMatchesOnDesk(register.context)
  await rebuildRegister(register.context, { referenceRows: register.referenceRows })
  const [decided] = await matches()
  expect(decided).toMatchObject({ status: 'DECIDED' })
  expect(decided?.organisations).toHaveLength(1)

  await people.act(
    `reverseDeskDecision(item: "${String(decided?.id)}", ${reason}, version: ${String(decided?.version)}) { ... on DeskItem { id } }`,
    { token },
  )
  expect(await followDecisions(register.context)).toBe(1)
  expect((await matches())[0]).toMatchObject({ status: 'OPEN' })
  expect((await matches())[0]?.organisations).toHaveLength(2)
}, 60_000)
