import { inTransaction } from '@openward/registry/recording/record-batch'
import { applyReferenceRows } from '@openward/registry/reference/apply-reference-rows'
import { loadReferenceRows } from '@openward/registry/reference/load-reference-rows'
import { openRecordingSession } from '@openward/registry/recording/recording-session'
import { openAside } from '@openward/registry/rebuild/open-aside'
import { switchOver } from '@openward/registry/rebuild/switch-over'
import type { RegistryContext } from '@openward/registry/registry-context'
import { listSourceRecords, readSource } from '@openward/registry/source/record-source'
import type { ImportSummary } from './import-summary.js'
import type { RecordingOptions } from './record-documents.js'
import { DocumentRecorder } from './record-documents.js'

export interface RebuildOptions extends Omit<RecordingOptions, 'covers' | 'readsKnown'> {
  readonly onWait?: () => void
}

/**
 * Makes all that was derived anew from the source records, as after a change of the rules, beside the register that is
 * read, and then puts it in its place in one step. Where it is broken off, nothing has happened.
 */
export async function rebuildRegister(context: RegistryContext, options: RebuildOptions): Promise<ImportSummary> {
  const session = await openRecordingSession(context, options.onWait, options.signal)
  try {
    options.signal?.throwIfAborted()
    await openAside(session.client)
    await loadReferenceRows(session.client, options.referenceRows)
    await inTransaction(session.client, () => applyReferenceRows(session.client, null))
    const recorder = new DocumentRecorder(context, session, { ...options, readsKnown: true })
    try {
      const records = await listSourceRecords(context)
      const summary = await recorder.record(
        records.map(({ sha256, name }) => ({
          shownAs: name,
          name,
          repeatable: true,
          open: () => readSource(context, sha256),
        })),
      )
      options.signal?.throwIfAborted()
      await switchOver(session.client)
      return summary
    } finally {
      await recorder.close()
    }
  } finally {
    await session.close()
  }
}
