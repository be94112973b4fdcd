import type { TestDatabase } from '@openward/database/test-server'
import { claimForRegister } from '@openward/database/register-kind'
import { createTestDatabase } from '@openward/database/test-database'
import type { ImportSummary } from '@openward/ingest/import-summary'
import { importPaths } from '@openward/ingest/import-paths'
import type { ReferenceRows } from '@openward/registry/reference/reference-rows'
import { REAL_REFERENCE_ROWS } from '@openward/registry/reference/reference-rows'
import type { RegistryContext } from '@openward/registry/registry-context'
import { SAMPLE_SYSTEMS } from '@openward/sample/systems'

/** A register of a test, in a database of its own. */
export interface TestRegister extends AsyncDisposable {
  readonly database: TestDatabase
  readonly context: RegistryContext
  readonly referenceRows: ReferenceRows
  import(paths: readonly string[], batchSize?: number): Promise<ImportSummary>
}

export async function openTestRegister(kind: 'REAL' | 'SAMPLE'): Promise<TestRegister> {
  const database = await createTestDatabase()
  await claimForRegister(database.settings, kind)
  const context = { pool: database.pool, now: () => new Date() }
  const referenceRows = kind === 'REAL' ? REAL_REFERENCE_ROWS : SAMPLE_SYSTEMS
  return {
    database,
    context,
    referenceRows,
    import: (paths, batchSize = 5000) => importPaths(context, { paths, referenceRows, batchSize }),
    [Symbol.asyncDispose]: () => database.close(),
  }
}
