import { askRegister } from '../../api/ask-register'
import { pageMeta } from '../../components/page-meta'
import { QueryBehind } from '../../components/query-behind'
import type { ExpectedNoticesQuery, ExpectedNoticesQueryVariables } from '../../generated/operations'
import type { Route } from './+types/route'
import { presentExpectedNotices, readPeriod } from './presenter'
import { expectedNoticesQuery } from './query'

export async function loader({ request, context }: Route.LoaderArgs) {
  const period = readPeriod(new URL(request.url).searchParams)
  const { result, asked } = await askRegister<ExpectedNoticesQuery, ExpectedNoticesQueryVariables>(
    { request, context },
    expectedNoticesQuery,
    period,
  )
  return {
    page: presentExpectedNotices(result.integratedCareSystems ?? []),
    period,
    asked,
    publicApiUrl: context.publicApiUrl,
  }
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  loaderData === undefined ? [] : pageMeta(matches, 'Expected notices', loaderData.page.sentence)

export default function ExpectedNotices({ loaderData: { page, period, asked, publicApiUrl } }: Route.ComponentProps) {
  return (
    <article className="page chapters">
      <header className="page-head">
        <h1>Expected notices</h1>
        <p className="lead answer">{page.sentence}</p>
        <p className="small">
          Counted over awards and intentions of health services in England. What is not found may exist outside the days
          that the register holds, or under another process that is not joined; the register does not judge. How each
          notice is expected: <a href="/regimes">the laws</a>.
        </p>
      </header>
      <form method="get" className="inline-form" aria-label="Period">
        <p>
          <label htmlFor="from">Published from</label>{' '}
          <input id="from" name="from" type="date" defaultValue={period.publishedFrom ?? ''} />{' '}
          <label htmlFor="to">to</label> <input id="to" name="to" type="date" defaultValue={period.publishedTo ?? ''} />{' '}
          <button type="submit">Show</button>
        </p>
      </form>
      {page.systems.length === 0 ? null : (
        <section aria-labelledby="by-system">
          <h2 id="by-system">By system</h2>
          <div className="scroll" tabIndex={0} role="group" aria-label="Expected notices by system">
            <table>
              <caption>Notices that the law asked of the boards of integrated care systems</caption>
              <thead>
                <tr>
                  <th scope="col">System</th>
                  {['Asked for', 'In time', 'Later', 'Not found', 'Not yet due', 'Cannot be told'].map((name) => (
                    <th key={name} scope="col" className="numeric">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {page.systems.map(({ id, name, href, figures }) => (
                  <tr key={id}>
                    <th scope="row">{href === null ? name : <a href={href}>{name}</a>}</th>
                    {figures.map((figure, index) => (
                      <td key={index} className="numeric">
                        {figure}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {page.notes.map((note) => (
            <p key={note} className="small">
              {note}
            </p>
          ))}
        </section>
      )}
      {page.without.length === 0 ? null : (
        <section aria-labelledby="without">
          <h2 id="without">No expected notice known</h2>
          <p>{page.without.join(' · ')}</p>
        </section>
      )}
      <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
    </article>
  )
}
