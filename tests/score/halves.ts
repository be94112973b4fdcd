import { createHash } from 'node:crypto'

export type Half = 'development' | 'test'

/** Processes of the test half whose misses were looked at: they count as development from then on. */
const lookedAt: ReadonlySet<string> = new Set([
  'ocds-h6vhtk-059c19',
  'ocds-h6vhtk-064925',
  'ocds-h6vhtk-068ef7',
  'ocds-h6vhtk-06e10e',
])

/**
 * Rules are tuned on the development half only; of the test half only totals are looked at. A process lies wholly in
 * one half, which its ocid alone decides.
 */
export function halfOf(ocid: string): Half {
  if (lookedAt.has(ocid)) return 'development'
  return (createHash('sha256').update(ocid).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'test'
}
