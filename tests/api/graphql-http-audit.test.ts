// The audit of the GraphQL-over-HTTP specification, as its reference implementation ships it.
import { createTestDatabase } from '@openward/database/test-database'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillRegister } from '../read-models/made-up-register.js'
import { askingApi } from './ask.js'

let database: Awaited<ReturnType<typeof createTestDatabase>>

beforeAll(async () => {
  database = await createTestDatabase()
  await fillRegister(database.pool, 10)
})
afterAll(() => database.close())

const fetchFn = (...args: [string, RequestInit]) => askingApi({ pool: database.pool }).api.fetch(...args)
const audits = serverAudits({ url: 'http://register.test/graphql', fetchFn })

test('there are audits', () => {
  expect(audits.length).toBeGreaterThanOrEqual(60)
})

test.each(audits)('$id $name', async (audit) => {
  expect(await audit.fn()).toMatchObject({ status: 'ok' })
})
