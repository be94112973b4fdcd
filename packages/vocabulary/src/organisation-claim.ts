import type { CodeList } from './code-list.js'

export type OrganisationClaimCode = 'VOLUNTARY_OR_SOCIAL_ENTERPRISE' | 'PUBLIC_SERVICE_MUTUAL'

/** What suppliers can say of themselves in the forms of notices, as far as it concerns their kind. Claims, not facts. */
export const ORGANISATION_CLAIMS: CodeList<OrganisationClaimCode> = {
  VOLUNTARY_OR_SOCIAL_ENTERPRISE: {
    label: 'Voluntary organisation or social enterprise',
    definition: 'Whether it calls itself a voluntary, community or social enterprise in the form.',
  },
  PUBLIC_SERVICE_MUTUAL: {
    label: 'Public service mutual',
    definition: 'Whether it calls itself a public service mutual in the form.',
  },
}
