import { createHash } from 'node:crypto'
import type { ScoreHalf } from '@openward/award-routes/score/reading-score'

/** The half of a process: by the first byte of the SHA-256 of its ocid, even is development, odd is test. */
export function halfOf(ocid: string): ScoreHalf {
  return (createHash('sha256').update(ocid).digest()[0] ?? 0) % 2 === 0 ? 'DEVELOPMENT' : 'TEST'
}
