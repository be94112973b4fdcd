import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDatabase, withConnection } from '../administer-databases.js'
import type { EmbeddedServer } from './embedded-server.js'
import { openEmbeddedServer } from './embedded-server.js'
import { readPostmasterFile } from './postmaster-file.js'
import { isRunning, waitFor } from './process-state.js'
import { serverFolder } from './server-folder.js'

const packageFolder = fileURLToPath(new URL('../..', import.meta.url))
const isRoot = process.getuid?.() === 0
const fast = { durable: false }

let folder: string
const open: EmbeddedServer[] = []

beforeEach(() => {
  // The name makes the next run clear away what a killed run leaves behind.
  folder = mkdtempSync(path.join(tmpdir(), `openward-test-${String(process.pid)}-`))
  chmodSync(folder, 0o755)
})

afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function openServer(): Promise<EmbeddedServer> {
  const server = await openEmbeddedServer(folder, fast)
  open.push(server)
  return server
}

function serverProcess(): number {
  const running = readPostmasterFile(serverFolder(folder).postmasterFile)
  if (running === null) throw new Error('No server is running.')
  return running.processId
}

function ask(server: EmbeddedServer, sql: string, database = 'postgres'): Promise<unknown[]> {
  return withConnection(server.settings(database), async (client) => (await client.query<object>(sql)).rows)
}

test('commands share one server, and the last to leave stops it', async () => {
  const first = await openServer()
  const second = await openServer()
  expect([first.started, second.started]).toEqual([true, false])
  expect(second.settings('care')).toEqual(first.settings('care'))
  const processId = serverProcess()

  await first.close()
  expect(await ask(second, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
  await second.close()
  open.length = 0
  expect(isRunning(processId)).toBe(false)
  expect(existsSync(serverFolder(folder).postmasterFile)).toBe(false)
})

test('commands that start at the same moment get one server', async () => {
  const servers = await Promise.all([openServer(), openServer(), openServer()])
  expect(servers.map((server) => server.started).sort()).toEqual([false, false, true])
  expect(new Set(servers.map((server) => server.settings('care').port)).size).toBe(1)
})

test('a stopped server is started again with its data', async () => {
  const before = await openServer()
  await createDatabase(before.settings('care'))
  await before.close()
  open.length = 0
  const after = await openServer()
  expect(await ask(after, 'SELECT current_database() AS name', 'care')).toEqual([{ name: 'care' }])
})

test('a server left by a killed process is joined and stopped at the end', async () => {
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { openEmbeddedServer } from '@openward/database/embedded/embedded-server'
       await openEmbeddedServer(${JSON.stringify(folder)}, { durable: false })
       console.log('open')`,
    ],
    { cwd: packageFolder, stdio: ['ignore', 'pipe', 'inherit'] },
  )
  await once(child.stdout, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  const processId = serverProcess()
  expect(isRunning(processId)).toBe(true)

  const server = await openServer()
  expect(server.started).toBe(false)
  expect(serverProcess()).toBe(processId)
  await server.close()
  open.length = 0
  expect(isRunning(processId)).toBe(false)
})

test('a server that crashed is started again', async () => {
  const before = await openServer()
  const processId = serverProcess()
  process.kill(processId, 'SIGKILL')
  await waitFor(5000, () => (isRunning(processId) ? null : true))
  await before.close()
  open.length = 0

  const after = await openServer()
  expect(after.started).toBe(true)
  expect(await ask(after, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test("a crashed server's number that another program bears now does not keep us from starting", async () => {
  const before = await openServer()
  await before.close()
  open.length = 0
  const { cluster, postmasterFile } = serverFolder(folder)
  writeFileSync(postmasterFile, `${String(process.pid)}\n${cluster}\n0\n1\n\n127.0.0.1\n0 0\nready\n`)
  const after = await openServer()
  expect(after.started).toBe(true)
})

test('a server that does not know our password is not ours to use', async () => {
  const server = await openServer()
  const { passwordFile } = serverFolder(folder)
  const password = readFileSync(passwordFile, 'utf8')
  writeFileSync(passwordFile, 'another')
  await expect(openEmbeddedServer(folder, fast)).rejects.toMatchObject({ code: 'DATA_DIRECTORY_IN_USE' })
  writeFileSync(passwordFile, password)
  expect(await ask(server, 'SELECT 1 AS one')).toEqual([{ one: 1 }])
})

test('data of another version of PostgreSQL is left alone', async () => {
  const { cluster } = serverFolder(folder)
  mkdirSync(cluster)
  writeFileSync(path.join(cluster, 'PG_VERSION'), '12\n')
  await expect(openEmbeddedServer(folder, fast)).rejects.toMatchObject({
    code: 'DATA_DIRECTORY_UNUSABLE',
    message: expect.stringContaining('is of PostgreSQL 12, and this is PostgreSQL 18') as string,
  })
})

test('a file in the place of the folder is told in one line', async () => {
  const file = path.join(folder, 'file')
  writeFileSync(file, '')
  await expect(openEmbeddedServer(path.join(file, 'pg'), fast)).rejects.toMatchObject({
    code: 'DATA_DIRECTORY_UNUSABLE',
  })
})

// Node's own making of several folders at once never ends there.
test.skipIf(process.platform !== 'linux').each(['/proc/pg', '/proc/pg/deeper', '/proc', '/dev/null/pg'])(
  'the folder %s, where nothing can be written, is told in one line',
  async (place) => {
    await expect(openEmbeddedServer(place, fast)).rejects.toMatchObject({
      code: 'DATA_DIRECTORY_UNUSABLE',
      message: expect.stringMatching(/^[^\n]+$/) as string,
    })
  },
)

test.skipIf(!isRoot)('root is told of the closed folder above its server', async () => {
  const closed = path.join(folder, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  await expect(openEmbeddedServer(path.join(closed, 'pg'), fast)).rejects.toMatchObject({
    code: 'EMBEDDED_SERVER_NOT_SUPPORTED',
    message: expect.stringContaining(`may not enter ${closed}.`) as string,
  })
})

test('text sorts by code point whatever the machine speaks, and lists can sort as people do', async () => {
  const server = await openServer()
  const words =
    "SELECT string_agg(word, ' ' ORDER BY word) AS words FROM (VALUES ('b'), ('A'), ('a'), ('B')) AS t(word)"
  expect(await ask(server, words)).toEqual([{ words: 'A B a b' }])
  expect(await ask(server, words.replace('ORDER BY word', 'ORDER BY word COLLATE "en-GB-x-icu"'))).toEqual([
    { words: 'a A b B' },
  ])
})
