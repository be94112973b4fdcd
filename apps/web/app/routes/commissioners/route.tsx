import { redirect } from 'react-router'
import { LEGAL_FORMS } from '@openward/vocabulary/legal-form'
import { askRegister } from '../../api/ask-register'
import { pageMeta } from '../../components/page-meta'
import { QueryBehind } from '../../components/query-behind'
import type { CommissionersQuery, CommissionersQueryVariables } from '../../generated/operations'
import { OrganisationListPage } from '../../organisations/organisation-list'
import { readOrganisationsAddress } from '../../organisations/read-organisations-address'
import { tidyAddress } from '../../print/tidy-address'
import type { Route } from './+types/route'
import { presentCommissioners } from './presenter'
import { commissionersQuery } from './query'

export async function loader({ request, context }: Route.LoaderArgs) {
  const tidy = tidyAddress(request.url, { order: 'AWARDS_DESC' })
  if (tidy !== null) throw redirect(tidy)
  const search = new URL(request.url).searchParams
  const address = readOrganisationsAddress(search, LEGAL_FORMS)
  const { result, asked } = await askRegister<CommissionersQuery, CommissionersQueryVariables>(
    { request, context },
    commissionersQuery,
    {
      filter: {
        ...(address.text === '' ? {} : { text: address.text }),
        ...(address.codes.length === 0 ? {} : { legalForm: address.codes }),
      },
      orderBy: address.order,
      ...address.page,
    },
  )
  return { list: presentCommissioners(result, address, search), asked, publicApiUrl: context.publicApiUrl }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Commissioners', 'Organisations that arrange care, with the awards they made.')

export default function Commissioners({ loaderData: { list, asked, publicApiUrl } }: Route.ComponentProps) {
  return (
    <article className="page">
      <OrganisationListPage list={list} title="Commissioners" action="/commissioners" kindName="Legal form" />
      <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
    </article>
  )
}
