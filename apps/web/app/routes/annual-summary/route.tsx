import { askRegister } from '../../api/ask-register'
import { found } from '../../api/found'
import { Fact, Facts, NotStated } from '../../components/facts'
import { pageMeta } from '../../components/page-meta'
import { QueryBehind } from '../../components/query-behind'
import type { AnnualSummaryQuery, AnnualSummaryQueryVariables } from '../../generated/operations'
import { lowerFirst } from '../../print/lower-first'
import type { Route } from './+types/route'
import { presentAnnualSummary } from './presenter'
import { annualSummaryQuery } from './query'

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { result, asked } = await askRegister<AnnualSummaryQuery, AnnualSummaryQueryVariables>(
    { request, context },
    annualSummaryQuery,
    { id: params.id },
  )
  return {
    page: presentAnnualSummary(found(result.annualSummary)),
    file: new URL('/annual-summaries.csv', context.publicApiUrl).href,
    asked,
    publicApiUrl: context.publicApiUrl,
  }
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  loaderData === undefined
    ? []
    : pageMeta(matches, `${loaderData.page.title}, ${loaderData.page.period}`, loaderData.page.sentence)

export default function AnnualSummary({ loaderData: { page, file, asked, publicApiUrl } }: Route.ComponentProps) {
  return (
    <article className="page chapters">
      <header className="page-head">
        <p className="kicker">
          <a href="/annual-summaries">Annual summaries</a> · {page.period}
        </p>
        <h1>{page.title}</h1>
        <p className="lead answer">{page.sentence}</p>
      </header>
      <section aria-labelledby="figures">
        <h2 id="figures">The nine figures</h2>
        <div className="scroll" tabIndex={0} role="group" aria-label="The nine figures">
          <table>
            <caption>As published by the authority, and as counted from notices by the register</caption>
            <thead>
              <tr>
                <th scope="col">Figure</th>
                <th scope="col" className="numeric">
                  Published
                </th>
                <th scope="col" className="numeric">
                  Seen in notices
                </th>
              </tr>
            </thead>
            <tbody>
              {page.rows.map(({ code, label, meaning, published, computed, rule }) => (
                <tr key={code}>
                  <th scope="row">
                    {label}
                    <br />
                    <span className="small">
                      {meaning} Counted here: {lowerFirst(rule)}
                    </span>
                  </th>
                  <td className="numeric">{published ?? <NotStated>Not given</NotStated>}</td>
                  <td className="numeric">{computed ?? <NotStated>{page.uncounted}</NotStated>}</td>
                </tr>
              ))}
              {page.split.map(({ process, published, computed }) => (
                <tr key={process}>
                  <th scope="row">
                    Of the direct awards: process {process}
                    <br />
                    <span className="small">Not asked for by the regulation; some authorities give it.</span>
                  </th>
                  <td className="numeric">{published ?? <NotStated>Not given</NotStated>}</td>
                  <td className="numeric">{computed ?? <NotStated>{page.uncounted}</NotStated>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>{page.coverage}</p>
        <p className="small">
          A difference says nothing about who is right: an authority counts contracts, the register counts awards that
          were published, and one notice may stand for many contracts or for none.
        </p>
      </section>
      <section aria-labelledby="source">
        <h2 id="source">Where it comes from</h2>
        <Facts>
          <Fact name="Source">
            {page.source === null ? <NotStated>No address known</NotStated> : <a href={page.source}>{page.source}</a>}
          </Fact>
          <Fact name="Read on">{page.captured}</Fact>
          {page.note === null ? null : <Fact name="To know">{page.note}</Fact>}
          <Fact name="In this register">
            {page.commissioner === null ? (
              <NotStated>Not met as a commissioner</NotStated>
            ) : (
              <a href={page.commissioner.href}>{page.commissioner.label}</a>
            )}
          </Fact>
          <Fact name="Take away">
            <a href={file}>All annual summaries as CSV</a>
          </Fact>
        </Facts>
      </section>
      <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
    </article>
  )
}
