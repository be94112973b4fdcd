import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTestDatabase } from '@openward/database/test-database'
import { importPaths } from '@openward/ingest/import-paths'
import { writeRegister } from '@openward/sample/write-register'
import { SAMPLE_SYSTEMS } from '@openward/sample/systems'

/** A database that holds the made-up sample, imported as anything else is. */
export async function createSampleRegister() {
  const database = await createTestDatabase()
  await database.pool.query(`INSERT INTO register (id, kind) VALUES (1, 'SAMPLE') ON CONFLICT (id) DO NOTHING`)
  const folder = mkdtempSync(path.join(tmpdir(), 'openward-sample-'))
  try {
    await writeRegister(folder, { seed: 1 })
    await importPaths(
      { pool: database.pool, now: () => new Date('2026-09-01T09:00:00Z') },
      { paths: [folder], referenceRows: SAMPLE_SYSTEMS },
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return database
}
