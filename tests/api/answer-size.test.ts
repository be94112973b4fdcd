// One made-up contracting process with 3,000 awards: whatever is asked of it, the answer has a bounded size.
import { createTestDatabase } from '@openward/database/test-database'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { printedSchema } from '@openward/schema/schema'
import { fillRegister } from '../read-models/made-up-register.js'
import { askingApi } from './ask.js'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let asking: ReturnType<typeof askingApi>
const ocid = 'ocds-made-0'
const noticeKey = 'FIND_A_TENDER/made-up-of-many'
let awardCount = 0

beforeAll(async () => {
  database = await createTestDatabase()
  const { awards } = await fillRegister(database.pool, 3_400)
  awardCount = awards.length
  await database.pool.query('UPDATE award SET ocid = $1', [ocid])
  await database.pool.query(
    `INSERT INTO notice (key, source, notice_id, ocid, current_hash, version_count, stage, scope, jurisdiction, regime, route,
       competition_level, discretion, confidence, flags)
     SELECT $1 || CASE n WHEN 0 THEN '' ELSE n::text END, 'FIND_A_TENDER', 'made-up-' || n, $2, 'x', 1, 'AWARD',
       'HEALTH_SERVICE', 'ENGLAND', 'NOT_STATED', 'NOT_STATED', 'NOT_STATED', 'NOT_KNOWN', 'LOW', '{}'
     FROM generate_series(0, 149) AS n`,
    [noticeKey, ocid],
  )
  await database.pool.query(
    `INSERT INTO award_notice (award_row_id, position, notice_key, stage)
     SELECT row_id, 100, $1, 'AWARD' FROM award`,
    [noticeKey],
  )
  await database.pool.query(
    `INSERT INTO contract (id, ocid, award_id, content_hash, form, scope, jurisdiction, modifications)
     SELECT 'contract-' || n, $1, 'award-00000', 'x', 'CONTRACT', 'HEALTH_SERVICE', 'ENGLAND', '[]'
     FROM generate_series(1, 150) AS n`,
    [ocid],
  )
  asking = askingApi({ pool: database.pool })
})
afterAll(() => database.close())

test.each([
  ['a process below a process', `awards { process { awards { id } } }`],
  ['a process below a process below a process', `awards { process { awards { process { awards { id } } } } }`],
  ['a process in a fragment', `awards { ...Way } } } fragment Way on Award { process { title`],
  ['contracts of an award of contracts of an award', `awards { contracts { award { contracts { id } } } }`],
  ['awards of a notice of an award of a notice', `notices { awards { notices { notice { awards { id } } } } }`],
])('%s is refused before anything is looked up', async (_what, below) => {
  const { ask } = askingApi({ pool: database.pool })
  const { data, errors, statements } = await ask(`{ contractingProcess(ocid: "${ocid}") { ${below} } }`)
  expect(errors[0]?.extensions).toEqual({ code: 'TOO_COMPLEX' })
  expect(data).toBeNull()
  expect(statements).toBe(0)
})

test('lists without pages give their first hundred, and tell how many there are', async () => {
  const { data, errors } = await asking.ask(
    `query Q($ocid: String!, $award: ID!) {
      contractingProcess(ocid: $ocid) {
        noticeCount awardCount contractCount
        notices { noticeId } awards { title } contracts { title }
      }
      notice(noticeId: "made-up-of-many") { awardCount awards { title } partyCount }
      award(id: $award) { contractCount contracts { title partyCount } }
    }`,
    { ocid, award: Buffer.from('Award:award-00000').toString('base64') },
  )
  expect(errors).toEqual([])
  const { contractingProcess, notice, award } = data as Record<string, Record<string, unknown>>
  expect(contractingProcess).toMatchObject({ noticeCount: 150, awardCount, contractCount: 150 })
  for (const list of ['notices', 'awards', 'contracts']) expect(contractingProcess?.[list]).toHaveLength(100)
  expect(notice).toMatchObject({ awardCount, partyCount: 0 })
  expect(notice?.['awards']).toHaveLength(100)
  expect(award).toMatchObject({ contractCount: 150 })
  expect(award?.['contracts']).toHaveLength(100)
})

test('an answer of more items than anybody reads is given up, with one error and no data', async () => {
  const before = performance.now()
  const { data, errors } = await asking.ask(
    `query Q($ids: [ID!]!) { nodes(ids: $ids) { ... on Award { process { awards { id } notices { id } contracts { id } } } } }`,
    { ids: Array.from({ length: 90 }, (_, at) => at * 10).map((at) => globalId(at)) },
  )
  expect(errors).toEqual([{ message: expect.stringContaining('20000') as string, extensions: { code: 'TOO_LARGE' } }])
  expect(data).toBeNull()
  expect(performance.now() - before).toBeLessThan(5_000)
  await expect.poll(() => database.pool.totalCount - database.pool.idleCount).toBe(0)
})

const globalId = (at: number) => Buffer.from(`Award:award-${String(at).padStart(5, '0')}`).toString('base64')

test('the fields that hold a hundred at most say so', () => {
  const types = buildSchema(printedSchema()).getTypeMap()
  for (const [type, field] of [
    ['ContractingProcess', 'awards'],
    ['ContractingProcess', 'notices'],
    ['ContractingProcess', 'contracts'],
    ['Notice', 'awards'],
    ['Notice', 'parties'],
    ['Award', 'notices'],
    ['Award', 'contracts'],
    ['Contract', 'parties'],
    ['Contract', 'modifications'],
  ] as const) {
    const fields = (types[type] as unknown as { getFields(): Record<string, { description: string }> }).getFields()
    expect(fields[field]?.description).toContain('at most 100')
  }
})
