import { codesOf } from '@openward/vocabulary/code-list'
import { PROVIDER_KINDS, type ProviderKind } from '@openward/vocabulary/provider-kind'
import type { ProvidersQuery } from '../../generated/operations'
import type { OrganisationList } from '../../organisations/organisation-list'
import type { OrganisationsAddress } from '../../organisations/read-organisations-address'
import { organisationAddress } from '../../print/addresses'
import { firstPage, pageLinks } from '../../print/page-links'
import { printCount, printCounted } from '../../print/print-count'

export function presentProviders(
  { providers }: ProvidersQuery,
  address: OrganisationsAddress<ProviderKind>,
  search: URLSearchParams,
): OrganisationList {
  const narrowed = address.text !== '' || address.codes.length > 0
  return {
    sentence:
      `${printCounted(providers.totalCount, 'organisation')} ${narrowed ? 'that match these filters' : 'in the register'} ` +
      `${providers.totalCount === 1 ? 'is' : 'are'} named in notices as providers. The kind is a first reading from registers ` +
      'and names; where neither tells it safely, it is not known.',
    text: address.text,
    order: address.order,
    kinds: codesOf(PROVIDER_KINDS).map((code) => ({
      code,
      label: PROVIDER_KINDS[code].label,
      checked: address.codes.includes(code),
    })),
    rows: providers.nodes.map(({ id, name, kind, locality, awardCount }) => ({
      link: { label: name, href: organisationAddress('provider', id) },
      kind: PROVIDER_KINDS[kind].label,
      place: locality,
      awards: printCount(awardCount),
    })),
    pager: pageLinks('/providers', search, providers.pageInfo),
    firstPage: providers.totalCount > 0 && providers.nodes.length === 0 ? firstPage('/providers', search) : null,
  }
}
