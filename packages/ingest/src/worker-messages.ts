import type { PackageRead } from '@openward/ocds/read-document'
import type { ProcessToRead } from '@openward/registry/recording/record-batch'
import type { StagedRows } from '@openward/registry/recording/staging-tables'
import type { RegisterKind } from '@openward/registry/recording/recording-session'
import type { DocumentChunk } from './document-rows.js'

/** What a worker is started with. */
export interface WorkerSettings {
  readonly register: RegisterKind
  readonly referenceKeys: ReadonlyMap<string, string>
  readonly chunkSize: number
}

/** What the main thread asks of a worker. */
export type WorkerRequest =
  | { readonly kind: 'READ'; readonly task: number; readonly sha256: string; readonly name: string; readonly bytes: Uint8Array }
  /** The main thread took a chunk; the next may come. */
  | { readonly kind: 'TAKEN'; readonly task: number }
  | { readonly kind: 'PROCESSES'; readonly task: number; readonly processes: readonly ProcessToRead[] }

/** What a worker answers. */
export type WorkerAnswer =
  | { readonly kind: 'CHUNK'; readonly task: number; readonly chunk: DocumentChunk }
  | {
      readonly kind: 'READ_DONE'
      readonly task: number
      /** Why the document was not recognised, or null. */
      readonly notRecognised: string | null
      readonly packages: readonly PackageRead[] | null
    }
  | { readonly kind: 'PROCESSES_DONE'; readonly task: number; readonly rows: StagedRows }
  | { readonly kind: 'FAILED'; readonly task: number; readonly message: string }
