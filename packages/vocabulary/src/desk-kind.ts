import type { CodeEntry, CodeList } from './code-list.js'

/** What an editor may have to decide. */
export type DeskKind = 'MEMBERSHIP_CLAIM' | 'ORGANISATION_MATCH' | 'PROCESS_LINK' | 'CHALLENGE'

export type DeskDecision =
  'APPROVED' | 'REFUSED' | 'SAME' | 'DIFFERENT' | 'LINKED' | 'NOT_LINKED' | 'UPHELD' | 'PARTLY_UPHELD' | 'NOT_UPHELD'

export interface DeskKindEntry extends CodeEntry {
  readonly decisions: readonly DeskDecision[]
  /** Days until it should be decided; null where no clock runs. */
  readonly dueInDays: number | null
  /** Whether everybody may see the decision: it is about public records. */
  readonly isPublic: boolean
}

/** The queues of the editors' desk. A new one is a line here and its effects in the registry. */
export const DESK_KINDS: CodeList<DeskKind, DeskKindEntry> = {
  MEMBERSHIP_CLAIM: {
    label: 'Claims of organisations',
    definition: 'Somebody asks to act for an organisation, with proof.',
    decisions: ['APPROVED', 'REFUSED'],
    dueInDays: 7,
    isPublic: false,
  },
  ORGANISATION_MATCH: {
    label: 'Doubtful matches',
    definition: 'Two identities that may be one organisation.',
    decisions: ['SAME', 'DIFFERENT'],
    dueInDays: null,
    isPublic: true,
  },
  PROCESS_LINK: {
    label: 'Candidates for links',
    definition: 'Two contracting processes that may be about the same service.',
    decisions: ['LINKED', 'NOT_LINKED'],
    dueInDays: null,
    isPublic: true,
  },
  CHALLENGE: {
    label: 'Challenges',
    definition: 'Somebody disputes a record or a published claim.',
    decisions: ['UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD'],
    dueInDays: 14,
    isPublic: true,
  },
}

export const DESK_DECISIONS: CodeList<DeskDecision> = {
  APPROVED: { label: 'Approved', definition: 'The person may act for the organisation.' },
  REFUSED: { label: 'Refused', definition: 'The person may not act for the organisation.' },
  SAME: { label: 'Same', definition: 'Both are one organisation.' },
  DIFFERENT: { label: 'Different', definition: 'They are two organisations.' },
  LINKED: { label: 'Linked', definition: 'Both processes are about the same service.' },
  NOT_LINKED: { label: 'Not linked', definition: 'The processes are about different services.' },
  UPHELD: { label: 'Upheld', definition: 'The challenge is right.' },
  PARTLY_UPHELD: { label: 'Partly upheld', definition: 'The challenge is right in part.' },
  NOT_UPHELD: { label: 'Not upheld', definition: 'The record or claim stands.' },
}
