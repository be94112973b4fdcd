import { createHash } from 'node:crypto'
import { createGunzip } from 'node:zlib'
import { pipeline } from 'node:stream'
import { Readable } from 'node:stream'

/** A file or answer that may be read from its beginning as often as needed, or once where `repeatable` is false. */
export interface DocumentToRecord {
  /** As it is shown in lists. */
  readonly shownAs: string
  /** As it is recorded, without directories. */
  readonly name: string
  readonly repeatable: boolean
  /** Its bytes in pieces of at most one megabyte. Fails where they cannot be had. */
  open(): AsyncIterable<Uint8Array>
}

/** A document as it was received, with its hash. */
export interface ReceivedDocument {
  readonly sha256: string
  readonly size: number
  /** All its bytes, or null where it is a large file of JSON lines, which is read in slices. */
  readonly bytes: Buffer | null
  /** The bytes once more, as they were hashed. */
  readonly parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

const largest = 1 << 26
const partSize = 1 << 20
const linesName = /\.(?:jsonl|ndjson)(?:\.gz)?$/i

/** Reads a document to its end, and keeps it in memory unless it is large and can be read in slices. */
export async function receive(document: DocumentToRecord, inMemory = largest): Promise<ReceivedDocument> {
  const hash = createHash('sha256')
  const maySlice = document.repeatable && linesName.test(document.name)
  let pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of document.open()) {
    hash.update(piece)
    size += piece.length
    if (maySlice && size > inMemory) pieces = []
    else pieces.push(piece)
  }
  const sha256 = hash.digest('hex')
  if (maySlice && size > inMemory) return { sha256, size, bytes: null, parts: openAgain(document, sha256) }
  const bytes = Buffer.concat(pieces)
  return { sha256, size, bytes, parts: partsOf(bytes) }
}

/** The bytes of a document, unpacked where its name says that it is packed. */
export function unpacked(document: DocumentToRecord): AsyncIterable<Uint8Array> {
  if (!document.name.toLowerCase().endsWith('.gz')) return document.open()
  // An error of either stream reaches whoever reads the end.
  return pipeline(Readable.from(document.open()), createGunzip(), () => undefined)
}

/** Reads again what was hashed before; a file that was changed meanwhile would be recorded under a wrong hash. */
async function* openAgain(document: DocumentToRecord, sha256: string): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const piece of document.open()) {
    hash.update(piece)
    yield piece
  }
  if (hash.digest('hex') !== sha256) throw new Error(`${document.shownAs} changed while it was being read`)
}

function partsOf(bytes: Buffer): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / partSize) }, (_, index) =>
    bytes.subarray(index * partSize, (index + 1) * partSize),
  )
}
