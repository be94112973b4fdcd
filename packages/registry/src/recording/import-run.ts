import { randomUUID } from 'node:crypto'
import type { RegistryContext } from '../registry-context.js'

/** What an import has done so far. */
export interface ImportCounts {
  readonly files: number
  readonly notRecognised: number
  readonly releasesRead: number
  readonly recordedNew: number
  readonly recordedChanged: number
  readonly alreadyKnown: number
  readonly setAside: number
}

/**
 * Notes the begin of an import and returns its id. Only one runs at a time, so that whatever else still counts as
 * running died: it failed, without an end.
 */
export async function beginImportRun({ pool, now }: RegistryContext): Promise<string> {
  const id = randomUUID()
  await pool.query(`UPDATE import_run SET status = 'FAILED' WHERE status = 'RUNNING'`)
  await pool.query(`INSERT INTO import_run (id, started_at, status) VALUES ($1, $2, 'RUNNING')`, [id, now()])
  return id
}

/** Notes how an import ended. A run that was killed stays RUNNING until the next begins. */
export async function finishImportRun(
  { pool, now }: RegistryContext,
  id: string,
  status: 'DONE' | 'FAILED',
  counts: ImportCounts,
): Promise<void> {
  await pool.query(
    `UPDATE import_run SET finished_at = $2, status = $3, files = $4, not_recognised = $5, releases_read = $6,
       recorded_new = $7, recorded_changed = $8, already_known = $9, set_aside = $10,
       data_version = (SELECT data_version FROM register)
     WHERE id = $1`,
    [
      id,
      now(),
      status,
      counts.files,
      counts.notRecognised,
      counts.releasesRead,
      counts.recordedNew,
      counts.recordedChanged,
      counts.alreadyKnown,
      counts.setAside,
    ],
  )
}
