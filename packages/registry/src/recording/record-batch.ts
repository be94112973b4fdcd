import type { ClientBase } from 'pg'
import type { SourceRecordCompletion } from '../source/record-source.js'
import { completeSourceRecords } from '../source/record-source.js'
import { copyStagedRows } from './copy-rows.js'
import { mergeAwards } from './merge-awards.js'
import { mergeContracts, mergeProcesses } from './merge-contracts.js'
import { mergeIdentities } from './merge-identities.js'
import { mergeIssues } from './merge-issues.js'
import { mergeJoins } from './merge-joins.js'
import { mergeNoticeParties, mergeNotices } from './merge-notices.js'
import { mergeOrganisations } from './merge-organisations.js'
import { nameOrganisations } from './name-organisations.js'
import { advanceDataVersion } from './data-version.js'
import type { RecordingSession } from './recording-session.js'
import type { StagedVersions, VersionId } from './staged-versions.js'
import { partsOfVersionId, versionId } from './staged-versions.js'
import type { StagedRows } from './staging-tables.js'

/** A process that has to be read again, with the current version of each of its notices. */
export interface ProcessToRead {
  /** Of joined processes the first. */
  readonly ocid: string
  readonly versions: readonly VersionId[]
  /** The ocid of each version where processes are joined; null where all bear the same. */
  readonly ocids: readonly string[] | null
}

/** Gives the facts of versions as JSON text. */
export type LoadFacts = (versions: readonly VersionId[]) => Promise<ReadonlyMap<VersionId, string>>

/**
 * Reads processes over all their notices and stages what comes of it. Runs wherever the caller has processors, which
 * hold what the notices of the batch bring; the facts of those of earlier batches are loaded.
 */
export type ReadProcesses = (processes: readonly ProcessToRead[], load: LoadFacts) => Promise<readonly StagedRows[]>

export interface Batch {
  readonly rows: StagedRows
  readonly versions: readonly StagedVersions[]
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
    await client.query(joinByIndexAsWritten)
    await copyStagedRows(client, batch.rows)
    const { recordedNew, recordedChanged } = await mergeNotices(client, batch.versions)
    await mergeJoins(client)
    await readTouchedProcesses(client, readProcesses)
    await mergeIdentities(client)
    await mergeOrganisations(client)
    await nameOrganisations(client)
    await mergeNoticeParties(client)
    await mergeProcessesRead(client)
    await completeSourceRecords(client, batch.completed)
    await mergeIssues(client)
    await advanceDataVersion(client)
    return { recordedNew, recordedChanged, alreadyKnown: batch.releases - recordedNew - recordedChanged }
  })
}

/** Reads the processes in `touched_ocid` again and stages what comes of it. */
export async function readTouchedProcesses(client: ClientBase, readProcesses: ReadProcesses): Promise<void> {
  const processes = await listTouchedProcesses(client)
  for (const rows of await readProcesses(processes, (versions) => loadFacts(client, versions)))
    await copyStagedRows(client, rows)
}

/** Writes what was staged of the processes that were read again. */
export async function mergeProcessesRead(client: ClientBase): Promise<void> {
  await mergeAwards(client)
  await mergeContracts(client)
  await mergeProcesses(client)
}

/**
 * Left to itself, the planner reads a large table whole where that looks cheap, and the time of a batch grows with
 * what is recorded. Here every join goes by index, in the order in which it is written: small tables first. The commit
 * does not wait for the disk: a batch that is lost when the machine stops is lost whole, and the end of the import, which
 * does wait, comes after all of them.
 */
export const joinByIndexAsWritten = `
  SET LOCAL join_collapse_limit = 1; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off;
  SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL enable_material = off;
  SET LOCAL work_mem = '64MB'; SET LOCAL jit = off; SET LOCAL synchronous_commit = off; SET LOCAL max_parallel_workers_per_gather = 0`

async function listTouchedProcesses(client: ClientBase): Promise<ProcessToRead[]> {
  const { rows } = await client.query<ProcessToRead>(`
    SELECT coalesce(g.lead_ocid, t.ocid) AS ocid, array_agg(n.key || E'\\t' || n.current_hash) AS versions,
      CASE WHEN g.lead_ocid IS NOT NULL THEN array_agg(n.ocid) END AS ocids
    FROM touched_ocid t
    LEFT JOIN process_group g ON g.ocid = t.ocid
    JOIN notice n ON n.ocid = t.ocid
    GROUP BY coalesce(g.lead_ocid, t.ocid), g.lead_ocid`)
  return rows
}

async function loadFacts(client: ClientBase, versions: readonly VersionId[]): Promise<ReadonlyMap<VersionId, string>> {
  const parts = versions.map(partsOfVersionId)
  const { rows } = await client.query<{ noticeKey: string; contentHash: string; facts: string }>(
    `SELECT v.notice_key AS "noticeKey", v.content_hash AS "contentHash", v.facts
     FROM unnest($1::text[], $2::text[]) AS w (notice_key, content_hash)
     JOIN notice_version v ON v.notice_key = w.notice_key AND v.content_hash = w.content_hash`,
    [parts.map(({ noticeKey }) => noticeKey), parts.map(({ contentHash }) => contentHash)],
  )
  return new Map(rows.map((row) => [versionId(row.noticeKey, row.contentHash), row.facts]))
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
