import type { CodeList } from './code-list.js'

export type CommissionerRole = 'LEAD' | 'ASSOCIATE' | 'PUBLISHED_BY'

/** In which role a commissioner stands on a notice or contract. */
export const COMMISSIONER_ROLES: CodeList<CommissionerRole> = {
  LEAD: { label: 'Lead', definition: 'The commissioner named first, which answers for the contract.' },
  ASSOCIATE: { label: 'Associate', definition: 'Another commissioner of the same contract.' },
  PUBLISHED_BY: { label: 'Published by', definition: 'A body that publishes for the commissioner.' },
}
