// What the server takes and what it refuses, before and beside any question.
import { createTestDatabase } from '@openward/database/test-database'
import { readyQuestions } from '@openward/schema/ready-questions'
import { printedSchema } from '@openward/schema/schema'
import { getIntrospectionQuery } from 'graphql'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillRegister } from '../read-models/made-up-register.js'
import { askingApi } from './ask.js'

const address = 'http://register.test/graphql'
let database: Awaited<ReturnType<typeof createTestDatabase>>
let asking: ReturnType<typeof askingApi>

beforeAll(async () => {
  database = await createTestDatabase()
  await fillRegister(database.pool, 60)
  asking = askingApi({ pool: database.pool })
})
afterAll(() => database.close())

const post = (body: BodyInit, type: string) =>
  asking.api.fetch(address, { method: 'POST', headers: { 'content-type': type }, body })

test.each([
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/graphql',
  'application/jsonp',
])('a question sent as %s is refused', async (type) => {
  expect((await post('{"query":"{ __typename }"}', type)).status).toBe(415)
})

test('a question sent as JSON is answered, whatever follows the type', async () => {
  const response = await post('{"query":"{ __typename }"}', 'application/json; charset=utf-8')
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } })
})

test('a body of more than 100 KB is refused, told in advance or not', async () => {
  const large = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(100 * 1024)}` })
  expect((await post(large, 'application/json')).status).toBe(413)
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(large))
      controller.close()
    },
  })
  const request = { method: 'POST', headers: { 'content-type': 'application/json' }, body: stream, duplex: 'half' }
  expect((await asking.api.fetch(address, request as RequestInit)).status).toBe(413)
})

test('several questions in one request are not answered', async () => {
  const response = await post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]', 'application/json')
  expect(response.status).toBe(400)
})

test('any page may ask, in nobody’s name', async () => {
  const origin = 'https://elsewhere.test'
  const preflight = await asking.api.fetch(address, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS')
  expect(preflight.headers.get('access-control-allow-headers')).toBe(
    'content-type, accept, authorization, idempotency-key',
  )
  const answer = await asking.api.fetch(`${address}?query={__typename}`, { headers: { origin, cookie: 'a=b' } })
  for (const { headers } of [preflight, answer]) {
    expect(headers.get('access-control-allow-origin')).toBe('*')
    expect(headers.get('access-control-allow-credentials')).toBeNull()
  }
})

test.each([
  ['aliases', `{ ${Array.from({ length: 31 }, (_, at) => `a${String(at)}: __typename`).join(' ')} }`, 'TOO_LARGE'],
  ['directives', `{ ${'__typename @include(if: true) '.repeat(21)} }`, 'TOO_LARGE'],
  ['ids', `{ nodes(ids: [${'"x" '.repeat(101)}]) { id } }`, 'TOO_LARGE'],
  ['levels', `{ awards { nodes { ${'process { awards { '.repeat(7)} id ${'} } '.repeat(7)} } } }`, 'TOO_COMPLEX'],
  ['rows in rows', '{ providers(first: 100) { nodes { awards(first: 100) { nodes { id title } } } } }', 'TOO_COMPLEX'],
])('a question with too many %s is refused', async (_what, query, code) => {
  const { errors, data } = await asking.ask(query)
  expect(errors[0]?.extensions).toMatchObject({ code })
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([])
})

test('page sizes and lists in variables weigh as much as in the question', async () => {
  const query = `query Q($first: Int!) { providers(first: $first) { nodes { awards(first: $first) { nodes { id title } } } } }`
  expect((await asking.ask(query, { first: 100 })).errors[0]?.extensions).toMatchObject({ code: 'TOO_COMPLEX' })
  expect((await asking.ask(query, { first: 20 })).errors).toEqual([])
  const nodes = 'query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  const long = await asking.ask(nodes, { ids: Array.from({ length: 101 }, () => 'x') })
  expect(long.errors[0]?.extensions).toMatchObject({ code: 'TOO_LARGE' })
})

test.each([
  ['notice', '{ notice(noticeId: "\\u0000") { id } }'],
  ['contractingProcess', '{ contractingProcess(ocid: "a\\u0000b") { ocid } }'],
])('a NUL in the question is refused by name, and the rest of the answer stands (%s)', async (field, query) => {
  const response = await post(
    JSON.stringify({ query: query.replace(/}$/, ' dataVersion { number } }') }),
    'application/json',
  )
  expect(await response.json()).toMatchObject({
    data: { [field]: null, dataVersion: { number: expect.any(String) as string } },
    errors: [{ path: [field], extensions: { code: 'BAD_FILTER' } }],
  })
})

test('a question of more tokens than people write is not even read', async () => {
  const { errors } = await asking.ask(`{ ${'__typename '.repeat(2_001)} }`)
  expect(errors[0]?.message).toContain('2000 tokens')
})

test('the schema can be asked for, and a misspelt field gets a suggestion', async () => {
  expect((await asking.ask(getIntrospectionQuery())).errors).toEqual([])
  expect((await asking.ask('{ award { id } }')).errors[0]?.message).toContain('argument "id"')
  expect((await asking.ask('{ awardz { totalCount } }')).errors[0]?.message).toContain('or "awards"?')
})

test('every answer tells the state of the data and that the register is made up, also one that looked nothing up', async () => {
  const expected = { dataVersion: '1', register: { kind: 'SAMPLE', madeUp: true } }
  for (const query of ['{ awards { totalCount } }', '{ __typename }', '{ nothing }', '{']) {
    const { extensions, headers } = await asking.ask(query)
    expect(extensions).toMatchObject(expected)
    expect(headers.get('openward-data-version')).toBe('1')
  }
})

test('what goes wrong inside is hidden behind the id under which it is logged', async () => {
  const logged: unknown[] = []
  const unreachable = new pg.Pool({ host: '127.0.0.1', port: 1, connectionTimeoutMillis: 500 })
  const { ask, api } = askingApi({ pool: unreachable, log: (entry) => logged.push(entry) })
  const { errors } = await ask('{ awards { totalCount } }')
  expect(errors).toHaveLength(1)
  const { message, extensions } = errors[0] ?? { message: '' }
  expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) })
  expect(message).toContain(String(extensions?.['requestId']))
  expect(JSON.stringify(errors)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|at /)
  expect(logged).toContainEqual({
    requestId: extensions?.['requestId'],
    error: expect.objectContaining({ code: 'ECONNREFUSED' }),
  })
  expect((await api.fetch('http://register.test/health')).status).toBe(503)
  await unreachable.end()
})

test.each([
  ['{ awards(after: "nonsense") { totalCount } }', 'BAD_CURSOR'],
  ['{ awards(first: 101) { totalCount } }', 'BAD_PAGE'],
  ['{ awards(first: 1, last: 1) { totalCount } }', 'BAD_PAGE'],
  [`{ awards(filter: { text: "${'x'.repeat(101)}" }) { totalCount } }`, 'BAD_FILTER'],
])('%s is answered with what is wrong', async (query, code) => {
  expect((await asking.ask(query)).errors[0]?.extensions).toEqual({ code })
})

test.each([
  'awards(first: 101) { totalCount }',
  'contracts(after: "x") { totalCount }',
  'notices(first: -1) { totalCount }',
  'providers(after: "x") { totalCount }',
  'commissioners(after: "x") { totalCount }',
  'qualityIssues(after: "x") { totalCount }',
  'importRuns(first: 0) { files }',
])('where %s is refused, what was asked beside it is still answered', async (refused) => {
  const { data, errors } = await asking.ask(`{ refused: ${refused} awards(first: 1) { nodes { __typename } } }`)
  expect(errors).toHaveLength(1)
  expect(data).toEqual({ refused: null, awards: { nodes: [{ __typename: 'Award' }] } })
})

test.each([
  ['{ awards(filter: { publishedFrom: "soon" }) { totalCount } }', {}, '`publishedFrom`: Date is written like'],
  ['{ contracts(filter: { valueTo: "much" }) { totalCount } }', {}, '`valueTo`: Decimal is written like'],
  ['{ integratedCareSystems(asAt: 5) { code } }', {}, '`asAt`: Date is written like'],
  ['query Q($day: Date) { awards(filter: { publishedTo: $day }) { totalCount } }', { day: '1 May' }, '"$day"'],
  ['query Q($f: AwardFilter) { awards(filter: $f) { totalCount } }', { f: { valueTo: 'x' } }, '"f.valueTo"'],
])('a value that cannot be read is told with the name of its argument: %s', async (query, variables, words) => {
  const { errors } = await asking.ask(query, variables)
  expect(errors).toHaveLength(1)
  expect(errors[0]?.message).toContain(words)
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
})

test('what HTTP itself refuses is told as JSON, in the form of any answer, to pages of any origin', async () => {
  const large = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(100 * 1024)}` })
  for (const [status, response] of [
    [413, await post(large, 'application/json')],
    [415, await post('{ __typename }', 'text/plain')],
    [404, await asking.api.fetch('http://register.test/elsewhere')],
  ] as const) {
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/json')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(await response.json()).toEqual({
      errors: [{ message: expect.stringMatching(/\w+ .*\.$/) as string }],
      extensions: { dataVersion: '1', register: { kind: 'SAMPLE', madeUp: true } },
    })
  }
})

test('health, schema and front door', async () => {
  const get = (path: string) => asking.api.fetch(`http://register.test${path}`)
  expect(await (await get('/health')).json()).toEqual({ status: 'ok' })
  expect(await (await get('/schema.graphql')).text()).toBe(printedSchema())
  expect((await get('/')).headers.get('location')).toBe('/graphql')
  expect((await get('/elsewhere')).status).toBe(404)
})

const page = async (search: string) => {
  const response = await asking.api.fetch(`${address}${search}`, { headers: { accept: 'text/html,*/*;q=0.8' } })
  return { response, text: await response.text() }
}

test('the explorer asks by an ordinary form and loads nothing from anywhere', async () => {
  const { response, text } = await page('')
  expect(response.status).toBe(200)
  expect(text).toContain('<form method="get" action="/graphql">')
  expect(text).not.toMatch(/<script|src=|url\(|@import|https?:/)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  for (const { name } of readyQuestions) expect(text).toContain(`/graphql?ready=${name}`)
})

test('the explorer shows the answer of its question, and the question again, harmlessly', async () => {
  const query = '{ __typename } # </textarea><script>alert(1)</script>'
  const { text } = await page(`?query=${encodeURIComponent(query)}`)
  expect(text).toContain('&quot;__typename&quot;: &quot;Query&quot;')
  expect(text).toContain('&lt;/textarea&gt;&lt;script&gt;')
  expect(text).not.toContain('<script>')
})

test('a ready question is put into the form without being asked', async () => {
  const { text } = await page('?ready=must-or-may')
  expect(text).toContain('query MustOrMay')
  expect(text).not.toContain('id="answer"')
})

test('every connection is given back, whatever became of the question', async () => {
  await Promise.all(
    ['{ awards { totalCount } }', '{ awards(after: "x") { totalCount } }', '{ nothing }', '{ __typename }'].flatMap(
      (query) => Array.from({ length: 10 }, () => asking.ask(query)),
    ),
  )
  await expect.poll(() => database.pool.totalCount - database.pool.idleCount).toBe(0)
  expect(database.pool.waitingCount).toBe(0)
})
