import { expect, test } from 'vitest'
import { describeConnection, formatDatabaseUrl, parseDatabaseUrl, toClientSettings } from './connection-settings.js'
import { DatabaseError } from './database-error.js'

const plain = {
  host: 'db.example.org',
  port: 6432,
  user: 'ann',
  password: 'p@ss/word',
  database: 'care',
  schema: null,
  tls: null,
}

test('an address is read into its parts', () => {
  expect(parseDatabaseUrl('postgresql://ann:p%40ss%2Fword@db.example.org:6432/care')).toEqual(plain)
})

test('port, user and password may be missing', () => {
  expect(parseDatabaseUrl('postgres://localhost/care')).toEqual({
    ...plain,
    host: 'localhost',
    port: 5432,
    user: 'postgres',
    password: null,
  })
})

test('an IPv6 host loses its brackets, and a socket folder may stand in for a host', () => {
  expect(parseDatabaseUrl('postgresql://[::1]/care').host).toBe('::1')
  expect(parseDatabaseUrl('postgresql:///care?host=/run/postgresql').host).toBe('/run/postgresql')
})

test('settings written as an address are read back the same', () => {
  const settings = { ...plain, user: 'a:b', database: 'care/two', schema: 'notices' }
  expect(parseDatabaseUrl(formatDatabaseUrl(settings))).toEqual(settings)
})

test.each([
  ['disable', false],
  ['prefer', false],
  ['require', { rejectUnauthorized: false }],
  ['verify-full', {}],
])('sslmode=%s connects as PostgreSQL programs do', (mode, ssl) => {
  const settings = parseDatabaseUrl(`postgresql://db.example.org/care?sslmode=${mode}`)
  expect(toClientSettings(settings).ssl).toEqual(ssl)
})

test('sslmode=verify-ca checks the signature and not the name', () => {
  const { tls } = parseDatabaseUrl('postgresql://db.example.org/care?sslmode=verify-ca')
  expect(tls?.rejectUnauthorized).toBeUndefined()
  expect(tls?.checkServerIdentity?.('another.example.org', {} as never)).toBeUndefined()
})

test('a schema becomes the search path', () => {
  const settings = parseDatabaseUrl('postgresql://db.example.org/care?schema=no%22tices')
  expect(toClientSettings(settings).options).toBe('-c search_path="no""tices"')
})

test.each([
  ['mysql://db.example.org/care', 'not the address of a PostgreSQL database'],
  ['care', 'not the address of a PostgreSQL database'],
  ['postgresql://db.example.org', 'names no database'],
  ['postgresql://ann:p%zz@db.example.org/care', 'holds a % that'],
  ['postgresql://a%nn@db.example.org/care', 'holds a % that'],
  ['postgresql://db%.example.org/care', 'holds a % that'],
  ['postgresql://db.example.org/100%', 'holds a % that'],
  ['postgresql://db.example.org/care?sslmode=maybe', 'unknown sslmode "maybe"'],
  ['postgresql://db.example.org/care?sslmode=verify-full&sslrootcert=/no/such.pem', 'cannot be read'],
])('the address %s is refused in one line with the mend', (address, problem) => {
  const error = catchError(() => parseDatabaseUrl(address))
  expect(error.code).toBe('DATABASE_URL_INVALID')
  expect(error.message).toContain(problem)
  expect(error.message).toContain('Write it as postgresql://')
  expect(error.message).not.toContain('\n')
})

test('a description leaves the password out', () => {
  expect(describeConnection(parseDatabaseUrl('postgresql://ann:secret@db.example.org/care'))).toBe(
    'ann@db.example.org:5432/care',
  )
})

function catchError(work: () => unknown): DatabaseError {
  try {
    work()
  } catch (error) {
    if (error instanceof DatabaseError) return error
    throw error
  }
  throw new Error('Nothing was thrown.')
}
