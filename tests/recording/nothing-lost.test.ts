// What cannot be recorded is told and stops nothing; what somebody declared is not forgotten.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { formatDatabaseUrl } from '@openward/database/connection-settings'
import { importPaths } from '@openward/ingest/import-paths'
import { readSet } from '@openward/ingest/read-set'
import { rebuildRegister } from '@openward/ingest/rebuild-register'
import { listCoverage } from '@openward/registry/read/coverage'
import { openSnapshot } from '@openward/registry/read/snapshot'
import { openRecordingSession } from '@openward/registry/recording/recording-session'
import { recordCoverage } from '@openward/registry/recording/source-coverage'
import { writeRegister } from '@openward/sample/write-register'
import { afterAll, expect, test } from 'vitest'
import { root } from '../repository/source-files.js'
import { makeFolder, releaseOf, writePackage } from './made-up-releases.js'
import { rebuildIsRunning } from './rebuild-is-running.js'
import type { TestRegister } from './registers.js'
import { openTestRegister } from './registers.js'

const folder = makeFolder()
const about = { commissioner: { name: 'Meadow Council' }, providers: [{ name: 'Meadow Care Ltd' }] }
const notice = (process: string, id: string, day = '01') =>
  releaseOf({ ...about, process, id, date: `2026-08-${day}T10:00:00+01:00` })

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function rows(register: TestRegister, statement: string): Promise<unknown[]> {
  return (await register.database.pool.query<Record<string, unknown>>(statement)).rows
}

function write(name: string, content: string | Buffer): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

async function openward(args: readonly string[], register?: TestRegister) {
  const settings = register ? { DATABASE_URL: formatDatabaseUrl(register.database.settings) } : {}
  const child = spawn(process.execPath, [path.join(root, 'apps/registry-api/openward.mjs'), ...args], {
    env: { PATH: path.dirname(process.execPath), OPENWARD_BUILD: 'off', ...settings },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (text: Buffer) => (out += text.toString()))
  child.stderr.on('data', (text: Buffer) => (err += text.toString()))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }))
  return { child, ended }
}

test('an id with a tab is set aside, and its process can still be recorded', async () => {
  await using register = await openTestRegister('SAMPLE')
  const tab = writePackage(folder, 'tab.json', [notice('tab001', '1\t2026'), notice('tab001', '2-2026')])
  expect(await register.import([tab])).toMatchObject({ recordedNew: 1, setAsideByCode: { ID_UNUSABLE: 1 } })
  const later = writePackage(folder, 'tab-later.json', [notice('tab001', '3-2026')])
  expect(await register.import([later])).toMatchObject({ recordedNew: 1 })
})

test('a register that already holds an id with a tab can be added to', async () => {
  await using register = await openTestRegister('SAMPLE')
  await register.import([writePackage(folder, 'held.json', [notice('tab002', '4-2026')])])
  const { pool } = register.database
  await pool.query(`UPDATE notice SET key = replace(key, '4-2026', E'4\\t2026')`)
  await pool.query(`UPDATE notice_version SET notice_key = replace(notice_key, '4-2026', E'4\\t2026')`)
  const later = writePackage(folder, 'held-later.json', [notice('tab002', '5-2026')])
  expect(await register.import([later])).toMatchObject({ recordedNew: 1 })
})

test('what is set aside may hold characters that cannot be stored', async () => {
  const bad = [
    '{"ocid":"ocds-h6vhtk-made-up-\\u0000","tag":["award"]}',
    '{"ocid":"ocds-h6vhtk-made-up-\\ud800","tag":["award"]}',
    '{"ocid":"ocds-h6vhtk-made-up-key001","id":"1","a\\u0000b":NaN}',
  ]
  await using register = await openTestRegister('SAMPLE')
  const file = write('unstorable.json', `{"releases":[${bad.join()}]}`)
  expect(await register.import([file])).toMatchObject({ recordedNew: 1, setAsideByCode: { NOTICE_ID_MISSING: 2 } })
})

test('part of a large file that holds no release is told', async () => {
  const lines = Array.from({ length: 50 }, (_, index) =>
    JSON.stringify(notice(`lrg0${String(index + 10)}`, `l${String(index)}`)),
  )
  const file = write(
    'large.jsonl',
    [...lines, ...Array.from({ length: 300 }, () => `{"other":"${'x'.repeat(10_000)}"}`), ''].join('\n'),
  )
  await using register = await openTestRegister('SAMPLE')
  const { context, referenceRows } = register
  const summary = await importPaths(context, { paths: [file], referenceRows, inMemory: 20_000 })
  expect(summary).toMatchObject({ recordedNew: 50, notRecognised: [{ name: 'large.jsonl', unreadable: true }] })
})

test('a batch that cannot be recorded is told in one line without a stack', async () => {
  await using register = await openTestRegister('SAMPLE')
  await register.import([writePackage(folder, 'broken-1.json', [notice('brk001', '6-2026')])])
  await register.database.pool.query(`UPDATE notice_version SET facts = '{}'`)
  const failing = register.import([writePackage(folder, 'broken-2.json', [notice('brk001', '7-2026')])])
  const error: unknown = await failing.catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: 'RegistryError', code: 'BATCH_NOT_RECORDED' })
  expect((error as Error).message).not.toMatch(/\n|\bat .*\.[jt]s/)
})

test('the closing summary names the problems of files and releases, with the files', async () => {
  const text = JSON.stringify(notice('sum001', '8-2026'))
  const cut = [1, 2, 3, 4].map((index) =>
    write(`cut-${String(index)}.json`, `{"releases":[${text.replaceAll('8-2026', `8${String(index)}-2026`)},{"ocid":`),
  )
  const linked = write(
    'linked.json',
    `{"records":[{"ocid":"ocds-h6vhtk-made-up-sum001","releases":[${text},{"url":"https://example.org/r"}]}]}`,
  )
  const typed = writePackage(folder, 'typed.json', [{ ...notice('sum002', '9-2026'), buyer: 7 }])
  await using register = await openTestRegister('SAMPLE')
  const { problems } = await register.import([...cut, linked, typed])
  expect([...problems].sort((a, b) => (a.code < b.code ? -1 : 1))).toEqual([
    {
      code: 'JSON_TRUNCATED',
      count: 4,
      files: [expect.any(String), expect.any(String), expect.any(String)],
      hasMoreFiles: true,
    },
    { code: 'MEMBER_OF_WRONG_TYPE', count: 1, files: ['typed.json'], hasMoreFiles: false },
    { code: 'RELEASE_NOT_EMBEDDED', count: 1, files: ['linked.json'], hasMoreFiles: false },
  ])
  expect(await rows(register, 'SELECT code, path FROM quality_issue ORDER BY code DESC LIMIT 2')).toEqual([
    { code: 'RELEASE_NOT_EMBEDDED', path: '/records/0/releases/1' },
    { code: 'MEMBER_OF_WRONG_TYPE', path: '/releases/0/buyer' },
  ])
})

test('reading a set tells the problems inside releases with their lines, and whether all was read', async () => {
  const [one, two] = [notice('set001', '10-2026'), { ...notice('set002', '11-2026'), buyer: 7 }]
  const lines = write('set.jsonl', `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`)
  const whole = await readSet({ paths: [lines] })
  expect(whole.problems).toMatchObject([{ code: 'MEMBER_OF_WRONG_TYPE', path: '/buyer', line: 2 }])
  expect(whole.isWhole).toBe(true)
  const cut = await readSet({ paths: [write('set-cut.json', `[${JSON.stringify(one)},{"ocid":`)] })
  expect(cut.isWhole).toBe(false)
  expect(cut.releases).toHaveLength(1)
})

test('the command read says on standard error what is wrong, and fails where a file is cut', async () => {
  const text = `${JSON.stringify({ ...notice('set003', '12-2026'), buyer: 7 })}\n`
  const told = await (await openward(['read', write('said.jsonl', `${text.replace('12-', '13-')}${text}`)])).ended
  expect(told).toMatchObject({
    code: 0,
    err: expect.stringContaining('said.jsonl line 2 /buyer MEMBER_OF_WRONG') as string,
  })
  const cut = await (await openward(['read', write('said-cut.json', `[${text},{"ocid":`)])).ended
  expect(cut).toMatchObject({ code: 1, out: expect.stringContaining('12-2026') as string })
}, 60_000)

test('days that were declared survive a rebuild, beside what the packages show', async () => {
  await using register = await openTestRegister('SAMPLE')
  const { context, referenceRows } = register
  const covers = { from: '2026-08-01', to: '2026-08-03' }
  const file = writePackage(folder, 'declared.json', [notice('dec001', '14-2026')])
  await importPaths(context, { paths: [file], referenceRows, covers })
  const session = await openRecordingSession(context)
  const version = async () => await rows(register, 'SELECT data_version FROM register')
  const before = await version()
  const shown = [{ source: 'FIND_A_TENDER', from: '2026-08-02', to: '2026-08-02' }] as const
  await recordCoverage(session.client, { PACKAGE_LINKS: shown })
  const after = await version()
  expect(after).not.toEqual(before)
  await recordCoverage(session.client, { PACKAGE_LINKS: shown })
  expect(await version()).toEqual(after)
  await session.close()
  const read = async () => {
    const snapshot = openSnapshot(register.database.pool)
    const runs = await listCoverage(snapshot)
    snapshot.release()
    return runs.map(({ from, to, evidence }) => [from, to, evidence])
  }
  expect(await read()).toEqual([
    ['2026-08-01', '2026-08-01', 'DECLARED'],
    ['2026-08-02', '2026-08-02', 'PACKAGE_LINKS'],
    ['2026-08-03', '2026-08-03', 'DECLARED'],
  ])
  expect((await rebuildRegister(context, { referenceRows })).coverage).toMatchObject([{ ...covers, days: 3 }])
  expect(await read()).toEqual([['2026-08-01', '2026-08-03', 'DECLARED']])
})

test.each(['0001-01-01..9999-12-31', '1999-12-31..2026-01-01', '2026-08-01..2099-01-01', 'soon'])(
  'days that nobody can vouch for are refused: %s',
  async (covers) => {
    const { code, err } = await (await openward(['import', folder, '--covers', covers])).ended
    expect(code).toBe(2)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toContain(covers)
  },
  60_000,
)

test('a path that does not exist fails after the others were imported', async () => {
  await using register = await openTestRegister('SAMPLE')
  const file = writePackage(folder, 'good.json', [notice('pat001', '17-2026')])
  const args = ['import', file, path.join(folder, 'typo.json'), '--register', 'sample']
  const { code, err } = await (await openward(args, register)).ended
  expect(code).toBe(1)
  expect(err).toBe('')
  expect(await rows(register, 'SELECT notice_id FROM notice')).toEqual([{ notice_id: '17-2026' }])
}, 60_000)

test.each(['SIGINT', 'SIGTERM'] as const)(
  'an import that gets %s notes that it failed, and a rebuild ends too',
  async (sign) => {
    const many = makeFolder()
    await writeRegister(many, { seed: 3 })
    await using register = await openTestRegister('SAMPLE')
    const running = await openward(['import', many, '--register', 'sample', '--batch', '10'], register)
    while ((await rows(register, 'SELECT 1 FROM notice LIMIT 1')).length === 0) await sleep(5)
    running.child.kill(sign)
    const { code, err } = await running.ended
    expect(code).toBe(1)
    expect(err).not.toMatch(/\bat .*\.js/)
    expect(await rows(register, 'SELECT status, finished_at IS NULL AS open FROM import_run')).toEqual([
      { status: 'FAILED', open: false },
    ])
    await register.import([many])
    const rebuilding = await openward(['rebuild', '--register', 'sample'], register)
    while ((await rows(register, rebuildIsRunning)).length === 0) await sleep(2)
    rebuilding.child.kill(sign)
    expect((await rebuilding.ended).code).toBe(1)
    rmSync(many, { recursive: true, force: true })
  },
  120_000,
)

test('an import that waits for another, or for its input, ends when asked to', async () => {
  await using register = await openTestRegister('SAMPLE')
  const session = await openRecordingSession(register.context)
  const waiting = await openward(['import', folder, '--register', 'sample'], register)
  await once(waiting.child.stderr, 'data')
  waiting.child.kill('SIGINT')
  expect((await waiting.ended).code).toBe(1)
  await session.close()
  const reading = await openward(['import', '-', '--register', 'sample'], register)
  while ((await rows(register, `SELECT 1 FROM import_run WHERE status = 'RUNNING'`)).length === 0) await sleep(5)
  reading.child.kill('SIGINT')
  expect((await reading.ended).code).toBe(1)
}, 60_000)

test('a run that died is no longer running once the next begins', async () => {
  await using register = await openTestRegister('SAMPLE')
  await register.database.pool.query(
    `INSERT INTO import_run (id, started_at, status) VALUES (gen_random_uuid(), now(), 'RUNNING')`,
  )
  await register.import([])
  expect(await rows(register, 'SELECT status FROM import_run ORDER BY started_at')).toEqual([
    { status: 'FAILED' },
    { status: 'DONE' },
  ])
})
