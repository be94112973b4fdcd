import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { StagedRows, StagingTable } from './staging-tables.js'

/** Sends rows into the staging tables of this connection. */
export async function copyStagedRows(client: ClientBase, rows: StagedRows): Promise<void> {
  for (const [table, pieces] of Object.entries(rows)) {
    if (pieces.length === 0) continue
    await copyInto(client, `COPY pg_temp.${table} FROM STDIN`, pieces)
  }
}

/** Runs a COPY … FROM STDIN with these bytes. */
export async function copyInto(
  client: ClientBase,
  statement: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> {
  const stream = client.query(copyFrom(statement))
  const done = finished(stream)
  // The end of the stream is awaited below; until then an error of it must not count as unhandled.
  done.catch(() => undefined)
  try {
    for await (const piece of pieces) {
      if (stream.destroyed) break
      if (!stream.write(piece)) await Promise.race([once(stream, 'drain'), done])
    }
    stream.end()
  } catch (error) {
    // The source of the bytes failed: the server must not take what came so far for all.
    stream.destroy(error instanceof Error ? error : new Error(String(error)))
  }
  await done
}

/** Adds the rows of one piece of work to those of others. */
export function addStagedRows(to: Partial<Record<StagingTable, Uint8Array[]>>, rows: StagedRows): void {
  for (const [table, pieces] of Object.entries(rows)) (to[table as StagingTable] ??= []).push(...pieces)
}
