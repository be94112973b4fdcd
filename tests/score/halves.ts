import { createHash } from 'node:crypto'

export type Half = 'development' | 'test'

/**
 * Rules are tuned on the development half only; of the test half only totals are looked at. A process lies wholly in
 * one half, which its ocid alone decides.
 */
export function halfOf(ocid: string): Half {
  return (createHash('sha256').update(ocid).digest()[0] ?? 0) % 2 === 0 ? 'development' : 'test'
}
