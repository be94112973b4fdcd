import { createTestDatabase } from '@openward/database/test-database'
import { countNotStated, toCountRows } from '@openward/registry/read/award-count-rows'
import type { AwardCountDimension, AwardShares } from '@openward/registry/read/award-counts'
import { countAwardsBy, countAwardShares, countNoticesBehind } from '@openward/registry/read/award-counts'
import type { AwardFilter } from '@openward/registry/read/award-filter'
import { openSnapshot } from '@openward/registry/read/snapshot'
import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MadeUpAward, MadeUpRegister } from './made-up-register.js'
import { fillRegister } from './made-up-register.js'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let register: MadeUpRegister

beforeAll(async () => {
  database = await createTestDatabase()
  register = await fillRegister(database.pool, 800, 11)
})
afterAll(() => database.close())

const dimensions: Record<AwardCountDimension, (award: MadeUpAward) => readonly string[]> = {
  COMPETITION_LEVEL: (award) => [award.competition_level],
  ROUTE: (award) => [award.route],
  REGIME: (award) => [award.regime],
  DISCRETION: (award) => [award.discretion],
  STAGE: (award) => [award.stage],
  SOURCE: (award) => [award.source],
  STATUS: (award) => [award.status],
  CONFIDENCE: (award) => [award.confidence],
  PROVIDER_KIND: (award) => (award.provider_kinds.length === 0 ? ['NOT_KNOWN'] : award.provider_kinds),
  MONTH: (award) => [(award.published_on ?? '0001-01').slice(0, 7)],
}

/** Shares made slowly, one award after the other. */
function slowShares(awards: readonly MadeUpAward[], by: AwardCountDimension): AwardShares & { notices: number } {
  const counts = new Map<string, number>()
  const leftOut = new Map<string, number>()
  const notices = new Set<string>()
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  let total = 0
  for (const award of awards) {
    const reason = whyLeftOut(award)
    if (reason !== null) {
      add(leftOut, reason)
      continue
    }
    total += 1
    for (const code of dimensions[by](award)) add(counts, code)
    for (const notice of award.notices) notices.add(notice)
  }
  return {
    total,
    counts: [...counts].map(([code, count]) => ({ code, count })),
    leftOut: [...leftOut].map(([reason, count]) => ({
      reason: reason as AwardShares['leftOut'][number]['reason'],
      count,
    })),
    notices: notices.size,
  }
}

function whyLeftOut(award: MadeUpAward): string | null {
  if (award.status === 'ABANDONED') return 'ABANDONED'
  if (award.status === 'INTENDED') return 'INTENDED_ONLY'
  if (award.route === 'FRAMEWORK_ESTABLISHMENT') return 'FRAMEWORK_CONCLUDED'
  if (!AWARD_ROUTES[award.route].inShares) return 'NOT_AN_AWARD'
  if (award.published_on === null) return 'NOT_DATED'
  return register.wholeDays.has(`${award.source} ${award.published_on}`) ? null : 'OUTSIDE_COVERAGE'
}

const tidy = ({ total, counts, leftOut }: AwardShares) => ({
  total,
  counts: [...counts].sort((a, b) => a.code.localeCompare(b.code)),
  leftOut: [...leftOut].sort((a, b) => a.reason.localeCompare(b.reason)),
})

const inEngland = (award: MadeUpAward) => award.scope === 'HEALTH_SERVICE' && award.jurisdiction === 'ENGLAND'

const lists: readonly [string, AwardFilter, (award: MadeUpAward) => boolean][] = [
  ['health services in England', {}, inEngland],
  [
    'one regime and some days',
    { regime: ['PSR_2023'], publishedFrom: '2026-08-01', publishedTo: '2026-08-04' },
    (award) =>
      inEngland(award) &&
      award.regime === 'PSR_2023' &&
      award.published_on !== null &&
      award.published_on >= '2026-08-01' &&
      award.published_on <= '2026-08-04',
  ],
  [
    'one provider, which the kept counts do not know',
    { provider: 'provider-1' },
    (award) => inEngland(award) && award.providers.includes('provider-1'),
  ],
  ['one status', { status: ['AWARDED'] }, (award) => inEngland(award) && award.status === 'AWARDED'],
]

const cases = lists.flatMap(([name, filter, holds]) =>
  (Object.keys(dimensions) as AwardCountDimension[]).map((by) => [name, by, filter, holds] as const),
)

test.each(cases)('shares of %s by %s are those of a loop over all awards', async (_name, by, filter, holds) => {
  const snapshot = openSnapshot(database.pool)
  try {
    const slow = slowShares(register.awards.filter(holds), by)
    const [fast] = await countAwardShares(snapshot, null, { owner: null, filter, by })
    expect(fast && tidy(fast)).toEqual(tidy(slow))
    expect(await countNoticesBehind(snapshot, { owner: null, filter })).toBe(slow.notices)
  } finally {
    snapshot.release()
  }
})

test('shares of several commissioners come from one statement and are those of each', async () => {
  const snapshot = openSnapshot(database.pool)
  try {
    const shares = await countAwardShares(snapshot, [...register.commissioners, 'nobody'], {
      owner: 'COMMISSIONER',
      filter: {},
      by: 'ROUTE',
    })
    expect(snapshot.statementCount).toBe(2)
    const slow = [...register.commissioners, 'nobody'].map((id) =>
      slowShares(
        register.awards.filter((award) => inEngland(award) && award.commissioners.includes(id)),
        'ROUTE',
      ),
    )
    expect(shares.map(tidy)).toEqual(slow.map(tidy))
  } finally {
    snapshot.release()
  }
})

test('counts for choosing filters are of all awards of the list', async () => {
  const snapshot = openSnapshot(database.pool)
  try {
    for (const by of ['ROUTE', 'PROVIDER_KIND', 'MONTH'] as const) {
      const expected = new Map<string, number>()
      for (const award of register.awards.filter((one) => inEngland(one) && one.status !== 'ABANDONED')) {
        for (const code of dimensions[by](award)) expected.set(code, (expected.get(code) ?? 0) + 1)
      }
      const counts = await countAwardsBy(snapshot, {}, by, null)
      expect(new Map(counts.map(({ code, count }) => [code, count]))).toEqual(expected)
    }
  } finally {
    snapshot.release()
  }
})

test('a table of counts stands in the order of the list, says NOT_STATED even where there is none, and shares add up', () => {
  const rows = toCountRows(
    'COMPETITION_LEVEL',
    [
      { code: 'DIRECT', count: 3 },
      { code: 'COMPETITIVE', count: 1 },
    ],
    4,
  )
  expect(rows.map(({ code, count, share }) => ({ code, count, share }))).toEqual([
    { code: 'COMPETITIVE', count: 1, share: 0.25 },
    { code: 'LIMITED', count: 0, share: 0 },
    { code: 'OPEN_TO_ALL', count: 0, share: 0 },
    { code: 'DIRECT', count: 3, share: 0.75 },
    { code: 'NOT_STATED', count: 0, share: 0 },
  ])
  expect(countNotStated('DISCRETION', [{ code: 'NOT_KNOWN', count: 2 }])).toBe(2)
  expect(countNotStated('MONTH', [{ code: '2026-08', count: 2 }])).toBe(0)
})

test('of nothing there are no shares', () => {
  expect(toCountRows('ROUTE', [], 0)).toMatchObject([{ code: 'NOT_STATED', count: 0, share: null }])
})
