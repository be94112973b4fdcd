import type { QualityIssueCode } from '@openward/vocabulary/quality-issue-code'
import type { CoverageSpan } from '@openward/registry/recording/source-coverage'
import type { NotRecognised } from './find-files.js'

/** How an import ended. */
export interface ImportSummary {
  /** Files that were recognised and read. */
  readonly files: number
  readonly notRecognised: readonly NotRecognised[]
  /** Releases met, repetitions and those set aside included. */
  readonly releasesRead: number
  readonly recordedNew: number
  readonly recordedChanged: number
  readonly alreadyKnown: number
  readonly setAside: number
  /** How many releases were set aside in this run, by problem. Those of records known before are not looked at again. */
  readonly setAsideByCode: Readonly<Partial<Record<QualityIssueCode, number>>>
  /** Problems that this run recorded, without those for which releases were set aside. */
  readonly problems: readonly RecordedProblem[]
  readonly coverage: readonly CoverageSpan[]
  readonly milliseconds: number
}

export interface RecordedProblem {
  readonly code: QualityIssueCode
  readonly count: number
  /** Names of up to three files in which it was met. */
  readonly files: readonly string[]
  readonly hasMoreFiles: boolean
}

export interface ImportProgress {
  readonly filesDone: number
  readonly filesFound: number
  readonly releases: number
  readonly milliseconds: number
}
