// The reference rows as they stand in a register.
import { loadReferenceRows } from '@openward/registry/reference/load-reference-rows'
import { REAL_REFERENCE_ROWS } from '@openward/registry/reference/reference-rows'
import { expect, test } from 'vitest'
import { dumpRegister } from './register-dump.js'
import { openTestRegister } from './registers.js'

test('loading the reference rows twice gives the boards of both maps once', async () => {
  await using register = await openTestRegister('REAL')
  const { pool } = register.database
  const client = await pool.connect()
  await loadReferenceRows(client, REAL_REFERENCE_ROWS)
  const once = await dumpRegister(pool)
  await loadReferenceRows(client, REAL_REFERENCE_ROWS)
  client.release()
  expect(await dumpRegister(pool)).toEqual(once)
  const standing = async (day: string) => {
    const { rows } = await pool.query<{ systems: number }>(
      `SELECT count(*)::int AS systems FROM integrated_care_system
       WHERE valid_from <= $1 AND coalesce(valid_to, 'infinity') >= $1`,
      [day],
    )
    return rows[0]?.systems
  }
  expect([await standing('2023-01-01'), await standing('2026-05-01')]).toEqual([42, 36])
  const { rows } = await pool.query('SELECT count(*)::int AS boards FROM organisation WHERE is_reference')
  expect(rows).toEqual([{ boards: 48 }])
})

test('the made-up register knows no real board', async () => {
  await using register = await openTestRegister('SAMPLE')
  await register.import([])
  const { rows } = await register.database.pool.query<{ id: string }>('SELECT id FROM integrated_care_system')
  const real = new Set(REAL_REFERENCE_ROWS.boards.map(({ odsCode }) => odsCode))
  expect(rows).toHaveLength(register.referenceRows.boards.length)
  expect(rows.filter(({ id }) => real.has(id))).toEqual([])
})
