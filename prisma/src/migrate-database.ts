import { withConnection } from './administer-databases.js'
import type { ConnectionSettings } from './connection-settings.js'
import { DatabaseError } from './database-error.js'
import { migrationsFolder, readMigrations } from './migrations-folder.js'
import { engineDatabase } from './schema-engine/engine-database.js'
import { engineErrorData } from './schema-engine/engine-error.js'
import { loadEngine } from './schema-engine/load-engine.js'

// Two programs that start together must not apply the same migration twice.
const migrationLock = 7_265_674

/**
 * Brings an existing database to the newest migration: what `prisma migrate deploy` does, in this process and with the
 * same engine, so that `prisma migrate status` agrees afterwards. Each migration is applied whole or not at all.
 *
 * @param folder migrations in Prisma's layout; by default those of this repository
 * @returns the names of the migrations that were applied; none when the database was up to date
 * @throws DatabaseError MIGRATION_FAILED when one fails; MIGRATION_HISTORY_DIFFERS when the database has been through
 *   other migrations than those of the folder
 */
export async function migrateDatabase(settings: ConnectionSettings, folder = migrationsFolder): Promise<string[]> {
  return withConnection(settings, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    return applyMigrations(settings, folder)
  })
}

async function applyMigrations(settings: ConnectionSettings, folder: string): Promise<string[]> {
  const migrationsList = readMigrations(folder)
  const filters = { externalTables: [], externalEnums: [] }
  const database = engineDatabase(settings)
  try {
    const engine = await loadEngine(database.factory)
    const found = await engine.diagnoseMigrationHistory({ migrationsList, filters, optInToShadowDatabase: false })
    const failed = found.failedMigrationNames[0]
    if (failed !== undefined) {
      throw new DatabaseError(
        'MIGRATION_FAILED',
        `The migration ${failed} failed in the database ${settings.database} before.`,
        `Mend it, then say so: npm run prisma -- migrate resolve --rolled-back ${failed}`,
      )
    }
    const foreign =
      found.history !== null && found.history.diagnostic !== 'databaseIsBehind'
        ? found.history.unpersistedMigrationNames[0]
        : found.editedMigrationNames[0]
    if (foreign !== undefined) {
      throw new DatabaseError(
        'MIGRATION_HISTORY_DIFFERS',
        `The database ${settings.database} has been through the migration ${foreign}, which is not, or not so, in ${folder}.`,
        'Use the version of this program that wrote the database, or start with a new database.',
      )
    }
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
    return appliedMigrationNames
  } catch (cause) {
    if (cause instanceof DatabaseError) throw cause
    throw new DatabaseError(
      'MIGRATION_FAILED',
      `The database ${settings.database} could not be migrated. ${engineErrorData(cause).message}.`,
      'Nothing of the failing migration was kept: mend it and start again.',
      { cause },
    )
  } finally {
    await database.close()
  }
}
