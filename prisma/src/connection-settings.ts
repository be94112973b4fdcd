import { readFileSync } from 'node:fs'
import type { ConnectionOptions as TlsOptions } from 'node:tls'
import { DatabaseError } from './database-error.js'

/** Where a database is and how to log in: the parts of a database address, so that one of them can be exchanged. */
export interface ConnectionSettings {
  readonly host: string
  readonly port: number
  readonly user: string
  /** Null when the server asks for none. */
  readonly password: string | null
  readonly database: string
  /** The PostgreSQL schema that holds the tables; null means `public`. */
  readonly schema: string | null
  /** Null for a connection without TLS. */
  readonly tls: TlsOptions | null
}

/** The same settings in the words of node-postgres. */
export interface ClientSettings {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string | undefined
  readonly database: string
  readonly ssl: TlsOptions | false
  readonly options?: string
}

const defaultPort = 5432

/**
 * Reads an address such as `postgresql://name:password@host:5432/database?sslmode=verify-full&sslrootcert=/file.pem`.
 *
 * `sslmode` means what it means to PostgreSQL's own programs, except that `allow` and `prefer` connect without TLS:
 * `require` encrypts without looking at the certificate (with `sslrootcert` it looks), `verify-ca` checks who signed
 * it, `verify-full` the host's name too. The password, being a secret, never enters an error.
 *
 * @throws DatabaseError DATABASE_URL_INVALID
 */
export function parseDatabaseUrl(address: string): ConnectionSettings {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || (url.protocol !== 'postgresql:' && url.protocol !== 'postgres:')) {
    throw invalid('DATABASE_URL is not the address of a PostgreSQL database.')
  }
  const database = decode(url.pathname.slice(1))
  if (database === '') throw invalid('DATABASE_URL names no database.')
  return {
    // A path in `host` is the folder of a Unix socket, which an address can only hold as a parameter.
    host: url.searchParams.get('host') ?? (decode(url.hostname).replace(/^\[|\]$/g, '') || 'localhost'),
    port: url.port === '' ? defaultPort : Number(url.port),
    user: decode(url.username) || 'postgres',
    password: url.password === '' ? null : decode(url.password),
    database,
    schema: url.searchParams.get('schema'),
    tls: readTls(url.searchParams),
  }
}

/** The address of a database without TLS, as `parseDatabaseUrl` reads it. For servers that we started ourselves. */
export function formatDatabaseUrl(settings: ConnectionSettings): string {
  const url = new URL('postgresql://localhost')
  url.hostname = settings.host
  url.port = String(settings.port)
  url.username = encodeURIComponent(settings.user)
  url.password = encodeURIComponent(settings.password ?? '')
  url.pathname = encodeURIComponent(settings.database)
  if (settings.schema !== null) url.searchParams.set('schema', settings.schema)
  return url.href
}

/** For `new pg.Client(…)` and `new pg.Pool(…)`. */
export function toClientSettings(settings: ConnectionSettings): ClientSettings {
  return {
    host: settings.host,
    port: settings.port,
    user: settings.user,
    password: settings.password ?? undefined,
    database: settings.database,
    ssl: settings.tls ?? false,
    ...(settings.schema === null ? {} : { options: `-c search_path="${settings.schema.replaceAll('"', '""')}"` }),
  }
}

/** Who and where, without the password: for messages. */
export function describeConnection(settings: ConnectionSettings): string {
  return `${settings.user}@${settings.host}:${String(settings.port)}/${settings.database}`
}

function readTls(parameters: URLSearchParams): TlsOptions | null {
  const mode = parameters.get('sslmode') ?? 'prefer'
  const rootCertificate = parameters.get('sslrootcert')
  const files: TlsOptions = {
    ...readFile('ca', rootCertificate),
    ...readFile('cert', parameters.get('sslcert')),
    ...readFile('key', parameters.get('sslkey')),
  }
  switch (mode) {
    case 'disable':
    case 'allow':
    case 'prefer':
      return null
    case 'require':
      return rootCertificate === null
        ? { ...files, rejectUnauthorized: false }
        : { ...files, checkServerIdentity: () => undefined }
    case 'verify-ca':
      return { ...files, checkServerIdentity: () => undefined }
    case 'verify-full':
      return files
    default:
      throw invalid(`DATABASE_URL asks for the unknown sslmode "${mode}".`)
  }
}

function readFile(option: 'ca' | 'cert' | 'key', file: string | null): TlsOptions {
  if (file === null) return {}
  try {
    return { [option]: readFileSync(file, 'utf8') }
  } catch (cause) {
    throw invalid(`DATABASE_URL names the file ${file}, which cannot be read.`, cause)
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw invalid('DATABASE_URL holds a % that begins no character: a % of its own is written %25.')
  }
}

function invalid(problem: string, cause?: unknown): DatabaseError {
  return new DatabaseError(
    'DATABASE_URL_INVALID',
    problem,
    'Write it as postgresql://NAME:PASSWORD@HOST:5432/DATABASE, or unset it to use the embedded server.',
    { cause },
  )
}
