import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlQueryable, Transaction } from '@prisma/driver-adapter-utils'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import type { ConnectionSettings } from '../connection-settings.js'
import { toClientSettings } from '../connection-settings.js'

// Prisma's PostgreSQL adapter is made for queries. Migrations ask two things more of it, both mended here:
// it must be able to read the catalogue's "char" columns, and it must not take a script apart at its semicolons,
// which stand inside functions and DO blocks too.

const catalogueChar = 18
const blankPaddedChar = 1042

interface AdapterInternals {
  performIO(query: unknown): Promise<{ fields: { dataTypeID: number }[] }>
  onError(error: unknown): never
}

/**
 * Opens a database for the schema engine. No connection is made before the first query.
 *
 * @param onDisposed what is to happen once the engine has let go of the database and its connection is closed
 */
export async function openMigrationAdapter(
  settings: ConnectionSettings,
  onDisposed: () => Promise<void> = () => Promise.resolve(),
): Promise<SqlDriverAdapter> {
  // One connection: the engine holds locks and settings in its session.
  const { options: _searchPath, ...client } = toClientSettings(settings)
  const pool = new pg.Pool({ ...client, max: 1 })
  const factory = new PrismaPg(pool, settings.schema === null ? undefined : { schema: settings.schema })
  const adapter = readsCatalogueChars(await factory.connect())
  const { onError } = internals(adapter)
  let disposing: Promise<void> | undefined
  const startTransaction = adapter.startTransaction.bind(adapter)
  return Object.assign(adapter, {
    executeScript: async (script: string): Promise<void> => {
      try {
        await pool.query(script)
      } catch (error) {
        onError.call(adapter, error)
      }
    },
    startTransaction: async (...isolation: Parameters<typeof startTransaction>): Promise<Transaction> =>
      readsCatalogueChars(await startTransaction(...isolation)),
    dispose: (): Promise<void> => (disposing ??= pool.end().then(onDisposed)),
  })
}

/** Lets a queryable return the one-byte type of PostgreSQL's catalogue, which the engine expects as a character. */
function readsCatalogueChars<T extends SqlQueryable>(queryable: T): T {
  const own = internals(queryable)
  const performIO = own.performIO.bind(queryable)
  const charColumns = new WeakMap<object, number[]>()
  own.performIO = async (query) => {
    const result = await performIO(query)
    const columns = result.fields.flatMap((field, column) => (field.dataTypeID === catalogueChar ? [column] : []))
    for (const field of result.fields) if (field.dataTypeID === catalogueChar) field.dataTypeID = blankPaddedChar
    if (columns.length > 0) charColumns.set(query as object, columns)
    return result
  }
  const queryRaw = queryable.queryRaw.bind(queryable)
  queryable.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const column of charColumns.get(query) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character
    return result
  }
  return queryable
}

function internals(queryable: SqlQueryable): AdapterInternals {
  return queryable as unknown as AdapterInternals
}
