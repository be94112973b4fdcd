import { LEGAL_FORMS, type LegalForm } from '@openward/vocabulary/legal-form'
import type { CommissionersQuery } from '../../generated/operations'
import type { OrganisationList } from '../../organisations/organisation-list'
import type { OrganisationsAddress } from '../../organisations/read-organisations-address'
import { organisationAddress } from '../../print/addresses'
import { firstPage, pageLinks } from '../../print/page-links'
import { printCount, printCounted } from '../../print/print-count'

/** The legal forms that commissioners have. */
const OFFERED: readonly LegalForm[] = [
  'INTEGRATED_CARE_BOARD',
  'NHS_TRUST',
  'NHS_FOUNDATION_TRUST',
  'NHS_OTHER',
  'LOCAL_AUTHORITY',
  'NOT_KNOWN',
]

export function presentCommissioners(
  { commissioners }: CommissionersQuery,
  address: OrganisationsAddress<LegalForm>,
  search: URLSearchParams,
): OrganisationList {
  const narrowed = address.text !== '' || address.codes.length > 0
  return {
    sentence:
      `${printCounted(commissioners.totalCount, 'organisation')} ` +
      `${narrowed ? 'that match these filters' : 'in the register'} ${commissioners.totalCount === 1 ? 'arranges' : 'arrange'} services: integrated care boards, NHS ` +
      'England, councils and trusts. Boards are listed whether or not the register holds an award of theirs.',
    text: address.text,
    order: address.order,
    kinds: OFFERED.map((code) => ({
      code,
      label: LEGAL_FORMS[code].label,
      checked: address.codes.includes(code),
    })),
    rows: commissioners.nodes.map(({ id, name, legalForm, locality, awardCount }) => ({
      link: { label: name, href: organisationAddress('commissioner', id) },
      kind: LEGAL_FORMS[legalForm].label,
      place: locality,
      awards: printCount(awardCount),
    })),
    pager: pageLinks('/commissioners', search, commissioners.pageInfo),
    firstPage:
      commissioners.totalCount > 0 && commissioners.nodes.length === 0 ? firstPage('/commissioners', search) : null,
  }
}
