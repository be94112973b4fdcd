import { redirect } from 'react-router'
import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import { askRegister } from '../../api/ask-register'
import { pageMeta } from '../../components/page-meta'
import { QueryBehind } from '../../components/query-behind'
import type { ProvidersQuery, ProvidersQueryVariables } from '../../generated/operations'
import { OrganisationListPage } from '../../organisations/organisation-list'
import { readOrganisationsAddress } from '../../organisations/read-organisations-address'
import { tidyAddress } from '../../print/tidy-address'
import type { Route } from './+types/route'
import { presentProviders } from './presenter'
import { providersQuery } from './query'

export async function loader({ request, context }: Route.LoaderArgs) {
  const tidy = tidyAddress(request.url, { order: 'AWARDS_DESC' })
  if (tidy !== null) throw redirect(tidy)
  const search = new URL(request.url).searchParams
  const address = readOrganisationsAddress(search, PROVIDER_KINDS)
  const { result, asked } = await askRegister<ProvidersQuery, ProvidersQueryVariables>(
    { request, context },
    providersQuery,
    {
      filter: {
        ...(address.text === '' ? {} : { text: address.text }),
        ...(address.codes.length === 0 ? {} : { kind: address.codes }),
      },
      orderBy: address.order,
      ...address.page,
    },
  )
  return { list: presentProviders(result, address, search), asked, publicApiUrl: context.publicApiUrl }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Providers', 'Organisations that deliver care, with their kind and the awards they hold.')

export default function Providers({ loaderData: { list, asked, publicApiUrl } }: Route.ComponentProps) {
  return (
    <article className="page">
      <OrganisationListPage list={list} title="Providers" action="/providers" kindName="Kind" />
      <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
    </article>
  )
}
