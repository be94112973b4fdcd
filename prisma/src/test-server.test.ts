import { expect, test } from 'vitest'
import { createTestDatabase } from './test-database.js'

test('a test database is open for statements and is gone when closed', async () => {
  const database = await createTestDatabase()
  const other = await createTestDatabase()
  const { rows } = await database.pool.query('SELECT current_database() AS name, 1 AS one')
  expect(rows).toEqual([{ name: database.settings.database, one: 1 }])
  await database.close()

  const names = await other.pool.query('SELECT datname FROM pg_database WHERE datname = $1', [
    database.settings.database,
  ])
  expect(names.rows).toEqual([])
  await other.close()
})

test('what one test database holds, another does not', async () => {
  await using one = await createTestDatabase()
  await using other = await createTestDatabase()
  await one.pool.query('CREATE TABLE only_here (number int)')
  const { rows } = await other.pool.query("SELECT to_regclass('only_here') AS found")
  expect(rows).toEqual([{ found: null }])
})

test('Prisma reads through the same database', async () => {
  await using database = await createTestDatabase()
  const rows = await database.prisma.$queryRaw`SELECT current_database() AS name`
  expect(rows).toEqual([{ name: database.settings.database }])
})
