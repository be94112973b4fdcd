// Prisma's own command line over our engine, on real databases and in a project of its own.
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest'
import { createDatabase, dropDatabase, withConnection } from '../administer-databases.js'
import type { ConnectionSettings } from '../connection-settings.js'
import { formatDatabaseUrl } from '../connection-settings.js'
import { migrateDatabase } from '../migrate-database.js'
import '../test-database.js'
import { engineDatabase } from './engine-database.js'

vi.setConfig({ testTimeout: 90_000 })

const commandLine = createRequire(import.meta.url).resolve('prisma/build/index.js')
const engine = fileURLToPath(new URL('../../schema-engine.mjs', import.meta.url))
const nobodyListens = 'postgresql://nobody@127.0.0.1:1/nothing'

const header = 'datasource db {\n  provider = "postgresql"\n}\n'
const serviceModel = `${header}model Service {\n  id Int @id\n  name String\n}\n`
const createService = 'CREATE TABLE "Service" ("id" integer PRIMARY KEY, "name" text NOT NULL);\n'
const withFunction = `${createService}
CREATE FUNCTION shout(word text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  word := upper(word);
  RETURN word || ';';
END;
$$;
DO $$ BEGIN PERFORM 1; PERFORM 2; END; $$;
INSERT INTO "Service" VALUES (1, shout('care'));
`

let project: string
let settings: ConnectionSettings

beforeEach(async () => {
  project = mkdtempSync(path.join(tmpdir(), 'prisma-project-'))
  writeFileSync(
    path.join(project, 'prisma.config.mjs'),
    `export default {
       schema: 'schema.prisma', migrations: { path: 'migrations' }, datasource: { url: process.env.DATABASE_URL } }`,
  )
  writeFileSync(path.join(project, 'schema.prisma'), serviceModel)
  settings = { ...inject('testDatabaseTemplate'), database: `engine_${randomUUID().slice(0, 8)}` }
})

afterEach(async () => {
  await dropDatabase(settings)
  rmSync(project, { recursive: true, force: true })
})

function writeMigration(name: string, sql: string): void {
  mkdirSync(path.join(project, 'migrations', name), { recursive: true })
  writeFileSync(path.join(project, 'migrations', name, 'migration.sql'), sql)
  writeFileSync(path.join(project, 'migrations', 'migration_lock.toml'), 'provider = "postgresql"\n')
}

interface Outcome {
  readonly code: number
  readonly output: string
}

function prisma(args: string[], url = formatDatabaseUrl(settings)): Promise<Outcome> {
  const env = {
    PATH: path.dirname(process.execPath),
    HOME: project,
    DATABASE_URL: url,
    PRISMA_SCHEMA_ENGINE_BINARY: engine,
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    NO_COLOR: '1',
  }
  return new Promise((resolve) => {
    execFile(process.execPath, [commandLine, ...args], { cwd: project, env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), output: stdout + stderr })
    })
  })
}

function query(sql: string): Promise<unknown[]> {
  return withConnection(settings, async (client) => (await client.query<object>(sql)).rows)
}

async function shadowDatabases(): Promise<unknown[]> {
  return query("SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow_db_%'")
}

test('migrate dev creates the database, writes a migration, applies it and leaves no shadow database', async () => {
  expect(await prisma(['migrate', 'dev', '--name', 'first'])).toMatchObject({ code: 0 })
  const [folder] = readdirSync(path.join(project, 'migrations')).filter((name) => name.endsWith('_first'))
  expect(folder).toBeDefined()
  await query(`INSERT INTO "Service" VALUES (1, 'care')`)

  writeFileSync(
    path.join(project, 'schema.prisma'),
    serviceModel.replace('name String', 'name String\n  place String?'),
  )
  expect(await prisma(['migrate', 'dev', '--name', 'second'])).toMatchObject({ code: 0 })
  // The scratch database is emptied and filled meanwhile; the real one keeps what it holds.
  expect(await query('SELECT * FROM "Service"')).toEqual([{ id: 1, name: 'care', place: null }])
  expect(await shadowDatabases()).toEqual([])

  const status = await prisma(['migrate', 'status'])
  expect(status).toMatchObject({ code: 0, output: expect.stringContaining('Database schema is up to date') as string })
})

test('migrate deploy runs scripts whole: functions and blocks keep their semicolons', async () => {
  writeMigration('20260101000000_function', withFunction)
  expect(await prisma(['migrate', 'deploy'])).toMatchObject({ code: 0 })
  expect(await query('SELECT name FROM "Service"')).toEqual([{ name: 'CARE;' }])
})

test('a failing migration is rolled back whole, blocks the next, and can be declared rolled back', async () => {
  writeMigration('20260101000000_good', createService)
  writeMigration('20260102000000_bad', 'CREATE TABLE half (id int); SELECT 1 / 0;')
  const failed = await prisma(['migrate', 'deploy'])
  expect(failed).toMatchObject({ code: 1, output: expect.stringContaining('P3018') as string })
  expect(await query("SELECT to_regclass('half') AS half")).toEqual([{ half: null }])

  expect(await prisma(['migrate', 'deploy'])).toMatchObject({
    code: 1,
    output: expect.stringContaining('P3009') as string,
  })
  await expect(migrateDatabase(settings, path.join(project, 'migrations'))).rejects.toMatchObject({
    code: 'MIGRATION_FAILED',
    message: expect.stringContaining('20260102000000_bad failed') as string,
  })

  writeMigration('20260102000000_bad', 'CREATE TABLE half (id int);')
  const resolved = await prisma(['migrate', 'resolve', '--rolled-back', '20260102000000_bad'])
  expect(resolved).toMatchObject({ code: 0 })
  expect(await migrateDatabase(settings, path.join(project, 'migrations'))).toEqual(['20260102000000_bad'])
})

test('comparing schemas needs no database', async () => {
  const difference = await prisma(
    ['migrate', 'diff', '--from-empty', '--to-schema', 'schema.prisma', '--script'],
    nobodyListens,
  )
  expect(difference).toMatchObject({ code: 0, output: expect.stringContaining('CREATE TABLE "Service"') as string })
})

test('migrate diff finds no difference between migrations and schema, and exits with 2 when there is one', async () => {
  writeMigration(
    '20260101000000_table',
    'CREATE TABLE "Service" ("id" INTEGER NOT NULL, "name" TEXT NOT NULL, CONSTRAINT "Service_pkey" PRIMARY KEY ("id"));',
  )
  await createDatabase(settings)
  const compare = ['migrate', 'diff', '--from-migrations', 'migrations', '--to-schema', 'schema.prisma', '--exit-code']
  expect(await prisma(compare)).toMatchObject({ code: 0 })
  writeFileSync(path.join(project, 'schema.prisma'), `${serviceModel}model Place {\n  id Int @id\n}\n`)
  expect(await prisma(compare)).toMatchObject({ code: 2, output: expect.stringContaining('Place') as string })
  expect(await shadowDatabases()).toEqual([])
})

test('a server that cannot be reached is told with its code', async () => {
  writeMigration('20260101000000_table', createService)
  const outcome = await prisma(['migrate', 'deploy'], nobodyListens)
  expect(outcome).toMatchObject({ code: 1, output: expect.stringContaining('P1001') as string })
})

test('migrating in process is what migrate deploy does: the command line finds nothing left', async () => {
  writeMigration('20260101000000_function', withFunction)
  await createDatabase(settings)
  const migrations = path.join(project, 'migrations')
  expect(await migrateDatabase(settings, migrations)).toEqual(['20260101000000_function'])
  expect(await migrateDatabase(settings, migrations)).toEqual([])
  expect(await prisma(['migrate', 'status'])).toMatchObject({
    code: 0,
    output: expect.stringContaining('Database schema is up to date') as string,
  })
})

test('programs that migrate at the same moment apply each migration once', async () => {
  writeMigration('20260101000000_function', withFunction)
  await createDatabase(settings)
  const migrations = path.join(project, 'migrations')
  const applied = await Promise.all([migrateDatabase(settings, migrations), migrateDatabase(settings, migrations)])
  expect(applied.flat()).toEqual(['20260101000000_function'])
})

test('a failing migration in process keeps nothing and says why in one line', async () => {
  writeMigration('20260101000000_bad', 'CREATE TABLE half (id int);\nSELECT 1 / 0;')
  await createDatabase(settings)
  const failure = await migrateDatabase(settings, path.join(project, 'migrations')).catch((error: unknown) => error)
  expect(failure).toMatchObject({
    code: 'MIGRATION_FAILED',
    message: expect.stringMatching(/^[^\n]*division by zero[^\n]*$/) as string,
  })
  expect(await query("SELECT to_regclass('half') AS half")).toEqual([{ half: null }])
})

test('a migration that was edited after it was applied is noticed', async () => {
  writeMigration('20260101000000_table', createService)
  await createDatabase(settings)
  await migrateDatabase(settings, path.join(project, 'migrations'))
  writeMigration('20260101000000_table', `${createService}-- edited\n`)
  await expect(migrateDatabase(settings, path.join(project, 'migrations'))).rejects.toMatchObject({
    code: 'MIGRATION_HISTORY_DIFFERS',
  })
})

test('a database of a newer program is left alone', async () => {
  writeMigration('20260101000000_table', createService)
  writeMigration('20260201000000_newer', 'CREATE TABLE newer (id int);')
  await createDatabase(settings)
  await migrateDatabase(settings, path.join(project, 'migrations'))
  rmSync(path.join(project, 'migrations', '20260201000000_newer'), { recursive: true })
  await expect(migrateDatabase(settings, path.join(project, 'migrations'))).rejects.toMatchObject({
    code: 'MIGRATION_HISTORY_DIFFERS',
    message: expect.stringContaining('20260201000000_newer') as string,
  })
})

test('the shadow database may not be the database itself', () => {
  expect(() => engineDatabase(settings, { ...settings })).toThrow('must not be the database itself')
})
