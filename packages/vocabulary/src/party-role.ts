import type { CodeList } from './code-list.js'

export type PartyRole =
  'COMMISSIONER' | 'PUBLISHED_BY' | 'PROVIDER' | 'LEAD_PROVIDER' | 'SUBCONTRACTOR' | 'BIDDER' | 'REVIEW_BODY' | 'OTHER'

/** What a body does in a notice. */
export const PARTY_ROLES: CodeList<PartyRole> = {
  COMMISSIONER: { label: 'Commissioner', definition: 'It arranges the service.' },
  PUBLISHED_BY: { label: 'Published by', definition: 'It publishes for another commissioner.' },
  PROVIDER: { label: 'Provider', definition: 'It is chosen to deliver the service.' },
  LEAD_PROVIDER: { label: 'Lead provider', definition: 'It leads a group of providers.' },
  SUBCONTRACTOR: { label: 'Subcontractor', definition: 'It delivers part of the service for a provider.' },
  BIDDER: { label: 'Bidder', definition: 'It made an offer; this does not mean that it was chosen.' },
  REVIEW_BODY: { label: 'Review body', definition: 'It hears complaints.' },
  OTHER: { label: 'Other', definition: 'Another part in the notice.' },
}
