import type { ClientBase } from 'pg'
import type { Source } from '@openward/vocabulary/source'

/** A span of minutes of London's wall clock since 1970, for which a source was asked. The end is not part of it. */
export interface TimeWindow {
  readonly source: Source
  readonly from: number
  readonly to: number
}

/** A package that answers for a window: one page of it. */
export interface WindowPackage extends TimeWindow {
  /** What the package says of itself, as the reader of packages gives it. */
  readonly facts: unknown
}

/** What the packages say whose windows lie within a span, or touch it. */
export async function listWindowPackages(client: ClientBase, { source, from, to }: TimeWindow): Promise<unknown[]> {
  const { rows } = await client.query<{ facts: unknown }>(
    `SELECT facts FROM source_package WHERE source = $1 AND window_to >= $2 AND window_from <= $3
     ORDER BY sha256, position`,
    [source, from, to],
  )
  return rows.map((row) => row.facts)
}

/** Windows of the packages from which coverage has not yet been told, whichever import they came with. */
export async function listWindowsToConsider(client: ClientBase): Promise<TimeWindow[]> {
  const { rows } = await client.query<TimeWindow>(
    `SELECT DISTINCT source, window_from AS "from", window_to AS "to" FROM source_package WHERE NOT considered`,
  )
  return rows
}

/** Notes that coverage has been told from all packages there are. */
export async function markWindowsConsidered(client: ClientBase): Promise<void> {
  await client.query('UPDATE source_package SET considered = true WHERE NOT considered')
}
