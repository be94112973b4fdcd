import type { Regime } from '@openward/vocabulary/regime'
import { wilsonInterval } from './wilson.js'

/** How well real notices are read, measured against hand labels: what `npm run score` writes and the pages show. */
export interface ReadingScore {
  /** The day of the measurement, ISO 8601. */
  readonly measuredOn: string
  readonly figures: readonly ScoreFigure[]
  readonly groups: readonly ScoreGroup[]
  readonly confusions: readonly ScoreConfusion[]
  readonly misses: readonly ScoreMiss[]
}

/** The labelled notices are divided once and for all by their process. */
export type ScoreHalf = 'DEVELOPMENT' | 'TEST'

export type LabelSet = 'FIND_A_TENDER' | 'CONTRACTS_FINDER'

/** Which of the labelled notices are counted. The labels say so, not the reading. */
export type ScoreOver = 'ALL' | 'HEALTH_SERVICES_OF_ENGLAND'

export type ScoreField =
  | 'SCOPE'
  | 'JURISDICTION'
  | 'REGIME'
  | 'ROUTE'
  | 'STAGE'
  | 'COMPETITION_LEVEL'
  /** Regime, route, stage and level of notices whose reading has high confidence. */
  | 'HIGH_CONFIDENCE'
  /** Notices that say nothing of the route, and are read so. */
  | 'SILENT'
  /** Notices that are not about a health service of England, and are not counted as such. */
  | 'KEPT_OUT'

export interface ScoreFigure {
  readonly set: LabelSet
  readonly half: ScoreHalf
  readonly over: ScoreOver
  readonly field: ScoreField
  readonly counted: number
  readonly right: number
  /** Right, or what the label names as defensible too. */
  readonly accepted: number
}

/** Notices of one law and year: right are those whose regime, route, stage and level are right or accepted. */
export interface ScoreGroup {
  readonly regime: Regime
  readonly year: number
  readonly counted: number
  readonly right: number
}

export interface ScoreConfusion {
  readonly field: ScoreField
  readonly labelled: string
  readonly read: string
  readonly count: number
}

export interface ScoreMiss {
  readonly half: ScoreHalf
  readonly noticeId: string
  readonly field: ScoreField
  /** Null in the test half, which is looked at as a figure only. */
  readonly labelled: string | null
  readonly read: string | null
  readonly accepted: boolean
}

/** With fewer notices than this a share says nothing: "not measured". */
export const MEASURED_FROM = 20

/** The 95 % interval of a share, as fractions; null where too few were counted for a share. */
export function intervalOf(right: number, counted: number): readonly [low: number, high: number] | null {
  return counted < MEASURED_FROM ? null : wilsonInterval(right, counted)
}
