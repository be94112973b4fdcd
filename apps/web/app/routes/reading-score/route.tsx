import { askRegister } from '../../api/ask-register'
import { pageMeta } from '../../components/page-meta'
import { QueryBehind } from '../../components/query-behind'
import type { ReadingScoreQuery, ReadingScoreQueryVariables } from '../../generated/operations'
import type { Route } from './+types/route'
import { presentReadingScore, type ReadingScorePage } from './presenter'
import { readingScoreQuery } from './query'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { result, asked } = await askRegister<ReadingScoreQuery, ReadingScoreQueryVariables>(
    { request, context },
    readingScoreQuery,
    {},
  )
  return { page: presentReadingScore(result), asked, publicApiUrl: context.publicApiUrl }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'How good is our reading', 'How often notices are read as a person with the law beside them would.')

export default function ReadingScore({ loaderData: { page, asked, publicApiUrl } }: Route.ComponentProps) {
  return (
    <article className="page chapters">
      <header className="page-head">
        <p className="kicker">
          <a href="/award-routes">How routes are read</a>
        </p>
        <h1>How good is our reading</h1>
        <p className="lead">
          Real notices were labelled by hand and then compared with what the rules read from them. Measured on{' '}
          {page.measuredOn}.
        </p>
      </header>
      <section aria-labelledby="worth">
        <h2 id="worth">What the figures are worth</h2>
        <ul className="prose">
          <li>One reader made the labels. Where a label names another reading as defensible, that is counted apart.</li>
          <li>
            The notices are divided by the hash of their process into a development and a test half. Until 24 November
            2026 the rules for Find a Tender were written with both in view: its figures show how well the rules fit
            these notices, and notices of other days will be read worse.
          </li>
          <li>
            Notices of Contracts Finder were labelled before they were read for the first time. That first reading was
            right for the law in 47 of 49, for the route in 41, for the level in 46 and for the stage in 30. The rules
            were changed after it with the misses of both halves in view, so the figures below are of notices that they
            know.
          </li>
          <li>With fewer than 20 notices no share is given: it is not measured. Intervals are 95 % intervals.</li>
        </ul>
      </section>
      <section aria-labelledby="fields">
        <h2 id="fields">Field by field</h2>
        {page.tables.map((table) => (
          <FigureTable key={table.id} table={table} />
        ))}
      </section>
      <section aria-labelledby="laws">
        <h2 id="laws">By law and year</h2>
        <div className="scroll" tabIndex={0} role="region" aria-label="Readings by law and year">
          <table>
            <caption>Health services of England: law, route, stage and level right together, or defensible</caption>
            <thead>
              <tr>
                <th scope="col">Law</th>
                <th scope="col">Year</th>
                <th scope="col">Right</th>
                <th scope="col">Share, interval</th>
              </tr>
            </thead>
            <tbody>
              {page.groups.map((group) => (
                <tr key={`${group.law} ${group.year}`}>
                  <th scope="row">{group.law}</th>
                  <td>{group.year}</td>
                  <td>{group.right}</td>
                  <td>{group.share}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section aria-labelledby="confusions">
        <h2 id="confusions">Where label and reading differ</h2>
        <p>In {page.agreements} fields they agree. They differ here, in both halves and sources together.</p>
        {page.confusions.map(({ field, rows }) => (
          <div key={field} className="scroll" tabIndex={0} role="region" aria-label={`Differences: ${field}`}>
            <table>
              <caption>{field}</caption>
              <thead>
                <tr>
                  <th scope="col">Label</th>
                  <th scope="col">Read as</th>
                  <th scope="col">Notices</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ labelled, read, count }) => (
                  <tr key={`${labelled} ${read}`}>
                    <td>
                      <code>{labelled}</code>
                    </td>
                    <td>
                      <code>{read}</code>
                    </td>
                    <td>{count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </section>
      <section aria-labelledby="misses">
        <h2 id="misses">Every miss</h2>
        <p>Of the test half only the notice and the field are named, so that nobody writes a rule for it.</p>
        <ul className="prose">
          {page.misses.map(({ noticeId, half, what }) => (
            <li key={`${noticeId} ${what}`}>
              <code>{noticeId}</code> ({half}): {what}
            </li>
          ))}
        </ul>
      </section>
      <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
    </article>
  )
}

function FigureTable({ table }: { readonly table: ReadingScorePage['tables'][number] }) {
  return (
    <div className="scroll" tabIndex={0} role="region" aria-labelledby={table.id}>
      <table className="table-wide table-thirds">
        <caption id={table.id}>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">Right in</th>
            <th scope="col">Developed on</th>
            <th scope="col">Tested on</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ field, halves }) => (
            <tr key={field}>
              <th scope="row">{field}</th>
              {halves.map((half, index) => (
                <td key={index}>
                  {half === null ? (
                    'none'
                  ) : (
                    <>
                      {half.right}
                      {half.defensible === null ? null : `, ${half.defensible}`}
                      <br />
                      <span className="small">{half.share}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
