import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { loadReferenceRows } from '@openward/registry/reference/load-reference-rows'
import { recordReferenceList } from '@openward/registry/reference/record-reference-list'
import type { ReferenceRows } from '@openward/registry/reference/reference-rows'
import type { ReferenceResult } from '@openward/registry/reference/reference-run'
import { beginReferenceRun, finishReferenceRun } from '@openward/registry/reference/reference-run'
import type { RecordingSession } from '@openward/registry/recording/recording-session'
import { openRecordingSession } from '@openward/registry/recording/recording-session'
import type { RegistryContext } from '@openward/registry/registry-context'
import { RegistryError } from '@openward/registry/registry-error'
import type { OrganisationList } from './organisation-list.js'
import { ORGANISATION_LISTS } from './organisation-lists.js'
import { UnexpectedTable } from './read-table.js'

/** What became of one list. */
export interface ListOutcome extends ReferenceResult {
  readonly list: string
  readonly title: string
  readonly readFrom: string
}

export interface SyncOptions {
  /** What the register knows beforehand; it goes in first, so that lists find it whenever they are read. */
  readonly referenceRows: ReferenceRows
  /** Called once where an import has to be waited for. */
  readonly onWait?: () => void
  readonly signal?: AbortSignal
}

/** No list is larger; a file that is, is none. */
const mostBytes = 1 << 28

/**
 * Reads every list whose file is in a folder. A list that is not what it should be is refused whole, with the reason,
 * and the others are read all the same.
 *
 * @returns one outcome for each file found; none where the folder holds no list
 */
export async function syncFromFolder(
  context: RegistryContext,
  folder: string,
  options: SyncOptions,
): Promise<readonly ListOutcome[]> {
  const found = ORGANISATION_LISTS.filter(({ file }) => existsSync(path.join(folder, file)))
  if (found.length === 0) return []
  const session = await openRecordingSession(context, options.onWait, options.signal)
  try {
    await loadReferenceRows(session.client, options.referenceRows)
    const outcomes: ListOutcome[] = []
    for (const list of found) {
      options.signal?.throwIfAborted()
      outcomes.push(await syncFile(context, session, list, path.join(folder, list.file)))
    }
    return outcomes
  } finally {
    await session.close()
  }
}

async function syncFile(
  context: RegistryContext,
  session: RecordingSession,
  list: OrganisationList,
  file: string,
): Promise<ListOutcome> {
  const bytes = statSync(file).size > mostBytes ? Buffer.alloc(0) : readFileSync(file)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const run = await beginReferenceRun(context, list, list.file, sha256)
  const result = await record(session, list, bytes.toString('utf8'))
  await finishReferenceRun(context, run, result)
  return { list: list.list, title: list.title, readFrom: list.file, ...result }
}

async function record(session: RecordingSession, list: OrganisationList, text: string): Promise<ReferenceResult> {
  try {
    return await recordReferenceList(session, list.list, list.read(text))
  } catch (error) {
    if (!(error instanceof UnexpectedTable || error instanceof RegistryError)) throw error
    return { status: 'REFUSED', rows: 0, added: 0, changed: 0, ended: 0, reason: error.message }
  }
}
