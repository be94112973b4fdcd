// Processes of several ocids that are one: what is joined, that order does not matter, and that decisions can be undone.
import { rmSync } from 'node:fs'
import { rebuildRegister } from '@openward/ingest/rebuild-register'
import type { DecidingSession } from '@openward/registry/joins/decide-process-join'
import { decideProcessJoin, withdrawProcessDecision } from '@openward/registry/joins/decide-process-join'
import { referenceKeysByName } from '@openward/registry/reference/reference-rows'
import { findContractingProcesses } from '@openward/registry/read/contracting-processes'
import { noticesOfProcesses } from '@openward/registry/read/notices'
import { linksOfProcesses } from '@openward/registry/read/process-links'
import { openSnapshot } from '@openward/registry/read/snapshot'
import { openRecordingSession } from '@openward/registry/recording/recording-session'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder, releaseOf, writePackage } from './made-up-releases.js'
import { allAgrees, recount } from './recount.js'
import type { RegisterDump } from './register-dump.js'
import { dumpRegister } from './register-dump.js'
import type { TestRegister } from './registers.js'
import { openTestRegister } from './registers.js'

const folder = makeFolder()
const board = { name: 'Meadow Integrated Care Board' }
const care = { name: 'Meadow Care Ltd', identifier: ['GB-COH', '01234567'] } as const
const hill = { name: 'Hill Care Ltd', identifier: ['GB-COH', '07654321'] } as const
const decidedAt = new Date('2026-11-01T09:00:00Z')
const ocidOf = (process: string): string => `ocds-h6vhtk-made-up-${process}`

interface Release {
  readonly tender: object
}
const withText = (release: object, description: string, more: object = {}): object => ({
  ...release,
  ...more,
  tender: { ...(release as Release).tender, description },
})
const period = 'The contract runs from 1 April 2026 to 31 March 2029.'

let files: string[] = []
beforeAll(() => {
  const twice = { commissioner: board, providers: [care], title: 'Dermatology in the community', amount: 480_000 }
  const lone = { commissioner: board, providers: [hill], title: 'Patient transport at night', amount: 90_000 }
  const releases = [
    // An intended approach and its intention, under two ocids, joined by the reference in their words.
    withText(
      releaseOf({
        ...{ process: 'app001', id: '800001-2026', date: '2026-02-27T10:00:00Z', commissioner: board, providers: [] },
        title: 'Screening laboratories of the region',
      }),
      'Intended approach notice: most suitable provider process of the Provider Selection Regime. Reference NHSX1038.',
      { tag: ['planning'], awards: [], contracts: [] },
    ),
    withText(
      releaseOf({
        ...{
          process: 'int001',
          id: '800002-2026',
          date: '2026-03-18T10:00:00Z',
          commissioner: board,
          providers: [care],
        },
        title: 'NHSX1038 Screening laboratories of the region',
      }),
      'Intention to award notice under the most suitable provider process of the Provider Selection Regime. The contract has not yet formally been awarded.',
    ),
    // One award published under two ocids.
    withText(releaseOf({ ...twice, process: 'dup001', id: '800003-2026', date: '2026-04-01T10:00:00Z' }), period),
    withText(releaseOf({ ...twice, process: 'dup002', id: '800004-2026', date: '2026-04-02T10:00:00Z' }), period),
    // The same without a period: nobody can tell, so a person has to.
    releaseOf({ ...lone, process: 'may001', id: '800005-2026', date: '2026-05-01T10:00:00Z' }),
    releaseOf({ ...lone, process: 'may002', id: '800006-2026', date: '2026-05-02T10:00:00Z' }),
  ]
  files = releases.map((release, index) => writePackage(folder, `${String(index)}.json`, [withoutReference(release)]))
})

/** The made-up releases number their processes in the field for the reference, which would tell two apart. */
function withoutReference(release: object): object {
  const { tender, ocid } = release as { tender: object; ocid: string }
  return { ...release, tender: { ...tender, id: ocid } }
}

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function awardsOf({ database }: TestRegister): Promise<readonly string[]> {
  const { rows } = await database.pool.query<{ row: string }>(
    `SELECT concat_ws(' ', right(ocid, 6), status, notice_count) AS row FROM award WHERE superseded_at IS NULL ORDER BY ocid`,
  )
  return rows.map(({ row }) => row)
}

async function leadsOf({ database }: TestRegister): Promise<readonly string[]> {
  const { rows } = await database.pool.query<{ row: string }>(
    `SELECT concat_ws(' under ', right(ocid, 6), right(lead_ocid, 6)) AS row FROM contracting_process
     WHERE lead_ocid IS NOT NULL ORDER BY ocid`,
  )
  return rows.map(({ row }) => row)
}

async function openDeciding({ context, referenceRows }: TestRegister): Promise<DecidingSession> {
  return { ...(await openRecordingSession(context)), referenceKeys: referenceKeysByName(referenceRows) }
}

async function dumpImported(paths: readonly string[], batchSize: number): Promise<RegisterDump> {
  await using register = await openTestRegister('SAMPLE')
  await register.import(paths, batchSize)
  expect(await recount(register.database.pool)).toEqual(allAgrees)
  return await dumpRegister(register.database.pool)
}

test('what is safe is joined and counted once, what is doubtful waits for a person', async () => {
  await using register = await openTestRegister('SAMPLE')
  await register.import(files)
  expect(await leadsOf(register)).toEqual(['dup002 under dup001', 'int001 under app001'])
  expect(await awardsOf(register)).toEqual([
    'app001 INTENDED 1',
    'dup001 AWARDED 2',
    'may001 AWARDED 1',
    'may002 AWARDED 1',
  ])
  const { rows } = await register.database.pool.query(
    'SELECT right(ocid, 6) AS one, right(other_ocid, 6) AS other, reason, strength FROM process_link ORDER BY 1, 3',
  )
  expect(rows).toEqual([
    { one: 'app001', other: 'int001', reason: 'SAME_REFERENCE', strength: 'STRONG' },
    { one: 'dup001', other: 'dup002', reason: 'EQUAL_FACTS', strength: 'STRONG' },
    { one: 'may001', other: 'may002', reason: 'EQUAL_FACTS', strength: 'DOUBTFUL' },
  ])
}, 60_000)

test('the process of either ocid is the joined one, with the notices of both and the reason', async () => {
  await using register = await openTestRegister('SAMPLE')
  await register.import(files)
  const snapshot = openSnapshot(register.database.pool)
  const asked = [ocidOf('dup002'), ocidOf('dup001')]
  const processes = await findContractingProcesses(snapshot, asked)
  expect(processes).toMatchObject(Array(2).fill({ ocid: ocidOf('dup001'), noticeCount: 2, awardCount: 1 }))
  const [notices] = await noticesOfProcesses.find(snapshot, [ocidOf('dup001')])
  expect(notices?.map(({ noticeId }) => noticeId)).toEqual(['800003-2026', '800004-2026'])
  const [joined, apart] = await linksOfProcesses.find(snapshot, [ocidOf('dup001'), ocidOf('may001')])
  expect(joined).toMatchObject([{ reason: 'EQUAL_FACTS', strength: 'STRONG', isJoined: true }])
  expect(apart).toMatchObject([{ reason: 'EQUAL_FACTS', strength: 'DOUBTFUL', isJoined: false }])
  snapshot.release()
}, 60_000)

test('neither the order of imports nor the size of batches nor a rebuild shows', async () => {
  const expected = await dumpImported(files, 5000)
  expect(await dumpImported([...files].reverse(), 1)).toEqual(expected)
  await using register = await openTestRegister('SAMPLE')
  for (const file of [3, 1, 5, 0, 2, 4]) await register.import([files[file] ?? ''])
  expect(await dumpRegister(register.database.pool)).toEqual(expected)
  const again = await register.import(files)
  expect(again).toMatchObject({ recordedNew: 0, recordedChanged: 0 })
  await rebuildRegister(register.context, { referenceRows: register.referenceRows, batchSize: 2 })
  expect(await dumpRegister(register.database.pool)).toEqual(expected)
}, 120_000)

test('a decision joins or parts two processes, a rebuild follows it, and taking it back gives the tables as before', async () => {
  await using register = await openTestRegister('SAMPLE')
  await register.import(files)
  const before = await dumpRegister(register.database.pool)
  const decide = async (work: (session: DecidingSession) => Promise<void>) => {
    const session = await openDeciding(register)
    await work(session).finally(() => session.close())
  }
  const same = { ocid: ocidOf('may002'), otherOcid: ocidOf('may001'), verdict: 'SAME' as const }
  const apart = { ocid: ocidOf('dup001'), otherOcid: ocidOf('dup002'), verdict: 'DIFFERENT' as const }
  const by = { reason: 'Made up for the test', decidedBy: 'somebody', decidedAt }
  await decide((session) => decideProcessJoin(session, { ...same, ...by }))
  await decide((session) => decideProcessJoin(session, { ...apart, ...by }))
  expect(await leadsOf(register)).toEqual(['int001 under app001', 'may002 under may001'])
  expect(await awardsOf(register)).toEqual([
    'app001 INTENDED 1',
    'dup001 AWARDED 1',
    'dup002 AWARDED 1',
    'may001 AWARDED 2',
  ])
  expect(await recount(register.database.pool)).toEqual(allAgrees)
  const decided = await dumpRegister(register.database.pool)
  await rebuildRegister(register.context, { referenceRows: register.referenceRows, batchSize: 1 })
  expect(await dumpRegister(register.database.pool)).toEqual(decided)
  const withdrawn = { withdrawnBy: 'somebody else', withdrawnAt: decidedAt }
  await decide((session) => withdrawProcessDecision(session, { ...same, ...withdrawn }))
  await decide((session) => withdrawProcessDecision(session, { ...apart, ...withdrawn }))
  expect(await dumpRegister(register.database.pool)).toEqual(before)
  expect(await recount(register.database.pool)).toEqual(allAgrees)
}, 120_000)

test('a decision without a reason, of one process or of none that exists is refused', async () => {
  await using register = await openTestRegister('SAMPLE')
  await register.import(files.slice(0, 1))
  const session = await openDeciding(register)
  const ocid = ocidOf('app001')
  const by = { verdict: 'SAME' as const, decidedBy: 'somebody', decidedAt }
  const decide = (otherOcid: string, reason: string) => decideProcessJoin(session, { ocid, otherOcid, reason, ...by })
  await expect(decide(ocid, 'Because')).rejects.toThrow('Both are the same process')
  await expect(decide(ocidOf('int001'), ' ')).rejects.toThrow('Nothing says why')
  await expect(decide(ocidOf('int001'), 'Because')).rejects.toThrow('does not hold both')
  await session.close()
}, 60_000)
