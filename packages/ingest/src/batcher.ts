import type { QualityIssueCode } from '@openward/vocabulary/quality-issue-code'
import { addStagedRows } from '@openward/registry/recording/copy-rows'
import { inTransaction, recordBatch } from '@openward/registry/recording/record-batch'
import type { RecordingSession } from '@openward/registry/recording/recording-session'
import type { StagingTable } from '@openward/registry/recording/staging-tables'
import { RegistryError } from '@openward/registry/registry-error'
import type { ReceivedSource, SourceRecordCompletion } from '@openward/registry/source/record-source'
import { recordSources } from '@openward/registry/source/record-source'
import type { RecordedProblem } from './import-summary.js'
import { ProblemCounts } from './problem-counts.js'
import type { ReadChunk, WorkerPool } from './worker-pool.js'

export interface BatcherCounts {
  readonly releases: number
  readonly recordedNew: number
  readonly recordedChanged: number
  readonly alreadyKnown: number
  readonly setAside: number
  readonly setAsideByCode: Readonly<Partial<Record<QualityIssueCode, number>>>
  readonly problems: readonly RecordedProblem[]
}

class PendingBatch {
  readonly rows: Partial<Record<StagingTable, Uint8Array[]>> = {}
  readonly chunks: ReadChunk[] = []
  readonly records = new Map<string, ReceivedSource>()
  readonly completed: SourceRecordCompletion[] = []
  releases = 0
}

/**
 * Collects chunks into batches and records them one after another, while the threads read on. At most one full batch
 * waits while another is being recorded: whoever adds more waits with it.
 */
export class Batcher {
  readonly #session: RecordingSession
  readonly #pool: WorkerPool
  readonly #batchSize: number
  readonly #onBatch: () => void
  #pending = new PendingBatch()
  #recording: Promise<void> = Promise.resolve()
  #failure: unknown = null
  #counts = { releases: 0, recordedNew: 0, recordedChanged: 0, alreadyKnown: 0, setAside: 0 }
  readonly #setAsideByCode: Partial<Record<QualityIssueCode, number>> = {}
  readonly #problems = new ProblemCounts()

  constructor(session: RecordingSession, pool: WorkerPool, batchSize: number, onBatch: () => void) {
    this.#session = session
    this.#pool = pool
    this.#batchSize = batchSize
    this.#onBatch = onBatch
  }

  /** Adds rows of a record, whose bytes are recorded with the first of them. */
  async add(read: ReadChunk, record: ReceivedSource): Promise<void> {
    const pending = this.#pending
    const chunk = read.sent
    addStagedRows(pending.rows, chunk.rows)
    pending.chunks.push(read)
    pending.releases += chunk.releases
    pending.records.set(record.sha256, record)
    this.#problems.add(chunk.problems, record.name)
    for (const [code, number] of Object.entries(chunk.setAside)) {
      this.#setAsideByCode[code as QualityIssueCode] = (this.#setAsideByCode[code as QualityIssueCode] ?? 0) + number
      this.#counts.setAside += number
    }
    if (pending.releases >= this.#batchSize) await this.#flush()
  }

  /** Notes that all chunks of a record have been added. */
  complete(completion: SourceRecordCompletion): void {
    this.#pending.completed.push(completion)
  }

  /** Records what is left and waits until all is recorded. */
  async finish(): Promise<void> {
    const { releases, records, completed } = this.#pending
    if (releases > 0 || records.size > 0 || completed.length > 0) await this.#flush()
    await this.#recording
    this.#throwFailure()
  }

  counts(): BatcherCounts {
    return { ...this.#counts, setAsideByCode: this.#setAsideByCode, problems: this.#problems.list() }
  }

  async #flush(): Promise<void> {
    const batch = this.#pending
    this.#pending = new PendingBatch()
    const before = this.#recording
    this.#recording = before.then(() => this.#record(batch))
    await before
    this.#throwFailure()
  }

  async #record(batch: PendingBatch): Promise<void> {
    if (this.#failure !== null) return
    try {
      const { client } = this.#session
      await inTransaction(client, async () => {
        await recordSources(client, [...batch.records.values()])
      })
      const { rows, chunks, releases, completed } = batch
      const versions = chunks.map(({ sent }) => sent.versions)
      const recorded = await recordBatch(this.#session, { rows, versions, releases, completed }, (processes, load) =>
        this.#pool.readProcesses(processes, batch.chunks, load),
      )
      this.#pool.forget(batch.chunks)
      this.#counts.releases += batch.releases
      this.#counts.recordedNew += recorded.recordedNew
      this.#counts.recordedChanged += recorded.recordedChanged
      this.#counts.alreadyKnown += recorded.alreadyKnown
      this.#onBatch()
    } catch (error) {
      this.#failure = error instanceof RegistryError ? error : notRecorded(error)
    }
  }

  #throwFailure(): void {
    if (this.#failure !== null) throw this.#failure
  }
}

function notRecorded(cause: unknown): RegistryError {
  const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)
  const message = `A batch could not be recorded, and nothing of it was: ${reason}. Run the import again once this is mended.`
  return new RegistryError('BATCH_NOT_RECORDED', message, { cause })
}
