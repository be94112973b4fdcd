import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReadChunk } from './worker-pool.js'
import { WorkerPool } from './worker-pool.js'

const release = { ocid: 'ocds-h6vhtk-made-up-000001', id: '000001-2026', date: '2026-05-01T09:00:00Z', tag: ['award'] }
const small = Buffer.from(JSON.stringify({ uri: 'https://example.org/', releases: [release] }))
const large = Buffer.concat([Buffer.alloc(10_000, ' '), small])

let pool: WorkerPool

beforeAll(() => {
  pool = new WorkerPool({ register: 'SAMPLE', referenceKeys: new Map(), chunkSize: 10 }, 1, 10_000)
})

afterAll(async () => {
  await pool.close()
})

async function read(bytes: Buffer): Promise<ReadChunk> {
  const chunks: ReadChunk[] = []
  const document = { sha256: 'abc', name: 'a.json', bytes: new Uint8Array(bytes), firstLine: null }
  const outcome = await pool.readDocument(document, async (chunk) => {
    chunks.push(chunk)
  })
  expect(outcome.notRecognised).toBeNull()
  expect(chunks.map(({ sent }) => sent.releases)).toEqual([1])
  return chunks[0] as ReadChunk
}

test('large documents, packed or not, are read in a thread whose heap is not kept small', async () => {
  const [first, second] = [await read(small), await read(small)]
  expect(second.worker).toBe(first.worker)
  const unlimited = await read(large)
  expect(unlimited.worker).not.toBe(first.worker)
  expect(unlimited.worker.resourceLimits?.maxOldGenerationSizeMb).not.toBe(
    first.worker.resourceLimits?.maxOldGenerationSizeMb,
  )
  expect((await read(gzipSync(small))).worker).toBe(first.worker)
  expect((await read(gzipSync(large, { level: 0 }))).worker).toBe(unlimited.worker)
  expect(pool.size).toBe(1)
})
