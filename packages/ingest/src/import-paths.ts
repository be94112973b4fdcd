import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { loadReferenceRows } from '@openward/registry/reference/load-reference-rows'
import { beginImportRun, finishImportRun } from '@openward/registry/recording/import-run'
import { openRecordingSession } from '@openward/registry/recording/recording-session'
import type { RegistryContext } from '@openward/registry/registry-context'
import type { FoundFile, NotRecognised } from './find-files.js'
import { findFiles, standardInput } from './find-files.js'
import type { ImportSummary } from './import-summary.js'
import type { DocumentToRecord } from './received-document.js'
import type { RecordingOptions } from './record-documents.js'
import { DocumentRecorder } from './record-documents.js'

export interface ImportOptions extends RecordingOptions {
  /** Called once where another import has to be waited for. */
  readonly onWait?: () => void
}

export interface PathImportOptions extends ImportOptions {
  /** Files and folders; `-` for standard input. */
  readonly paths: readonly string[]
  readonly standardInput?: AsyncIterable<Uint8Array>
}

/** Imports files, folders and standard input into the register, and notes the run. */
export async function importPaths(context: RegistryContext, options: PathImportOptions): Promise<ImportSummary> {
  const { files, notRecognised } = findFiles(options.paths)
  const documents = files.map((file) => documentOf(file, options.standardInput))
  return importDocuments(context, documents, options, notRecognised)
}

/** Imports documents, wherever they come from, into the register, and notes the run. */
export async function importDocuments(
  context: RegistryContext,
  documents: readonly DocumentToRecord[],
  options: ImportOptions,
  notRecognised: readonly NotRecognised[] = [],
): Promise<ImportSummary> {
  const session = await openRecordingSession(context, options.onWait, options.signal)
  try {
    await loadReferenceRows(session.client, options.referenceRows)
    const run = await beginImportRun(context)
    const recorder = new DocumentRecorder(context, session, options, notRecognised)
    try {
      const summary = await recorder.record(documents)
      await finishImportRun(context, run, 'DONE', recorder.counts())
      return summary
    } catch (error) {
      // What went wrong matters more than that it could not be noted.
      await finishImportRun(context, run, 'FAILED', recorder.counts()).catch(() => undefined)
      throw error
    } finally {
      await recorder.close()
    }
  } finally {
    await session.close()
  }
}

function documentOf({ path, name }: FoundFile, input: AsyncIterable<Uint8Array> | undefined): DocumentToRecord {
  if (path === standardInput)
    return { shownAs: name, name: 'standard-input', repeatable: false, open: () => input ?? nothing() }
  const open = () => createReadStream(path, { highWaterMark: pieceSize })
  return { shownAs: name, name: basename(path), repeatable: true, open }
}

const pieceSize = 1 << 20

async function* nothing(): AsyncGenerator<Uint8Array> {}
