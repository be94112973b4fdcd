import { appendInstant, binaryEnd, binaryHead } from './copy-binary.js'
import { GrowingBytes } from './growing-bytes.js'

/** Notice key and content hash, with a tab between them. */
export type VersionId = string

/**
 * Versions of notices with all that they say, ready for binary COPY into `notice_version`. They are by far the heaviest rows,
 * so they pass no staging table: only those that turn out to be new are sent, straight to their place.
 */
export interface StagedVersions {
  readonly ids: readonly VersionId[]
  /** Hash of the source record and place in it, with a tab between them. */
  readonly origins: readonly string[]
  /** For each row where it ends in `bytes`. */
  readonly ends: readonly number[]
  readonly bytes: Uint8Array
}

export interface VersionRow {
  readonly noticeKey: string
  readonly contentHash: string
  readonly publishedAt: string | null
  readonly sourceSha256: string
  readonly pointer: string
  /** NoticeFacts as JSON. */
  readonly facts: string
}

export const versionColumns = 'notice_key, content_hash, published_at, source_sha256, pointer, facts'
const columnCount = 6

export function versionId(noticeKey: string, contentHash: string): VersionId {
  return `${noticeKey}\t${contentHash}`
}

/** The hash holds no tab, whatever the key does. */
export function partsOfVersionId(id: VersionId): { readonly noticeKey: string; readonly contentHash: string } {
  const tab = id.lastIndexOf('\t')
  return { noticeKey: id.slice(0, tab), contentHash: id.slice(tab + 1) }
}

/** Collects versions. */
export class StagedVersionWriter {
  #ids: VersionId[] = []
  #origins: string[] = []
  #ends: number[] = []
  readonly #bytes = new GrowingBytes()

  add(row: VersionRow): void {
    this.#ids.push(versionId(row.noticeKey, row.contentHash))
    this.#origins.push(`${row.sourceSha256}\t${row.pointer}`)
    this.#bytes.appendInt16(columnCount)
    this.#bytes.appendCounted(row.noticeKey)
    this.#bytes.appendCounted(row.contentHash)
    appendInstant(this.#bytes, row.publishedAt)
    this.#bytes.appendCounted(row.sourceSha256)
    this.#bytes.appendCounted(row.pointer)
    this.#bytes.appendCounted(row.facts)
    this.#ends.push(this.#bytes.length)
  }

  /** Hands the versions over and begins anew. */
  take(): StagedVersions {
    const taken = { ids: this.#ids, origins: this.#origins, ends: this.#ends, bytes: this.#bytes.take() }
    this.#ids = []
    this.#origins = []
    this.#ends = []
    return taken
  }
}

/**
 * The wanted versions, each once, as all that a binary COPY needs. The same content often comes in several files: whatever their order, the
 * first by hash is the one that is named.
 */
export function* rowsOfVersions(
  staged: readonly StagedVersions[],
  wanted: ReadonlySet<VersionId>,
): Generator<Uint8Array> {
  const first = new Map<VersionId, { readonly origin: string; readonly row: Uint8Array }>()
  for (const { ids, origins, ends, bytes } of staged)
    for (const [index, id] of ids.entries()) {
      if (!wanted.has(id)) continue
      const origin = origins[index] ?? ''
      const held = first.get(id)
      if (held && held.origin <= origin) continue
      first.set(id, { origin, row: bytes.subarray(index === 0 ? 0 : ends[index - 1], ends[index]) })
    }
  let pieces: Uint8Array[] = [binaryHead]
  let size = 0
  for (const { row } of first.values()) {
    pieces.push(row)
    size += row.length
    if (size < largePiece) continue
    yield Buffer.concat(pieces)
    pieces = []
    size = 0
  }
  yield Buffer.concat([...pieces, binaryEnd])
}

const largePiece = 1 << 18
