import type { CodeList } from './code-list.js'

export type ProcessJoinReason = 'DECISION' | 'SAME_NUMBER' | 'SAME_REFERENCE' | 'EQUAL_FACTS'

/** Why notices of two contracting processes are, or may be, about one decision. */
export const PROCESS_JOIN_REASONS: CodeList<ProcessJoinReason> = {
  DECISION: { label: 'Decision', definition: 'An editor decided that they are one process.' },
  SAME_NUMBER: {
    label: 'Same notice number',
    definition: 'Both are one notice of Contracts Finder: its number and the authority are the same.',
  },
  SAME_REFERENCE: {
    label: 'Same reference',
    definition: 'One authority gives both the same reference, in its own field, in the title or in the text.',
  },
  EQUAL_FACTS: {
    label: 'Equal facts',
    definition: 'Commissioner, providers, value, period and title are the same, as far as both state them.',
  },
}

export type ProcessJoinStrength = 'CERTAIN' | 'STRONG' | 'DOUBTFUL'

/** How sure it is that two contracting processes are one. */
export const PROCESS_JOIN_STRENGTHS: CodeList<ProcessJoinStrength> = {
  CERTAIN: { label: 'Certain', definition: 'The same number, or an editor’s decision: joined.' },
  STRONG: {
    label: 'Strong',
    definition:
      'A reference that only these two bear, one before the award and one after it, with like titles; or all five facts equal and no reference that differs: joined.',
  },
  DOUBTFUL: {
    label: 'Doubtful',
    definition: 'Something is missing or speaks against it: not joined, and left for an editor to decide.',
  },
}
