// Tables of older notices: the same promises as for releases.
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { rebuildRegister } from '@openward/ingest/rebuild-register'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder } from './made-up-releases.js'
import { allAgrees, recount } from './recount.js'
import { dumpRegister } from './register-dump.js'
import { openTestRegister } from './registers.js'

const history = fileURLToPath(new URL('../../../shared/data/history', import.meta.url))
const folder = makeFolder()
const exported = path.join(folder, 'export.csv')
const pages = path.join(folder, 'awards.csv')
const ted = path.join(folder, 'ted.csv')

beforeAll(() => {
  const supplier = (name: string) => `"[${name}|1 Row, Meadow, ZZ1 1ZZ|COMPANIES_HOUSE|1234567|Yes|No]"`
  writeFileSync(
    exported,
    [
      'Notice Identifier,Notice Type,Organisation Name,Status,Published Date,Title,Description,Cpv Codes,Contact Postcode,Awarded Date,Awarded Value,Supplier [Name|Address|Ref type|Ref Number|Is SME|Is VCSE],OJEU Procedure Type',
      `MU-1,Contract,Meadow Council,Awarded,2020-09-01T10:00:00Z,School nursing,School nursing for children,85141200 ,ZZ1 1ZZ,31/08/2020,1500000,${supplier('Meadow Care Ltd')},OpenOJEU `,
      `MU-2,Contract,Meadow Council,Awarded,2020-09-02T10:00:00Z,Health visiting,Health visiting service,85141200 ,ZZ1 1ZZ,31/08/2020,0,${supplier('Meadow Care Ltd')},NegotiatedWithoutCompetition `,
      'MU-3,Contract,Meadow Council',
    ].join('\r\n'),
  )
  writeFileSync(
    pages,
    [
      'Title,Buyer,Industry,Value of contract,Procurement reference,Published date,Procedure type,Awarded date,Supplier,Reference',
      'School nursing,MEADOW COUNCIL,Nursing - 85141200,1500000,MU-1,1 September 2020,Open procedure (above threshold),31 August 2020,MEADOW CARE LIMITED,Companies House number: 01234567',
    ].join('\n'),
  )
  writeFileSync(
    ted,
    [
      'SUPPLIER_NAME,CONTRACT_BUYER,CONTRACT_BUYER_POSTCODE,CONTRACT_TITLE,CONTRACT_DATE,CONTRACT_DESC,CONTRACT_URL,CONTRACT_VALUE,CONTRACT_CURRENCY',
      ...['Meadow Care Ltd', 'Hill Care Ltd'].map(
        (name) =>
          `${name},Meadow Council,ZZ1 1ZZ,Community nursing,20200105,Community nursing services for patients,http://ted.europa.eu/udl?uri=TED:NOTICE:000007-2020:TEXT:EN:HTML,2000000,GBP`,
      ),
    ].join('\n'),
  )
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('an award that two tables hold under one number is counted once, with the route that the column states', async () => {
  await using register = await openTestRegister('REAL')
  const summary = await register.import([folder])
  expect(summary).toMatchObject({ files: 3, recordedNew: 3, setAside: 1, coverage: [], notRecognised: [] })
  expect(summary.setAsideByCode).toEqual({ ROW_OF_WRONG_LENGTH: 1 })
  const { rows } = await register.database.pool.query(
    `SELECT ocid, source, scope, regime, route, competition_level, value_amount::text AS value, provider_count, notice_count
     FROM award ORDER BY ocid`,
  )
  expect(rows.map((row: Record<string, unknown>) => Object.values(row).join(' | '))).toEqual([
    'contracts-finder:MU-1 (MEADOW COUNCIL) | CONTRACTS_FINDER | HEALTH_SERVICE | PCR_2015 | PCR_OPEN | COMPETITIVE | 1500000.00 | 1 | 1',
    'contracts-finder:MU-2 (MEADOW COUNCIL) | CONTRACTS_FINDER | HEALTH_SERVICE | NOT_STATED | DIRECT_NOT_SPECIFIED | DIRECT |  | 1 | 1',
    'ted:000007-2020 | TED | HEALTH_SERVICE | NOT_STATED | NOT_STATED | NOT_STATED | 2000000.00 | 2 | 1',
  ])
  const issues = await register.database.pool.query<{ code: string; path: string; file_name: string }>(
    'SELECT code, path, file_name FROM quality_issue ORDER BY code',
  )
  expect(issues.rows).toMatchObject([
    { code: 'NOTICE_HAS_TWO_CONTENTS' },
    { code: 'ROW_OF_WRONG_LENGTH', path: 'line 4', file_name: 'export.csv' },
  ])
}, 60_000)

test('neither a second import nor another order nor a rebuild changes anything', async () => {
  await using once = await openTestRegister('REAL')
  await once.import([exported, pages, ted])
  const expected = await dumpRegister(once.database.pool)
  await once.import([folder, ted])
  expect(await dumpRegister(once.database.pool)).toEqual(expected)
  await rebuildRegister(once.context, { referenceRows: once.referenceRows })
  expect(await dumpRegister(once.database.pool)).toEqual(expected)
  await using otherwise = await openTestRegister('REAL')
  for (const file of [ted, pages, exported]) await otherwise.import([file], 1)
  expect(await dumpRegister(otherwise.database.pool)).toEqual(expected)
  expect(await recount(otherwise.database.pool)).toEqual(allAgrees)
}, 60_000)

test.skipIf(!existsSync(history))(
  'the real tables of 2020 are recorded whole, twice without anything new (needs ../shared)',
  async () => {
    await using register = await openTestRegister('REAL')
    const first = await register.import([history])
    // 379 rows stand in both exports, 8 of them with other content the second time.
    expect(first).toMatchObject({ files: 4, releasesRead: 4504, setAside: 0, notRecognised: [], coverage: [] })
    expect(first.problems.map(({ code, count }) => `${code} ${String(count)}`)).toEqual([
      'VALUE_INVALID 81',
      'IDENTIFIER_INVALID 20',
      'CELL_NOT_EXPECTED 7',
    ])
    const second = await register.import([history])
    expect(second).toMatchObject({ recordedNew: 0, recordedChanged: 0, alreadyKnown: 4504 })
  },
  120_000,
)
