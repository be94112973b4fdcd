import type { ImportFigures } from './measure-import.js'
import type { RegisterPages } from './measure-pages.js'

/** What one round measured of a register of one size. */
export interface SizeFigures {
  readonly awards: number
  readonly import: ImportFigures
  /** Seconds of a batch of new releases, the median of three. */
  readonly batchSeconds: number
  readonly pages: RegisterPages
}

/** One round: every size, the smallest first. */
export type Round = readonly SizeFigures[]
