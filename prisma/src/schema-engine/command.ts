// The program behind schema-engine.mjs: stands in for the native schema engine that Prisma's command line would
// download, with the same arguments and the same conversation on the standard streams.
import { parseArgs } from 'node:util'
import { createDatabase, databaseIsThere, dropDatabase } from '../administer-databases.js'
import type { ConnectionSettings } from '../connection-settings.js'
import { parseDatabaseUrl } from '../connection-settings.js'
import { answerRequests } from './answer-requests.js'
import { connectionErrorCode } from './engine-error.js'

interface Datasource {
  readonly url?: string
  readonly shadowDatabaseUrl?: string
}

/** Runs one command of the engine and returns the exit code. `args` are the arguments after the program's name. */
export async function runSchemaEngine(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    strict: false,
    allowPositionals: true,
    options: { datasource: { type: 'string' }, datamodels: { type: 'string' } },
  })
  const { url, shadowDatabaseUrl } = JSON.parse(String(values.datasource ?? '{}')) as Datasource
  const settings = url === undefined ? null : parseDatabaseUrl(url)
  if (positionals[0] === 'cli') return administer(positionals[1], settings)

  await answerRequests(
    {
      settings,
      shadow: shadowDatabaseUrl === undefined ? null : parseDatabaseUrl(shadowDatabaseUrl),
      schemaFiles: typeof values.datamodels === 'string' ? values.datamodels.split(',') : [],
    },
    process.stdin,
    process.stdout,
  )
  return 0
}

async function administer(command: string | undefined, settings: ConnectionSettings | null): Promise<number> {
  // The command line throws the first line away, whatever it holds.
  log('INFO', 'schema_engine', { message: 'Starting the schema engine.' })
  try {
    if (settings === null) throw new Error('No database was named: set DATABASE_URL.')
    if (command === 'can-connect-to-database') {
      if (!(await databaseIsThere(settings))) {
        return fail('P1003', `Database ${settings.database} does not exist on ${settings.host}.`)
      }
    } else if (command === 'create-database') await createDatabase(settings)
    else if (command === 'drop-database') await dropDatabase(settings)
    else throw new Error(`The schema engine knows no command "${String(command)}".`)
    return 0
  } catch (error) {
    return fail(connectionErrorCode(error), error instanceof Error ? error.message : String(error))
  }
}

function fail(code: string, message: string): number {
  log('ERROR', 'schema_engine::logger', { message, is_panic: false, error_code: code, meta: {} })
  return 1
}

function log(level: 'INFO' | 'ERROR', target: string, fields: object): void {
  process.stderr.write(`${JSON.stringify({ level, target, timestamp: new Date().toISOString(), fields })}\n`)
}
