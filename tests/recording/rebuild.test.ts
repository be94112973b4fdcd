// A rebuild works beside the register that is read, and changes it in one step.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { formatDatabaseUrl } from '@openward/database/connection-settings'
import { importPaths } from '@openward/ingest/import-paths'
import { rebuildRegister } from '@openward/ingest/rebuild-register'
import { derivedTables, keptTables, recordingTables, tablesOfStates } from '@openward/registry/rebuild/derived-tables'
import { afterAll, expect, test } from 'vitest'
import { root } from '../repository/source-files.js'
import { makeFolder, releaseOf, writePackage } from './made-up-releases.js'
import { rebuildIsRunning } from './rebuild-is-running.js'
import { allAgrees, recount } from './recount.js'
import { dumpRegister } from './register-dump.js'
import type { TestRegister } from './registers.js'
import { openTestRegister } from './registers.js'

const folder = makeFolder()
const notices = 60
const covers = { from: '2026-08-01', to: '2026-08-03' }

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const notice = (process: string, id: string, amount: number, provider: string) =>
  releaseOf({
    process,
    id,
    date: `2026-08-01T10:00:00+01:00`,
    commissioner: { name: 'Meadow Council' },
    providers: [{ name: provider }],
    amount,
  })

const files = [
  writePackage(
    folder,
    'first.json',
    Array.from({ length: notices }, (_, at) =>
      notice(`reb${String(at + 100)}`, `${String(at)}-2026`, 1_000, `Meadow Care ${String(at % 7)} Ltd`),
    ),
  ),
  // One of the notices once more, with another value: an earlier state of its award stays beside the current one.
  writePackage(folder, 'second.json', [notice('reb100', '0-2026', 2_000, 'Meadow Care 0 Ltd')]),
]

async function rows(register: TestRegister, statement: string): Promise<unknown[]> {
  return (await register.database.pool.query<Record<string, unknown>>(statement)).rows
}

async function openImported(): Promise<TestRegister> {
  const register = await openTestRegister('SAMPLE')
  for (const file of files)
    await importPaths(register.context, { paths: [file], referenceRows: register.referenceRows, covers })
  return register
}

/** With when each was recorded, and what was superseded. */
async function history(register: TestRegister): Promise<unknown> {
  const tables = ['award', 'contract', 'notice', 'notice_version', 'organisation', 'quality_issue', 'outbox_entry']
  return Promise.all(
    [...tables, 'award_provider', 'source_coverage_day', 'register'].map((table) =>
      rows(register, `SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY to_jsonb(t)::text`),
    ),
  )
}

const asRead = `
  SELECT (SELECT count(*)::int FROM award WHERE superseded_at IS NULL) AS awards,
    (SELECT count(*)::int FROM award WHERE superseded_at IS NULL AND title = 'tampered with') AS tampered,
    (SELECT count(*)::int FROM notice) AS notices, (SELECT sum(award_count)::int FROM award_rollup) AS counted,
    (SELECT count(*)::int FROM award_provider) AS providers, (SELECT count(*)::int FROM source_coverage_day) AS days`

test('a reader during a rebuild sees the register as it was or as it is afterwards, and nothing between', async () => {
  await using register = await openImported()
  await register.database.pool.query(`UPDATE award SET title = 'tampered with', content_hash = 'another'`)
  const [before] = await rows(register, asRead)
  const { context, referenceRows } = register
  let ended = false
  const rebuilding = rebuildRegister(context, { referenceRows, batchSize: 5 }).finally(() => (ended = true))
  const seen = new Set<string>()
  while (!ended) {
    seen.add(JSON.stringify((await rows(register, asRead))[0]))
    await sleep(2)
  }
  await rebuilding
  const [after] = await rows(register, asRead)
  expect(after).toMatchObject({ awards: notices, tampered: 0, notices, counted: notices, days: 3 })
  expect([...seen].filter((read) => read !== JSON.stringify(after))).toEqual([JSON.stringify(before)])
}, 120_000)

test('a rebuild that finds nothing to change writes nothing: what was known when stays known', async () => {
  await using register = await openImported()
  const before = await history(register)
  const { context, referenceRows } = register
  expect((await rebuildRegister(context, { referenceRows })).coverage).toMatchObject([{ ...covers, days: 3 }])
  expect(await history(register)).toEqual(before)
  expect(await rows(register, 'SELECT count(*)::int FROM award WHERE superseded_at IS NOT NULL')).toEqual([
    { count: 1 },
  ])
})

test('a state that holds no longer is superseded with its parties, the new one is announced, others stay', async () => {
  await using register = await openImported()
  const { pool } = register.database
  const expected = await dumpRegister(pool)
  const { context, referenceRows } = register
  await pool.query(`
    WITH wrong AS (UPDATE award SET title = 'as once read', content_hash = 'another' WHERE superseded_at IS NULL
      AND id = (SELECT min(id) FROM award) RETURNING row_id)
    UPDATE award_provider p SET identity_key = 'name:PROVIDER:gone', organisation_id = 'gone'
    FROM wrong WHERE p.award_row_id = wrong.row_id`)
  await pool.query(`INSERT INTO organisation_mention (identity_key, role, name, name_key, identified, normalised)
    VALUES ('name:PROVIDER:gone', 'PROVIDER', 'Gone Ltd', 'name:PROVIDER:gone', false, 'gone')`)
  await pool.query('DELETE FROM outbox_entry')
  const of = (which: string) => rows(register, `SELECT row_id, recorded_at FROM award WHERE ${which} ORDER BY 1`)
  const others = await of('id <> (SELECT min(id) FROM award)')
  await rebuildRegister(context, { referenceRows })
  expect(await of('id <> (SELECT min(id) FROM award)')).toEqual(others)
  const { organisations, identities, mentions, names, ...rest } = await dumpRegister(pool)
  expect(rest).toEqual(Object.fromEntries(Object.entries(expected).filter(([name]) => Object.hasOwn(rest, name))))
  expect(organisations?.filter((row) => !expected['organisations']?.includes(row))).toHaveLength(1)
  expect([identities?.length, mentions?.length, names?.length]).toEqual(
    [expected['identities'], expected['mentions'], expected['names']].map((list) => (list?.length ?? 0) + 1),
  )
  expect(
    await rows(
      register,
      `SELECT o.name FROM award a JOIN award_provider p ON p.award_row_id = a.row_id
       JOIN organisation o ON o.id = p.organisation_id WHERE a.title = 'as once read' AND a.superseded_at IS NOT NULL`,
    ),
  ).toEqual([{ name: 'Gone Ltd' }])
  expect(await rows(register, `SELECT payload->'ids' AS ids FROM outbox_entry`)).toEqual(
    await rows(register, 'SELECT jsonb_build_array(min(id)) AS ids FROM award'),
  )
  expect(await recount(pool)).toEqual(allAgrees)
}, 60_000)

test('a rebuild that is broken off or killed leaves the register as it was, and a second one works', async () => {
  await using register = await openImported()
  const { context, referenceRows } = register
  await register.database.pool.query(`UPDATE award SET title = 'tampered with'`)
  const before = await history(register)
  const stopping = new AbortController()
  const onProgress = () => {
    stopping.abort()
  }
  await expect(rebuildRegister(context, { referenceRows, signal: stopping.signal, onProgress })).rejects.toThrow()
  expect(await history(register)).toEqual(before)

  const openward = path.join(root, 'apps/registry-api/openward.mjs')
  const killed = spawn(process.execPath, [openward, 'rebuild', '--register', 'sample'], {
    env: {
      PATH: path.dirname(process.execPath),
      DATABASE_URL: formatDatabaseUrl(register.database.settings),
      OPENWARD_BUILD: 'off',
    },
    stdio: 'ignore',
  })
  while ((await rows(register, rebuildIsRunning)).length === 0) await sleep(2)
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  expect(await history(register)).toEqual(before)
  await rebuildRegister(context, { referenceRows })
  expect(await rows(register, `SELECT 1 FROM award WHERE title = 'tampered with' AND superseded_at IS NULL`)).toEqual(
    [],
  )
}, 120_000)

test('of every table it is said whether a rebuild makes it', async () => {
  await using register = await openTestRegister('SAMPLE')
  const states = tablesOfStates.flatMap(({ table, children }) => [table, ...children])
  expect(
    await rows(
      register,
      `SELECT relname AS table FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
       AND relname <> '_prisma_migrations' ORDER BY relname COLLATE "C"`,
    ),
  ).toEqual([...derivedTables, ...states, ...recordingTables, ...keptTables].sort().map((table) => ({ table })))
})
