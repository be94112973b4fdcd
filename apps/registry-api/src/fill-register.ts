import { Buffer } from 'node:buffer'
import type { Database } from '@openward/database/open-database'
import { importDocuments, importPaths } from '@openward/ingest/import-paths'
import type { ImportSummary } from '@openward/ingest/import-summary'
import type { DocumentToRecord } from '@openward/ingest/received-document'
import { registerTexts } from '@openward/sample/write-register'
import { ProgressLine } from './print/progress-line.js'
import { referenceRowsOf } from './reference-rows-of.js'

/** The sample is the same on every machine. */
const sampleSeed = 2026

/**
 * Brings a register to what it is to show: the real one gets the notices of the paths, the other the made-up sample.
 * What is recorded already is not recorded twice. The signal breaks it off; the next start goes on from there.
 */
export async function fillRegister(
  database: Database,
  register: 'REAL' | 'SAMPLE',
  paths: readonly string[],
  signal: AbortSignal,
): Promise<ImportSummary> {
  const context = { pool: database.pool, now: () => new Date() }
  const progress = new ProgressLine(process.stderr)
  const options = {
    referenceRows: referenceRowsOf(register),
    signal,
    onProgress: progress.show.bind(progress),
    onWait: () => progress.say('Another import is running; waiting for it to end.'),
  }
  try {
    if (register === 'REAL') return await importPaths(context, { ...options, paths })
    return await importDocuments(context, await sampleDocuments(), options)
  } finally {
    progress.end()
  }
}

async function sampleDocuments(): Promise<DocumentToRecord[]> {
  const documents: DocumentToRecord[] = []
  for await (const { fileName, text } of registerTexts({ seed: sampleSeed })) {
    documents.push({ shownAs: fileName, name: fileName, repeatable: true, open: () => inOnePiece(text) })
  }
  return documents
}

async function* inOnePiece(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text))
}
