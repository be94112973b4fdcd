import { redirect } from 'react-router'
import { askRegister } from '../../api/ask-register'
import { AwardRows } from '../../award-rows/award-rows'
import { EmptyPage } from '../../components/empty-page'
import { FilterBox } from '../../components/filter-box'
import { pageMeta } from '../../components/page-meta'
import { Pager } from '../../components/pager'
import { QueryBehind } from '../../components/query-behind'
import type { AwardsQuery, AwardsQueryVariables } from '../../generated/operations'
import { tidyAddress } from '../../print/tidy-address'
import type { Route } from './+types/route'
import { AwardFilters } from './award-filters'
import { presentAwards } from './presenter'
import { awardsQuery } from './query'
import { readAwardsAddress } from './read-address'

export async function loader({ request, context }: Route.LoaderArgs) {
  const tidy = tidyAddress(request.url, { order: 'PUBLISHED_DESC' })
  if (tidy !== null) throw redirect(tidy)
  const search = new URL(request.url).searchParams
  const address = readAwardsAddress(search)
  const { result, asked } = await askRegister<AwardsQuery, AwardsQueryVariables>(
    { request, context },
    awardsQuery,
    address.variables,
  )
  return { page: presentAwards(result, search, address), asked, publicApiUrl: context.publicApiUrl }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Awards', 'Awards of health services in England: what, to whom, how chosen, when, for how much.')

export default function Awards({ loaderData: { page, asked, publicApiUrl } }: Route.ComponentProps) {
  return (
    <article className="page">
      {page.problems.length === 0 ? null : (
        <div className="problems" role="alert" aria-labelledby="problems">
          <h2 id="problems">Some filters could not be used</h2>
          <ul>
            {page.problems.map((problem) => (
              <li key={problem.field}>
                <a href={`#${problem.field}`}>{problem.message}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <header className="page-head">
        <h1>Awards</h1>
        <p className="lead">
          {page.sentence} {page.coverage}
        </p>
      </header>
      <div className="filtered">
        <FilterBox summary="Filter the awards" open={page.problems.length > 0}>
          <AwardFilters page={page} />
        </FilterBox>
        <div>
          <h2 className="hidden">The awards</h2>
          {page.only.length === 0 ? null : (
            <ul className="chips" aria-label="Filters of this list">
              {page.only.map((only) => (
                <li key={only.name}>
                  {only.name}: {only.href === null ? only.label : <a href={only.href}>{only.label}</a>}
                  <a className="remove" href={only.without}>
                    Remove<span className="hidden"> the filter {only.name}</span>
                  </a>
                </li>
              ))}
            </ul>
          )}
          {page.advice !== null ? (
            <Empty advice={page.advice} />
          ) : page.firstPage !== null ? (
            <EmptyPage first={page.firstPage} />
          ) : (
            <AwardRows rows={page.rows} />
          )}
          <Pager links={page.pager} of="the awards" />
        </div>
      </div>
      <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
    </article>
  )
}

function Empty({ advice }: { readonly advice: readonly string[] }) {
  return (
    <div className="empty">
      <p>Nothing matches. That says what these days hold, not that there was no such award.</p>
      {advice.length === 0 ? null : (
        <ul>
          {advice.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p>
        <a href="/awards">Show all awards of health services in England</a>
      </p>
    </div>
  )
}
