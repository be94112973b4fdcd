import { createTestDatabase } from '@openward/database/test-database'
import { openSnapshot } from '@openward/registry/read/snapshot'
import { fixedStatement } from '@openward/registry/read/sql-text'
import { afterAll, beforeAll, expect, test } from 'vitest'

let database: Awaited<ReturnType<typeof createTestDatabase>>

beforeAll(async () => {
  database = await createTestDatabase()
  await database.pool.query(`INSERT INTO register (id, kind, data_version) VALUES (1, 'SAMPLE', 5)`)
})
afterAll(() => database.close())

const version = fixedStatement('SELECT data_version AS version FROM register')

test('statements of one snapshot do not see what is committed between them', async () => {
  const snapshot = openSnapshot(database.pool)
  expect(await snapshot.register()).toMatchObject({ kind: 'SAMPLE', dataVersion: '5' })
  await database.pool.query('UPDATE register SET data_version = 6')
  expect(await snapshot.rows(version)).toEqual([{ version: '5' }])
  expect(snapshot.statementCount).toBe(2)
  snapshot.release()
  const later = openSnapshot(database.pool)
  expect(await later.rows(version)).toEqual([{ version: '6' }])
  later.release()
})

test('a snapshot that nobody asked takes no connection', () => {
  const before = database.pool.totalCount
  const snapshot = openSnapshot(database.pool)
  snapshot.release()
  expect(snapshot.opened).toBe(false)
  expect(database.pool.totalCount).toBe(before)
})

test('nothing can be written in a snapshot', async () => {
  const snapshot = openSnapshot(database.pool)
  await expect(snapshot.rows(fixedStatement('DELETE FROM register'))).rejects.toMatchObject({ code: '25006' })
  snapshot.release()
})

test('a statement that takes too long is stopped and refused in words, and the connection is usable again', async () => {
  const snapshot = openSnapshot(database.pool, { statementTimeoutMs: 50 })
  await expect(snapshot.rows(fixedStatement('SELECT pg_sleep(5)'))).rejects.toMatchObject({ code: 'TOO_SLOW' })
  snapshot.release()
  const next = openSnapshot(database.pool)
  expect(await next.rows(fixedStatement('SELECT 1 AS one'))).toEqual([{ one: 1 }])
  next.release()
})

test('a snapshot released in the middle of a statement lets its connection go, and other requests go on', async () => {
  const snapshot = openSnapshot(database.pool)
  const slow = snapshot.rows(fixedStatement('SELECT pg_sleep(2)'))
  await expect.poll(() => snapshot.statementCount).toBe(2)
  snapshot.release()
  await expect(slow).rejects.toThrow()
  expect((await database.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
})

test('days and instants are told as text, whatever the time zone of the machine', async () => {
  const snapshot = openSnapshot(database.pool)
  const [row] = await snapshot.rows(
    fixedStatement(
      `SELECT DATE '2026-03-29' AS day, TIMESTAMPTZ '2026-03-29 01:30:00+01' AS instant, 1.10::numeric AS sum`,
    ),
  )
  expect(row).toEqual({ day: '2026-03-29', instant: '2026-03-29T00:30:00.000Z', sum: '1.10' })
  snapshot.release()
})
