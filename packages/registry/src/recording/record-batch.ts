import type { ClientBase } from 'pg'
import type { SourceRecordCompletion } from '../source/record-source.js'
import { completeSourceRecord } from '../source/record-source.js'
import { copyStagedRows } from './copy-rows.js'
import { mergeAwards } from './merge-awards.js'
import { mergeContracts, mergeProcesses } from './merge-contracts.js'
import { mergeIdentities } from './merge-identities.js'
import { mergeIssues } from './merge-issues.js'
import { mergeNoticeParties, mergeNotices } from './merge-notices.js'
import { mergeOrganisations } from './merge-organisations.js'
import { advanceDataVersion } from './data-version.js'
import type { RecordingSession } from './recording-session.js'
import type { StagedRows } from './staging-tables.js'

/** The entries of one process as JSON text, one for each of its notices. */
export interface ProcessToRead {
  readonly ocid: string
  readonly entries: readonly string[]
}

/** Reads processes over all their notices and stages what comes of it. Runs wherever the caller has processors. */
export type ReadProcesses = (processes: readonly ProcessToRead[]) => Promise<readonly StagedRows[]>

export interface Batch {
  readonly rows: StagedRows
  /** Releases staged, repetitions included. */
  readonly releases: number
  /** Source records whose last release is in this batch. */
  readonly completed: readonly SourceRecordCompletion[]
}

export interface BatchCounts {
  readonly recordedNew: number
  readonly recordedChanged: number
  readonly alreadyKnown: number
}

/**
 * Records a batch of releases in one transaction: all of it or nothing. Recording the same again changes nothing, and
 * neither the order of batches nor their size shows in the result.
 */
export async function recordBatch(
  session: RecordingSession,
  batch: Batch,
  readProcesses: ReadProcesses,
): Promise<BatchCounts> {
  const { client } = session
  return inTransaction(client, async () => {
    await client.query(joinByIndexOnly)
    await copyStagedRows(client, batch.rows)
    const { recordedNew, recordedChanged } = await mergeNotices(client)
    for (const rows of await readProcesses(await loadProcesses(client))) await copyStagedRows(client, rows)
    await mergeIdentities(client)
    await mergeOrganisations(client)
    await mergeNoticeParties(client)
    await mergeAwards(client)
    await mergeContracts(client)
    await mergeProcesses(client)
    for (const completion of batch.completed) await completeSourceRecord(client, completion)
    await mergeIssues(client)
    await advanceDataVersion(client)
    return { recordedNew, recordedChanged, alreadyKnown: batch.releases - recordedNew - recordedChanged }
  })
}

/**
 * The planner would read a large table whole where that looks cheap, and the time of a batch would grow with what is
 * recorded. Every join of a batch has an index, and goes by it.
 */
const joinByIndexOnly = `SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off; SET LOCAL enable_seqscan = off;
  SET LOCAL work_mem = '64MB'; SET LOCAL jit = off; SET LOCAL max_parallel_workers_per_gather = 0`

async function loadProcesses(client: ClientBase): Promise<ProcessToRead[]> {
  const { rows } = await client.query<ProcessToRead>(`
    SELECT t.ocid, array_agg(v.contribution) AS entries
    FROM touched_ocid t
    JOIN notice n ON n.ocid = t.ocid
    JOIN notice_version v ON v.notice_key = n.key AND v.content_hash = n.current_hash
    GROUP BY t.ocid`)
  return rows
}

/** Runs work in a transaction of this connection. */
export async function inTransaction<Result>(client: ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('BEGIN')
  try {
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}
