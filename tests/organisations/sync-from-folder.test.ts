// Lists of organisations from files, all made up, into a register, with what follows for its notices.
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { syncFromFolder } from '@openward/ingest/organisations/sync-from-folder'
import { afterAll, expect, test, vi } from 'vitest'
import { openTestRegister } from '../recording/registers.js'
import type { TestRegister } from '../recording/registers.js'
import { makeFolder, releaseOf, writePackage } from '../recording/made-up-releases.js'

// Each test makes a register of its own.
vi.setConfig({ testTimeout: 60_000 })

const folder = makeFolder()
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const trustColumns =
  'code,name,national_grouping,high_level_health_geography,address_1,address_2,address_3,address_4,postcode,open_date,close_date,telephone,amended_indicator,gor_code'
const trust = (code: string, name: string, closed = '') =>
  `${code},${name},Y00,QZZ,,,,MEADOW,QX1 1AA,20010401,${closed},,0,H`
const meadow = trust('ZZR01', 'MEADOW AND DALE NHS FOUNDATION TRUST')
const dale = trust('ZZR02', 'DALE NHS TRUST', '20240331')

const writeTrusts = (...rows: string[]) => {
  writeFileSync(path.join(folder, 'ods-nhs-trusts-2026.csv'), [trustColumns, ...rows].join('\r\n'))
}
const writeSuccessions = (...rows: string[]) => {
  const header = 'old_code,old_name,new_code,new_name,effective_date,kind'
  writeFileSync(path.join(folder, 'nhs-successions-1992-2022.csv'), [header, ...rows].join('\n'))
}

async function statuses(register: TestRegister) {
  const outcomes = await syncFromFolder(register.context, folder, register)
  return outcomes.map(({ list, status, rows, added, changed, ended, reason }) => ({
    list,
    status,
    counts: [rows, added, changed, ended],
    reason,
  }))
}

test('a trust of a list takes the notices that call it by its name, whatever number of a platform they give', async () => {
  await using register = await openTestRegister('SAMPLE')
  writePackage(folder, 'notices.json', [
    releaseOf({
      process: 'lst001',
      id: '700001-2026',
      date: '2026-08-01T10:00:00+01:00',
      commissioner: { name: 'Meadow & Dale NHS Foundation Trust - Procurement' },
      providers: [{ name: 'The Meadow and Dale NHS FT', identifier: ['GB-PPON', 'PAAA-0001-AAAA'] }],
    }),
  ])
  await register.import([path.join(folder, 'notices.json')])
  writeTrusts(meadow, dale)
  writeSuccessions('ZZR02,DALE NHS TRUST,ZZR01,MEADOW AND DALE NHS FOUNDATION TRUST,2024-04-01,trust')
  expect(await statuses(register)).toEqual([
    { list: 'ODS_TRUSTS', status: 'DONE', counts: [2, 2, 0, 0], reason: null },
    { list: 'NHS_SUCCESSIONS', status: 'DONE', counts: [3, 3, 0, 0], reason: null },
  ])
  const { pool } = register.database
  const parties = await pool.query(`
    SELECT p.role, o.name, o.is_reference, i.reason, i.score FROM notice_party p
    JOIN organisation o ON o.id = p.organisation_id JOIN organisation_identity i USING (identity_key) ORDER BY p.role`)
  const found = { name: 'Meadow and Dale NHS Foundation Trust', is_reference: true, reason: 'ALIAS', score: 0.95 }
  expect(parties.rows).toEqual([
    { role: 'COMMISSIONER', ...found },
    { role: 'PROVIDER', ...found },
  ])
  const counts = await pool.query(
    `SELECT all_awards_held, all_awards_made FROM organisation WHERE is_commissioner AND is_provider`,
  )
  expect(counts.rows).toEqual([{ all_awards_held: 1, all_awards_made: 1 }])
  const successions = await pool.query(`
    SELECT f.name AS before, t.name AS after, s.kind, s.effective_on::text AS day FROM organisation_succession s
    JOIN organisation f ON f.id = s.from_id JOIN organisation t ON t.id = s.to_id
    WHERE f.name LIKE 'Dale%'`)
  expect(successions.rows).toEqual([
    { before: 'Dale NHS Trust', after: 'Meadow and Dale NHS Foundation Trust', kind: 'MERGED', day: '2024-04-01' },
  ])
})

test('a list that says the same changes nothing; one that changes keeps what it said before', async () => {
  await using register = await openTestRegister('SAMPLE')
  rmSync(path.join(folder, 'nhs-successions-1992-2022.csv'), { force: true })
  writeTrusts(meadow, dale)
  await statuses(register)
  const version = () => register.database.pool.query('SELECT data_version FROM register')
  const before = await version()
  expect(await statuses(register)).toMatchObject([{ status: 'UNCHANGED', counts: [2, 0, 0, 0] }])
  expect((await version()).rows).toEqual(before.rows)
  writeTrusts(meadow.replace('MEADOW AND DALE', 'MEADOW DALE AND FELL'), dale)
  expect(await statuses(register)).toMatchObject([{ status: 'DONE', counts: [2, 0, 1, 0] }])
  const rows = await register.database.pool.query(`
    SELECT name, superseded_at IS NULL AS current FROM reference_organisation WHERE identity_key = 'GB-NHS:ZZR01' ORDER BY row_id`)
  expect(rows.rows).toEqual([
    { name: 'Meadow and Dale NHS Foundation Trust', current: false },
    { name: 'Meadow Dale and Fell NHS Foundation Trust', current: true },
  ])
  const named = await register.database.pool.query(`
    SELECT o.name, array_agg(n.name ORDER BY n.name COLLATE "en-GB-x-icu") AS names FROM organisation o
    JOIN organisation_name n ON n.organisation_id = o.id WHERE o.name LIKE 'Meadow Dale and Fell%' GROUP BY o.name`)
  expect(named.rows).toEqual([
    {
      name: 'Meadow Dale and Fell NHS Foundation Trust',
      names: ['Meadow and Dale NHS Foundation Trust', 'Meadow Dale and Fell NHS Foundation Trust'],
    },
  ])
})

test('an empty, halved or strange list is refused with the reason, and what was known stays', async () => {
  await using register = await openTestRegister('SAMPLE')
  writeTrusts(meadow, dale, trust('ZZR03', 'FELL NHS TRUST'))
  await statuses(register)
  const reasons: string[] = []
  const refuse = async (write: () => void) => {
    write()
    const [outcome] = await statuses(register)
    expect(outcome?.status).toBe('REFUSED')
    reasons.push(outcome?.reason ?? '')
  }
  await refuse(() => {
    writeTrusts()
  })
  await refuse(() => {
    writeTrusts(meadow)
  })
  await refuse(() => {
    writeFileSync(
      path.join(folder, 'ods-nhs-trusts-2026.csv'),
      `${trustColumns.replace('gor_code', 'region')}\n${meadow}`,
    )
  })
  await refuse(() => {
    writeTrusts(meadow, dale, trust('SOMETHING', 'FELL NHS TRUST'))
  })
  await refuse(() => {
    writeTrusts(meadow, dale, 'ZZR03,FELL NHS TRUST')
  })
  expect(reasons).toEqual([
    'ODS_TRUSTS: the list is empty; nothing was changed.',
    'ODS_TRUSTS: 1 rows instead of 3: the list looks cut off, and nothing was changed. Fetch it again.',
    'column missing: gor_code; column not known: region',
    'line 4: "SOMETHING" is no number of the register GB-NHS',
    'line 4 has 2 cells instead of 14',
  ])
  const { rows } = await register.database.pool.query(`
    SELECT status, count(*)::int AS runs, count(reason)::int AS reasons, count(finished_at)::int AS finished
    FROM reference_run GROUP BY status ORDER BY status`)
  expect(rows).toEqual([
    { status: 'DONE', runs: 1, reasons: 0, finished: 1 },
    { status: 'REFUSED', runs: 5, reasons: 5, finished: 5 },
  ])
  const held = await register.database.pool.query(
    'SELECT count(*)::int AS held FROM reference_organisation WHERE superseded_at IS NULL',
  )
  expect(held.rows).toEqual([{ held: 3 }])
})
