import { askRegister } from '../../api/ask-register'
import { pageMeta } from '../../components/page-meta'
import { PictureFigure } from '../../components/picture-figure'
import { QueryBehind } from '../../components/query-behind'
import type { AboutQuery, AboutQueryVariables } from '../../generated/operations'
import type { Route } from './+types/route'
import { IMPORT_COLUMNS, presentAbout, type AboutPage } from './presenter'
import { aboutQuery } from './query'

export async function loader({ request, context }: Route.LoaderArgs) {
  const { result, asked } = await askRegister<AboutQuery, AboutQueryVariables>({ request, context }, aboutQuery, {})
  return { page: presentAbout(result), asked, publicApiUrl: context.publicApiUrl }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'About the data', 'Sources, days held whole, imports, what is not known, and the licence.')

export default function About({ loaderData: { page, asked, publicApiUrl } }: Route.ComponentProps) {
  return (
    <article className="page chapters">
      <header className="page-head">
        <h1>About the data</h1>
        <p className="lead">
          {page.sentence} {page.held}
        </p>
      </header>

      {page.madeUp ? (
        <section aria-labelledby="made-up">
          <h2 id="made-up">This register is made up</h2>
          <p>
            What you see is a sample: notices in the shape of real ones, written from a fixed seed, with invented
            organisations, services and values. It shows how the register works where no real notices are at hand. No
            figure of it says anything about the world, and it lives in a database of its own that real notices never
            enter.
          </p>
        </section>
      ) : null}

      <section aria-labelledby="how">
        <h2 id="how">What is read, and how</h2>
        <p>
          The register reads public procurement notices as their sources publish them, keeps the bytes, and reads from
          each how a provider was chosen, under which law, by whom, to whom and for how much. Rules written out{' '}
          <a href="/award-routes">one by one</a> do the reading; every reading quotes the words it rests on. A decision
          that several notices speak of is one award. Everything on these pages can be made again from the bytes.
        </p>
      </section>

      <section aria-labelledby="coverage">
        <h2 id="coverage">Which days are held</h2>
        {page.coverage === null ? (
          <p>No day of any source is held whole yet, so no share is shown anywhere.</p>
        ) : (
          <PictureFigure picture={page.coverage} tableOpen />
        )}
        <p>
          A share is only made of awards published on these days. Of all other days it cannot be told what is missing,
          so no line of time is drawn through them.
        </p>
      </section>

      <section aria-labelledby="sources">
        <h2 id="sources">Where notices come from</h2>
        <dl className="words">
          {page.sources.map((source) => (
            <div key={source.label}>
              <dt>{source.label}</dt>
              <dd>{source.definition}</dd>
            </div>
          ))}
        </dl>
        <p>
          Notices of years before are read from tables: the exports of Contracts Finder, and a table of award notices of
          Tenders Electronic Daily. No day of these tables is held whole, so none of their awards enters a share. A
          table says less than a notice: that of Tenders Electronic Daily has no column for the procedure, and where its
          words do not name one, the route is not stated.
        </p>
      </section>

      <section aria-labelledby="accuracy">
        <h2 id="accuracy">How often readings are right</h2>
        <p>
          <a href="/how-good-is-our-reading">How good is our reading</a> compares readings with notices labelled by
          hand, and says what that is worth. Each <a href="/award-routes">rule’s page</a> says what it may get wrong.
          How sure a single reading is stands beside it, as its <a href="/words#confidence">confidence</a>.
        </p>
      </section>

      <section aria-labelledby="not-known">
        <h2 id="not-known">What is not known</h2>
        <ul className="prose">
          <li>
            Care that was arranged without a notice does not appear here. Before 2024 that was most NHS care: one
            inquiry of 2019 found 2 % of commissioners’ spending on clinical services tendered. A rise of direct awards
            in notices is therefore not a fall of competition.
          </li>
          <li>
            Where a notice does not say how the provider was chosen, the register does not guess. It counts the award as
            not stated, beside every share.
          </li>
          <li>Two processes for the same decision are not always recognised as one.</li>
          <li>
            Being admitted to a framework gives a provider no service yet. Such admissions are counted apart from
            awards.
          </li>
          <li>
            Values are of different kinds: for an award or a contract, with or without tax, for a year or a lifetime.
            Each says which it is. Ceilings of frameworks and very large values stay out of sums.
          </li>
          <li>Whether the conditions of a process were met is not for the register to say, and it does not.</li>
          <li>Kinds of providers are a first reading from registers and names; it has not been checked by hand.</li>
        </ul>
        <p>
          <a href="/quality-issues">{page.qualityIssues}</a> of source records{' '}
          {page.qualityIssues.startsWith('1 ') ? 'is' : 'are'} recorded, each with its mend.
        </p>
      </section>

      <Imports imports={page.imports} />

      <section aria-labelledby="persons">
        <h2 id="persons">Names of people</h2>
        <p>
          E-mail addresses, telephone numbers, and names that stand beside a post or a form of address are taken out of
          the texts before anything is shown, on the pages and in the API. A provider that is one person is shown as a
          practice whose name is withheld. The texts are otherwise as published, errors included.
        </p>
      </section>

      <section aria-labelledby="licence">
        <h2 id="licence">Licence and independence</h2>
        <p>
          Contains public sector information licensed under the{' '}
          <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">
            Open Government Licence v3.0
          </a>
          .
        </p>
        <p>
          You may use what the register makes of it under the same licence; name Openward and the data version. Openward
          is independent: it is not a service of the government or of the NHS, and neither has approved it.
        </p>
      </section>

      <QueryBehind asked={asked} publicApiUrl={publicApiUrl} />
    </article>
  )
}

function Imports({ imports }: { readonly imports: AboutPage['imports'] }) {
  return (
    <section aria-labelledby="imports">
      <h2 id="imports">Latest imports</h2>
      {imports.length === 0 ? (
        <p>Nothing has been imported yet.</p>
      ) : (
        <div className="scroll" tabIndex={0} role="group" aria-labelledby="imports">
          <table>
            <caption>The ten latest, newest first</caption>
            <thead>
              <tr>
                <th scope="col">Started</th>
                <th scope="col">State</th>
                {IMPORT_COLUMNS.map((column) => (
                  <th key={column} scope="col" className="numeric">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {imports.map((run) => (
                <tr key={run.started}>
                  <th scope="row">{run.started}</th>
                  <td>{run.state}</td>
                  {run.figures.map((figure, index) => (
                    <td key={index} className="numeric">
                      {figure}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
