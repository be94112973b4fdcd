import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { DatabaseError } from '../database-error.js'
import { isRunning, waitFor } from './process-state.js'

const patience = 60_000

/**
 * Does `work` while no other process creates, starts or stops the server of the same folder. A lock whose owner died
 * is taken over.
 *
 * @throws DatabaseError DATA_DIRECTORY_IN_USE after a minute of waiting
 */
export async function withStartLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const taken = await waitFor(patience, () => (take(lock) ? true : null))
  if (taken === null) {
    throw new DatabaseError(
      'DATA_DIRECTORY_IN_USE',
      `Another process (${String(readOwner(lock))}) has been starting or stopping the embedded database for a minute.`,
      `End it, or delete ${lock} when there is no such process.`,
    )
  }
  try {
    return await work()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const owner = readOwner(lock)
  if (owner !== null && owner !== process.pid && !isRunning(owner)) discard(lock)
  return false
}

/** Removes a dead process's lock. Renamed first, so that of two processes that find it only one removes it. */
function discard(lock: string): void {
  const aside = `${lock}.${String(process.pid)}`
  try {
    renameSync(lock, aside)
    rmSync(aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/** The number of the process that holds the lock; null when it is gone or not yet written. */
function readOwner(lock: string): number | null {
  try {
    return Number(readFileSync(lock, 'utf8')) || null
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
