// The reconciliation endpoint over the made-up sample, by the Reconciliation Service API 0.2.
import { createApi } from '@openward/registry-api/create-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createSampleRegister } from './sample-register.js'

const base = 'http://register.test/reconcile'
let database: Awaited<ReturnType<typeof createSampleRegister>>
let api: ReturnType<typeof createApi>
let named: { id: string; name: string; scheme: string; value: string }

beforeAll(async () => {
  database = await createSampleRegister()
  api = createApi({ pool: database.pool })
  const { rows } = await database.pool.query<typeof named>(`
    SELECT o.id, o.name, i.scheme, i.value FROM organisation o JOIN organisation_identifier i ON i.organisation_id = o.id
    WHERE o.is_provider AND i.scheme = 'GB-COH' ORDER BY o.id LIMIT 1`)
  named = rows[0] as typeof named
}, 60_000)
afterAll(() => database.close())

const get = (path: string) => api.fetch(`${base}${path}`)
const form = (fields: Record<string, string>) =>
  api.fetch(base, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })
const json = async (response: Response | Promise<Response>) => (await response).json() as Promise<unknown>

test('the manifest says what the service can do, to pages of any origin and without credentials', async () => {
  const response = await get('')
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(response.headers.get('access-control-allow-credentials')).toBeNull()
  expect(await json(response)).toMatchObject({
    versions: ['0.2'],
    name: 'Openward organisations (made-up sample)',
    identifierSpace: expect.stringMatching(/^http/),
    schemaSpace: expect.stringMatching(/^http/),
    defaultTypes: [{ id: 'Organisation' }, { id: 'Provider' }, { id: 'Commissioner' }],
    view: { url: expect.stringContaining('{{id}}') },
    preview: { url: expect.stringContaining('{{id}}'), width: expect.any(Number), height: expect.any(Number) },
    suggest: { entity: { service_url: base, service_path: '/suggest/entity' } },
    extend: { propose_properties: { service_url: base, service_path: '/properties' } },
  })
})

test('a batch is answered by GET and by POST alike, under its own keys', async () => {
  const queries = JSON.stringify({ q0: { query: named.name, limit: 2 }, q1: { query: 'Zzyzx Qwerty' } })
  const byGet = await json(get(`?queries=${encodeURIComponent(queries)}`))
  expect(byGet).toMatchObject({
    q0: { result: [{ id: named.id, name: named.name, score: expect.any(Number), match: expect.any(Boolean) }] },
    q1: { result: [] },
  })
  expect(await json(form({ queries }))).toEqual(byGet)
})

test('an identifier given as a property decides, whatever the name', async () => {
  const properties = [{ pid: named.scheme, v: named.value }]
  const answer = await json(form({ queries: JSON.stringify({ a: { query: 'Something else', properties } }) }))
  expect(answer).toMatchObject({ a: { result: [{ id: named.id, score: 100, match: true }] } })
  const only = await json(form({ queries: JSON.stringify({ a: { properties, type: 'Commissioner' } }) }))
  expect(only).toEqual({ a: { result: [] } })
})

test('entities, types and properties are suggested, properties proposed and fetched', async () => {
  const prefix = encodeURIComponent(named.name.slice(0, 8))
  expect(await json(get(`/suggest/entity?prefix=${prefix}`))).toMatchObject({
    result: expect.arrayContaining([expect.objectContaining({ id: named.id, name: named.name })]),
  })
  expect(await json(get('/suggest/type?prefix=comm'))).toMatchObject({ result: [{ id: 'Commissioner' }] })
  expect(await json(get('/suggest/property?prefix=companies'))).toMatchObject({ result: [{ id: 'GB-COH' }] })
  expect(await json(get('/properties?type=Provider'))).toMatchObject({ type: 'Provider' })
  const extend = JSON.stringify({ ids: [named.id, 'nobody'], properties: [{ id: 'GB-COH' }] })
  expect(await json(form({ extend }))).toEqual({
    meta: [{ id: 'GB-COH', name: 'Companies House number' }],
    rows: { [named.id]: { 'GB-COH': [{ str: named.value }] }, nobody: { 'GB-COH': [] } },
  })
})

test('the preview is a page of its own, in which names cannot do anything', async () => {
  const response = await get(`/view?id=${named.id}`)
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await response.text()).toContain(`<dd>${named.value}</dd>`)
  expect((await get('/view?id=nobody')).status).toBe(404)
})

test('what is no batch, or too large a one, is refused in words', async () => {
  const refusal = async (response: Response | Promise<Response>) => {
    expect((await response).status).toBe(400)
    return ((await json(response)) as { error: string }).error
  }
  expect(await refusal(get('?queries=%7B'))).toBe('The parameter queries is not JSON.')
  expect(await refusal(form({ queries: '{"a":{}}' }))).toBe('queries: a needs a query or properties')
  const many = Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`q${String(at)}`, { query: 'x' }]))
  expect(await refusal(form({ queries: JSON.stringify(many) }))).toMatch(/^At most 1000 queries/)
  expect(await refusal(form({ queries: 'x'.repeat(1_100_000) }))).toMatch(/^A batch may have/)
  const text = api.fetch(base, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  expect(await refusal(text)).toMatch(/content-type application\/x-www-form-urlencoded/)
})

test('a thousand names are answered in less than ten seconds', async () => {
  const { rows } = await database.pool.query<{ name: string }>('SELECT name FROM organisation_name ORDER BY name')
  const queries = Object.fromEntries(
    Array.from({ length: 1000 }, (_, at) => [`q${String(at)}`, { query: rows[at % rows.length]?.name ?? '' }]),
  )
  const began = performance.now()
  const answer = (await json(form({ queries: JSON.stringify(queries) }))) as Record<string, { result: unknown[] }>
  expect(performance.now() - began).toBeLessThan(10_000)
  expect(Object.values(answer).filter(({ result }) => result.length > 0)).toHaveLength(1000)
})
