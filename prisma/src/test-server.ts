import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createDatabase, dropDatabase } from './administer-databases.js'
import type { ConnectionSettings } from './connection-settings.js'
import { openEmbeddedServer } from './embedded/embedded-server.js'
import { isRunning, isServerOver } from './embedded/process-state.js'
import { readPostmasterFile } from './embedded/postmaster-file.js'
import { serverFolder } from './embedded/server-folder.js'
import { stopServerProcess } from './embedded/server-process.js'
import { migrateDatabase } from './migrate-database.js'
import type { Database } from './open-database.js'
import { connectDatabase } from './open-database.js'

/** A server for one test run, with a migrated, empty database in it from which others are copied. */
export interface TestServer {
  /** The way to the template; plain data, so that it can be handed to other processes. */
  readonly template: ConnectionSettings
  /** Stops the server and removes its folder. */
  close(): Promise<void>
}

/** A database for one test, in which nobody else works. */
export interface TestDatabase extends Database, AsyncDisposable {
  /** Ends the connections and drops the database. */
  close(): Promise<void>
}

const templateName = 'openward_template'
const folderPrefix = 'openward-test-'
const testConnections = 4

/**
 * Starts a PostgreSQL server in a temporary folder, which forgets everything when the machine stops and is fast for
 * it. Servers of earlier runs that were killed are cleared away first.
 */
export async function startTestServer(): Promise<TestServer> {
  await clearAbandonedServers()
  const folder = mkdtempSync(path.join(tmpdir(), `${folderPrefix}${String(process.pid)}-`))
  // Made for its owner only, and root's server runs as another user.
  chmodSync(folder, 0o755)
  const server = await openEmbeddedServer(folder, { durable: false })
  const close = async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const template = server.settings(templateName)
    await createDatabase(template)
    await migrateDatabase(template)
    return { template, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** A fresh copy of the server's template, in some hundredths of a second. */
export async function copyTestDatabase(template: ConnectionSettings): Promise<TestDatabase> {
  const settings = { ...template, database: `test_${randomUUID().replaceAll('-', '')}` }
  await createDatabase(settings, template.database)
  const database = connectDatabase(settings, testConnections)
  let closing: Promise<void> | undefined
  const close = () => (closing ??= database.close().then(() => dropDatabase(settings)))
  return { ...database, close, [Symbol.asyncDispose]: close }
}

/** A test run that was killed leaves its server running; the folder's name tells whose it was. */
async function clearAbandonedServers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const owner = name.startsWith(folderPrefix) ? Number(name.slice(folderPrefix.length).split('-')[0]) : 0
    if (owner === 0 || isRunning(owner)) continue
    const folder = path.join(tmpdir(), name)
    try {
      const { cluster, postmasterFile } = serverFolder(folder)
      const left = readPostmasterFile(postmasterFile)
      if (left !== null && isServerOver(left.processId, cluster)) await stopServerProcess(left.processId)
      rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      // Another user's leavings are that user's to clear.
      if (!['EACCES', 'EPERM'].includes(String((error as NodeJS.ErrnoException).code))) throw error
    }
  }
}
