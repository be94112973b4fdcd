import { randomUUID } from 'node:crypto'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import { createDatabase, dropDatabase } from '../administer-databases.js'
import type { ConnectionSettings } from '../connection-settings.js'
import { openMigrationAdapter } from './migration-adapter.js'

const provider = 'postgres'
const adapterName = '@prisma/adapter-pg'

/** What the engine is given to work on. */
export interface EngineDatabase {
  readonly factory: SqlMigrationAwareDriverAdapterFactory
  /** Ends the connections that the engine, which never ends its own, has opened. */
  close(): Promise<void>
}

/**
 * The database that the engine works on, and the scratch ("shadow") database in which it replays migrations.
 *
 * The scratch database is a new one with a name of its own on the same server, removed when the engine has done
 * with it, unless `shadow` names one.
 */
export function engineDatabase(settings: ConnectionSettings, shadow: ConnectionSettings | null = null): EngineDatabase {
  if (shadow !== null && isSameDatabase(settings, shadow)) {
    // The engine empties its scratch database before use.
    throw new Error('The shadow database must not be the database itself: give it another name, or leave it out.')
  }
  const opened: SqlDriverAdapter[] = []
  const open = async (...target: Parameters<typeof openMigrationAdapter>): Promise<SqlDriverAdapter> => {
    const adapter = await openMigrationAdapter(...target)
    opened.push(adapter)
    return adapter
  }
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider,
    adapterName,
    connect: () => open(settings),
    connectToShadowDb: async () => {
      if (shadow !== null) return open(shadow)
      const scratch = { ...settings, database: `prisma_migrate_shadow_db_${randomUUID()}` }
      await createDatabase(scratch)
      return open(scratch, () => dropDatabase(scratch))
    },
  }
  return {
    factory,
    close: async () => {
      await Promise.all(opened.map((adapter) => adapter.dispose()))
    },
  }
}

/**
 * Stands in where no database is needed, as when two Prisma schemas are compared: the engine always asks at first
 * which PostgreSQL it speaks to. It is told 18, whose rules its scripts then follow; any other question is refused.
 */
export function engineWithoutDatabase(): EngineDatabase {
  const refuse = () => Promise.reject(new Error('This command needs a database, and none was opened for it.'))
  const adapter: SqlDriverAdapter = {
    provider,
    adapterName,
    queryRaw: (query) =>
      query.sql.includes('server_version_num')
        ? Promise.resolve({
            columnNames: ['exists', 'version', 'numeric_version'],
            columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
            rows: [[true, 'PostgreSQL 18', 180000]],
          })
        : refuse(),
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  }
  return {
    factory: { provider, adapterName, connect: () => Promise.resolve(adapter), connectToShadowDb: refuse },
    close: () => Promise.resolve(),
  }
}

function isSameDatabase(one: ConnectionSettings, other: ConnectionSettings): boolean {
  return one.host === other.host && one.port === other.port && one.database === other.database
}
