// The documents that the pages of the web send, and the ready questions, against the made-up sample.
import { readyQuestions } from '@openward/schema/ready-questions'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askingApi } from './ask.js'
import { createSampleRegister } from './sample-register.js'

let database: Awaited<ReturnType<typeof createSampleRegister>>
let asking: ReturnType<typeof askingApi>
const ids: Record<string, string> = {}

beforeAll(async () => {
  database = await createSampleRegister()
  asking = askingApi({ pool: database.pool })
  const { data } = await asking.ask(`{
    awards(first: 1, filter: { status: [AWARDED] }) { nodes { id notices { notice { id } } } }
    providers(first: 1, orderBy: AWARDS_DESC) { nodes { id } }
    commissioners(first: 1, orderBy: AWARDS_DESC) { nodes { id } }
  }`)
  const first = data as Record<string, { nodes: { id: string; notices?: { notice: { id: string } }[] }[] }>
  for (const list of ['awards', 'providers', 'commissioners']) ids[list] = first[list]?.nodes[0]?.id ?? ''
  // An award with a contract that was modified, so that its page asks for everything it can.
  const { rows } = await database.pool.query<{ id: string }>(
    `SELECT award_id AS id FROM contract WHERE superseded_at IS NULL AND award_id IS NOT NULL
     ORDER BY json_array_length(modifications) DESC, award_id LIMIT 1`,
  )
  ids['awardWithContract'] = Buffer.from(`Award:${rows[0]?.id ?? ''}`).toString('base64')
  ids['notice'] = first['awards']?.nodes[0]?.notices?.[0]?.notice.id ?? ''
})
afterAll(() => database.close())

/** The document of a page of the web; it is no package of ours, so it is read where it stands. */
async function documentOf(folder: string): Promise<string> {
  const address = new URL(`../../apps/web/app/routes/${folder}/query.ts`, import.meta.url).href
  const exported = (await import(/* @vite-ignore */ address)) as Record<string, string>
  const document = Object.values(exported).find((value) => typeof value === 'string' && value.includes('query '))
  if (document === undefined) throw new Error(`The page ${folder} exports no document.`)
  return document
}

// One statement opens the snapshot and reads the state of the register; then one for each type and level. Counts are
// remembered while nothing changes, so the same page asked again takes fewer.
test.each([
  ['home', {}, 14, 6],
  ['awards', { first: 20 }, 9, 4],
  ['award', 'awardWithContract', 14, 13],
  ['provider', 'providers', 20, 14],
] as const)(
  'the %s page takes its exact number of statements, at first and again',
  async (folder, given, atFirst, again) => {
    const { ask } = askingApi({ pool: database.pool })
    const variables = typeof given === 'string' ? { id: ids[given], first: 20 } : given
    const document = await documentOf(folder)
    const first = await ask(document, variables)
    expect(first.errors).toEqual([])
    expect(first.statements).toBe(atFirst)
    // Tests beside this one write to other databases of the server, which to the server is a change as well.
    await expect.poll(async () => (await ask(document, variables)).statements).toBe(again)
    expect((await ask(document, variables)).data).toEqual(first.data)
  },
)

test('a change of the data is seen by the next question, also where counts were remembered', async () => {
  const query = '{ qualityIssueCounts { count } register { counts { qualityIssues } } }'
  const { ask } = askingApi({ pool: database.pool })
  const before = (await ask(query)).data as { register: { counts: { qualityIssues: number } } }
  await database.pool.query(
    `INSERT INTO quality_issue (id, code, source_sha256, file_name, path)
     VALUES ('made-up', 'DATE_INVALID', 'x', 'made-up.json', '/releases/0/date')`,
  )
  const after = (await ask(query)).data as typeof before
  expect(after.register.counts.qualityIssues).toBe(before.register.counts.qualityIssues + 1)
})

test('ten times the rows take no more statements', async () => {
  const query =
    'query Q($first: Int!) { awards(first: $first) { nodes { providers { provider { name } } contracts { id } } } }'
  const small = await asking.ask(query, { first: 10 })
  const large = await asking.ask(query, { first: 100 })
  expect(large.errors).toEqual([])
  expect(large.statements).toBe(small.statements)
})

test.each(readyQuestions)(
  'the ready question $name finds something in the sample',
  async ({ name, document, variables }) => {
    const { data, errors } = await asking.ask(document, variables)
    expect(errors).toEqual([])
    // The sample has no integrated care systems of its own.
    if (name !== 'systems') expect(JSON.stringify(data)).toMatch(/"(nodes|rows|coverage)":\[\{/)
  },
)

test('things are found by id, and an id of something else or of nothing finds nothing', async () => {
  const query = `query Q($id: ID!) {
    node(id: $id) { __typename id }
    award(id: $id) { id } provider(id: $id) { id } commissioner(id: $id) { id } contract(id: $id) { id } notice(id: $id) { id }
  }`
  const nothing = { award: null, provider: null, commissioner: null, contract: null, notice: null }
  for (const [list, typename, field] of [
    ['awards', 'Award', 'award'],
    ['providers', 'Provider', 'provider'],
    ['commissioners', 'Commissioner', 'commissioner'],
    ['notice', 'Notice', 'notice'],
  ] as const) {
    const id = ids[list]
    const { data } = await asking.ask(query, { id })
    expect(data).toEqual({ ...nothing, node: { __typename: typename, id }, [field]: { id } })
  }
  for (const id of ['', 'x', Buffer.from('Award:x').toString('base64'), Buffer.from('PageInfo:x').toString('base64')]) {
    const { data, errors } = await asking.ask(query, { id })
    expect(errors).toEqual([])
    expect(data).toEqual({ ...nothing, node: null })
  }
})

test('several ids are answered in their order, unknown ones with null', async () => {
  const asked = [ids['providers'], 'x', ids['awards'], Buffer.from('PageInfo:x').toString('base64'), ids['providers']]
  const { data } = await asking.ask('query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: asked })
  expect(data).toEqual({
    nodes: [{ id: ids['providers'] }, null, { id: ids['awards'] }, null, { id: ids['providers'] }],
  })
})

test('an organisation is found under the address of any of its identities, and tells the one in force', async () => {
  const { rows } = await database.pool.query<{ address: string; id: string }>(
    `SELECT i.address_id AS address, o.id FROM organisation_identity i JOIN organisation o ON o.id = i.organisation_id
     WHERE o.is_provider AND i.address_id <> o.id LIMIT 1`,
  )
  const [merged] = rows
  if (merged === undefined) throw new Error('The sample has no organisation with two identities.')
  const idOf = (key: string) => Buffer.from(`Provider:${key}`).toString('base64')
  const { data } = await asking.ask(
    `query Q($id: ID!) { provider(id: $id) { id } awards(filter: { provider: $id }) { totalCount } }`,
    { id: idOf(merged.address) },
  )
  const now = await asking.ask(`query Q($id: ID!) { awards(filter: { provider: $id }) { totalCount } }`, {
    id: idOf(merged.id),
  })
  expect(data).toEqual({ provider: { id: idOf(merged.id) }, ...now.data })
})

interface Admitting {
  readonly awardCount: number
  readonly frameworkAdmissionCount: number
  readonly awards: { readonly totalCount: number }
  readonly admissions: { readonly totalCount: number }
}

test('what a page counts is what its list holds', async () => {
  const { data } = await asking.ask(`{
    awards(first: 100, filter: { status: [AWARDED] }) { totalCount nodes { id } facets(by: ROUTE) { count } }
    awardCounts(by: ROUTE) { total rows { count } leftOut { reason count } }
    register {
      counts { awards intendedAwards frameworkAdmissions healthAwards healthIntendedAwards healthFrameworkAdmissions }
    }
    all: awards { totalCount }
    made: awards(filter: { status: [AWARDED] }) { totalCount }
    admitted: awards(filter: { status: [AWARDED], route: [FRAMEWORK_ESTABLISHMENT] }) { totalCount }
    admissions: awards(filter: { route: [FRAMEWORK_ESTABLISHMENT] }) { totalCount }
    providers(first: 20) {
      nodes {
        awardCount frameworkAdmissionCount
        awards(first: 0, filter: { status: [AWARDED] }) { totalCount }
        admissions: awards(first: 0, filter: { status: [AWARDED], route: [FRAMEWORK_ESTABLISHMENT] }) { totalCount }
      }
    }
    commissioners(first: 20) {
      nodes {
        awardCount frameworkAdmissionCount
        awards(first: 0, filter: { status: [AWARDED] }) { totalCount }
        admissions: awards(first: 0, filter: { status: [AWARDED], route: [FRAMEWORK_ESTABLISHMENT] }) { totalCount }
      }
    }
    integratedCareSystems {
      awardCount frameworkAdmissionCount
      awards(first: 0, filter: { status: [AWARDED] }) { totalCount }
      admissions: awards(first: 0, filter: { status: [AWARDED], route: [FRAMEWORK_ESTABLISHMENT] }) { totalCount }
    }
  }`)
  const {
    awards,
    awardCounts,
    register,
    all,
    made,
    admitted,
    admissions,
    providers,
    commissioners,
    integratedCareSystems,
  } = data as {
    awards: { totalCount: number; nodes: unknown[]; facets: { count: number }[] }
    awardCounts: { total: number; rows: { count: number }[] }
    register: {
      counts: Record<
        | 'awards'
        | 'intendedAwards'
        | 'frameworkAdmissions'
        | 'healthAwards'
        | 'healthIntendedAwards'
        | 'healthFrameworkAdmissions',
        number
      >
    }
    all: { totalCount: number }
    made: { totalCount: number }
    admitted: { totalCount: number }
    admissions: { totalCount: number }
    providers: { nodes: Admitting[] }
    commissioners: { nodes: Admitting[] }
    integratedCareSystems: Admitting[]
  }
  const sum = (rows: readonly { count: number }[]) => rows.reduce((total, { count }) => total + count, 0)
  expect(awards.nodes).toHaveLength(Math.min(100, awards.totalCount))
  expect(sum(awards.facets)).toBe(awards.totalCount)
  expect(sum(awardCounts.rows)).toBe(awardCounts.total)
  expect(awardCounts.total).toBeGreaterThan(0)
  const { counts } = register
  expect(counts.healthAwards).toBe(made.totalCount - admitted.totalCount)
  expect(counts.healthIntendedAwards).toBeGreaterThan(0)
  expect(counts.healthAwards + counts.healthIntendedAwards + counts.healthFrameworkAdmissions).toBe(all.totalCount)
  expect(counts.awards).toBeGreaterThanOrEqual(counts.healthAwards)
  expect(counts.intendedAwards).toBeGreaterThanOrEqual(counts.healthIntendedAwards)
  expect(admissions.totalCount).toBeGreaterThan(0)
  expect(counts.healthFrameworkAdmissions).toBe(admissions.totalCount)
  expect(counts.frameworkAdmissions).toBeGreaterThanOrEqual(admissions.totalCount)
  const admitting = [...providers.nodes, ...commissioners.nodes, ...integratedCareSystems]
  expect(admitting.some(({ frameworkAdmissionCount }) => frameworkAdmissionCount > 0)).toBe(true)
  for (const one of admitting) {
    expect(one.awardCount).toBe(one.awards.totalCount)
    expect(one.frameworkAdmissionCount).toBe(one.admissions.totalCount)
  }
})

test('no answer shows an e-mail address or a telephone number that a notice holds', async () => {
  const withContact = (column: string) => `replace(${column}, '"text":"', '"text":"Write to someone@made-up.test. ')`
  await database.pool.query(`UPDATE notice_version SET facts = ${withContact('facts')}`)
  await database.pool.query(`UPDATE notice SET title = title || ', telephone 020 7946 0000'`)
  const { data } = await asking.ask('{ notices(first: 100) { nodes { title texts { text } } } }')
  const shown = JSON.stringify(data)
  expect(shown).toContain('Write to [e-mail address removed]')
  expect(shown).toContain('telephone [telephone number removed]')
  expect(shown).not.toMatch(/someone@|7946/)
})
