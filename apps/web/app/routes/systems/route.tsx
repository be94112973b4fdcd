import { askRegister } from '../../api/ask-register'
import { NotStated } from '../../components/facts'
import { pageMeta } from '../../components/page-meta'
import { QueryBehind } from '../../components/query-behind'
import type { SystemsQuery, SystemsQueryVariables } from '../../generated/operations'
import type { Route } from './+types/route'
import { presentSystems } from './presenter'
import { systemsQuery } from './query'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { result, asked } = await askRegister<SystemsQuery, SystemsQueryVariables>(
    { request, context },
    systemsQuery,
    {},
  )
  return { page: presentSystems(result), asked, publicApiUrl: context.publicApiUrl }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Integrated care systems', 'The integrated care systems of England and the awards of their boards.')

export default function Systems({ loaderData: { page, asked, publicApiUrl } }: Route.ComponentProps) {
  return (
    <article className="page chapters">
      <header className="page-head">
        <h1>Integrated care systems</h1>
        <p className="lead">{page.sentence}</p>
      </header>
      {page.regions.map((region, index) => (
        <section key={region.name} aria-labelledby={`region-${index}`}>
          <h2 id={`region-${index}`}>{region.name}</h2>
          <table className="table-wide">
            <caption className="hidden">Systems of the region {region.name}</caption>
            <thead>
              <tr>
                <th scope="col">System</th>
                <th scope="col" className="optional">
                  Board, a commissioner
                </th>
                <th scope="col" className="optional">
                  Since
                </th>
                <th scope="col" className="numeric">
                  Awards
                </th>
              </tr>
            </thead>
            <tbody>
              {region.systems.map((system) => (
                <tr key={system.code}>
                  <th scope="row">
                    {system.board === null ? (
                      system.name
                    ) : (
                      <a className="narrow-only" href={system.board.href}>
                        {system.name}
                      </a>
                    )}
                    {system.board === null ? null : <span className="wide-only">{system.name}</span>}
                  </th>
                  <td className="optional">
                    {system.board === null ? (
                      <NotStated>Not known</NotStated>
                    ) : (
                      <a href={system.board.href}>{system.board.label}</a>
                    )}
                  </td>
                  <td className="optional nowrap">{system.since ?? <NotStated />}</td>
                  <td className="numeric">
                    <a href={system.awardsHref}>
                      {system.awards}
                      <span className="hidden"> awards of {system.name}</span>
                    </a>
                    {system.admissions === null ? null : (
                      <>
                        {' '}
                        <span className="small">+ {system.admissions} to frameworks</span>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
    </article>
  )
}
