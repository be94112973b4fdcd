import type { CodeList } from './code-list.js'

export type IdentityReason = 'DECISION' | 'IDENTIFIER' | 'ALIAS' | 'EXACT_NAME' | 'NEW'

/** Why a body named in a notice is taken for an organisation. */
export const IDENTITY_REASONS: CodeList<IdentityReason> = {
  DECISION: { label: 'Decision', definition: 'An editor decided that the two are one.' },
  IDENTIFIER: {
    label: 'Identifier',
    definition: 'It bears a valid number of a register, or one that stands beside it.',
  },
  ALIAS: {
    label: 'Known name',
    definition: 'It bears an official or former name of one organisation, and nothing contradicts.',
  },
  EXACT_NAME: {
    label: 'Same name',
    definition: 'It bears, in the same role, the name of one identified organisation, and nothing contradicts.',
  },
  NEW: { label: 'By name alone', definition: 'Nothing but its name is known, and no other organisation bears it.' },
}

export type CandidateReason =
  'OTHER_IDENTIFIER' | 'OTHER_PLACE' | 'SEVERAL_BEAR_THE_NAME' | 'KEPT_APART' | 'SIMILAR_NAME'

/** Why two identities that may be one organisation are not joined without a person. */
export const CANDIDATE_REASONS: CodeList<CandidateReason> = {
  OTHER_IDENTIFIER: {
    label: 'Same name, other number',
    definition: 'The names are equal and the numbers of one register differ.',
  },
  OTHER_PLACE: { label: 'Same name, other place', definition: 'The names are equal and the places lie far apart.' },
  SEVERAL_BEAR_THE_NAME: {
    label: 'Same name, several bodies',
    definition: 'The name is borne by several organisations, and nothing says which is meant.',
  },
  KEPT_APART: { label: 'Kept apart', definition: 'An editor decided that two of them are not one.' },
  SIMILAR_NAME: { label: 'Similar name', definition: 'The names resemble each other, and nothing contradicts.' },
}
