import { setTimeout as sleep } from 'node:timers/promises'
import type { RegisterKind } from '@openward/database/register-kind'
import type pg from 'pg'
import type { RegistryContext } from '../registry-context.js'
import { RegistryError } from '../registry-error.js'
import { createStagingTables } from './staging-tables.js'

/** One connection that records. Only one is open on a database at a time. */
export interface RecordingSession {
  readonly client: pg.PoolClient
  readonly register: RegisterKind
  close(): Promise<void>
}

const advisoryLock = 728_114_001
const betweenTries = 100
/** A batch waits in memory until it is merged; the default would write it to a file. */
const temporaryBuffers = '64MB'

/**
 * Opens the connection that records. Another import that is running is waited for, so that two never interleave.
 *
 * @param onWait called once if another import holds the register
 * @param signal ends the waiting
 */
export async function openRecordingSession(
  context: RegistryContext,
  onWait: () => void = () => undefined,
  signal?: AbortSignal,
): Promise<RecordingSession> {
  const client = await context.pool.connect()
  try {
    if (!(await tryLock(client))) {
      onWait()
      // Asked again and again, since a connection that waits for the lock itself cannot be told to stop.
      do await sleep(betweenTries, undefined, signal ? { signal } : {})
      while (!(await tryLock(client)))
    }
    const { rows } = await client.query<{ kind: RegisterKind }>('SELECT kind FROM register WHERE id = 1')
    const register = rows[0]?.kind
    if (register === undefined)
      throw new RegistryError('REGISTER_NOT_OPEN', 'The database has no register yet: open it for one first.')
    // Before the first temporary table is touched, or it has no effect.
    await client.query(`SET temp_buffers = '${temporaryBuffers}'`)
    await createStagingTables(client)
    return { client, register, close: () => release(client) }
  } catch (error) {
    await release(client)
    throw error
  }
}

async function tryLock(client: pg.PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [advisoryLock])
  return rows[0]?.held === true
}

/** Closed rather than given back: its temporary tables and its lock go with it. */
async function release(client: pg.PoolClient): Promise<void> {
  await client.query('SELECT pg_advisory_unlock_all()').catch(() => undefined)
  client.release(true)
}
