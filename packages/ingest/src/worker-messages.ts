import type { ProcessToRead } from '@openward/registry/recording/record-batch'
import type { StagedVersions, VersionId } from '@openward/registry/recording/staged-versions'
import type { RecordingSession } from '@openward/registry/recording/recording-session'
import type { StagedRows } from '@openward/registry/recording/staging-tables'
import type { WindowPackage } from '@openward/registry/source/window-package'
import type { DocumentChunk } from './document-rows.js'

/** What a worker is started with. */
export interface WorkerSettings {
  readonly register: RecordingSession['register']
  readonly referenceKeys: ReadonlyMap<string, string>
  readonly chunkSize: number
}

/** A chunk as it leaves its worker, which keeps the entries for the reading of their processes. */
export interface SentChunk extends Omit<DocumentChunk, 'entries'> {
  /** Number of the chunk within its worker. */
  readonly chunk: number
  readonly rows: StagedRows
  readonly versions: StagedVersions
}

/** What the main thread asks of a worker. */
export type WorkerRequest =
  | {
      readonly kind: 'READ'
      readonly task: number
      readonly sha256: string
      readonly name: string
      readonly bytes: Uint8Array
      /** Number of the first line where these are lines out of a larger file, else null. */
      readonly firstLine: number | null
    }
  /** The main thread took a chunk; the next may come. */
  | { readonly kind: 'TAKEN'; readonly task: number }
  /** Processes of which the worker holds the entries, but for those whose facts are given as JSON text. */
  | {
      readonly kind: 'PROCESSES'
      readonly task: number
      readonly processes: readonly ProcessToRead[]
      readonly loaded: ReadonlyMap<VersionId, string>
    }
  /** These chunks are recorded; their entries are needed no more. */
  | { readonly kind: 'RECORDED'; readonly task: 0; readonly chunks: readonly number[] }

/** What a worker answers. */
export type WorkerAnswer =
  | { readonly kind: 'CHUNK'; readonly task: number; readonly chunk: SentChunk }
  | {
      readonly kind: 'READ_DONE'
      readonly task: number
      /** Why the document was not recognised, or null. */
      readonly notRecognised: string | null
      /** Those that answer for a window of time. */
      readonly packages: readonly WindowPackage[]
    }
  | { readonly kind: 'PROCESSES_DONE'; readonly task: number; readonly rows: StagedRows }
  | { readonly kind: 'FAILED'; readonly task: number; readonly message: string; readonly stack: string | undefined }
