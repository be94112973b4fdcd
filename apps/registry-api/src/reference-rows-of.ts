import type { ReferenceRows } from '@openward/registry/reference/reference-rows'
import { REAL_REFERENCE_ROWS } from '@openward/registry/reference/reference-rows'
import { SAMPLE_SYSTEMS } from '@openward/sample/systems'

/** What each of the two registers knows before it reads a notice. */
export function referenceRowsOf(register: 'REAL' | 'SAMPLE'): ReferenceRows {
  return register === 'REAL' ? REAL_REFERENCE_ROWS : SAMPLE_SYSTEMS
}
