import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { ProcessToRead } from '@openward/registry/recording/record-batch'
import type { StagedRows } from '@openward/registry/recording/staging-tables'
import type { DocumentChunk } from './document-rows.js'
import type { WorkerAnswer, WorkerRequest, WorkerSettings } from './worker-messages.js'

export interface DocumentToRead {
  readonly sha256: string
  readonly name: string
  readonly bytes: Uint8Array
}

export interface DocumentOutcome {
  readonly notRecognised: string | null
  readonly packages: Extract<WorkerAnswer, { kind: 'READ_DONE' }>['packages']
}

interface Task {
  readonly worker: Worker
  /** Called with each chunk; the worker goes on once it resolves. */
  readonly onChunk: (chunk: DocumentChunk) => Promise<void>
  readonly resolve: (answer: WorkerAnswer) => void
  readonly reject: (error: Error) => void
}

// Always the compiled worker: a thread cannot run TypeScript, and this file lies one level below the package either way.
const program = fileURLToPath(new URL('../dist/read-worker.js', import.meta.url))
const mostWorkers = 2

/** Threads in which documents and processes are read. */
export class WorkerPool {
  readonly #workers: Worker[]
  readonly #tasks = new Map<number, Task>()
  readonly #load = new Map<Worker, number>()
  #lastTask = 0

  constructor(settings: WorkerSettings, count = Math.min(mostWorkers, availableParallelism())) {
    this.#workers = Array.from({ length: count }, () => new Worker(program, { workerData: settings }))
    for (const worker of this.#workers) {
      this.#load.set(worker, 0)
      worker.on('message', (answer: WorkerAnswer) => void this.#receive(answer))
      worker.on('error', (error) => this.#fail(worker, error))
      worker.on('exit', () => this.#fail(worker, new Error('A reading thread ended before its work was done.')))
    }
  }

  get size(): number {
    return this.#workers.length
  }

  /** Parses, maps and reads a document. The bytes go to the thread and are no longer here afterwards. */
  async readDocument(document: DocumentToRead, onChunk: Task['onChunk']): Promise<DocumentOutcome> {
    const answer = await this.#run((task) => ({ kind: 'READ', task, ...document }), onChunk, [document.bytes.buffer])
    if (answer.kind !== 'READ_DONE') throw new Error('A reading thread gave another answer than was asked for.')
    return answer
  }

  /** Reads processes in all threads at once. */
  async readProcesses(processes: readonly ProcessToRead[]): Promise<StagedRows[]> {
    const share = Math.ceil(processes.length / this.size)
    const shares = this.#workers.map((_, index) => processes.slice(index * share, (index + 1) * share))
    return Promise.all(
      shares.map(async (some, index) => {
        if (some.length === 0) return {}
        const answer = await this.#run((task) => ({ kind: 'PROCESSES', task, processes: some }), noChunk, [], index)
        if (answer.kind !== 'PROCESSES_DONE') throw new Error('A reading thread gave another answer than was asked for.')
        return answer.rows
      }),
    )
  }

  async close(): Promise<void> {
    for (const worker of this.#workers) worker.removeAllListeners('exit')
    await Promise.all(this.#workers.map((worker) => worker.terminate()))
  }

  #run(
    requestFor: (task: number) => WorkerRequest,
    onChunk: Task['onChunk'],
    transfer: readonly ArrayBufferLike[],
    index?: number,
  ): Promise<WorkerAnswer> {
    const worker = index === undefined ? this.#leastBusy() : this.#workers[index]
    if (!worker) throw new Error('The reading threads are closed.')
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
        await task.onChunk(answer.chunk)
        task.worker.postMessage({ kind: 'TAKEN', task: answer.task } satisfies WorkerRequest)
      } catch (error) {
        task.reject(error instanceof Error ? error : new Error(String(error)))
      }
    } else if (answer.kind === 'FAILED') task.reject(new Error(answer.message))
    else task.resolve(answer)
  }

  #fail(worker: Worker, error: Error): void {
    for (const task of this.#tasks.values()) if (task.worker === worker) task.reject(error)
  }

  #leastBusy(): Worker | undefined {
    return [...this.#workers].sort((a, b) => (this.#load.get(a) ?? 0) - (this.#load.get(b) ?? 0))[0]
  }
}

async function noChunk(): Promise<void> {
  throw new Error('Processes come without chunks.')
}
