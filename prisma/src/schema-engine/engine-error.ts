import { postgresCode } from '../administer-databases.js'

/** What Prisma's command line expects to be told of a failure. */
export interface EngineErrorData {
  readonly is_panic: boolean
  readonly message: string
  readonly error_code?: string
  readonly meta?: unknown
}

const noSuchDatabase = '3D000'
const databaseExists = '42P04'
const accessDenied = ['28000', '28P01']

const migrationFailed = 'P3018'
const withoutPrefix = /^external connector error\n/
const trace = /\n\s+0: [^]*$/

/**
 * The engine's own account of a failure, with Prisma's code (`P3009`, …) where it gave one.
 *
 * It gives none, but the path through its own source code, when a statement of a migration fails: that path holds the
 * migration's name and is not for readers.
 */
export function engineErrorData(error: unknown): EngineErrorData {
  const { message, code, meta } = error as { message?: unknown; code?: unknown; meta?: unknown }
  const text = typeof message === 'string' ? message : String(error)
  const reason = text.replace(withoutPrefix, '').replace(trace, '').trim()
  if (typeof code === 'string') return { is_panic: false, message: reason, error_code: code, meta }
  const migration = trace.exec(text)?.[0].match(/apply_script\s+with migration_name="([^"]+)"/)?.[1]
  if (migration === undefined) return { is_panic: false, message: reason }
  return {
    is_panic: false,
    message: `The migration ${migration} failed and was rolled back. ${reason}`,
    error_code: migrationFailed,
    meta: { migration_name: migration },
  }
}

/** Prisma's code for a connection that failed: not there, not let in, already there, or not reachable. */
export function connectionErrorCode(error: unknown): string {
  const code = postgresCode(error)
  if (code === noSuchDatabase) return 'P1003'
  if (code === databaseExists) return 'P1009'
  if (code !== null && accessDenied.includes(code)) return 'P1000'
  return 'P1001'
}
