// What the law asks to be published, notices and annual summaries, asked of the API over the made-up sample.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askingApi } from './ask.js'
import { createSampleRegister } from './sample-register.js'

let database: Awaited<ReturnType<typeof createSampleRegister>>
let ask: ReturnType<typeof askingApi>['ask']

beforeAll(async () => {
  database = await createSampleRegister()
  ask = askingApi({ pool: database.pool, now: () => new Date('2026-09-01T09:00:00Z') }).ask
})
afterAll(() => database.close())

interface Line {
  readonly notice: string
  readonly outcome: string
  readonly dueOn: string | null
  readonly daysLate: number | null
  readonly reason: string | null
  readonly foundOn: string | null
  readonly law: { readonly check: string }
}

const lines = 'notices { notice outcome dueOn daysLate reason foundOn law { check } }'

async function awards(filter: string) {
  const { data, errors } = await ask(`{
    awards(first: 60, filter: ${filter}) { nodes { id route commissioner { id } expectedNotices {
      nothingExpected ${lines}
      standstill { beginsOn representationsUntilOn stated { on daysFromComputed quote } }
      contents { legalNotice items { item found quote path } } } } }
  }`)
  expect(errors).toEqual([])
  return (data as { awards: { nodes: Awarded[] } }).awards.nodes
}

interface Awarded {
  readonly id: string
  readonly route: string
  readonly commissioner: { readonly id: string } | null
  readonly expectedNotices: {
    readonly nothingExpected: string | null
    readonly notices: readonly Line[]
    readonly standstill: { representationsUntilOn: string; stated: { on: string; daysFromComputed: number }[] } | null
    readonly contents: readonly {
      legalNotice: string
      items: { item: string; found: boolean; quote: string | null }[]
    }[]
  }
}

test('an award by process C shows its intention, the time for representations and what the notice contains', async () => {
  const found = await awards('{ route: [PSR_DIRECT_AWARD_C] }')
  expect(found.length).toBeGreaterThan(3)
  for (const { expectedNotices } of found) {
    expect(expectedNotices.notices.map(({ notice }) => notice)).toEqual([
      'PSR_DIRECT_AWARD_C_INTENTION',
      'PSR_DIRECT_AWARD_C_AWARD',
    ])
    expect(expectedNotices.nothingExpected).toBeNull()
  }
  const withIntention = found.filter(({ expectedNotices }) => expectedNotices.standstill !== null)
  expect(withIntention.length).toBeGreaterThan(0)
  const contents = withIntention.flatMap(({ expectedNotices }) => expectedNotices.contents)
  expect(contents.length).toBe(withIntention.length)
  for (const { items } of contents) expect(items.find(({ item }) => item === 'PROVIDER')?.found).toBe(true)
})

test('an award that states no route is told to have no law to look at', async () => {
  const found = await awards('{ route: [NOT_STATED] }')
  expect(found.length).toBeGreaterThan(0)
  for (const { expectedNotices } of found) expect(expectedNotices.nothingExpected).toBe('LAW_NOT_STATED')
})

test('the figures of a commissioner are those of its awards, one by one, and rest on statements that were read', async () => {
  const all = await awards('{}')
  const counted = new Map<string, number>()
  for (const award of all) {
    const id = award.commissioner?.id
    if (id !== undefined) counted.set(id, (counted.get(id) ?? 0) + 1)
  }
  const [busiest] = [...counted].sort(([, one], [, other]) => other - one)[0] ?? ['']
  const { data, errors } = await ask(
    `query Q($id: ID!) { commissioner(id: $id) {
      awards(first: 100) { totalCount nodes { ocid expectedNotices { nothingExpected notices { notice outcome dueOn
        reason law { check } found { noticeId } } } } }
      expectedNoticeCounts { awards withoutDuty toBeChecked cut toLookAtCount
        rows { notice law { check } expected foundInTime foundLate notFound notYetDue cannotBeTold reasons { reason count } mostDaysLate }
        toLookAt(first: 100) { award { id } expected { outcome } } } } }`,
    { id: busiest },
  )
  expect(errors).toEqual([])
  const { awards: own, expectedNoticeCounts: counts } = (data as unknown as CommissionerAnswer).commissioner
  expect(counts.awards).toBe(own.totalCount)
  expect(own.totalCount).toBe(own.nodes.length)
  // One notice serves all awards of its process.
  const notices = [
    ...new Map(
      own.nodes.flatMap(({ ocid, expectedNotices }) =>
        expectedNotices.notices.map(({ law, ...line }) => [JSON.stringify([ocid, line]), { ...line, law }] as const),
      ),
    ).values(),
  ]
  const sure = notices.filter(({ law }) => law.check === 'READ')
  expect(counts.withoutDuty).toBe(own.nodes.filter((one) => one.expectedNotices.nothingExpected !== null).length)
  expect(counts.toBeChecked).toBe(notices.length - sure.length)
  expect(counts.rows.reduce((sum, { expected }) => sum + expected, 0)).toBe(sure.length)
  for (const row of counts.rows) {
    const same = (outcome: string) => sure.filter((one) => one.notice === row.notice && one.outcome === outcome).length
    expect([row.foundInTime, row.foundLate, row.notFound, row.notYetDue, row.cannotBeTold]).toEqual(
      ['FOUND_IN_TIME', 'FOUND_LATE', 'NOT_FOUND', 'NOT_YET_DUE', 'CANNOT_BE_TOLD'].map(same),
    )
    expect(row.foundInTime + row.foundLate + row.notFound + row.notYetDue + row.cannotBeTold).toBe(row.expected)
    expect(row.law.check).toBe('READ')
    expect(row.reasons.reduce((sum, { count }) => sum + count, 0)).toBe(row.cannotBeTold)
  }
  expect(counts.toLookAt.length).toBe(counts.toLookAtCount)
})

interface CommissionerAnswer {
  readonly commissioner: {
    readonly awards: {
      readonly totalCount: number
      readonly nodes: readonly (Pick<Awarded, 'expectedNotices'> & { readonly ocid: string })[]
    }
    readonly expectedNoticeCounts: {
      readonly awards: number
      readonly withoutDuty: number
      readonly toBeChecked: number
      readonly toLookAtCount: number
      readonly toLookAt: readonly object[]
      readonly rows: readonly {
        readonly notice: string
        readonly law: { readonly check: string }
        readonly expected: number
        readonly foundInTime: number
        readonly foundLate: number
        readonly notFound: number
        readonly notYetDue: number
        readonly cannotBeTold: number
        readonly reasons: readonly { readonly count: number }[]
      }[]
    }
  }
}

test('ten awards take no more statements than one', async () => {
  const query = `query Q($first: Int!) { awards(first: $first) { nodes { expectedNotices { ${lines} } } } }`
  const one = await ask(query, { first: 1 })
  const ten = await ask(query, { first: 10 })
  expect(ten.errors).toEqual([])
  expect(ten.statements).toBe(one.statements)
})

test('the law can be asked for, each statement with its mark', async () => {
  const { data, errors } = await ask(`{
    regimeLaws { regime mayUse { check } periods { from to law { text citation check } } rules { text check } review { text } }
    routeLaws { route discretion competitionLevel levelReason conditions { text check } notices { notice law { check } } }
    legalNotices { code citation check stage contents }
    standstill(publishedOn: "2026-04-01") { psrBeginsOn representationsUntilOn procurementActUntilOn calendarKnown }
  }`)
  expect(errors).toEqual([])
  expect(data).toMatchObject({
    standstill: {
      psrBeginsOn: '2026-04-02',
      representationsUntilOn: '2026-04-16',
      procurementActUntilOn: '2026-04-14',
      calendarKnown: true,
    },
  })
})

test('the sample has one annual summary, marked as made up, with the nine figures beside those counted', async () => {
  const { data, errors } = await ask(`{ annualSummaries { id madeUp sourceUrl authorityName daysInPeriod daysHeld
    commissioner { name } directAwards { process published computed }
    figures { figure published computed difference countingRule } } }`)
  expect(errors).toEqual([])
  const { annualSummaries } = data as { annualSummaries: (Record<string, unknown> & { figures: object[] })[] }
  expect(annualSummaries).toHaveLength(1)
  expect(annualSummaries[0]).toMatchObject({
    madeUp: true,
    sourceUrl: null,
    commissioner: { name: 'NHS Aldermere and Wetherfold Integrated Care Board' },
    daysInPeriod: 365,
  })
  expect(annualSummaries[0]?.figures).toHaveLength(9)
})

test('the annual summaries are a file of CSV whose name says that they are made up', async () => {
  const { api } = askingApi({ pool: database.pool })
  const response = await api.fetch('http://register.test/annual-summaries.csv')
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="made-up-sample-annual-summaries.csv"')
  const lines = (await response.text()).trimEnd().split('\r\n')
  expect(lines).toHaveLength(10)
  expect(lines[1]).toMatch(
    /^NHS Aldermere and Wetherfold Integrated Care Board \(made up\),2025-04-01,2026-03-31,DIRECT_AWARDS,14,/,
  )
})
