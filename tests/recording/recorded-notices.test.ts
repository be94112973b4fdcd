// What becomes of single notices: versions, identities over time, and what does not belong.
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { importPaths } from '@openward/ingest/import-paths'
import { organisationId } from '@openward/registry/identity/identity-key'
import { afterAll, expect, test } from 'vitest'
import { makeFolder, releaseOf, writePackage } from './made-up-releases.js'
import { allAgrees, recount } from './recount.js'
import type { TestRegister } from './registers.js'
import { openTestRegister } from './registers.js'

const folder = makeFolder()
const commissioner = { name: 'Meadow Council' }
const company = 'GB-COH:01234567'
const platform = 'GB-PPON:PAAA-0001-AAAA'

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function rows(register: TestRegister, statement: string): Promise<unknown[]> {
  return (await register.database.pool.query<Record<string, unknown>>(statement)).rows
}

test('one notice with two contents keeps both, shows the later, and says so', async () => {
  const about = { process: 'aaaaaa', id: '100001-2026', commissioner, providers: [{ name: 'Meadow Care Ltd' }] }
  const earlier = writePackage(folder, 'earlier.json', [
    releaseOf({ ...about, date: '2026-08-01T10:00:00+01:00', amount: 100_000 }),
  ])
  const later = writePackage(folder, 'later.json', [
    releaseOf({ ...about, date: '2026-08-02T10:00:00+01:00', amount: 300_000 }),
  ])
  await using register = await openTestRegister('SAMPLE')
  await register.import([later])
  expect(await register.import([earlier])).toMatchObject({ recordedNew: 0, recordedChanged: 1 })
  expect(await rows(register, 'SELECT version_count, published_on::text FROM notice')).toEqual([
    { version_count: 2, published_on: '2026-08-02' },
  ])
  expect(await rows(register, 'SELECT value_amount, quality_issue_count, superseded_at FROM award')).toEqual([
    { value_amount: '300000.00', quality_issue_count: 1, superseded_at: null },
  ])
  expect(await rows(register, 'SELECT code, notice_key FROM quality_issue')).toEqual([
    { code: 'NOTICE_HAS_TWO_CONTENTS', notice_key: 'FIND_A_TENDER/100001-2026' },
  ])
})

test('what a later content changes is superseded and stays', async () => {
  const about = { process: 'bbbbbb', id: '100002-2026', commissioner, providers: [{ name: 'Meadow Care Ltd' }] }
  await using register = await openTestRegister('SAMPLE')
  for (const [day, amount] of [
    ['2026-08-01', 100_000],
    ['2026-08-02', 300_000],
  ] as const)
    await register.import([
      writePackage(folder, `${day}.json`, [releaseOf({ ...about, date: `${day}T10:00:00+01:00`, amount })]),
    ])
  expect(
    await rows(register, 'SELECT value_amount, superseded_at IS NULL AS current FROM award ORDER BY value_amount'),
  ).toEqual([
    { value_amount: '100000.00', current: false },
    { value_amount: '300000.00', current: true },
  ])
  expect(await rows(register, 'SELECT sum(award_count)::int AS awards FROM award_rollup')).toEqual([{ awards: 1 }])
  expect(await recount(register.database.pool)).toEqual(allAgrees)
})

test('identities that turn out to be one organisation keep their old addresses', async () => {
  const one = (index: number, provider: Parameters<typeof releaseOf>[0]['providers'][number]) =>
    writePackage(folder, `party-${String(index)}.json`, [
      releaseOf({
        process: `cccc0${String(index)}`,
        id: `20000${String(index)}-2026`,
        date: `2026-08-0${String(index)}T10:00:00+01:00`,
        commissioner,
        providers: [provider],
      }),
    ])
  await using register = await openTestRegister('SAMPLE')
  await register.import([
    one(1, { name: 'Meadow Care Limited' }),
    one(2, { name: 'Meadow Care (Holdings)', identifier: ['GB-PPON', 'PAAA-0001-AAAA'] }),
  ])
  const holders = 'SELECT DISTINCT organisation_id FROM award_provider ORDER BY 1'
  expect(await rows(register, holders)).toHaveLength(2)
  await register.import([
    one(3, { name: 'Meadow Care Ltd', identifier: ['GB-COH', '1234567'], also: ['GB-PPON', 'PAAA-0001-AAAA'] }),
  ])
  expect(await rows(register, holders)).toEqual([{ organisation_id: organisationId(company) }])
  expect(await rows(register, 'SELECT name, awards_held FROM organisation WHERE is_provider')).toEqual([
    { name: 'Meadow Care Ltd', awards_held: 3 },
  ])
  const addresses = await rows(
    register,
    `SELECT address_id FROM organisation_identity WHERE organisation_id = '${organisationId(company)}'`,
  )
  expect(addresses).toHaveLength(3)
  expect(addresses).toContainEqual({ address_id: organisationId(platform) })
  expect(await recount(register.database.pool)).toEqual(allAgrees)
})

test('a name that two organisations bear means neither of them', async () => {
  const provider = (index: number, identifier?: readonly [string, string]) =>
    releaseOf({
      process: `dddd0${String(index)}`,
      id: `30000${String(index)}-2026`,
      date: `2026-08-0${String(index)}T10:00:00+01:00`,
      commissioner,
      providers: [{ name: 'Meadow Care Ltd', ...(identifier ? { identifier } : {}) }],
    })
  await using register = await openTestRegister('SAMPLE')
  await register.import([writePackage(folder, 'd1.json', [provider(1), provider(2, ['GB-COH', '01234567'])])])
  expect(await rows(register, 'SELECT id FROM organisation WHERE is_provider')).toHaveLength(1)
  await register.import([writePackage(folder, 'd2.json', [provider(3, ['GB-COH', '07654321'])])])
  expect(await rows(register, 'SELECT id FROM organisation WHERE is_provider')).toHaveLength(3)
  expect(await recount(register.database.pool)).toEqual(allAgrees)
})

test('the name of a person is published nowhere', async () => {
  await using register = await openTestRegister('SAMPLE')
  await register.import([
    writePackage(folder, 'person.json', [
      releaseOf({
        process: 'eeeeee',
        id: '400001-2026',
        date: '2026-08-01T10:00:00+01:00',
        commissioner,
        providers: [{ name: 'Dr Quentin Unusual' }],
      }),
    ]),
  ])
  expect(await rows(register, 'SELECT name, kind FROM organisation WHERE is_provider')).toEqual([
    { name: 'Single-handed practice (name withheld)', kind: 'PRIMARY_CARE' },
  ])
  for (const table of ['organisation', 'organisation_name', 'organisation_mention', 'award_provider', 'notice_party'])
    expect(await rows(register, `SELECT 1 FROM ${table} t WHERE t::text ILIKE '%unusual%'`), table).toEqual([])
})

test('a real release never enters the made-up register, nor a made-up one the real register', async () => {
  const madeUp = releaseOf({
    process: 'ffffff',
    id: '500001-2026',
    date: '2026-08-01T10:00:00+01:00',
    commissioner,
    providers: [],
  })
  const real = { ...madeUp, ocid: 'ocds-h6vhtk-0fffff' }
  const file = writePackage(folder, 'mixed.json', [madeUp, real])
  for (const [kind, ocid] of [
    ['SAMPLE', 'ocds-h6vhtk-made-up-ffffff'],
    ['REAL', 'ocds-h6vhtk-0fffff'],
  ] as const) {
    await using register = await openTestRegister(kind)
    expect(await register.import([file])).toMatchObject({
      recordedNew: 1,
      setAside: 1,
      setAsideByCode: { WRONG_REGISTER: 1 },
    })
    expect(await rows(register, 'SELECT ocid FROM notice')).toEqual([{ ocid }])
    expect(await rows(register, 'SELECT code, path FROM quality_issue')).toEqual([
      { code: 'WRONG_REGISTER', path: `/releases/${kind === 'SAMPLE' ? '1' : '0'}/ocid` },
    ])
  }
})

test('whoever imports can declare days to be whole, also of what is known already', async () => {
  const file = writePackage(folder, 'declared.json', [
    releaseOf({
      process: 'hhhhhh',
      id: '700001-2026',
      date: '2026-08-01T10:00:00+01:00',
      commissioner,
      providers: [],
    }),
  ])
  await using register = await openTestRegister('SAMPLE')
  expect((await register.import([file])).coverage).toEqual([])
  const covers = { from: '2026-08-01', to: '2026-08-03' }
  const { context, referenceRows } = register
  expect(await importPaths(context, { paths: [file], referenceRows, covers })).toMatchObject({
    recordedNew: 0,
    coverage: [{ source: 'FIND_A_TENDER', ...covers, evidence: 'DECLARED', days: 3 }],
  })
})

test('bad input stops nothing and is not lost', async () => {
  const good = releaseOf({
    process: 'gggggg',
    id: '600001-2026',
    date: '2026-08-01T10:00:00+01:00',
    commissioner,
    providers: [{ name: 'Meadow\u0000 Care Ltd' }],
    amount: 5,
  })
  const text = JSON.stringify(good)
  const write = (name: string, content: string | Buffer) => {
    const file = path.join(folder, name)
    writeFileSync(file, content)
    return file
  }
  const without = (id: string, member: string) =>
    JSON.stringify({ ...good, id, ocid: `ocds-h6vhtk-made-up-${id}`, [member]: undefined })
  const files = [
    write('truncated.json', `{"releases":[${text},${text.replace('600001', '600002').slice(0, 300)}`),
    write('lines.jsonl', `${without('600003-2026', 'x')}\n{"broken\n${without('600004-2026', 'ocid')}\n`),
    write('packed.json.gz', gzipSync(`{"releases":[${text.replace('600001', '600005').replace('gggggg', 'gggg05')}]}`)),
    write(
      'number.json',
      `{"releases":[${text.replaceAll('600001', '600006').replace('"amount":5', '"amount":1e9999')}]}`,
    ),
    write(
      'half.json',
      `{"releases":[${text.replaceAll('600001', '600007').replace('Community nursing', `${'x'.repeat(399)}\\ud83d\\ude00`)}]}`,
    ),
    write('table.csv', 'a,b\n1,2\n'),
    write('empty.json', ''),
    write('nothing.json.gz', Buffer.from([0x1f, 0x8b, 1, 2, 3])),
  ]
  await using register = await openTestRegister('SAMPLE')
  const summary = await register.import([...files, path.join(folder, 'missing.json')])
  expect(summary.recordedNew).toBe(5)
  expect(summary.notRecognised.map(({ name }) => name)).toEqual([
    path.join(folder, 'missing.json'),
    'empty.json',
    'table.csv',
  ])
  expect(await rows(register, 'SELECT DISTINCT code FROM quality_issue ORDER BY 1')).toEqual([
    { code: 'CHARACTER_NOT_ALLOWED' },
    { code: 'FILE_UNREADABLE' },
    { code: 'JSON_TRUNCATED' },
    { code: 'NUMBER_INVALID' },
    { code: 'OCID_MISSING' },
    { code: 'RELEASE_UNREADABLE' },
  ])
  expect(await rows(register, 'SELECT sha256 FROM source_record')).toHaveLength(6)
  expect((await register.import(files)).recordedNew).toBe(0)
})
