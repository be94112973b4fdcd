// The promise of the pipeline: what a register says depends on what was imported, and on nothing else.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { importPaths } from '@openward/ingest/import-paths'
import { rebuildRegister } from '@openward/ingest/rebuild-register'
import { writeRegister } from '@openward/sample/write-register'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder, releaseOf, writePackage } from './made-up-releases.js'
import { allAgrees, recount } from './recount.js'
import type { RegisterDump } from './register-dump.js'
import { dumpRegister } from './register-dump.js'
import { openTestRegister } from './registers.js'

const realNotices = fileURLToPath(new URL('../../../shared/data/find-a-tender/2026-08-10', import.meta.url))

const folder = makeFolder()
let files: string[] = []
let expected: RegisterDump

beforeAll(async () => {
  await writeRegister(folder, { seed: 11 })
  // Identities that hang together across files, and one notice with two contents.
  const council = { name: 'Meadow Council' }
  const withBoth = {
    name: 'Meadow Care Ltd',
    identifier: ['GB-COH', '01234567'],
    also: ['GB-PPON', 'PAAA-0001-AAAA'],
  } as const
  const platformOnly = { name: 'MEADOW CARE LIMITED', identifier: ['GB-PPON', 'PAAA-0001-AAAA'] } as const
  const nameOnly = { name: 'Meadow Care Limited' }
  const impostor = {
    name: 'Meadow Care Ltd',
    identifier: ['GB-COH', '07654321'],
    also: ['GB-PPON', 'PAAA-0001-AAAA'],
  } as const
  const parts = [nameOnly, platformOnly, withBoth, impostor, { name: 'Dr A N Other' }]
  for (const [index, provider] of parts.entries())
    writePackage(folder, `identity-${String(index)}.json`, [
      releaseOf({
        process: `id000${String(index)}`,
        id: `90000${String(index)}-2026`,
        date: `2026-08-0${String(index + 1)}T10:00:00+01:00`,
        commissioner: council,
        providers: [provider],
      }),
    ])
  const twice = { process: 'two001', id: '910000-2026', commissioner: council, providers: [withBoth] }
  writePackage(folder, 'contents-1.json', [releaseOf({ ...twice, date: '2026-08-01T10:00:00+01:00', amount: 100_000 })])
  writePackage(folder, 'contents-2.json', [releaseOf({ ...twice, date: '2026-08-02T10:00:00+01:00', amount: 200_000 })])
  files = readdirSync(folder).map((name) => path.join(folder, name))
  await using register = await openTestRegister('SAMPLE')
  await register.import([folder])
  expected = await dumpRegister(register.database.pool)
  expect(await recount(register.database.pool)).toEqual(allAgrees)
  expect(expected['awards']?.length).toBeGreaterThan(100)
}, 120_000)

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('the same files in several imports, from the last to the first, in small batches give the same register', async () => {
  await using register = await openTestRegister('SAMPLE')
  const reversed = [...files].reverse()
  for (let at = 0; at < reversed.length; at += 12) await register.import(reversed.slice(at, at + 12), 13)
  expect(await dumpRegister(register.database.pool)).toEqual(expected)
  expect(await recount(register.database.pool)).toEqual(allAgrees)
}, 120_000)

test('a second import of the same adds nothing, not even a data version', async () => {
  await using register = await openTestRegister('SAMPLE')
  const first = await register.import([folder])
  const version = await register.database.pool.query('SELECT data_version FROM register')
  const second = await register.import([folder, ...files])
  expect(second).toMatchObject({ recordedNew: 0, recordedChanged: 0, alreadyKnown: 2 * first.releasesRead })
  expect(await dumpRegister(register.database.pool)).toEqual(expected)
  expect((await register.database.pool.query('SELECT data_version FROM register')).rows).toEqual(version.rows)
}, 120_000)

test('rebuilding from the source records gives the same register', async () => {
  await using register = await openTestRegister('SAMPLE')
  await register.import([...files].reverse(), 50)
  await register.database.pool.query(`UPDATE award SET title = 'tampered with'`)
  await rebuildRegister(register.context, { referenceRows: register.referenceRows, batchSize: 70 })
  expect(await dumpRegister(register.database.pool)).toEqual(expected)
  expect(await recount(register.database.pool)).toEqual(allAgrees)
}, 120_000)

test('two imports at once wait for each other and give the same register', async () => {
  await using register = await openTestRegister('SAMPLE')
  const half = Math.ceil(files.length / 2)
  const waited: string[] = []
  const importing = [files.slice(0, half), files.slice(half)].map((paths, index) =>
    importPaths(register.context, {
      paths,
      referenceRows: register.referenceRows,
      batchSize: 40,
      onWait: () => waited.push(String(index)),
    }),
  )
  await Promise.all(importing)
  expect(waited).toHaveLength(1)
  expect(await dumpRegister(register.database.pool)).toEqual(expected)
}, 120_000)

test('a file of JSON lines read in slices gives the same register as read whole, packed too', async () => {
  const releases = files.flatMap((file) => {
    const read = JSON.parse(readFileSync(file, 'utf8')) as { releases: readonly unknown[] }
    return read.releases.map((release) => JSON.stringify(release))
  })
  const lines = makeFolder()
  const plain = path.join(lines, 'all.jsonl')
  const packed = path.join(lines, 'all.ndjson.gz')
  writeFileSync(plain, releases.join('\n'))
  writeFileSync(packed, gzipSync(releases.join('\n')))
  await using whole = await openTestRegister('SAMPLE')
  await whole.import([plain, packed])
  await using sliced = await openTestRegister('SAMPLE')
  const { context, referenceRows } = sliced
  await importPaths(context, { paths: [packed, plain], referenceRows, inMemory: 20_000, batchSize: 100 })
  rmSync(lines, { recursive: true, force: true })
  const [a, b] = [await dumpRegister(whole.database.pool), await dumpRegister(sliced.database.pool)]
  expect(a['awards']).toEqual(expected['awards'])
  expect(b).toEqual(a)
}, 120_000)

test.skipIf(!existsSync(realNotices))(
  'real notices too, in any order (needs ../shared)',
  async () => {
    const pages = readdirSync(realNotices).map((name) => path.join(realNotices, name))
    await using once = await openTestRegister('REAL')
    const summary = await once.import([realNotices])
    expect(summary).toMatchObject({ recordedNew: 459, setAside: 0 })
    await using otherwise = await openTestRegister('REAL')
    for (const page of [...pages].reverse()) await otherwise.import([page], 60)
    expect(await dumpRegister(otherwise.database.pool)).toEqual(await dumpRegister(once.database.pool))
    expect(await recount(otherwise.database.pool)).toEqual(allAgrees)
  },
  180_000,
)
