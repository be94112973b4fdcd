import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { ResourceLimits } from 'node:worker_threads'
import { Worker } from 'node:worker_threads'
import type { LoadFacts, ProcessToRead } from '@openward/registry/recording/record-batch'
import type { VersionId } from '@openward/registry/recording/staged-versions'
import type { StagedRows } from '@openward/registry/recording/staging-tables'
import type { SentChunk, WorkerAnswer, WorkerRequest, WorkerSettings } from './worker-messages.js'

export interface DocumentToRead {
  readonly sha256: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Number of the first line where these are lines out of a larger file, else null. */
  readonly firstLine: number | null
}

export interface DocumentOutcome {
  readonly notRecognised: string | null
  readonly packages: Extract<WorkerAnswer, { kind: 'READ_DONE' }>['packages']
}

/** A chunk, and the thread that keeps its entries. */
export interface ReadChunk {
  readonly worker: Worker
  readonly sent: SentChunk
}

interface Task {
  readonly worker: Worker
  /** Called with each chunk; the worker goes on once it resolves. */
  readonly onChunk: (chunk: ReadChunk) => Promise<void>
  readonly resolve: (answer: WorkerAnswer) => void
  readonly reject: (error: Error) => void
}

// Always the compiled worker: a thread cannot run TypeScript, and this file lies one level below the package either way.
const program = fileURLToPath(new URL('../dist/read-worker.js', import.meta.url))
const mostWorkers = 2

/**
 * Below 2 GiB the engine lets a heap grow to twice what was in use before it collects, above to four times. An import
 * needs less than a tenth of this.
 */
const heapMebibytes = 2000
/** From this size on a document may need more than that. Bytes, unpacked. */
const largeDocument = 1 << 26
/** JSON shrinks to about this part when it is packed. */
const packedPart = 1 / 16

/** Threads in which documents and processes are read. */
export class WorkerPool {
  readonly #workers: Worker[]
  readonly #settings: WorkerSettings
  readonly #large: number
  /** For documents that need a large heap; started with the first of them. */
  #roomy: Worker | null = null
  readonly #tasks = new Map<number, Task>()
  readonly #load = new Map<Worker, number>()
  #lastTask = 0

  /** @param large bytes of an unpacked document from which on it gets a large heap */
  constructor(settings: WorkerSettings, count = Math.min(mostWorkers, availableParallelism()), large = largeDocument) {
    this.#settings = settings
    this.#large = large
    this.#workers = Array.from({ length: count }, () => this.#start({ maxOldGenerationSizeMb: heapMebibytes }))
  }

  /** How many documents are read at once, as a rule. */
  get size(): number {
    return this.#workers.length
  }

  /** Parses, maps and reads a document. The bytes go to the thread and are no longer here afterwards. */
  async readDocument(document: DocumentToRead, onChunk: Task['onChunk']): Promise<DocumentOutcome> {
    const request = (task: number): WorkerRequest => ({ kind: 'READ', task, ...document })
    const worker = this.#isLarge(document.bytes) ? (this.#roomy ??= this.#start({})) : this.#leastBusy()
    const answer = await this.#run(worker, request, onChunk, [document.bytes.buffer])
    if (answer.kind !== 'READ_DONE') throw unexpectedAnswer()
    return answer
  }

  /**
   * Reads processes in all threads at once: each in the thread that holds its entries, others where there is least to
   * do, with facts from the register.
   *
   * @param chunks the chunks of the batch
   */
  async readProcesses(
    processes: readonly ProcessToRead[],
    chunks: readonly ReadChunk[],
    load: LoadFacts,
  ): Promise<StagedRows[]> {
    const holders = new Map<VersionId, Worker>()
    for (const { worker, sent } of chunks) for (const id of sent.versions.ids) holders.set(id, worker)
    const shares = new Map(this.#all().map((worker): [Worker, ProcessToRead[]] => [worker, []]))
    for (const process of processes) {
      const holder = process.versions.map((id) => holders.get(id)).find((worker) => worker !== undefined)
      const least = [...shares.values()].reduce((a, b) => (b.length < a.length ? b : a))
      const share = holder === undefined ? least : shares.get(holder)
      share?.push(process)
    }
    return Promise.all(
      [...shares].map(async ([worker, share]) => {
        if (share.length === 0) return {}
        const missing = share.flatMap(({ versions }) => versions.filter((id) => holders.get(id) !== worker))
        const loaded = missing.length === 0 ? new Map<VersionId, string>() : await load(missing)
        const request = (task: number): WorkerRequest => ({ kind: 'PROCESSES', task, processes: share, loaded })
        const answer = await this.#run(worker, request, noChunk, [])
        if (answer.kind !== 'PROCESSES_DONE') throw unexpectedAnswer()
        return answer.rows
      }),
    )
  }

  /** Lets the threads forget what they keep of chunks that are recorded. */
  forget(chunks: readonly ReadChunk[]): void {
    for (const worker of this.#all()) {
      const numbers = chunks.flatMap((chunk) => (chunk.worker === worker ? chunk.sent.chunk : []))
      worker.postMessage({ kind: 'RECORDED', task: 0, chunks: numbers } satisfies WorkerRequest)
    }
  }

  async close(): Promise<void> {
    for (const worker of this.#all()) worker.removeAllListeners('exit')
    await Promise.all(this.#all().map((worker) => worker.terminate()))
  }

  #all(): readonly Worker[] {
    return this.#roomy === null ? this.#workers : [...this.#workers, this.#roomy]
  }

  #isLarge(bytes: Uint8Array): boolean {
    const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
    return bytes.length >= this.#large * (packed ? packedPart : 1)
  }

  #start(resourceLimits: ResourceLimits): Worker {
    const worker = new Worker(program, { workerData: this.#settings, resourceLimits })
    this.#load.set(worker, 0)
    worker.on('message', (answer: WorkerAnswer) => void this.#receive(answer))
    worker.on('error', (error) => this.#fail(worker, error))
    worker.on('exit', () => this.#fail(worker, new Error('A reading thread ended before its work was done.')))
    return worker
  }

  #run(
    worker: Worker,
    requestFor: (task: number) => WorkerRequest,
    onChunk: Task['onChunk'],
    transfer: readonly ArrayBufferLike[],
  ): Promise<WorkerAnswer> {
    const id = ++this.#lastTask
    this.#load.set(worker, (this.#load.get(worker) ?? 0) + 1)
    return new Promise<WorkerAnswer>((resolve, reject) => {
      this.#tasks.set(id, { worker, onChunk, resolve, reject })
      worker.postMessage(requestFor(id), transfer as ArrayBuffer[])
    }).finally(() => {
      this.#tasks.delete(id)
      this.#load.set(worker, (this.#load.get(worker) ?? 1) - 1)
    })
  }

  async #receive(answer: WorkerAnswer): Promise<void> {
    const task = this.#tasks.get(answer.task)
    if (!task) return
    if (answer.kind === 'CHUNK') {
      try {
        await task.onChunk({ worker: task.worker, sent: answer.chunk })
        task.worker.postMessage({ kind: 'TAKEN', task: answer.task } satisfies WorkerRequest)
      } catch (error) {
        task.reject(error instanceof Error ? error : new Error(String(error)))
      }
    } else if (answer.kind === 'FAILED')
      // Where it went wrong is in the thread, not here.
      task.reject(Object.assign(new Error(answer.message), answer.stack === undefined ? {} : { stack: answer.stack }))
    else task.resolve(answer)
  }

  #fail(worker: Worker, error: Error): void {
    for (const task of this.#tasks.values()) if (task.worker === worker) task.reject(error)
  }

  #leastBusy(): Worker {
    const load = (worker: Worker) => this.#load.get(worker) ?? 0
    return this.#workers.reduce((a, b) => (load(b) < load(a) ? b : a))
  }
}

function unexpectedAnswer(): Error {
  return new Error('A reading thread gave another answer than was asked for.')
}

async function noChunk(): Promise<void> {
  throw new Error('Processes come without chunks.')
}
