import { linkSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DatabaseError } from '../database-error.js'
import { isRunning, startOfProcess, waitFor } from './process-state.js'

// The lock is a row of files `lock.1`, `lock.2`, …, of which the last one counts. It tells who holds the lock, and is
// empty when nobody does. Whoever wants it makes the next file, which only one process can, and then looks whether it
// is the last one: a process that was held up between looking and making finds a later file and steps back. That no
// living process's lock is ever removed or renamed is what makes this right; files behind the last two are swept up.

interface Owner {
  readonly processId: number
  /** Tells the process from a later one with the same number; empty where the system does not say. */
  readonly start: string
}

interface LockFile {
  readonly file: string
  readonly number: number
}

/**
 * Does `work` while no other process creates, starts or stops the server of the same folder. A lock whose owner died
 * is taken over.
 *
 * @param lock the path of the lock's files, without their number
 * @param patience how long to wait for another process, in milliseconds
 * @throws DatabaseError DATA_DIRECTORY_IN_USE when a living process does not let go in that time
 */
export async function withStartLock<T>(lock: string, work: () => Promise<T>, patience = 60_000): Promise<T> {
  const taken = await waitFor(patience, () => take(lock))
  if (taken === null) throw stillHeld(lock)
  try {
    return await work()
  } finally {
    release(taken)
  }
}

/** The file of the lock that is ours now; null when somebody else has it. */
function take(lock: string): string | null {
  const last = lastOf(lock)
  if (last !== null && !isFree(last.file)) return null
  const number = (last?.number ?? 0) + 1
  const file = `${lock}.${String(number)}`
  if (!makeWithOwner(file)) return null
  if (lastOf(lock)?.number !== number) {
    rmSync(file, { force: true })
    return null
  }
  // The one before stays: a process that is reading the folder just now must find one of the two.
  for (const older of filesOf(lock)) if (older.number < number - 1) rmSync(older.file, { force: true })
  return file
}

function release(file: string): void {
  try {
    truncateSync(file)
  } catch (error) {
    // Somebody deleted the folder meanwhile: there is nothing left to let go of.
    if (!isMissing(error)) throw error
  }
}

/** Makes the file with its content in one step; false when it is there already. */
function makeWithOwner(file: string): boolean {
  const aside = `${file}.${String(process.pid)}`
  writeFileSync(aside, `${String(process.pid)} ${startOfProcess(process.pid)}`)
  try {
    linkSync(aside, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function isFree(file: string): boolean {
  const owner = readOwner(file)
  if (owner === 'gone') return false
  if (owner === null || !isRunning(owner.processId)) return true
  const start = startOfProcess(owner.processId)
  return start !== '' && owner.start !== '' && start !== owner.start
}

/** Who holds the lock; null for nobody, and 'gone' when the file is, since another came after it. */
function readOwner(file: string): Owner | null | 'gone' {
  try {
    const [processId = '', ...start] = readFileSync(file, 'utf8').split(' ')
    return processId === '' ? null : { processId: Number(processId), start: start.join(' ') }
  } catch (error) {
    if (isMissing(error)) return 'gone'
    throw error
  }
}

function filesOf(lock: string): LockFile[] {
  const folder = path.dirname(lock)
  const start = `${path.basename(lock)}.`
  return readdirSync(folder).flatMap((name) => {
    const number = name.startsWith(start) ? name.slice(start.length) : ''
    return /^\d+$/.test(number) ? [{ file: path.join(folder, name), number: Number(number) }] : []
  })
}

function lastOf(lock: string): LockFile | null {
  return filesOf(lock).reduce<LockFile | null>((last, one) => (one.number > (last?.number ?? 0) ? one : last), null)
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

function stillHeld(lock: string): DatabaseError {
  const last = lastOf(lock)
  const owner = last === null ? null : readOwner(last.file)
  const who = owner === null || owner === 'gone' ? 'Another process' : `Another process (${String(owner.processId)})`
  return new DatabaseError(
    'DATA_DIRECTORY_IN_USE',
    `${who} is starting or stopping the embedded database and does not get done.`,
    `Wait for it or end it, then try again.`,
  )
}
