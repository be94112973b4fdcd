import { loadReferenceRows } from '@openward/registry/reference/load-reference-rows'
import { openRecordingSession } from '@openward/registry/recording/recording-session'
import { clearDerivedTables } from '@openward/registry/rebuild/clear-derived-tables'
import type { RegistryContext } from '@openward/registry/registry-context'
import { listSourceRecords, readSource } from '@openward/registry/source/record-source'
import type { ImportSummary } from './import-summary.js'
import type { RecordingOptions } from './record-documents.js'
import { DocumentRecorder } from './record-documents.js'

export interface RebuildOptions extends Omit<RecordingOptions, 'covers' | 'endsRebuild'> {
  readonly onWait?: () => void
}

/**
 * Throws away all that was derived and makes it anew from the source records, as after a change of the rules. Until the
 * end no day counts as held whole; where it is broken off, days that were declared count again after the next rebuild.
 */
export async function rebuildRegister(context: RegistryContext, options: RebuildOptions): Promise<ImportSummary> {
  const session = await openRecordingSession(context, options.onWait, options.signal)
  try {
    options.signal?.throwIfAborted()
    await clearDerivedTables(session.client)
    await loadReferenceRows(session.client, options.referenceRows)
    const recorder = new DocumentRecorder(context, session, { ...options, endsRebuild: true })
    try {
      const records = await listSourceRecords(context)
      return await recorder.record(
        records.map(({ sha256, name }) => ({
          shownAs: name,
          name,
          repeatable: true,
          open: () => readSource(context, sha256),
        })),
      )
    } finally {
      await recorder.close()
    }
  } finally {
    await session.close()
  }
}
