// What the kind of an organisation rests on: claims of notices, decisions of editors, and the facts beside it.
import { rmSync } from 'node:fs'
import { rebuildRegister } from '@openward/ingest/rebuild-register'
import { decideKind, withdrawKindDecision } from '@openward/registry/kind/decide-kind'
import { recordFact } from '@openward/registry/kind/record-fact'
import { afterAll, expect, test } from 'vitest'
import { makeFolder, releaseOf, writePackage } from './made-up-releases.js'
import { allAgrees, recount } from './recount.js'
import type { TestRegister } from './registers.js'
import { openTestRegister } from './registers.js'

const folder = makeFolder()
const commissioner = { name: 'Meadow Council' }
const key = 'GB-PPON:PAAA-0001-AAAA'
// No rule knows such a name.
const name = 'Zyxwort'

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function notice(process: string, day: string, details: object): string {
  return writePackage(folder, `${process}-${day}.json`, [
    releaseOf({
      process,
      id: `${process}-2026`,
      date: `${day}T10:00:00+01:00`,
      commissioner,
      providers: [{ name, identifier: ['GB-PPON', 'PAAA-0001-AAAA'], details }],
    }),
  ])
}

async function kindOf(register: TestRegister): Promise<unknown> {
  const { rows } = await register.database.pool.query<{ kind: string; source: string; basis: string }>(
    `SELECT kind, kind_source AS source, kind_basis AS basis FROM organisation WHERE name = $1`,
    [name],
  )
  return rows[0]
}

test('the latest claim counts, in whatever order notices come, and is told as a claim', async () => {
  const earlier = notice('caaaaa', '2026-08-01', { vcse: true, publicServiceMissionOrganization: true })
  const later = notice('cbbbbb', '2026-08-02', { vcse: true, publicServiceMissionOrganization: false })
  for (const order of [
    [earlier, later],
    [later, earlier],
  ]) {
    await using register = await openTestRegister('SAMPLE')
    for (const file of order) await register.import([file])
    expect(await kindOf(register)).toEqual({
      kind: 'VOLUNTARY',
      source: 'CLAIM',
      basis: 'says in a notice that it is a voluntary organisation or social enterprise',
    })
    expect(await recount(register.database.pool)).toEqual(allAgrees)
  }
})

test('an editor’s decision goes before all else, moves the awards with it, and can be withdrawn', async () => {
  await using register = await openTestRegister('SAMPLE')
  const { context } = register
  await register.import([notice('cccccc', '2026-08-01', { vcse: true })])
  const decision = { identityKey: key, kind: 'MUTUAL', reason: 'Rules filed in 2024', decidedBy: 'editor-1' } as const
  await decideKind(context, decision)
  const decided = { kind: 'MUTUAL', source: 'EDITOR', basis: 'decision of an editor: Rules filed in 2024' }
  expect(await kindOf(register)).toEqual(decided)
  const kinds = async () =>
    (await register.database.pool.query<{ kinds: string[] }>('SELECT provider_kinds AS kinds FROM award')).rows
  expect(await kinds()).toEqual([{ kinds: ['MUTUAL'] }])
  expect(await recount(register.database.pool)).toEqual(allAgrees)

  await decideKind(context, { ...decision, kind: 'PRIMARY_CARE', reason: 'It is a practice' })
  expect(await kindOf(register)).toMatchObject({ kind: 'PRIMARY_CARE' })

  await withdrawKindDecision(context, key, 'editor-2')
  expect(await kindOf(register)).toMatchObject({ kind: 'VOLUNTARY', source: 'CLAIM' })
  expect(await kinds()).toEqual([{ kinds: ['VOLUNTARY'] }])
})

test('decisions outlast a rebuild, and claims are made again by it', async () => {
  await using register = await openTestRegister('SAMPLE')
  const { context, referenceRows } = register
  await register.import([notice('dddddd', '2026-08-01', { vcse: true })])
  await decideKind(context, { identityKey: key, kind: 'MUTUAL', reason: 'Rules filed in 2024', decidedBy: 'editor-1' })
  await rebuildRegister(context, { referenceRows })
  expect(await kindOf(register)).toMatchObject({ kind: 'MUTUAL', source: 'EDITOR' })
  await withdrawKindDecision(context, key, 'editor-2')
  expect(await kindOf(register)).toMatchObject({ kind: 'VOLUNTARY', source: 'CLAIM' })
})

test('a decision needs an identity that is held, a kind of the list and a reason', async () => {
  await using register = await openTestRegister('SAMPLE')
  const { context } = register
  const decision = { identityKey: key, kind: 'NHS', reason: 'because', decidedBy: 'editor-1' } as const
  await expect(decideKind(context, decision)).rejects.toMatchObject({ code: 'IDENTITY_NOT_FOUND' })
  await expect(decideKind(context, { ...decision, reason: ' ' })).rejects.toMatchObject({ code: 'DECISION_INCOMPLETE' })
})

test('the facts of the curated list come with the real register, and an editor’s fact stands beside them', async () => {
  await using register = await openTestRegister('REAL')
  const { context } = register
  await register.import([])
  const facts = async () =>
    (
      await register.database.pool.query<Record<string, unknown>>(
        `SELECT fact, code, started_on, recorded_by FROM organisation_fact WHERE identity_key = 'GB-NHS:NTV' ORDER BY fact, source`,
      )
    ).rows
  expect(await facts()).toEqual([
    { fact: 'EMPLOYEE_CONTROL', code: null, started_on: null, recorded_by: null },
    { fact: 'ORIGIN', code: 'OTHER_SPIN_OUT', started_on: '2006-10-01', recorded_by: null },
    { fact: 'PROFIT_RULE', code: null, started_on: null, recorded_by: null },
  ])
  const fact = {
    identityKey: 'GB-NHS:NTV',
    fact: 'PURPOSE',
    statement: 'Its articles name the care of a community.',
    source: 'Articles at Companies House',
    code: null,
    startedOn: null,
    readOn: '2026-11-25',
    recordedBy: 'editor-1',
  } as const
  await recordFact(context, fact)
  expect((await facts()).at(-1)).toEqual({ fact: 'PURPOSE', code: null, started_on: null, recorded_by: 'editor-1' })
  await expect(recordFact(context, { ...fact, source: '' })).rejects.toMatchObject({ code: 'FACT_INCOMPLETE' })
  await expect(recordFact(context, { ...fact, fact: 'ORIGIN' })).rejects.toMatchObject({ code: 'FACT_INCOMPLETE' })
})
