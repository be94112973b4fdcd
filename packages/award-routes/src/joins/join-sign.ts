import type { ProcessJoinReason } from '@openward/vocabulary/process-join'

/** Something that a notice says by which its process may be found to be the same as another. */
export interface JoinSign {
  readonly kind: Exclude<ProcessJoinReason, 'DECISION'>
  /** Signs of two processes are compared where their keys are equal. */
  readonly key: string
  /** Whether the notice is read from a table, and no release of its source. */
  readonly isTableRow: boolean
  /** Words of the title that tell it from others. */
  readonly titleWords: readonly string[]
  /** All references of the notice, in normal form. */
  readonly references: readonly string[]
  readonly providers: readonly string[]
  readonly startsOn: string | null
  readonly endsOn: string | null
}
