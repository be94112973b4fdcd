import { inject } from 'vitest'
import type { ConnectionSettings } from './connection-settings.js'
import type { TestDatabase } from './test-server.js'
import { copyTestDatabase } from './test-server.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The template database of the run's own server, which the global set-up starts. */
    testDatabaseTemplate: ConnectionSettings
  }
}

/**
 * An empty, migrated database for one test or one file of tests; close it in the end.
 *
 * @example
 * await using database = await createTestDatabase()
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  return copyTestDatabase(inject('testDatabaseTemplate'))
}
