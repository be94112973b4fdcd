import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { createDatabaseUnlessThere, postgresCode, withConnection } from './administer-databases.js'
import type { ConnectionSettings } from './connection-settings.js'
import { describeConnection, parseDatabaseUrl, toClientSettings } from './connection-settings.js'
import { DatabaseError } from './database-error.js'
import { openEmbeddedServer } from './embedded/embedded-server.js'
import { PrismaClient } from './generated/client.js'
import { migrateDatabase } from './migrate-database.js'
import type { RegisterKind } from './register-kind.js'
import { claimForRegister } from './register-kind.js'

/** An open, migrated database. */
export interface Database {
  readonly settings: ConnectionSettings
  /** For set-based statements and COPY. */
  readonly pool: pg.Pool
  /** For plain look-ups and writes; uses the same pool. */
  readonly prisma: PrismaClient
  /** Ends all connections, and the embedded server if nobody else uses it. */
  close(): Promise<void>
}

/** A database opened by `openDatabase`, with what was done to get there. */
export interface OpenedDatabase extends Database {
  readonly embedded: boolean
  /** The migrations that were applied now; none when the database was up to date. */
  readonly appliedMigrations: readonly string[]
}

export interface DatabaseOptions {
  /** The address of a database on a server; null for the embedded server. */
  readonly databaseUrl: string | null
  /** Where the embedded server keeps its data, such as `.data/pg`. */
  readonly serverFolder: string
  /** Which register the database holds: made-up records and real ones never share one. */
  readonly register: RegisterKind
  /** How many connections the pool may hold; 10 unless told. */
  readonly maxConnections?: number
}

const oldestVersion = 15
const defaultConnections = 10

/**
 * Opens the register's database, created and migrated as needed: the one at `databaseUrl`, or else
 * `openward_sample` or `openward_real` in the embedded server, which is started or joined.
 *
 * @throws DatabaseError with one line that says what is wrong and what to do; nothing is left running then
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenedDatabase> {
  const place =
    options.databaseUrl === null
      ? await openEmbedded(options.serverFolder, options.register)
      : { settings: parseDatabaseUrl(options.databaseUrl), close: () => Promise.resolve() }
  try {
    await prepare(place.settings)
    const appliedMigrations = await migrateDatabase(place.settings)
    await claimForRegister(place.settings, options.register)
    const database = connectDatabase(place.settings, options.maxConnections)
    return {
      ...database,
      embedded: options.databaseUrl === null,
      appliedMigrations,
      close: async () => {
        await database.close()
        await place.close()
      },
    }
  } catch (error) {
    await place.close()
    throw error
  }
}

/** Pool and client over a database that exists and is migrated. Connects when first used. */
export function connectDatabase(settings: ConnectionSettings, maxConnections = defaultConnections): Database {
  const pool = new pg.Pool({ ...toClientSettings(settings), max: maxConnections })
  // An idle connection that breaks is replaced at the next query, which fails in its turn if it must.
  pool.on('error', () => undefined)
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, settings.schema === null ? undefined : { schema: settings.schema }),
  })
  return {
    settings,
    pool,
    prisma,
    close: async () => {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}

async function openEmbedded(folder: string, register: RegisterKind) {
  const server = await openEmbeddedServer(folder)
  const name = register === 'SAMPLE' ? 'openward_sample' : 'openward_real'
  return { settings: server.settings(name), close: () => server.close() }
}

/** Sees to it that the database is there, lets us in, and is of a version that we know. */
async function prepare(settings: ConnectionSettings): Promise<void> {
  try {
    await createDatabaseUnlessThere(settings)
    const version = await withConnection(settings, async (client) => {
      const { rows } = await client.query<{ version: number }>(
        "SELECT current_setting('server_version_num')::int / 10000 AS version",
      )
      return rows[0]?.version ?? 0
    })
    if (version < oldestVersion) {
      throw new DatabaseError(
        'DATABASE_TOO_OLD',
        `The database server ${settings.host} is PostgreSQL ${String(version)}.`,
        `Use ${String(oldestVersion)} or newer, or unset DATABASE_URL to use the embedded server.`,
      )
    }
  } catch (cause) {
    if (cause instanceof DatabaseError) throw cause
    const refused = postgresCode(cause) !== null
    throw new DatabaseError(
      refused ? 'DATABASE_REFUSED' : 'DATABASE_UNREACHABLE',
      `The database ${describeConnection(settings)} ${refused ? 'does not let us in' : 'cannot be reached'}: ${reasonOf(cause)}.`,
      'Mend DATABASE_URL, or unset it to use the embedded server.',
      { cause },
    )
  }
}

/** A connection that fails at every address of a host fails with an error that has no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
