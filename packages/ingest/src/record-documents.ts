import { createHash } from 'node:crypto'
import { coverageWindows } from '@openward/ocds/coverage-window'
import type { PackageRead } from '@openward/ocds/read-document'
import type { ReferenceRows } from '@openward/registry/reference/reference-rows'
import { referenceKeysByName } from '@openward/registry/reference/reference-rows'
import type { ImportCounts } from '@openward/registry/recording/import-run'
import { inTransaction } from '@openward/registry/recording/record-batch'
import type { RecordingSession } from '@openward/registry/recording/recording-session'
import { listCoverage, listRecordedPackages, recordCoverage } from '@openward/registry/recording/source-coverage'
import type { RegistryContext } from '@openward/registry/registry-context'
import type { ReceivedSource } from '@openward/registry/source/record-source'
import { findRecordedSource } from '@openward/registry/source/record-source'
import { Batcher } from './batcher.js'
import type { NotRecognised } from './find-files.js'
import type { ImportProgress, ImportSummary } from './import-summary.js'
import { WorkerPool } from './worker-pool.js'

/** A file or answer to be recorded. */
export interface DocumentToRecord {
  /** As it is shown in lists. */
  readonly shownAs: string
  /** As it is recorded, without directories. */
  readonly name: string
  /** Its bytes, or in one sentence why they cannot be had. */
  load(): Promise<Buffer | string>
}

export interface RecordingOptions {
  readonly referenceRows: ReferenceRows
  /** Days that somebody declares to be whole, for every source that is met. */
  readonly covers?: { readonly from: string; readonly to: string } | null
  /** Releases in a transaction. */
  readonly batchSize?: number
  readonly onProgress?: (progress: ImportProgress) => void
}

const defaultBatchSize = 5_000
const mostChunkReleases = 500
const partSize = 1 << 20

/**
 * Records documents: keeps the bytes, maps and reads every release in threads, and records it in batches, each one
 * transaction. A run that is broken off is simply run again. Use one object for one run, and close it.
 */
export class DocumentRecorder {
  readonly #context: RegistryContext
  readonly #session: RecordingSession
  readonly #options: RecordingOptions
  readonly #pool: WorkerPool
  readonly #batcher: Batcher
  readonly #notRecognised: NotRecognised[]
  /** Releases of the documents of this run by hash, since one file may be there twice. */
  readonly #inThisRun = new Map<string, Promise<number>>()
  readonly #began: number
  #documentsFound = 0
  #documentsDone = 0
  #files = 0
  #knownBefore = 0
  #setAsideBefore = 0

  constructor(
    context: RegistryContext,
    session: RecordingSession,
    options: RecordingOptions,
    notRecognised: readonly NotRecognised[] = [],
  ) {
    this.#context = context
    this.#session = session
    this.#options = options
    this.#notRecognised = [...notRecognised]
    this.#began = context.now().getTime()
    const batchSize = options.batchSize ?? defaultBatchSize
    this.#pool = new WorkerPool({
      register: session.register,
      referenceKeys: referenceKeysByName(options.referenceRows),
      chunkSize: Math.min(mostChunkReleases, batchSize),
    })
    this.#batcher = new Batcher(session, this.#pool, batchSize, () => this.#report())
  }

  /** Records all documents, and which days are held whole by now. */
  async record(documents: readonly DocumentToRecord[]): Promise<ImportSummary> {
    this.#documentsFound = documents.length
    await this.#readAll(documents)
    await this.#batcher.finish()
    await this.#recordCoverage()
    return {
      ...this.#counts(),
      setAsideByCode: this.#batcher.counts().setAsideByCode,
      notRecognised: [...this.#notRecognised].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
      coverage: await listCoverage(this.#session.client),
      milliseconds: this.#elapsed(),
    }
  }

  /** What has been recorded so far. */
  counts(): ImportCounts {
    return { ...this.#counts(), notRecognised: this.#notRecognised.length }
  }

  async close(): Promise<void> {
    await this.#pool.close()
  }

  /** As many documents at once as there are threads, and one more, which is loaded meanwhile. */
  async #readAll(documents: readonly DocumentToRecord[]): Promise<void> {
    const waiting = [...documents]
    const readOn = async (): Promise<void> => {
      for (let document = waiting.shift(); document !== undefined; document = waiting.shift()) {
        await this.#read(document)
        this.#documentsDone++
        this.#report()
      }
    }
    await Promise.all(Array.from({ length: this.#pool.size + 1 }, readOn))
  }

  async #read(document: DocumentToRecord): Promise<void> {
    const bytes = await document.load()
    if (typeof bytes === 'string') {
      this.#notRecognised.push({ name: document.shownAs, reason: bytes })
      return
    }
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const inThisRun = this.#inThisRun.get(sha256)
    if (inThisRun) {
      this.#files++
      this.#knownBefore += await inThisRun
      return
    }
    const reading = this.#readBytes(bytes, sha256, document)
    this.#inThisRun.set(sha256, reading)
    await reading
  }

  /** Returns the number of releases. */
  async #readBytes(bytes: Buffer, sha256: string, { name, shownAs }: DocumentToRecord): Promise<number> {
    const known = await findRecordedSource(this.#context, sha256, name)
    if (known) {
      this.#files++
      this.#knownBefore += known.releases
      this.#setAsideBefore += known.setAside
      return known.releases
    }
    const record: ReceivedSource = { sha256, name, size: bytes.length, parts: partsOf(bytes) }
    const counts = { releases: 0, setAside: 0 }
    // The thread gets a copy of its own and takes it away.
    const outcome = await this.#pool.readDocument({ sha256, name, bytes: new Uint8Array(bytes) }, async (chunk) => {
      counts.releases += chunk.sent.releases
      for (const number of Object.values(chunk.sent.setAside)) counts.setAside += number
      await this.#batcher.add(chunk, record)
    })
    if (outcome.notRecognised !== null) {
      this.#notRecognised.push({ name: shownAs, reason: withoutName(outcome.notRecognised, name) })
      return 0
    }
    this.#files++
    this.#batcher.complete({ sha256, ...counts, packages: outcome.packages })
    return counts.releases
  }

  async #recordCoverage(): Promise<void> {
    const { client } = this.#session
    await inTransaction(client, async () => {
      const packages = (await listRecordedPackages(client)) as PackageRead[]
      await recordCoverage(client, coverageWindows(packages), 'PACKAGE_LINKS')
      const { covers } = this.#options
      if (!covers) return
      const declared = this.#batcher.sources().map((source) => ({ source, ...covers }))
      await recordCoverage(client, declared, 'DECLARED')
    })
  }

  #counts() {
    const { releases, recordedNew, recordedChanged, alreadyKnown, setAside } = this.#batcher.counts()
    return {
      files: this.#files,
      releasesRead: releases + setAside + this.#knownBefore + this.#setAsideBefore,
      recordedNew,
      recordedChanged,
      alreadyKnown: alreadyKnown + this.#knownBefore,
      setAside: setAside + this.#setAsideBefore,
    }
  }

  #report(): void {
    this.#options.onProgress?.({
      filesDone: this.#documentsDone,
      filesFound: this.#documentsFound,
      releases: this.#batcher.counts().releases + this.#knownBefore,
      milliseconds: this.#elapsed(),
    })
  }

  #elapsed(): number {
    return this.#context.now().getTime() - this.#began
  }
}

function partsOf(bytes: Buffer): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / partSize) }, (_, index) =>
    bytes.subarray(index * partSize, (index + 1) * partSize),
  )
}

/** The reader puts the name in front, which the list of files says already. */
function withoutName(reason: string, name: string): string {
  return reason.startsWith(`${name}: `) ? reason.slice(name.length + 2) : reason
}
