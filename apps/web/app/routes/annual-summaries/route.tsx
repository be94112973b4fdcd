import { askRegister } from '../../api/ask-register'
import { pageMeta } from '../../components/page-meta'
import { QueryBehind } from '../../components/query-behind'
import type { AnnualSummariesQuery, AnnualSummariesQueryVariables } from '../../generated/operations'
import { printCounted } from '../../print/print-count'
import { printDays } from '../../print/print-day'
import type { Route } from './+types/route'
import { annualSummariesQuery } from './query'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { result, asked } = await askRegister<AnnualSummariesQuery, AnnualSummariesQueryVariables>(
    { request, context },
    annualSummariesQuery,
    {},
  )
  return {
    summaries: result.annualSummaries.map(({ id, authorityName, periodFrom, periodTo, madeUp, figures }) => ({
      href: `/annual-summaries/${encodeURIComponent(id)}`,
      authority: madeUp ? `${authorityName} (made up)` : authorityName,
      period: printDays(periodFrom, periodTo),
      given: printCounted(figures.filter(({ published }) => published !== null).length, 'figure'),
    })),
    file: new URL('/annual-summaries.csv', context.publicApiUrl).href,
    asked,
    publicApiUrl: context.publicApiUrl,
  }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(
    matches,
    'Annual summaries',
    'What authorities published of their awards each year, beside what notices tell.',
  )

export default function AnnualSummaries({
  loaderData: { summaries, file, asked, publicApiUrl },
}: Route.ComponentProps) {
  return (
    <article className="page chapters">
      <header className="page-head">
        <h1>Annual summaries</h1>
        <p className="lead answer">
          {summaries.length === 0
            ? 'The register knows no annual summary yet.'
            : `The register knows ${printCounted(summaries.length, 'annual summary', 'annual summaries')} that ${summaries.length === 1 ? 'an authority' : 'authorities'} published under regulation 25, each beside the same figures counted from notices.`}
        </p>
      </header>
      <section aria-labelledby="by-authority">
        <h2 id="by-authority">By authority and year</h2>
        <ul className="reasons">
          {summaries.map(({ href, authority, period, given }) => (
            <li key={href}>
              <a href={href}>{authority}</a>
              <br />
              <span className="small">
                {period} · {given} given
              </span>
            </li>
          ))}
        </ul>
        <p>
          <a href={file}>All of them as CSV</a>
        </p>
      </section>
      <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
    </article>
  )
}
