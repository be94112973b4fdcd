import type { ReferenceRows } from '@openward/registry/reference/reference-rows'
import { referenceKeysByName } from '@openward/registry/reference/reference-rows'
import type { ImportCounts } from '@openward/registry/recording/import-run'
import { inTransaction } from '@openward/registry/recording/record-batch'
import type { RecordingSession } from '@openward/registry/recording/recording-session'
import { listCoverage, recordCoverage } from '@openward/registry/recording/source-coverage'
import type { RegistryContext } from '@openward/registry/registry-context'
import type { KnownSource, ReceivedSource } from '@openward/registry/source/record-source'
import { findRecordedSource } from '@openward/registry/source/record-source'
import type { Source } from '@openward/vocabulary/source'
import { Batcher } from './batcher.js'
import type { NotRecognised } from './find-files.js'
import { notReadable } from './find-files.js'
import type { ImportProgress, ImportSummary } from './import-summary.js'
import { lineSlices } from './line-slices.js'
import type { DocumentToRecord, ReceivedDocument } from './received-document.js'
import { receive, unpacked } from './received-document.js'
import { proveCoverage } from './prove-coverage.js'
import type { DocumentOutcome, ReadChunk } from './worker-pool.js'
import { WorkerPool } from './worker-pool.js'

export interface RecordingOptions {
  readonly referenceRows: ReferenceRows
  /** Days that somebody declares to be whole, for every source that is met. */
  readonly covers?: { readonly from: string; readonly to: string } | null
  /** Releases in a transaction. */
  readonly batchSize?: number
  /** Bytes up to which a file of JSON lines is held in memory whole. */
  readonly inMemory?: number
  readonly onProgress?: (progress: ImportProgress) => void
  /** Whether documents are read that were recorded before, too. */
  readonly readsKnown?: boolean
  /** Breaks the run off between two steps; what was committed stays. */
  readonly signal?: AbortSignal
}

const defaultBatchSize = 5_000
const mostChunkReleases = 500
const sliceSize = 1 << 23

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
  readonly #inThisRun = new Map<string, Promise<number | null>>()
  /** Sources of all releases that were met, known before or not. */
  readonly #sources = new Set<Source>()
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
    // What waits for its input, which may never come, is left behind when the run is broken off.
    await unlessAborted(this.#options.signal, this.#readAll(documents))
    await unlessAborted(this.#options.signal, this.#batcher.finish())
    await this.#recordCoverage()
    return {
      ...this.#counts(),
      setAsideByCode: this.#batcher.counts().setAsideByCode,
      problems: this.#batcher.counts().problems,
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
        this.#options.signal?.throwIfAborted()
        await this.#read(document)
        this.#documentsDone++
        this.#report()
      }
    }
    await Promise.all(Array.from({ length: this.#pool.size + 1 }, readOn))
  }

  async #read(document: DocumentToRecord): Promise<void> {
    let received: ReceivedDocument
    try {
      received = await receive(document, this.#options.inMemory)
    } catch (error) {
      this.#notRecognised.push(notReadable(document.shownAs, error))
      return
    }
    const inThisRun = this.#inThisRun.get(received.sha256)
    if (inThisRun) {
      const releases = await inThisRun
      if (releases === null)
        this.#notRecognised.push({ name: document.shownAs, reason: 'the same as another of these files' })
      else this.#countKnown({ releases, setAside: 0, sources: [] })
      return
    }
    const reading = this.#readReceived(document, received)
    this.#inThisRun.set(received.sha256, reading)
    await reading
  }

  /** Returns the number of releases, or null where the document was not recognised. */
  async #readReceived(document: DocumentToRecord, received: ReceivedDocument): Promise<number | null> {
    const { name, shownAs } = document
    const { sha256, size, bytes, parts } = received
    const known = await findRecordedSource(this.#context, sha256, name)
    if (known && this.#options.readsKnown !== true) {
      this.#countKnown(known)
      return known.releases
    }
    const record: ReceivedSource = { sha256, name, size, parts }
    const counts = { releases: 0, setAside: 0, sources: new Set<Source>() }
    const take = async (chunk: ReadChunk): Promise<void> => {
      this.#options.signal?.throwIfAborted()
      counts.releases += chunk.sent.releases
      for (const source of chunk.sent.sources) counts.sources.add(source)
      for (const number of Object.values(chunk.sent.setAside)) counts.setAside += number
      await this.#batcher.add(chunk, record)
    }
    const outcome =
      bytes === null
        ? await this.#readSlices(document, sha256, take)
        : // The thread gets a copy of its own and takes it away.
          await this.#pool.readDocument({ sha256, name, bytes: new Uint8Array(bytes), firstLine: null }, take)
    if (outcome.notRecognised !== null) {
      this.#notRecognised.push({ name: shownAs, reason: withoutName(outcome.notRecognised, name) })
      return null
    }
    this.#files++
    for (const source of counts.sources) this.#sources.add(source)
    this.#batcher.complete({ sha256, ...counts, sources: [...counts.sources], packages: outcome.packages })
    return counts.releases
  }

  /** Reads a large file of JSON lines slice by slice. Coverage is not told from it: its packages are not kept together. */
  async #readSlices(
    document: DocumentToRecord,
    sha256: string,
    take: (chunk: ReadChunk) => Promise<void>,
  ): Promise<DocumentOutcome> {
    const { name } = document
    const size = Math.min(sliceSize, this.#options.inMemory ?? sliceSize)
    let recognised = false
    let notRecognised: string | null = null
    let passedOver: number | null = null
    try {
      for await (const { bytes, firstLine } of lineSlices(unpacked(document), size)) {
        const slice = { sha256, name, bytes: new Uint8Array(bytes), firstLine }
        const outcome = await this.#pool.readDocument(slice, take)
        if (outcome.notRecognised === null) recognised = true
        else if (!isBlank(bytes)) {
          notRecognised ??= outcome.notRecognised
          passedOver ??= firstLine
        }
      }
    } catch (error) {
      if (!isUnpackingError(error)) throw error
      const reason = `cannot be unpacked to its end (${error.message}); what came before was recorded`
      if (recognised) this.#notRecognised.push({ name: document.shownAs, reason, unreadable: true })
      else notRecognised = 'cannot be unpacked'
    }
    if (recognised && passedOver !== null) {
      const reason = `lines from line ${String(passedOver)} on hold no release and were passed over`
      this.#notRecognised.push({ name: document.shownAs, reason, unreadable: true })
    }
    return { notRecognised: recognised ? null : notRecognised, packages: [] }
  }

  #countKnown({ releases, setAside, sources }: KnownSource): void {
    this.#files++
    for (const source of sources) this.#sources.add(source)
    this.#knownBefore += releases
    this.#setAsideBefore += setAside
  }

  /** All days that this run shows or declares to be whole, in one step. */
  async #recordCoverage(): Promise<void> {
    const { client } = this.#session
    const { covers } = this.#options
    await inTransaction(client, async () => {
      const shown = await proveCoverage(client)
      const declared = covers ? [...this.#sources].map((source) => ({ source, ...covers })) : []
      await recordCoverage(client, { PACKAGE_LINKS: shown, DECLARED: declared })
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

/** The outcome of work, or the reason of the signal as soon as it is given. */
async function unlessAborted(signal: AbortSignal | undefined, work: Promise<void>): Promise<void> {
  if (signal === undefined) return work
  let stop = (): void => undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => {
      reject(signal.reason as Error)
    }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })
  await Promise.race([work, aborted]).finally(() => {
    signal.removeEventListener('abort', stop)
  })
}

function isBlank(bytes: Buffer): boolean {
  return bytes.toString('latin1').trim() === ''
}

/** What node:zlib fails with. */
function isUnpackingError(error: unknown): error is Error {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code).startsWith('Z_')
}

/** The reader puts the name in front, which the list of files says already. */
function withoutName(reason: string, name: string): string {
  return reason.startsWith(`${name}: `) ? reason.slice(name.length + 2) : reason
}
