import type { CodeList } from './code-list.js'

export type Source = 'FIND_A_TENDER' | 'CONTRACTS_FINDER' | 'TED' | 'PUBLIC_CONTRACTS_SCOTLAND' | 'SELL2WALES' | 'OTHER'

/** Where notices come from. */
export const SOURCES: CodeList<Source> = {
  FIND_A_TENDER: {
    label: 'Find a Tender',
    definition: 'The United Kingdom’s notices above the thresholds since 1 January 2021.',
  },
  CONTRACTS_FINDER: {
    label: 'Contracts Finder',
    definition: 'England’s notices of lower values, and of central bodies.',
  },
  TED: {
    label: 'Tenders Electronic Daily',
    definition:
      'The European Union’s notices above the thresholds, which British bodies used until 31 December 2020. The register reads a table of awards that does not say the procedure.',
  },
  PUBLIC_CONTRACTS_SCOTLAND: { label: 'Public Contracts Scotland', definition: 'Notices of Scottish public bodies.' },
  SELL2WALES: { label: 'Sell2Wales', definition: 'Notices of Welsh public bodies.' },
  OTHER: { label: 'Other source', definition: 'A source that the register does not know.' },
}
