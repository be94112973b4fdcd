import type { ClientBase } from 'pg'
import type { Source } from '@openward/vocabulary/source'
import type { WindowPackage } from './window-package.js'
import { binaryEnd, binaryHead } from '../recording/copy-binary.js'
import { copyInto } from '../recording/copy-rows.js'
import type { RegistryContext } from '../registry-context.js'

/** A file or answer as it was received. */
export interface ReceivedSource {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string
  /** Without directories. */
  readonly name: string
  readonly size: number
  /** In pieces of at most some megabytes. */
  readonly parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

export interface SourceRecordCompletion {
  readonly sha256: string
  /** Releases in it, those set aside not counted. */
  readonly releases: number
  readonly setAside: number
  readonly sources: readonly Source[]
  /** The packages in it that answer for a window of time. */
  readonly packages: readonly WindowPackage[]
}

/** A record that was recorded whole before. */
export interface KnownSource {
  readonly releases: number
  readonly setAside: number
  readonly sources: readonly Source[]
}

/** What is known of a record by its hash: null where it is new or was not recorded to its end. */
export async function findRecordedSource(
  { pool }: RegistryContext,
  sha256: string,
  name: string,
): Promise<KnownSource | null> {
  // Received under several names, it bears the first of them by alphabet, in whatever order they came.
  const { rows } = await pool.query<{ releases: number | null; setAside: number | null; sources: Source[] }>(
    `UPDATE source_record SET name = least(name COLLATE "C", $2) WHERE sha256 = $1
     RETURNING releases, set_aside AS "setAside", sources`,
    [sha256, name],
  )
  const [row] = rows
  if (row === undefined || row.releases === null) return null
  return { releases: row.releases, setAside: row.setAside ?? 0, sources: row.sources }
}

/** Keeps the bytes of sources. Nothing happens to those that are kept already. Call it in a transaction. */
export async function recordSources(client: ClientBase, sources: readonly ReceivedSource[]): Promise<void> {
  const { rows } = await client.query<{ sha256: string }>(
    `INSERT INTO source_record (sha256, name, size) SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[])
     ON CONFLICT (sha256) DO NOTHING RETURNING sha256`,
    [sources.map(({ sha256 }) => sha256), sources.map(({ name }) => name), sources.map(({ size }) => size)],
  )
  const isNew = new Set(rows.map(({ sha256 }) => sha256))
  const added = sources.filter(({ sha256 }) => isNew.has(sha256))
  if (added.length > 0) await copyInto(client, 'COPY source_record_part FROM STDIN (FORMAT binary)', binaryRows(added))
}

/** Marks records as recorded to their ends, and keeps what their packages say of themselves. */
export async function completeSourceRecords(
  client: ClientBase,
  completions: readonly SourceRecordCompletion[],
): Promise<void> {
  if (completions.length === 0) return
  const given = completions.map(({ sha256, releases, setAside, sources, packages }) => ({
    sha256,
    releases,
    setAside,
    sources: [...sources].sort(),
    packages: packages.map((one, position) => ({ ...one, position })),
  }))
  const records = `jsonb_to_recordset($1)
    AS r (sha256 text, releases int, "setAside" int, sources text[], packages jsonb)`
  const json = JSON.stringify(given)
  await client.query(
    `UPDATE source_record s SET releases = r.releases, set_aside = r."setAside", sources = r.sources
     FROM ${records} WHERE s.sha256 = r.sha256`,
    [json],
  )
  await client.query(
    `INSERT INTO source_package (sha256, position, source, window_from, window_to, facts)
     SELECT r.sha256, p.position, p.source, p."from", p."to", p.facts
     FROM ${records}, jsonb_to_recordset(r.packages)
       AS p (position int, source text, "from" float8, "to" float8, facts jsonb)
     ON CONFLICT (sha256, position) DO NOTHING`,
    [json],
  )
}

/** Rows (sha256, position, bytes) in the binary format of COPY: bytes as text would be twice their size. */
async function* binaryRows(sources: readonly ReceivedSource[]): AsyncGenerator<Uint8Array> {
  yield binaryHead
  for (const source of sources) yield* rowsOfSource(source)
  yield binaryEnd
}

async function* rowsOfSource(source: ReceivedSource): AsyncGenerator<Uint8Array> {
  const key = Buffer.from(source.sha256)
  let position = 0
  for await (const part of source.parts) {
    const head = Buffer.alloc(2 + 4 + key.length + 4 + 4 + 4)
    let at = head.writeInt16BE(3)
    at = head.writeInt32BE(key.length, at)
    at += key.copy(head, at)
    at = head.writeInt32BE(4, at)
    at = head.writeInt32BE(position++, at)
    head.writeInt32BE(part.length, at)
    yield head
    yield part
  }
}

/** Hash and name of every record, in the order in which they were received. */
export async function listSourceRecords({
  pool,
}: RegistryContext): Promise<readonly { readonly sha256: string; readonly name: string }[]> {
  const { rows } = await pool.query<{ sha256: string; name: string }>(
    'SELECT sha256, name FROM source_record ORDER BY recorded_at, sha256',
  )
  return rows
}

/** The bytes of a record exactly as they were received, in parts. */
export async function* readSource({ pool }: RegistryContext, sha256: string): AsyncGenerator<Buffer> {
  for (let position = 0; ; position++) {
    const { rows } = await pool.query<{ bytes: Buffer }>(
      'SELECT bytes FROM source_record_part WHERE sha256 = $1 AND position = $2',
      [sha256, position],
    )
    const [row] = rows
    if (row === undefined) return
    yield row.bytes
  }
}
