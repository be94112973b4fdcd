import type { CodeList } from '@openward/vocabulary/code-list'
import type { AwardStatus } from './award-filter.js'

/** How far an award has come. */
export const AWARD_STATUSES: CodeList<AwardStatus> = {
  INTENDED: { label: 'Intended', definition: 'The authority has said whom it intends to choose, and nothing later.' },
  AWARDED: { label: 'Awarded', definition: 'The authority has said whom it has chosen.' },
  ABANDONED: { label: 'Abandoned', definition: 'A later notice ends the process without an award.' },
}
