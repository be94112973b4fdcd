import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { ConnectionSettings } from '../connection-settings.js'
import type { EngineDatabase } from './engine-database.js'
import { engineDatabase, engineWithoutDatabase } from './engine-database.js'
import { engineErrorData } from './engine-error.js'
import type { SchemaEngine } from './load-engine.js'
import { loadEngine } from './load-engine.js'

interface Request {
  readonly id: number
  readonly method: string
  readonly params: unknown
}

/** Where the command line says that the engine should work. Null settings: no database was named. */
export interface EngineTask {
  readonly settings: ConnectionSettings | null
  readonly shadow: ConnectionSettings | null
  readonly schemaFiles: readonly string[]
}

const requestFailed = 4466

// The command line's names for requests that the engine answers by the same name.
const methods = [
  'applyMigrations',
  'createMigration',
  'dbExecute',
  'devDiagnostic',
  'diagnoseMigrationHistory',
  'ensureConnectionValidity',
  'evaluateDataLoss',
  'introspect',
  'introspectSql',
  'markMigrationApplied',
  'markMigrationRolledBack',
  'reset',
  'schemaPush',
] as const

/**
 * Answers the requests of Prisma's command line (JSON-RPC, one object a line) until the input ends.
 *
 * A database is opened at the first request that needs one, so that comparing two schemas works without any.
 */
export async function answerRequests(task: EngineTask, input: Readable, output: Writable): Promise<void> {
  const send = (message: object) => output.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  const schema = task.schemaFiles.map((file): [string, string] => [file, readFileSync(file, 'utf8')])
  const databases: EngineDatabase[] = []
  const engines = new Map<boolean, Promise<SchemaEngine>>()

  function engineFor(request: Request): Promise<SchemaEngine> {
    const needsDatabase = request.method !== 'diff' || comparesDatabase(request.params)
    const running = engines.get(needsDatabase)
    if (running !== undefined) return running
    const database = needsDatabase ? openDatabase(task) : engineWithoutDatabase()
    databases.push(database)
    const engine = loadEngine(database.factory, schema.length > 0 ? schema : undefined)
    engines.set(needsDatabase, engine)
    return engine
  }

  for await (const line of createInterface({ input })) {
    if (line.trim() === '') continue
    const request = JSON.parse(line) as Request
    try {
      const result = await answer(await engineFor(request), request, (content) =>
        send({ id: 0, method: 'print', params: { content } }),
      )
      send({ id: request.id, result: result ?? null })
    } catch (error) {
      send({
        id: request.id,
        error: {
          code: requestFailed,
          message: 'An error happened. Check the data field for details.',
          data: engineErrorData(error),
        },
      })
    }
  }
  await Promise.all(databases.map((database) => database.close()))
}

function openDatabase(task: EngineTask): EngineDatabase {
  if (task.settings === null) throw new Error('This command needs the address of a database: set DATABASE_URL.')
  return engineDatabase(task.settings, task.shadow)
}

async function answer(engine: SchemaEngine, request: Request, print: (text: string) => void): Promise<unknown> {
  const { method, params } = request
  if (method === 'getDatabaseVersion') return engine.version(params as Parameters<SchemaEngine['version']>[0])
  if (method === 'diff') {
    const difference = await engine.diff(params as Parameters<SchemaEngine['diff']>[0])
    if (difference.stdout !== null) print(difference.stdout)
    return difference
  }
  const known = methods.find((name) => name === method)
  if (known === undefined) throw new Error(`The schema engine knows no request "${method}".`)
  return (engine[known] as (params: unknown) => Promise<unknown>)(params)
}

/** Whether either side of a comparison is a living database, or migrations, which are replayed in one. */
function comparesDatabase(params: unknown): boolean {
  const { from, to } = params as { from: { tag: string }; to: { tag: string } }
  return [from, to].some((side) => side.tag !== 'empty' && side.tag !== 'schemaDatamodel')
}
