import pg from 'pg'
import type { ConnectionSettings } from './connection-settings.js'
import { toClientSettings } from './connection-settings.js'

// Every PostgreSQL server has this database; one cannot be connected to a database that is created or dropped.
const maintenanceDatabase = 'postgres'

const noSuchDatabase = '3D000'
const databaseExists = '42P04'

/** Runs `work` with one connection to the database, which is closed afterwards whatever happened. */
export async function withConnection<T>(
  settings: ConnectionSettings,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ ...toClientSettings(settings), connectionTimeoutMillis: 10_000 })
  // A connection that breaks makes the running query fail; without a listener it would also end the process.
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Whether the server has the database. Throws what node-postgres throws when the server cannot be asked. */
export async function databaseIsThere(settings: ConnectionSettings): Promise<boolean> {
  try {
    await withConnection(settings, (client) => client.query('SELECT 1'))
    return true
  } catch (error) {
    if (postgresCode(error) === noSuchDatabase) return false
    throw error
  }
}

/**
 * Creates the database that the settings name.
 *
 * @param template an existing database to copy, to which nobody may be connected; null for an empty one
 */
export async function createDatabase(settings: ConnectionSettings, template: string | null = null): Promise<void> {
  await administer(settings, async (client) => {
    const copy = template === null ? '' : ` TEMPLATE ${client.escapeIdentifier(template)} STRATEGY FILE_COPY`
    await client.query(`CREATE DATABASE ${client.escapeIdentifier(settings.database)}${copy}`)
  })
}

/** As `createDatabase`, but content when somebody else has just done so. */
export async function createDatabaseUnlessThere(settings: ConnectionSettings): Promise<void> {
  if (await databaseIsThere(settings)) return
  try {
    await createDatabase(settings)
  } catch (error) {
    if (postgresCode(error) !== databaseExists) throw error
  }
}

/** Drops the database that the settings name, with everybody who is connected to it. Content when it is gone. */
export async function dropDatabase(settings: ConnectionSettings): Promise<void> {
  await administer(settings, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(settings.database)} WITH (FORCE)`)
  })
}

/** The five-character code of an error that PostgreSQL raised; null for any other. */
export function postgresCode(error: unknown): string | null {
  return error instanceof pg.DatabaseError ? (error.code ?? null) : null
}

async function administer(settings: ConnectionSettings, work: (client: pg.Client) => Promise<void>): Promise<void> {
  await withConnection({ ...settings, database: maintenanceDatabase, schema: null }, work)
}
