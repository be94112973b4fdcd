import { found } from '../../api/found'
import { pageMeta } from '../../components/page-meta'
import { Pager } from '../../components/pager'
import type { AccountActsQuery, AccountActsQueryVariables } from '../../generated/operations'
import { pageLinks } from '../../print/page-links'
import { printInstant } from '../../print/print-day'
import { readPage } from '../../print/read-page'
import { AccountPages } from '../../session/account-pages'
import { askSignedIn } from '../../session/ask-signed-in'
import type { Route } from './+types/route'
import { accountActsQuery } from './query'

export async function loader({ request, context }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams
  const { me } = await askSignedIn<AccountActsQuery, AccountActsQueryVariables>(
    { request, context },
    accountActsQuery,
    readPage(search, 50),
  )
  const { staffRoles, acts } = found(me)
  const list = found(acts)
  return { staffRoles, acts: list.nodes, pager: pageLinks('/account/acts', search, list.pageInfo) }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'What you did', 'Your acts, as the register has written them down.')

export default function AccountActs({ loaderData: { staffRoles, acts, pager } }: Route.ComponentProps) {
  return (
    <article className="page">
      <header className="page-head">
        <h1>What you did</h1>
        <p className="lead">
          Every act is written down once and cannot be changed, by you or by anybody else. Those on public records are
          seen by all, under the organisation and never under your name.
        </p>
      </header>
      <AccountPages staffRoles={staffRoles} />
      <div className="scroll" role="region" aria-label="Acts" tabIndex={0}>
        <table className="table-wide">
          <caption>The latest first.</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What</th>
              <th scope="col">For or about</th>
              <th scope="col">Why</th>
              <th scope="col">Seen by</th>
            </tr>
          </thead>
          <tbody>
            {acts.map((act) => (
              <tr key={act.number}>
                <th scope="row">{printInstant(act.recordedAt)}</th>
                <td>
                  {act.label}
                  {act.via === 'TOKEN' ? ' (by an API token)' : ''}
                </td>
                <td>{act.organisation?.name ?? '–'}</td>
                <td>{act.reason ?? '–'}</td>
                <td>{act.isPublic ? 'all' : 'you'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager links={pager} of="your acts" />
    </article>
  )
}
