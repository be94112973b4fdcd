import { rmSync } from 'node:fs'
import type { ChangedFinding } from '@openward/ingest/changed-findings'
import { changedFindings } from '@openward/ingest/changed-findings'
import { rebuildRegister } from '@openward/ingest/rebuild-register'
import { afterAll, expect, test } from 'vitest'
import { makeFolder, releaseOf, writePackage } from './made-up-releases.js'
import { openTestRegister } from './registers.js'

const folder = makeFolder()
const commissioner = { name: 'Meadow Council' }
const providers = [{ name: 'Meadow Care Ltd' }]
writePackage(folder, 'notices.json', [
  releaseOf({ process: 'rul001', id: '920001-2026', date: '2026-08-01T10:00:00+01:00', commissioner, providers }),
  releaseOf({ process: 'rul002', id: '920002-2026', date: '2026-08-01T11:00:00+01:00', commissioner, providers }),
])

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function listed(context: Parameters<typeof changedFindings>[0]): Promise<readonly ChangedFinding[]> {
  const found: ChangedFinding[] = []
  for await (const changed of changedFindings(context)) found.push(changed)
  return found
}

test('findings of older rules are listed, and a rebuild leaves word of each with old and new', async () => {
  await using register = await openTestRegister('SAMPLE')
  const { pool } = register.database
  await register.import([folder])
  expect(await listed(register.context)).toEqual([])

  // As if other rules had read it.
  const { rows } = await pool.query<{ key: string; route: string }>(
    'SELECT key, route FROM notice ORDER BY key LIMIT 1',
  )
  const [notice] = rows
  if (!notice) throw new Error('No notice was recorded.')
  await pool.query(`UPDATE notice SET route = 'QUOTATION' WHERE key = $1`, [notice.key])
  const changed = await listed(register.context)
  expect(changed).toMatchObject([{ noticeKey: notice.key, field: 'route', stored: 'QUOTATION', now: notice.route }])

  await rebuildRegister(register.context, { referenceRows: register.referenceRows })
  expect(await listed(register.context)).toEqual([])
  const events = await pool.query<{ payload: unknown }>(
    `SELECT payload FROM outbox_entry WHERE topic = 'finding.changed'`,
  )
  expect(events.rows).toMatchObject([
    { payload: { notice: notice.key, from: { route: 'QUOTATION' }, to: { route: notice.route } } },
  ])
}, 180_000)
