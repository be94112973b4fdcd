import { randomUUID } from 'node:crypto'
import { afterEach, expect, inject, test } from 'vitest'
import { databaseIsThere, dropDatabase } from './administer-databases.js'
import { formatDatabaseUrl } from './connection-settings.js'
import { openDatabase } from './open-database.js'
import './test-database.js'

const server = inject('testDatabaseTemplate')
const settings = { ...server, database: `open_${randomUUID().slice(0, 8)}` }
const serverFolder = '/nowhere'

afterEach(() => dropDatabase(settings))

function open(databaseUrl: string, register: 'SAMPLE' | 'REAL' = 'REAL') {
  return openDatabase({ databaseUrl, serverFolder, register })
}

test('a database that is not there is created and migrated, and found up to date the next time', async () => {
  const first = await open(formatDatabaseUrl(settings))
  expect(first.embedded).toBe(false)
  expect(first.appliedMigrations.length).toBeGreaterThan(0)
  await first.close()

  const second = await open(formatDatabaseUrl(settings))
  expect(second.appliedMigrations).toEqual([])
  expect((await second.prisma.register.findMany()).map((register) => register.kind)).toEqual(['REAL'])
  await second.close()
})

test('a database of real notices is never opened for made-up records', async () => {
  const real = await open(formatDatabaseUrl(settings))
  await real.close()
  await expect(open(formatDatabaseUrl(settings), 'SAMPLE')).rejects.toMatchObject({
    code: 'REGISTER_MISMATCH',
    message: expect.stringContaining('holds real notices, and was to be opened for made-up sample records') as string,
  })
})

test.each([
  ['an address that is none', 'nonsense', 'DATABASE_URL_INVALID'],
  ['a port where nobody listens', 'postgresql://ann@127.0.0.1:1/care', 'DATABASE_UNREACHABLE'],
  ['a wrong password', formatDatabaseUrl({ ...settings, password: 'wrong' }), 'DATABASE_REFUSED'],
  ['TLS with a server that has none', `${formatDatabaseUrl(settings)}?sslmode=require`, 'DATABASE_UNREACHABLE'],
])('%s is refused in one line that says what to do', async (_case, url, code) => {
  const error: unknown = await open(url).catch((error: unknown) => error)
  expect(error).toMatchObject({
    code,
    message: expect.stringMatching(/^[^\n]*unset (it|DATABASE_URL)?[^\n]*$/) as string,
  })
  expect(String(error)).not.toContain('wrong')
  expect(await databaseIsThere(settings)).toBe(false)
})
