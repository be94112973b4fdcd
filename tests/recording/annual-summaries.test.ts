// Annual summaries from CSV to the register, and what is counted beside them.
import { createTestDatabase } from '@openward/database/test-database'
import { readAnnualSummaryCsv, writeCells } from '@openward/registry/annual-summaries/annual-summary-csv'
import { recordAnnualSummaries } from '@openward/registry/annual-summaries/record-annual-summaries'
import { PUBLISHED_ANNUAL_SUMMARIES } from '@openward/registry/reference/annual-summaries'
import { daysHeldIn, findAnnualSummaryTwins, listAnnualSummaries } from '@openward/registry/read/annual-summaries'
import { openSnapshot } from '@openward/registry/read/snapshot'
import { afterAll, beforeAll, expect, test } from 'vitest'

let database: Awaited<ReturnType<typeof createTestDatabase>>

beforeAll(async () => {
  database = await createTestDatabase()
  await database.pool.query(`INSERT INTO register (id, kind) VALUES (1, 'REAL') ON CONFLICT (id) DO NOTHING`)
})
afterAll(() => database.close())

const csv = [
  'authority,period_from,period_to,direct_awards,competitive,captured_on,note',
  '"Made-up Council, North",2024-04-01,2025-03-31,12,,2026-08-01,"said ""so"""',
].join('\n')

async function record(text: string): Promise<number> {
  const client = await database.pool.connect()
  try {
    return await recordAnnualSummaries(client, readAnnualSummaryCsv(text, false))
  } finally {
    client.release()
  }
}

async function read<Value>(of: (snapshot: ReturnType<typeof openSnapshot>) => Promise<Value>): Promise<Value> {
  const snapshot = openSnapshot(database.pool)
  try {
    return await of(snapshot)
  } finally {
    snapshot.release()
  }
}

test('a file is recorded once, and a corrected figure takes the place of the earlier state, which is kept', async () => {
  expect(await record(csv)).toBe(1)
  expect(await record(csv)).toBe(0)
  expect(await record(csv.replace(',12,', ',13,'))).toBe(1)
  const { rows } = await database.pool.query<{ direct_awards: number; standing: boolean }>(
    'SELECT direct_awards, superseded_at IS NULL AS standing FROM annual_summary ORDER BY row_id',
  )
  expect(rows).toEqual([
    { direct_awards: 12, standing: false },
    { direct_awards: 13, standing: true },
  ])
})

test('an empty cell is no figure, and quoted cells are read as they are meant', async () => {
  const [summary] = await read(listAnnualSummaries)
  expect(summary).toMatchObject({
    authorityName: 'Made-up Council, North',
    note: 'said "so"',
    published: { DIRECT_AWARDS: 13, COMPETITIVE: null, REPRESENTATIONS: null },
    organisationId: null,
  })
})

test.each([
  ['authority,period_from\nA,2024-01-01', 'period_to, captured_on'],
  [csv.replace('2025-03-31', '31/03/2025'), 'Line 2: period_to is "31/03/2025"'],
  [csv.replace(',12,', ',a dozen,'), 'Line 2: direct_awards is "a dozen"'],
  [csv.replace('2024-04-01', '2026-04-01'), 'ends before it begins'],
])('a file that cannot be read says where and how to mend it', (text, message) => {
  expect(() => readAnnualSummaryCsv(text, false)).toThrow(message)
})

test('nothing is counted for an authority that the register does not hold', async () => {
  const summaries = await read(listAnnualSummaries)
  const [twin] = await read((snapshot) => findAnnualSummaryTwins(snapshot, [summaries[0]?.id ?? '']))
  expect(twin?.split).toBeNull()
  expect(Object.values(twin?.computed ?? {})).toEqual(Array.from({ length: 9 }, () => null))
})

test('figures are counted from the awards of the commissioner that alone bears the name', async () => {
  await database.pool.query(`
    INSERT INTO organisation (id, name, kind, kind_basis, kind_confidence, legal_form) VALUES ('north', 'North', 'PUBLIC_OTHER', 'made up', 'HIGH', 'COUNCIL');
    INSERT INTO organisation_name (organisation_id, role, name, normalised) VALUES ('north', 'COMMISSIONER', 'North', 'MADE UP COUNCIL NORTH');
    INSERT INTO award (row_id, id, ocid, source, content_hash, status, scope, jurisdiction, regime, route, competition_level,
      discretion, confidence, stage, value_in_sums, other_values, basis, conflicts, flags, lot_refs, award_published_on,
      notice_count, provider_count, provider_kinds)
    SELECT row_id, 'award-' || row_id, 'ocds-' || row_id, 'FIND_A_TENDER', 'x', 'AWARDED', 'HEALTH_SERVICE', 'ENGLAND', 'PSR_2023', route,
      'DIRECT', 'MAY', 'HIGH', 'AWARD', false, '[]', '[]', '[]', '{}', '{}', day, 1, 1, '{}'
    FROM (VALUES (1, 'PSR_DIRECT_AWARD_A', DATE '2024-05-01'), (2, 'PSR_DIRECT_AWARD_C', '2024-06-01'),
      (3, 'PSR_COMPETITIVE', '2025-03-31'), (4, 'PSR_COMPETITIVE', '2025-04-01')) AS given (row_id, route, day);
    INSERT INTO award_commissioner (award_row_id, position, organisation_id, identity_key, role, name_as_given)
    SELECT row_id, 0, 'north', 'x', 'LEAD', 'North' FROM award;
    INSERT INTO award_provider (award_row_id, position, organisation_id, identity_key, role, name_as_given)
    SELECT row_id, 0, 'provider-' || row_id % 2, 'x', 'PROVIDER', 'P' FROM award`)
  const [summary] = await read(listAnnualSummaries)
  expect(summary?.organisationId).toBe('north')
  const [twin] = await read((snapshot) => findAnnualSummaryTwins(snapshot, [summary?.id ?? '']))
  expect(twin).toEqual({
    computed: {
      DIRECT_AWARDS: 2,
      MOST_SUITABLE_PROVIDER: 0,
      COMPETITIVE: 1,
      FRAMEWORKS: 0,
      FRAMEWORK_CALL_OFFS: 0,
      URGENT: 0,
      NEW_PROVIDERS: 2,
      PROVIDERS_LOST: null,
      REPRESENTATIONS: null,
    },
    split: { a: 1, b: 0, c: 1 },
  })
})

test('the days of a period are counted against those held whole', () => {
  const coverage = [
    { source: 'FIND_A_TENDER' as const, from: '2025-03-30', to: '2025-04-05', days: 7, evidence: 'DECLARED' as const },
    {
      source: 'CONTRACTS_FINDER' as const,
      from: '2024-01-01',
      to: '2025-12-31',
      days: 1,
      evidence: 'DECLARED' as const,
    },
  ]
  expect(daysHeldIn({ periodFrom: '2024-04-01', periodTo: '2025-03-31' }, coverage)).toEqual({ days: 365, held: 2 })
})

test('the three summaries that ship with the real register add up as their sources do', () => {
  for (const { figures, split, madeUp, sourceUrl } of PUBLISHED_ANNUAL_SUMMARIES) {
    expect(madeUp).toBe(false)
    expect(sourceUrl).toMatch(/^https:/)
    const parts = [split.a, split.b, split.c].filter((part) => part !== null)
    if (parts.length === 3) expect(parts.reduce((sum, part) => sum + part, 0)).toBe(figures.DIRECT_AWARDS)
  }
  expect(PUBLISHED_ANNUAL_SUMMARIES).toHaveLength(3)
})

test('a cell that a spreadsheet would take for a formula is written as text', () => {
  expect(writeCells([['=1+1', 'a,b', null, 3]])).toBe('\'=1+1,"a,b",,3\r\n')
})
