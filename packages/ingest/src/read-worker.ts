import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from '@openward/ocds/read-document'
import type { ProcessWithEntries } from '@openward/registry/recording/process-rows'
import { processRows } from '@openward/registry/recording/process-rows'
import { readFacts } from '@openward/registry/recording/read-facts'
import { entryOfRecorded } from '@openward/registry/recording/stage-notice'
import { StagedMentions } from '@openward/registry/recording/staged-mentions'
import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import { documentRows } from './document-rows.js'
import { KeptEntries } from './kept-entries.js'
import { windowPackages } from './prove-coverage.js'
import { transferablesOf } from './transferables.js'
import type { SentChunk, WorkerAnswer, WorkerRequest, WorkerSettings } from './worker-messages.js'

// The thread in which documents are parsed, mapped and read. It sends chunks of rows and waits after each until the
// main thread has taken it, so that a large document never lies in memory as rows.

const port = parentPort
if (port === null) throw new Error('This file runs as a worker thread.')
const settings = workerData as WorkerSettings
const waiting = new Map<number, () => void>()
const kept = new KeptEntries()
let lastChunk = 0

port.on('message', (request: WorkerRequest) => {
  void answer(request).catch((error: unknown) => {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    send({ kind: 'FAILED', task: request.task, message, stack })
  })
})

async function answer(request: WorkerRequest): Promise<void> {
  switch (request.kind) {
    case 'READ':
      return read(request)
    case 'TAKEN':
      waiting.get(request.task)?.()
      return
    case 'PROCESSES': {
      const mentions = new StagedMentions()
      const rows = processRows(withEntries(request, mentions), mentions)
      send({ kind: 'PROCESSES_DONE', task: request.task, rows }, transferablesOf(rows))
      return
    }
    case 'RECORDED':
      for (const chunk of request.chunks) kept.forget(chunk)
  }
}

async function read({ task, sha256, name, bytes, firstLine }: Extract<WorkerRequest, { kind: 'READ' }>): Promise<void> {
  const document = readDocument(bytes, { name, firstLine })
  // A broken file is kept with its problem; one that simply holds something else is not.
  if (document.kind === null && document.problems.length === 0) {
    send({ kind: 'READ_DONE', task, notRecognised: document.notRecognised, packages: [] })
    return
  }
  let wrongRegister = false
  for (const { entries, ...rest } of documentRows(document, { sha256, name }, settings)) {
    const chunk: SentChunk = { ...rest, chunk: ++lastChunk }
    kept.keep(chunk.chunk, chunk.versions.ids, entries)
    wrongRegister ||= (chunk.setAside.WRONG_REGISTER ?? 0) > 0
    const taken = new Promise<void>((resolve) => waiting.set(task, resolve))
    send({ kind: 'CHUNK', task, chunk }, [...transferablesOf(chunk.rows), chunk.versions.bytes.buffer])
    await taken
  }
  waiting.delete(task)
  send({ kind: 'READ_DONE', task, notRecognised: null, packages: windowPackages(document, !wrongRegister) })
}

function* withEntries(
  { processes, loaded }: Extract<WorkerRequest, { kind: 'PROCESSES' }>,
  mentions: StagedMentions,
): Generator<ProcessWithEntries> {
  for (const { ocid, ocids, versions } of processes)
    yield {
      ocid,
      ocids,
      entries: versions.map((id) => {
        const entry = kept.find(id)
        if (entry) return entry
        const text = loaded.get(id)
        if (text === undefined) throw new Error(`The entry of ${id} is neither kept nor loaded.`)
        return entryOfRecorded(readFacts(JSON.parse(text) as NoticeFacts), settings.referenceKeys, mentions)
      }),
    }
}

function send(message: WorkerAnswer, transfer: readonly ArrayBufferLike[] = []): void {
  port?.postMessage(message, transfer as ArrayBuffer[])
}
