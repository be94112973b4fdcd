import { randomUUID } from 'node:crypto'
import type { RegistryContext } from '../registry-context.js'
import type { ReferenceSource } from './reference-content.js'

/** How a reading of a list ended. */
export interface ReferenceResult {
  readonly status: 'DONE' | 'UNCHANGED' | 'REFUSED' | 'FAILED'
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly ended: number
  /** Why it was refused or failed, or null. */
  readonly reason: string | null
}

/** Notes that a list is being read, and returns the id of the run. */
export async function beginReferenceRun(
  { pool, now }: RegistryContext,
  source: ReferenceSource,
  readFrom: string,
  sha256: string | null,
): Promise<string> {
  const id = randomUUID()
  await pool.query(
    `INSERT INTO reference_run (id, list, started_at, status, publisher, licence, address, read_from, sha256, vintage)
     VALUES ($1, $2, $3, 'RUNNING', $4, $5, $6, $7, $8, $9)`,
    [id, source.list, now(), source.publisher, source.licence, source.address, readFrom, sha256, source.vintage],
  )
  return id
}

export async function finishReferenceRun(
  { pool, now }: RegistryContext,
  id: string,
  result: ReferenceResult,
): Promise<void> {
  await pool.query(
    `UPDATE reference_run SET finished_at = $2, status = $3, rows = $4, added = $5, changed = $6, ended = $7, reason = $8
     WHERE id = $1`,
    [id, now(), result.status, result.rows, result.added, result.changed, result.ended, result.reason],
  )
}
