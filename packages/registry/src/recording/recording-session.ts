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

/**
 * Opens the connection that records. Another import that is running is waited for, so that two never interleave.
 *
 * @param onWait called once if another import holds the register
 */
export async function openRecordingSession(
  context: RegistryContext,
  onWait: () => void = () => undefined,
): Promise<RecordingSession> {
  const client = await context.pool.connect()
  try {
    const tried = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock($1) AS held', [advisoryLock])
    if (tried.rows[0]?.held !== true) {
      onWait()
      await client.query('SELECT pg_advisory_lock($1)', [advisoryLock])
    }
    const { rows } = await client.query<{ kind: RegisterKind }>('SELECT kind FROM register WHERE id = 1')
    const register = rows[0]?.kind
    if (register === undefined)
      throw new RegistryError('REGISTER_NOT_OPEN', 'The database has no register yet: open it for one first.')
    await createStagingTables(client)
    return { client, register, close: () => release(client) }
  } catch (error) {
    await release(client)
    throw error
  }
}

/** Closed rather than given back: its temporary tables and its lock go with it. */
async function release(client: pg.PoolClient): Promise<void> {
  await client.query('SELECT pg_advisory_unlock_all()').catch(() => undefined)
  client.release(true)
}
