import type { CodeList } from './code-list.js'

export type OrganisationOrigin =
  'RIGHT_TO_REQUEST' | 'RIGHT_TO_PROVIDE' | 'OTHER_SPIN_OUT' | 'NHS' | 'FOUNDED_INDEPENDENTLY' | 'NOT_KNOWN'

/** How an organisation came to be. A fact beside its kind and its legal form, and not to be told from either. */
export const ORGANISATION_ORIGINS: CodeList<OrganisationOrigin> = {
  RIGHT_TO_REQUEST: {
    label: 'Right to Request',
    definition:
      'Staff of a primary care trust took their services out of the NHS under the Right to Request, between 2008 and 2011.',
  },
  RIGHT_TO_PROVIDE: {
    label: 'Right to Provide',
    definition: 'Staff of another public body took their services out of it under the Right to Provide, from 2011 on.',
  },
  OTHER_SPIN_OUT: {
    label: 'Other spin-out',
    definition:
      'It took services over from a public body in another way, or by a programme that the source does not name.',
  },
  NHS: { label: 'NHS', definition: 'Established as a body of the NHS.' },
  FOUNDED_INDEPENDENTLY: {
    label: 'Founded independently',
    definition: 'It did not come out of a public body.',
  },
  NOT_KNOWN: { label: 'Not known', definition: 'No source that the register holds says it.' },
}
