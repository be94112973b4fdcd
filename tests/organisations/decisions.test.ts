// Merging and splitting by hand: reversible, remembered, and old addresses lead on. Everything is made up.
import { rmSync } from 'node:fs'
import { rebuildRegister } from '@openward/ingest/rebuild-register'
import { decideIdentities, withdrawDecision } from '@openward/registry/decisions/decide-identities'
import { findSimilarNames } from '@openward/registry/decisions/find-similar-names'
import { listCandidates } from '@openward/registry/decisions/list-candidates'
import { organisationId } from '@openward/registry/identity/identity-key'
import { loadMatcher } from '@openward/registry/match/load-matcher'
import { findOrganisations } from '@openward/registry/read/organisations'
import { openSnapshot } from '@openward/registry/read/snapshot'
import type { RecordingSession } from '@openward/registry/recording/recording-session'
import { openRecordingSession } from '@openward/registry/recording/recording-session'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder, releaseOf, writePackage } from '../recording/made-up-releases.js'
import { allAgrees, recount } from '../recording/recount.js'
import { dumpRegister } from '../recording/register-dump.js'
import { openTestRegister } from '../recording/registers.js'
import type { TestRegister } from '../recording/registers.js'

const first = 'GB-COH:01234567'
const second = 'GB-COH:07654321'
const decidedAt = new Date('2026-11-01T10:00:00Z')
const editor = { decidedBy: 'editor-1', decidedAt, reason: 'The company took a new number.' }

const folder = makeFolder()
beforeAll(() => {
  const council = { name: 'Meadow Council' }
  const providers = [
    { name: 'Meadow Care Ltd', identifier: ['GB-COH', '01234567'] },
    { name: 'Meadow Care Limited', identifier: ['GB-COH', '07654321'] },
    { name: 'Meadow Care Ltd' },
    { name: 'Meadow Caer Group Ltd' },
    { name: 'Meadow Care Group Ltd', identifier: ['GB-COH', '03456789'] },
  ] as const
  const releases = providers.map((provider, at) =>
    releaseOf({
      process: `dec00${String(at)}`,
      id: `60000${String(at)}-2026`,
      date: `2026-08-0${String(at + 1)}T10:00:00+01:00`,
      commissioner: council,
      providers: [provider],
    }),
  )
  writePackage(folder, 'decisions.json', releases)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function deciding<Result>(register: TestRegister, work: (session: RecordingSession) => Promise<Result>) {
  const session = await openRecordingSession(register.context)
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

async function namesAt(register: TestRegister, keys: readonly string[]) {
  const snapshot = openSnapshot(register.database.pool)
  try {
    const found = await findOrganisations(snapshot, keys.map(organisationId))
    return found.map((one) => (one === null ? null : `${one.name}: ${String(one.allAwardsHeld)}`))
  } finally {
    snapshot.release()
  }
}

test('two that were merged by hand are one with all awards, under both addresses, and two again when it is taken back', async () => {
  await using register = await openTestRegister('SAMPLE')
  await register.import([folder])
  const before = await dumpRegister(register.database.pool)
  expect(await namesAt(register, [first, second])).toEqual(['Meadow Care Ltd: 1', 'Meadow Care Limited: 1'])
  const id = await deciding(register, (session) =>
    decideIdentities(session, { identityKey: first, otherKey: second, verdict: 'SAME', ...editor }),
  )
  // The name alone means that one body now.
  expect(await namesAt(register, [first, second])).toEqual(['Meadow Care Ltd: 3', 'Meadow Care Ltd: 3'])
  expect(await recount(register.database.pool)).toEqual(allAgrees)
  const merged = await dumpRegister(register.database.pool)
  await rebuildRegister(register.context, { referenceRows: register.referenceRows })
  expect(await dumpRegister(register.database.pool)).toEqual(merged)
  await deciding(register, (session) =>
    withdrawDecision(session, { id, withdrawnBy: 'editor-2', withdrawnAt: decidedAt }),
  )
  expect(await dumpRegister(register.database.pool)).toEqual(before)
  const { rows } = await register.database.pool.query(
    'SELECT verdict, decided_by, withdrawn_by FROM organisation_decision',
  )
  expect(rows).toEqual([{ verdict: 'SAME', decided_by: 'editor-1', withdrawn_by: 'editor-2' }])
}, 120_000)

test('candidates are listed until decided; a similar name is one, and is never joined without a decision', async () => {
  await using register = await openTestRegister('SAMPLE')
  await register.import([folder])
  const { pool } = register.database
  const { matcher } = await loadMatcher(pool)
  await deciding(register, async ({ client }) => {
    expect(await findSimilarNames(client, matcher)).toBe(1)
    const open = await listCandidates(client, { state: 'OPEN', first: 10 })
    expect(open.map(({ name, otherName, reason }) => [name, otherName, reason])).toEqual([
      ['Meadow Caer Group Ltd', 'Meadow Care Group Ltd', 'SIMILAR_NAME'],
      ['Meadow Care Ltd', 'Meadow Care Ltd', 'SEVERAL_BEAR_THE_NAME'],
      ['Meadow Care Limited', 'Meadow Care Ltd', 'OTHER_IDENTIFIER'],
    ])
  })
  await deciding(register, (session) =>
    decideIdentities(session, { identityKey: first, otherKey: second, verdict: 'DIFFERENT', ...editor }),
  )
  await deciding(register, async ({ client }) => {
    expect(await listCandidates(client, { state: 'DIFFERENT', first: 10 })).toMatchObject([
      { identityKey: second, otherKey: first, reason: 'KEPT_APART' },
    ])
    expect(await listCandidates(client, { state: 'OPEN', first: 10 })).toHaveLength(2)
  })
  const unknown = { identityKey: first, otherKey: 'GB-COH:99999998', verdict: 'SAME', ...editor } as const
  await expect(deciding(register, (session) => decideIdentities(session, unknown))).rejects.toThrow(
    'The register knows nobody as GB-COH:99999998.',
  )
}, 120_000)
