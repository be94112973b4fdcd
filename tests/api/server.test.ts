// The API behind node:http, as it is served.
import { createTestDatabase } from '@openward/database/test-database'
import { startApi } from '@openward/registry-api/start-api'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillRegister } from '../read-models/made-up-register.js'
import { askingApi } from './ask.js'

let database: Awaited<ReturnType<typeof createTestDatabase>>

beforeAll(async () => {
  database = await createTestDatabase()
  await fillRegister(database.pool, 30)
})
afterAll(() => database.close())

/** Keeps everybody from the awards until the work is done. */
async function whileAwardsAreLocked(work: () => Promise<void>): Promise<void> {
  const client = await database.pool.connect()
  try {
    await client.query('BEGIN; LOCK TABLE award IN ACCESS EXCLUSIVE MODE')
    await work()
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}

const post = (url: string, body: string, type = 'application/json') =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body })

test('it answers, refuses what is too large or no JSON, and stops', async () => {
  const api = await startApi({ port: 0, host: '127.0.0.1', database })
  try {
    const answer = await post(api.url, '{"query":"{ awards(first: 1) { nodes { id } } }"}')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('openward-data-version')).toBe('1')
    expect(await answer.json()).toMatchObject({ extensions: { register: { madeUp: true } } })
    expect((await post(api.url, '{"query":"{ __typename }"}', 'text/plain')).status).toBe(415)
    expect((await post(api.url, JSON.stringify({ query: `#${'x'.repeat(200_000)}` }))).status).toBe(413)
  } finally {
    await api.stop()
  }
  await expect(fetch(`${api.url}/health`)).rejects.toThrow()
})

test('a stop lets a question under way be answered', async () => {
  const api = await startApi({ port: 0, host: '127.0.0.1', database })
  let stopped: Promise<void> | undefined
  let answer: Promise<Response> | undefined
  await whileAwardsAreLocked(async () => {
    answer = post(api.url, '{"query":"{ awards(first: 1) { nodes { __typename } } }"}')
    await expect.poll(() => database.pool.totalCount - database.pool.idleCount).toBe(2)
    stopped = api.stop()
  })
  expect(await (await answer)?.json()).toMatchObject({ data: { awards: { nodes: [{ __typename: 'Award' }] } } })
  await stopped
})

test('an answer that takes too long is given up in words, and its connection with it', async () => {
  const { ask } = askingApi({ pool: database.pool, requestTimeoutMs: 200 })
  await whileAwardsAreLocked(async () => {
    const { errors } = await ask('{ awards(first: 1) { nodes { id } } }')
    expect(errors).toEqual([
      expect.objectContaining({ extensions: { code: 'TOO_SLOW' }, message: 'The question takes too long to answer.' }),
    ])
    await expect.poll(() => database.pool.totalCount - database.pool.idleCount).toBe(1)
  })
  expect((await ask('{ awards(first: 1) { nodes { id } } }')).errors).toEqual([])
})
