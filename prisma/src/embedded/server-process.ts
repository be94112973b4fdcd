import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { DatabaseError } from '../database-error.js'
import { lastLine } from './create-cluster.js'
import type { Postmaster } from './postmaster-file.js'
import { readPostmasterFile } from './postmaster-file.js'
import { isRunning, isServerOver, waitFor } from './process-state.js'
import type { ServerFolder } from './server-folder.js'
import type { ServerPrograms } from './server-programs.js'
import type { ServerUser } from './server-user.js'

const address = '127.0.0.1'
const bindAttempts = 3

// Recovery after a crash reads at most this server's write-ahead log, some seconds' work.
const startMilliseconds = 120_000
const fastStopMilliseconds = 20_000
const hardStopMilliseconds = 10_000

const settings = {
  listen_addresses: address,
  unix_socket_directories: '',
  timezone: 'UTC',
  // Room for the pages that an import writes again and again; what they take is taken only as it is used.
  shared_buffers: '512MB',
  maintenance_work_mem: '128MB',
  work_mem: '16MB',
  max_wal_size: '2GB',
  // The log is written once, in order: filling its files beforehand would only write them twice.
  wal_init_zero: 'off',
  // Statements here are short: compiling one costs more than it saves.
  jit: 'off',
  log_checkpoints: 'off',
}

/** What makes a server fast whose data nobody will miss. */
const withoutDurability = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
}

/**
 * Starts the server and waits until it takes connections. It is a process group of its own, so that Ctrl-C in a
 * terminal reaches the program first, which then stops the server in good order; and it lives on when this process is
 * killed.
 *
 * @throws DatabaseError EMBEDDED_SERVER_FAILED with the last line of the server's log
 */
export async function startServerProcess(
  files: ServerFolder,
  programs: ServerPrograms,
  user: ServerUser | null,
  durable: boolean,
): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const started = await tryStart(files, programs, user, durable, await findFreePort())
    if (started !== null) return started
    const log = readFileSync(files.log, 'utf8')
    // Somebody may take the port between our finding it free and the server's asking for it.
    if (attempt < bindAttempts && log.includes('could not bind')) continue
    throw new DatabaseError(
      'EMBEDDED_SERVER_FAILED',
      `The embedded database did not start: ${lastLine(log) || 'it gave no reason.'}`,
      `See ${files.log}, or set DATABASE_URL to the address of a PostgreSQL server.`,
    )
  }
}

/** Removes what a crashed server left behind, so that a new one is not kept from starting by a stranger's number. */
export function clearStalePostmaster(files: ServerFolder): void {
  const left = readPostmasterFile(files.postmasterFile)
  if (left !== null && !isServerOver(left.processId, files.cluster)) rmSync(files.postmasterFile)
}

/**
 * Stops the server: open transactions are rolled back, the data is written out. Content when it is gone already.
 *
 * @throws DatabaseError EMBEDDED_SERVER_FAILED when it does not end
 */
export async function stopServerProcess(processId: number): Promise<void> {
  const gone = () => (isRunning(processId) ? null : true)
  // PostgreSQL's words: SIGINT is a fast shutdown, SIGQUIT an immediate one that the next start recovers from.
  for (const [signal, patience] of [
    ['SIGINT', fastStopMilliseconds],
    ['SIGQUIT', hardStopMilliseconds],
  ] as const) {
    try {
      process.kill(processId, signal)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return
      throw error
    }
    if ((await waitFor(patience, gone)) !== null) return
  }
  throw new DatabaseError(
    'EMBEDDED_SERVER_FAILED',
    `The embedded database (process ${String(processId)}) does not stop.`,
    `End that process by hand.`,
  )
}

async function tryStart(
  files: ServerFolder,
  programs: ServerPrograms,
  user: ServerUser | null,
  durable: boolean,
  port: number,
): Promise<Postmaster | null> {
  const options = Object.entries({ ...settings, ...(durable ? {} : withoutDurability), port: String(port) })
  const log = openSync(files.log, 'w')
  const server = spawn(
    programs.postgres,
    ['-D', files.cluster, ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...user, cwd: '/', env: { LC_ALL: 'C' }, detached: true, stdio: ['ignore', log, log] },
  )
  closeSync(log)
  let ended = false
  server.once('exit', () => (ended = true))
  server.once('error', () => (ended = true))
  const outcome = await waitFor(startMilliseconds, () => {
    if (ended) return 'ended'
    const running = readPostmasterFile(files.postmasterFile)
    return running?.ready === true && running.processId === server.pid ? running : null
  })
  server.unref()
  return outcome === 'ended' ? null : outcome
}

async function findFreePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, address, resolve)
  })
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
