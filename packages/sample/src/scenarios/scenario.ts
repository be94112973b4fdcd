import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import type { Day } from '../calendar.js'
import type { CommissionerForm } from '../organisation.js'
import type { SampleSource, Scene } from '../process-writer.js'

/** One kind of story that notices tell, with the days and commissioners it may be about. */
export interface Scenario {
  readonly name: string
  readonly source: SampleSource
  /** First and last day of its first notice. */
  readonly from: Day
  readonly to: Day
  /** How many providers it casts. */
  readonly providers: number
  /** Kinds of provider that it may cast; any where left out. */
  readonly kinds?: readonly ProviderKind[]
  /** Awards that it adds to the register: confirmed ones, not intentions or admissions. */
  readonly awards: number
  /** Share in large registers; 0 for what is told once in the small sample only. */
  readonly weight: number
  readonly commissioners: readonly CommissionerForm[]
  readonly play: (scene: Scene) => void
}

export const HEALTH_COMMISSIONERS = ['INTEGRATED_CARE_BOARD', 'TRUST', 'COUNCIL', 'HUB'] as const
