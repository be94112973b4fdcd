import type { CodeList } from './code-list.js'

export type LegalForm =
  | 'NHS_TRUST'
  | 'NHS_FOUNDATION_TRUST'
  | 'INTEGRATED_CARE_BOARD'
  | 'NHS_OTHER'
  | 'LOCAL_AUTHORITY'
  | 'COMPANY'
  | 'PUBLIC_LIMITED_COMPANY'
  | 'COMMUNITY_INTEREST_COMPANY'
  | 'REGISTERED_SOCIETY'
  | 'CHARITABLE_INCORPORATED_ORGANISATION'
  | 'CHARITY'
  | 'LIMITED_LIABILITY_PARTNERSHIP'
  | 'UNIVERSITY'
  | 'NOT_KNOWN'

/** What the law calls an organisation. */
export const LEGAL_FORMS: CodeList<LegalForm> = {
  NHS_TRUST: { label: 'NHS trust', definition: 'A trust established by order.' },
  NHS_FOUNDATION_TRUST: { label: 'NHS foundation trust', definition: 'A public benefit corporation.' },
  INTEGRATED_CARE_BOARD: { label: 'Integrated care board', definition: 'A statutory commissioner since 1 July 2022.' },
  NHS_OTHER: { label: 'Other NHS body', definition: 'Another statutory body of the NHS.' },
  LOCAL_AUTHORITY: { label: 'Local authority', definition: 'A council or combined authority.' },
  COMPANY: { label: 'Company', definition: 'A company of which no closer form is known.' },
  PUBLIC_LIMITED_COMPANY: {
    label: 'Public limited company',
    definition: 'A company whose shares may be offered to the public.',
  },
  COMMUNITY_INTEREST_COMPANY: {
    label: 'Community interest company',
    definition: 'A company with an asset lock and a community purpose.',
  },
  REGISTERED_SOCIETY: { label: 'Registered society', definition: 'A co-operative or community benefit society.' },
  CHARITABLE_INCORPORATED_ORGANISATION: {
    label: 'Charitable incorporated organisation',
    definition: 'A charity incorporated with the Charity Commission.',
  },
  CHARITY: { label: 'Charity', definition: 'A registered charity of which no closer form is known.' },
  LIMITED_LIABILITY_PARTNERSHIP: {
    label: 'Limited liability partnership',
    definition: 'A partnership with its own legal personality.',
  },
  UNIVERSITY: { label: 'University', definition: 'A university or higher education corporation.' },
  NOT_KNOWN: { label: 'Not known', definition: 'Neither a register nor the name tells it safely.' },
}
