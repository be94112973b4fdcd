import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from '@openward/ocds/read-document'
import { documentRows, packagesForCoverage } from './document-rows.js'
import { processRows } from './process-rows.js'
import type { WorkerAnswer, WorkerRequest, WorkerSettings } from './worker-messages.js'

// The thread in which documents are parsed, mapped and read. It sends chunks of rows and waits after each until the
// main thread has taken it, so that a large document never lies in memory as rows.

const port = parentPort
if (port === null) throw new Error('This file runs as a worker thread.')
const settings = workerData as WorkerSettings
const waiting = new Map<number, () => void>()

port.on('message', (request: WorkerRequest) => {
  void answer(request).catch((error: unknown) => {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
    send({ kind: 'FAILED', task: request.task, message })
  })
})

async function answer(request: WorkerRequest): Promise<void> {
  switch (request.kind) {
    case 'READ':
      return read(request)
    case 'TAKEN':
      waiting.get(request.task)?.()
      return
    case 'PROCESSES':
      send({ kind: 'PROCESSES_DONE', task: request.task, rows: processRows(request.processes) })
  }
}

async function read({ task, sha256, name, bytes }: Extract<WorkerRequest, { kind: 'READ' }>): Promise<void> {
  const document = readDocument(bytes, { name })
  // A broken file is kept with its problem; one that simply holds something else is not.
  if (document.kind === null && document.problems.length === 0) {
    send({ kind: 'READ_DONE', task, notRecognised: document.notRecognised, packages: null })
    return
  }
  let wrongRegister = false
  for (const chunk of documentRows(document, { sha256, name }, settings)) {
    wrongRegister ||= (chunk.setAside.WRONG_REGISTER ?? 0) > 0
    const taken = new Promise<void>((resolve) => waiting.set(task, resolve))
    send({ kind: 'CHUNK', task, chunk })
    await taken
  }
  waiting.delete(task)
  const packages = packagesForCoverage(document, wrongRegister)
  send({ kind: 'READ_DONE', task, notRecognised: null, packages })
}

function send(message: WorkerAnswer): void {
  port?.postMessage(message)
}
