import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTestDatabase } from '@openward/database/test-database'
import { importPaths } from '@openward/ingest/import-paths'
import { NO_REFERENCE_ROWS } from '@openward/registry/reference/reference-rows'
import { writeRegister } from '@openward/sample/write-register'

/** A database that holds the made-up sample, imported as anything else is. */
export async function createSampleRegister() {
  const database = await createTestDatabase()
  await database.pool.query(`INSERT INTO register (id, kind) VALUES (1, 'SAMPLE') ON CONFLICT (id) DO NOTHING`)
  const folder = mkdtempSync(path.join(tmpdir(), 'openward-sample-'))
  try {
    await writeRegister(folder, { seed: 1 })
    await importPaths(
      { pool: database.pool, now: () => new Date('2026-09-01T09:00:00Z') },
      { paths: [folder], referenceRows: NO_REFERENCE_ROWS },
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return database
}
