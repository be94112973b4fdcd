import type { QualityIssueCode } from '@openward/vocabulary/quality-issue-code'
import type { RecordedProblem } from './import-summary.js'

const mostFiles = 3

/** Counts problems by code, and keeps the first files in which each was met. */
export class ProblemCounts {
  readonly #byCode = new Map<QualityIssueCode, { count: number; readonly files: Set<string>; hasMoreFiles: boolean }>()

  add(counts: Readonly<Partial<Record<QualityIssueCode, number>>>, file: string): void {
    for (const [code, count] of Object.entries(counts) as [QualityIssueCode, number][]) {
      const held = this.#byCode.get(code) ?? { count: 0, files: new Set<string>(), hasMoreFiles: false }
      held.count += count
      if (held.files.size < mostFiles) held.files.add(file)
      else if (!held.files.has(file)) held.hasMoreFiles = true
      this.#byCode.set(code, held)
    }
  }

  /** The most frequent first. */
  list(): RecordedProblem[] {
    return [...this.#byCode]
      .map(([code, { count, files, hasMoreFiles }]) => ({ code, count, files: [...files], hasMoreFiles }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
  }
}
