import type { AwardRoute } from '@openward/vocabulary/award-route'
import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'
import type { NoticeScope } from '@openward/vocabulary/notice-scope'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import type { Regime } from '@openward/vocabulary/regime'
import type { Source } from '@openward/vocabulary/source'
import type { ValueBasis } from '@openward/vocabulary/value-basis'
import type { ValueSpan } from '@openward/vocabulary/value-span'

/**
 * What the generator meant to say: the truth beside the made-up notices. The same hand wrote question and answer,
 * so agreement shows that the floors fit together, never how well real notices are read.
 */
export interface ReleaseAnswer {
  readonly releaseId: string
  readonly ocid: string
  readonly source: Source
  readonly jurisdiction: Jurisdiction
  readonly scope: NoticeScope
  readonly regime: Regime
  readonly route: AwardRoute
  readonly stage: NoticeStage
}

export interface ValueAnswer {
  /** Decimal text. */
  readonly amount: string
  readonly basis: ValueBasis
  /** Null where the notice leaves it open and no reading is expected. */
  readonly span: ValueSpan | null
}

export interface AwardAnswer {
  readonly status: 'INTENDED' | 'AWARDED' | 'ABANDONED'
  readonly regime: Regime
  readonly route: AwardRoute
  /** Names as the notices write them. */
  readonly providers: readonly string[]
  /** Null where no usable value is stated. */
  readonly value: ValueAnswer | null
}

export interface ProcessAnswer {
  readonly ocid: string
  /** What the process is there to show. */
  readonly story: string
  readonly releases: readonly ReleaseAnswer[]
  readonly awards: readonly AwardAnswer[]
  /** Providers admitted to a framework: counted apart from awards. */
  readonly admissions: number
  /** The ocid of another process of the same decision, joined only by its reference; else null. */
  readonly sameDecisionAs: string | null
}
