import { createTestDatabase } from '@openward/database/test-database'
import type { ContractFilter } from '@openward/registry/read/contracts'
import { countContracts, listContracts } from '@openward/registry/read/contracts'
import { listNotices, noticeOrders } from '@openward/registry/read/notices'
import type { NoticeOrderName } from '@openward/registry/read/notices'
import { readPageArguments, writeCursor } from '@openward/registry/read/page'
import { listQualityIssues, qualityIssueOrders } from '@openward/registry/read/quality-issues'
import type { QualityIssueOrderName } from '@openward/registry/read/quality-issues'
import type { Snapshot } from '@openward/registry/read/snapshot'
import { openSnapshot } from '@openward/registry/read/snapshot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MadeUpAward } from './made-up-register.js'
import { fillRegister } from './made-up-register.js'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let awards: readonly MadeUpAward[]

beforeAll(async () => {
  database = await createTestDatabase()
  awards = (await fillRegister(database.pool, 300)).awards
  // One contract for each award, and one whose award cannot be told.
  await database.pool.query(
    `INSERT INTO contract (id, ocid, award_id, content_hash, form, scope, jurisdiction, value_amount, signed_on, modifications)
     SELECT 'contract-of-' || id, ocid, id, 'x', 'CONTRACT', 'HEALTH_SERVICE', 'ENGLAND', value_amount, published_on, '[]'::jsonb
     FROM award WHERE superseded_at IS NULL
     UNION ALL SELECT 'contract-alone', 'ocds-made-0', NULL, 'x', 'CONTRACT', 'HEALTH_SERVICE', 'ENGLAND', NULL, NULL, '[]'::jsonb`,
  )
  for (const [table, role] of [
    ['award_provider', 'PROVIDER'],
    ['award_commissioner', 'COMMISSIONER'],
  ] as const) {
    await database.pool.query(
      `INSERT INTO contract_party (contract_row_id, position, organisation_id, identity_key, name_as_given, role)
       SELECT c.row_id, p.position + $1, p.organisation_id, p.identity_key, p.name_as_given, $2
       FROM contract c JOIN award a ON a.id = c.award_id AND a.superseded_at IS NULL
       JOIN ${table} p ON p.award_row_id = a.row_id`,
      [role === 'PROVIDER' ? 100 : 0, role],
    )
  }
  await database.pool.query(
    `INSERT INTO notice (key, source, notice_id, ocid, current_hash, version_count, published_on, stage, scope,
       jurisdiction, regime, route, competition_level, discretion, confidence, flags)
     SELECT 'FIND_A_TENDER/' || n, 'FIND_A_TENDER', n, 'ocds-made-0', 'x', 1,
       CASE WHEN n % 4 > 0 THEN DATE '2026-08-01' + n % 4 END, 'AWARD', 'HEALTH_SERVICE', 'ENGLAND', 'NOT_STATED',
       'NOT_STATED', 'NOT_STATED', 'NOT_KNOWN', 'LOW', '{}'
     FROM generate_series(10, 49) AS n`,
  )
  await database.pool.query(
    `INSERT INTO quality_issue (id, code, source_sha256, file_name, path, recorded_at)
     SELECT 'issue-' || n, 'DATE_INVALID', 'x', 'made-up.json', '/', TIMESTAMPTZ '2026-08-01T09:00:00Z' + n % 5 * interval '7 hours'
     FROM generate_series(10, 39) AS n`,
  )
})
afterAll(() => database.close())

async function reading<Value>(read: (snapshot: Snapshot) => Promise<Value>): Promise<Value> {
  const snapshot = openSnapshot(database.pool)
  try {
    return await read(snapshot)
  } finally {
    snapshot.release()
  }
}

const inQ01 = (award: MadeUpAward) => award.integrated_care_system_id === 'Q01'

test.each<[string, ContractFilter, (award: MadeUpAward) => boolean]>([
  ['route', { award: { route: ['PSR_COMPETITIVE'] } }, ({ route }) => route === 'PSR_COMPETITIVE'],
  ['level', { award: { competitionLevel: ['DIRECT'] } }, (award) => award.competition_level === 'DIRECT'],
  ['regime', { award: { regime: ['PSR_2023'] } }, ({ regime }) => regime === 'PSR_2023'],
  ['stage', { award: { stage: ['AWARD'] } }, ({ stage }) => stage === 'AWARD'],
  ['kind', { award: { providerKind: ['MUTUAL'] } }, (award) => award.provider_kinds.includes('MUTUAL')],
  ['system', { award: { integratedCareSystem: 'Q01' } }, inQ01],
  ['issues', { award: { hasQualityIssue: true } }, (award) => award.quality_issue_count > 0],
  ['no issues', { award: { hasQualityIssue: false } }, (award) => award.quality_issue_count === 0],
  [
    'two at once',
    { award: { hasQualityIssue: true, integratedCareSystem: 'Q01' } },
    (award) => award.quality_issue_count > 0 && inQ01(award),
  ],
  ['provider', { provider: 'provider-1' }, ({ providers }) => providers.includes('provider-1')],
  ['commissioner', { commissioner: 'commissioner-1' }, (award) => award.commissioners.includes('commissioner-1')],
  ['a provider as commissioner', { commissioner: 'provider-1' }, () => false],
  ['value', { valueFrom: '1000', valueTo: '250000.50' }, (award) => Number(award.value_amount) >= 1000],
  [
    'signature',
    { signedFrom: '2026-08-02', signedTo: '2026-08-03' },
    (award) => ['2026-08-02', '2026-08-03'].includes(award.published_on ?? ''),
  ],
])('contracts are chosen by %s, as a plain loop over their awards chooses them', async (by, filter, holds) => {
  const expected = awards
    .filter(holds)
    .map(({ id }) => `contract-of-${id}`)
    .sort()
  expect(expected.length > 0, 'the case has something to find').toBe(by !== 'a provider as commissioner')
  const found = await reading(async (snapshot) => {
    const page = readPageArguments({ first: 100 }, noticeOrders.PUBLISHED_DESC)
    const { rows } = await listContracts(snapshot, filter, 'PUBLISHED_ASC', page)
    expect(await countContracts(snapshot, filter)).toBe(expected.length)
    return rows.map(({ id }) => id)
  })
  expect(found).toEqual(expected.slice(0, 100))
})

test('a filter of awards that asks for nothing leaves contracts without an award in', async () => {
  expect(await reading((snapshot) => countContracts(snapshot, { award: { route: null } }))).toBe(awards.length + 1)
})

test.each(['PUBLISHED_DESC', 'PUBLISHED_ASC'] satisfies NoticeOrderName[])(
  'notices are walked %s, each once, those without a day last where days fall',
  async (order) => {
    const days: (string | null)[] = []
    let after: string | null = null
    for (;;) {
      const page = readPageArguments({ first: 7, after }, noticeOrders[order])
      const { rows, hasNextPage } = await reading((snapshot) => listNotices(snapshot, {}, order, page))
      days.push(...rows.map(({ publishedOn }) => publishedOn))
      const last = rows.at(-1)
      if (!hasNextPage || last === undefined) break
      after = writeCursor(noticeOrders[order], last.position)
    }
    const rising = [...days].sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0))
    expect(days).toHaveLength(40)
    expect(days).toEqual(order === 'PUBLISHED_ASC' ? rising : rising.reverse())
  },
)

test.each(['CODE_ASC', 'RECORDED_DESC', 'RECORDED_ASC'] satisfies QualityIssueOrderName[])(
  'quality issues are walked %s, each once',
  async (order) => {
    const found: { id: string; recordedAt: string }[] = []
    let after: string | null = null
    for (;;) {
      const page = readPageArguments({ first: 7, after }, qualityIssueOrders[order])
      const { rows, hasNextPage } = await reading((snapshot) => listQualityIssues(snapshot, {}, order, page))
      found.push(...rows)
      const last = rows.at(-1)
      if (!hasNextPage || last === undefined) break
      after = writeCursor(qualityIssueOrders[order], last.position)
    }
    const key = ({ id, recordedAt }: { id: string; recordedAt: string }) =>
      order === 'CODE_ASC' ? id : `${recordedAt} ${id}`
    const rising = found.map(key).sort()
    expect(new Set(rising).size).toBe(30)
    expect(found.map(key)).toEqual(order === 'RECORDED_DESC' ? rising.reverse() : rising)
  },
)
