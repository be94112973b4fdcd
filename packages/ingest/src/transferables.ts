import type { StagedRows } from '@openward/registry/recording/staging-tables'

/** The buffers of rows, to be handed to another thread instead of copied. */
export function transferablesOf(rows: StagedRows): ArrayBufferLike[] {
  return Object.values(rows).flatMap((pieces) => pieces.map(({ buffer }) => buffer))
}
