import { askRegister, explorerAddress } from '../../api/ask-register'
import { AwardRows } from '../../award-rows/award-rows'
import { CountsFigure } from '../../award-counts/counts-figure'
import { pageMeta } from '../../components/page-meta'
import { QueryBehind } from '../../components/query-behind'
import type { HomeQuery, HomeQueryVariables } from '../../generated/operations'
import type { Route } from './+types/route'
import { presentHome } from './presenter'
import { homeQuery } from './query'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { result, asked } = await askRegister<HomeQuery, HomeQueryVariables>({ request, context }, homeQuery, {})
  return { page: presentHome(result), asked, publicApiUrl: context.publicApiUrl }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(
    matches,
    'Who provides NHS-funded care, and how they were chosen',
    'The open register of who provides NHS-funded care in England, how each provider was chosen, and what value it adds.',
  )

export default function Home({ loaderData: { page, asked, publicApiUrl } }: Route.ComponentProps) {
  return (
    <article className="page chapters">
      <header className="page-head">
        <h1>The open register of who provides NHS-funded care in England, and how each provider was chosen</h1>
        <p className="lead">{page.held}</p>
      </header>

      <section aria-labelledby="how-chosen">
        <h2 id="how-chosen">How providers were chosen</h2>
        <p className="lead answer">{page.counts.sentence}</p>
        <div className="spaced">
          <CountsFigure counts={page.counts} />
        </div>
        <p className="small">
          These are published notices, not all of NHS care: most NHS contracts were let without a tender before 2024
          too, and were seldom published. <a href="/award-routes">How routes are read</a>
        </p>
      </section>

      <section aria-labelledby="doors">
        <h2 id="doors">What you can do here</h2>
        <ul className="doors">
          <li>
            <h3>Publish the value you add</h3>
            <p>
              Mutuals and other providers will publish evidence of what they add here. That is not open yet; what
              notices say of each provider already is.
            </p>
            {page.mutual === null ? null : (
              <p>
                A mutual in the register: <a href={page.mutual.link.href}>{page.mutual.link.label}</a>,{' '}
                {page.mutual.sentence}.
              </p>
            )}
          </li>
          <li>
            <h3>Find partners</h3>
            <p>
              <a href="/providers">{page.providerCount}</a>, with whom each works, what it holds and how it was chosen.
            </p>
            {page.busiest === null ? null : (
              <p>
                The one with the most awards: <a href={page.busiest.link.href}>{page.busiest.link.label}</a>,{' '}
                {page.busiest.sentence}.
              </p>
            )}
          </li>
          <li>
            <h3>Query and quote</h3>
            <p>Every page is made from the public API, and shows the query it was made from. No account is needed.</p>
            <p>
              <a href={explorerAddress(publicApiUrl, asked)}>Open the query of this page</a>
            </p>
          </li>
        </ul>
      </section>

      <section aria-labelledby="newest">
        <h2 id="newest">Newest awards of health services</h2>
        <AwardRows rows={page.newest} />
        <p className="spaced">
          <a href="/awards">All awards</a>
        </p>
      </section>

      <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
    </article>
  )
}
