import { createTestDatabase } from '@openward/database/test-database'
import type { AwardFilter } from '@openward/registry/read/award-filter'
import type { AwardOrderName, AwardOwner, AwardRow } from '@openward/registry/read/awards'
import { awardOrders, countAwards, countAwardsOf, listAwards, listAwardsOf } from '@openward/registry/read/awards'
import type { Page, PageArguments } from '@openward/registry/read/page'
import { readPageArguments, writeCursor } from '@openward/registry/read/page'
import type { Snapshot } from '@openward/registry/read/snapshot'
import { openSnapshot } from '@openward/registry/read/snapshot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MadeUpAward, MadeUpRegister } from './made-up-register.js'
import { fillRegister } from './made-up-register.js'

const everything = {
  scope: ['HEALTH_SERVICE', 'SOCIAL_CARE', 'NOT_HEALTH', 'UNCLEAR'],
  jurisdiction: ['ENGLAND', 'WALES', 'SCOTLAND', 'NORTHERN_IRELAND', 'MIXED', 'NOT_STATED'],
} as const satisfies AwardFilter

let database: Awaited<ReturnType<typeof createTestDatabase>>
let register: MadeUpRegister

beforeAll(async () => {
  database = await createTestDatabase()
  register = await fillRegister(database.pool, 600)
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

/** All ids of a list, read page by page in one direction. */
async function walk(
  pageOf: (page: PageArguments) => Promise<Page<AwardRow>>,
  order: AwardOrderName,
  size: number,
  backward: boolean,
): Promise<string[]> {
  const pages: string[][] = []
  let cursor: string | null = null
  for (;;) {
    const page: Page<AwardRow> = await pageOf(
      backward ? { last: size, before: cursor } : { first: size, after: cursor },
    )
    const ids = page.rows.map(({ id }) => id)
    expect(ids.length).toBeLessThanOrEqual(size)
    pages.push(ids)
    const edge = backward ? page.rows[0] : page.rows.at(-1)
    expect(backward ? page.hasNextPage : page.hasPreviousPage).toBe(cursor !== null)
    if (!(backward ? page.hasPreviousPage : page.hasNextPage) || edge === undefined) break
    cursor = writeCursor(awardOrders[order], edge.position)
  }
  return (backward ? pages.reverse() : pages).flat()
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The order of a list, slowly: rows without a key last where keys fall, first where they rise; then by id. */
function sorted(awards: readonly MadeUpAward[], order: AwardOrderName): string[] {
  const key = (award: MadeUpAward) =>
    order.startsWith('PUBLISHED')
      ? (award.published_on ?? '')
      : award.value_amount === null
        ? ''
        : award.value_amount.padStart(20, '0')
  const rising = [...awards].sort((a, b) => byText(key(a), key(b)) || byText(a.id, b.id)).map(({ id }) => id)
  return order.endsWith('_ASC') ? rising : rising.reverse()
}

const standing = (award: MadeUpAward) => award.status !== 'ABANDONED'
const inEngland = (award: MadeUpAward) => award.scope === 'HEALTH_SERVICE' && award.jurisdiction === 'ENGLAND'

test.each(['PUBLISHED_DESC', 'PUBLISHED_ASC', 'VALUE_DESC', 'VALUE_ASC'] as const)(
  'walking %s either way gives every award once and in order, also where keys are equal or missing',
  async (order) => {
    const expected = sorted(register.awards.filter(standing), order)
    await reading(async (snapshot) => {
      const pageOf = (page: PageArguments) =>
        listAwards(snapshot, everything, order, readPageArguments(page, awardOrders[order]))
      expect(await walk(pageOf, order, 37, false)).toEqual(expected)
      expect(await walk(pageOf, order, 37, true)).toEqual(expected)
    })
  },
)

test('a page between two cursors holds what lies between them', async () => {
  await reading(async (snapshot) => {
    for (const order of ['PUBLISHED_DESC', 'PUBLISHED_ASC'] as const) {
      const all = sorted(register.awards.filter(standing), order)
      const pageOf = (page: PageArguments) =>
        listAwards(snapshot, everything, order, readPageArguments(page, awardOrders[order]))
      const positions = (await pageOf({ first: 100 })).rows.concat((await pageOf({ last: 100 })).rows)
      const [start, end] = [positions[40], positions[160]]
      if (start === undefined || end === undefined) throw new Error('Too few rows.')
      const between = {
        after: writeCursor(awardOrders[order], start.position),
        before: writeCursor(awardOrders[order], end.position),
      }
      const expected = all.slice(all.indexOf(start.id) + 1, all.indexOf(end.id))
      const first = await pageOf({ ...between, first: 10 })
      const last = await pageOf({ ...between, last: 10 })
      expect(first.rows.map(({ id }) => id)).toEqual(expected.slice(0, 10))
      expect(last.rows.map(({ id }) => id)).toEqual(expected.slice(-10))
      // Cursors the wrong way round leave nothing between them.
      expect((await pageOf({ after: between.before, before: between.after, first: 10 })).rows).toEqual([])
    }
  })
})

test.each([
  ['PROVIDER', 'provider-3', (award: MadeUpAward) => award.providers.includes('provider-3')],
  ['COMMISSIONER', 'commissioner-1', (award: MadeUpAward) => award.commissioners.includes('commissioner-1')],
  ['INTEGRATED_CARE_SYSTEM', 'Q02', (award: MadeUpAward) => award.integrated_care_system_id === 'Q02'],
] as const)(
  'the list of a %s holds its awards alone, and its count is theirs',
  async (owner: AwardOwner, id, isTheirs) => {
    const expected = sorted(
      register.awards.filter((award) => standing(award) && isTheirs(award)),
      'PUBLISHED_DESC',
    )
    expect(expected.length).toBeGreaterThan(5)
    await reading(async (snapshot) => {
      const pageOf = async (page: PageArguments) => {
        const request = readPageArguments(page, awardOrders.PUBLISHED_DESC)
        const pages = await listAwardsOf(snapshot, ['nobody', id], {
          owner,
          filter: everything,
          order: 'PUBLISHED_DESC',
          page: request,
        })
        expect(pages[0]?.rows).toEqual([])
        return pages[1] as Page<AwardRow>
      }
      expect(await walk(pageOf, 'PUBLISHED_DESC', 7, false)).toEqual(expected)
      expect(await walk(pageOf, 'PUBLISHED_DESC', 7, true)).toEqual(expected)
      expect(await countAwardsOf(snapshot, [id, 'nobody'], { owner, filter: everything })).toEqual([expected.length, 0])
    })
  },
)

const filters: readonly [string, AwardFilter, (award: MadeUpAward) => boolean][] = [
  ['nothing: health services in England, made or intended', {}, (award) => inEngland(award) && standing(award)],
  [
    'scope',
    { scope: ['SOCIAL_CARE', 'UNCLEAR'] },
    (award) => ['SOCIAL_CARE', 'UNCLEAR'].includes(award.scope) && award.jurisdiction === 'ENGLAND' && standing(award),
  ],
  ['status', { ...everything, status: ['ABANDONED'] }, (award) => award.status === 'ABANDONED'],
  [
    'regime',
    { ...everything, regime: ['PSR_2023', 'PA_2023'] },
    (award) => ['PSR_2023', 'PA_2023'].includes(award.regime) && standing(award),
  ],
  [
    'route',
    { ...everything, route: ['PSR_DIRECT_AWARD_C'] },
    (award) => award.route === 'PSR_DIRECT_AWARD_C' && standing(award),
  ],
  [
    'competition level',
    { ...everything, competitionLevel: ['DIRECT'] },
    (award) => award.competition_level === 'DIRECT' && standing(award),
  ],
  ['discretion', { ...everything, discretion: ['MUST'] }, (award) => award.discretion === 'MUST' && standing(award)],
  [
    'stage',
    { ...everything, stage: ['AWARD', 'URGENT_AWARD'] },
    (award) => ['AWARD', 'URGENT_AWARD'].includes(award.stage) && standing(award),
  ],
  [
    'source',
    { ...everything, source: ['CONTRACTS_FINDER'] },
    (award) => award.source === 'CONTRACTS_FINDER' && standing(award),
  ],
  ['confidence', { ...everything, confidence: ['LOW'] }, (award) => award.confidence === 'LOW' && standing(award)],
  [
    'provider kind',
    { ...everything, providerKind: ['NHS', 'MUTUAL', 'VOLUNTARY'] },
    (award) => award.provider_kinds.some((kind) => ['NHS', 'MUTUAL', 'VOLUNTARY'].includes(kind)) && standing(award),
  ],
  [
    'provider',
    { ...everything, provider: 'provider-2' },
    (award) => award.providers.includes('provider-2') && standing(award),
  ],
  [
    'commissioner',
    { ...everything, commissioner: 'commissioner-4' },
    (award) => award.commissioners.includes('commissioner-4') && standing(award),
  ],
  [
    'system',
    { ...everything, integratedCareSystem: 'Q01' },
    (award) => award.integrated_care_system_id === 'Q01' && standing(award),
  ],
  [
    'days',
    { ...everything, publishedFrom: '2026-08-02', publishedTo: '2026-08-04' },
    (award) =>
      award.published_on !== null &&
      award.published_on >= '2026-08-02' &&
      award.published_on <= '2026-08-04' &&
      standing(award),
  ],
  [
    'a last day alone, which leaves out what has no day',
    { ...everything, publishedTo: '2026-08-01' },
    (award) => award.published_on !== null && award.published_on <= '2026-08-01' && standing(award),
  ],
  [
    'values',
    { ...everything, valueFrom: '1000', valueTo: '250000.50' },
    (award) => ['1000.00', '250000.50'].includes(award.value_amount ?? '') && standing(award),
  ],
  [
    'quality issues',
    { ...everything, hasQualityIssue: true },
    (award) => award.quality_issue_count > 0 && standing(award),
  ],
  [
    'no quality issues',
    { ...everything, hasQualityIssue: false },
    (award) => award.quality_issue_count === 0 && standing(award),
  ],
  [
    'words of the title, whatever their case',
    { ...everything, text: 'PHYSIO' },
    (award) => award.title?.includes('physio') === true && standing(award),
  ],
  [
    'signs that SQL reads as wildcards, literally',
    { ...everything, text: '100% made_up' },
    (award) => award.title?.startsWith('100% made_up') === true && standing(award),
  ],
  [
    'the name of a party as given',
    { ...everything, text: 'given: provider-5' },
    (award) => award.providers.includes('provider-5') && standing(award),
  ],
  ['an empty list, which nothing is in', { ...everything, route: [] }, () => false],
  [
    'much at once',
    {
      regime: ['PSR_2023', 'PCR_2015'],
      status: ['AWARDED'],
      publishedFrom: '2026-08-01',
      providerKind: ['NHS'],
      valueFrom: '1',
    },
    (award) =>
      inEngland(award) &&
      ['PSR_2023', 'PCR_2015'].includes(award.regime) &&
      award.status === 'AWARDED' &&
      (award.published_on ?? '') >= '2026-08-01' &&
      award.provider_kinds.includes('NHS') &&
      award.value_amount !== null,
  ],
]

test.each(filters)(
  'filtering by %s gives what a loop over all rows gives, in the list and in its count',
  async (_name, filter, holds) => {
    const expected = sorted(register.awards.filter(holds), 'PUBLISHED_DESC')
    await reading(async (snapshot) => {
      const pageOf = (page: PageArguments) =>
        listAwards(snapshot, filter, 'PUBLISHED_DESC', readPageArguments(page, awardOrders.PUBLISHED_DESC))
      expect(await walk(pageOf, 'PUBLISHED_DESC', 100, false)).toEqual(expected)
      expect(await countAwards(snapshot, filter)).toBe(expected.length)
    })
  },
)

test('a text of more than 100 characters is refused', async () => {
  await expect(reading((snapshot) => countAwards(snapshot, { text: 'x'.repeat(101) }))).rejects.toMatchObject({
    code: 'BAD_FILTER',
  })
})
