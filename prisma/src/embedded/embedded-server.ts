import { existsSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { postgresCode } from '../administer-databases.js'
import type { ConnectionSettings } from '../connection-settings.js'
import { toClientSettings } from '../connection-settings.js'
import { DatabaseError } from '../database-error.js'
import {
  checkCluster,
  createClusterUnlessThere,
  createServerFolder,
  serverRole,
  unusableFolder,
} from './create-cluster.js'
import { readPostmasterFile } from './postmaster-file.js'
import { isServerOver, waitFor } from './process-state.js'
import type { ServerFolder } from './server-folder.js'
import { serverFolder } from './server-folder.js'
import { findServerPrograms } from './server-programs.js'
import { clearStalePostmaster, startServerProcess, stopServerProcess } from './server-process.js'
import { checkUserMayEnter, findServerUser } from './server-user.js'
import { withStartLock } from './start-lock.js'

/** A PostgreSQL server of our own, shared by all commands that work on one folder. */
export interface EmbeddedServer {
  /** Whether this call started it; false when it was running already. */
  readonly started: boolean
  /** The way to a database of the server, which need not exist yet. */
  settings(database: string): ConnectionSettings
  /** Lets go of the server. The last to do so stops it. */
  close(): Promise<void>
}

export interface EmbeddedServerOptions {
  /** False for data that nobody will miss: several times faster, and lost when the machine stops. */
  readonly durable?: boolean
}

// Everybody who uses the server holds this lock together with the others; who can have it alone is the last one.
// Being held by a connection, it is let go even by a process that is killed.
const usersLock = 7_265_673

const joinMilliseconds = 120_000
const joinAttempts = 5

/**
 * Joins the embedded server of this folder, or creates and starts it. A server that a killed process left running is
 * joined like any other, and one that crashed is started again.
 *
 * @param folder holds the server's data, password and log; made when missing
 * @throws DatabaseError saying in one line why there can be no server, and what to do
 */
export async function openEmbeddedServer(folder: string, options: EmbeddedServerOptions = {}): Promise<EmbeddedServer> {
  const files = serverFolder(folder)
  const { durable = true } = options
  for (let attempt = 1; attempt <= joinAttempts; attempt++) {
    const server =
      (await join(files, false)) ??
      (await prepareAndLock(files, async () => {
        const running = await join(files, false)
        if (running !== null) return running
        const user = findServerUser(files.cluster)
        const programs = findServerPrograms()
        checkUserMayEnter(user, files.folder)
        checkUserMayEnter(user, programs.postgres)
        await createClusterUnlessThere(files, programs, user, durable)
        clearStalePostmaster(files)
        await startServerProcess(files, programs, user, durable)
        return join(files, true)
      }))
    if (server !== null) return server
  }
  throw inUse(files)
}

async function prepareAndLock<T>(files: ServerFolder, work: () => Promise<T>): Promise<T> {
  createServerFolder(files.folder)
  try {
    return await withStartLock(files.lock, work)
  } catch (error) {
    if (isFileProblem(error, files.folder))
      throw unusableFolder(`The folder ${files.folder} cannot be written to.`, error)
    throw error
  }
}

function isFileProblem(error: unknown, folder: string): boolean {
  const { code, path } = error as NodeJS.ErrnoException
  // An error from writing to an open file names no path.
  return code !== undefined && (path?.startsWith(folder) ?? ['ENOSPC', 'EDQUOT', 'EIO'].includes(code))
}

/** Connects to the folder's running server; null when there is none, or when it stops before we are in. */
async function join(files: ServerFolder, started: boolean): Promise<EmbeddedServer | null> {
  if (!existsSync(files.cluster)) return null
  checkCluster(files)
  const postmaster = await waitFor(joinMilliseconds, () => {
    const running = readPostmasterFile(files.postmasterFile)
    if (running === null || !isServerOver(running.processId, files.cluster)) return 'none'
    return running.ready ? running : null
  })
  if (postmaster === 'none' || postmaster === null) return null

  const settings = (database: string): ConnectionSettings => ({
    host: '127.0.0.1',
    port: postmaster.port,
    user: serverRole,
    password: readFileSync(files.passwordFile, 'utf8'),
    database,
    schema: null,
    tls: null,
  })
  const membership = new pg.Client({ ...toClientSettings(settings('postgres')), application_name: 'openward' })
  membership.on('error', () => undefined)
  try {
    await membership.connect()
    await membership.query('SELECT pg_advisory_lock_shared($1)', [usersLock])
  } catch (error) {
    await membership.end().catch(() => undefined)
    // A wrong password: what listens there is not the server that we know.
    if (postgresCode(error)?.startsWith('28') === true) throw inUse(files, error)
    return null
  }
  return { started, settings, close: () => leave(files, membership, postmaster.processId) }
}

async function leave(files: ServerFolder, membership: pg.Client, processId: number): Promise<void> {
  try {
    await withStartLock(files.lock, async () => {
      await membership.query('SELECT pg_advisory_unlock_shared($1)', [usersLock])
      const { rows } = await membership.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [usersLock])
      if (rows[0]?.last === true) await stopServerProcess(processId)
    })
  } catch (error) {
    // The server went away by itself, or somebody else stopped it: there is nothing left to let go of.
    if (error instanceof DatabaseError || isServerOver(processId, files.cluster)) throw error
  } finally {
    await membership.end().catch(() => undefined)
  }
}

function inUse(files: ServerFolder, cause?: unknown): DatabaseError {
  return new DatabaseError(
    'DATA_DIRECTORY_IN_USE',
    `The embedded database in ${files.folder} is run by a server that cannot be joined.`,
    `End that server (its process number is the first line of ${files.postmasterFile}), or set DATABASE_URL.`,
    { cause },
  )
}
