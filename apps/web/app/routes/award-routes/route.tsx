import { pageMeta } from '../../components/page-meta'
import { RULE_PAGES } from '../../vocabulary/rule-pages'
import type { Route } from './+types/route'

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(
    matches,
    'How routes are read',
    'How the register reads from a notice how a provider was chosen, rule by rule.',
  )

/** The rules of reading, one page each. They are documents of the project, not data, so there is no query. */
export default function AwardRoutes() {
  return (
    <article className="page chapters">
      <header className="page-head">
        <h1>How routes are read</h1>
        <p className="lead">
          A route is read from the words of a notice by rules that anybody can check. Each rule says what the law says,
          how we read it, what we leave out and what we assume, and shows a worked example that is run as a test.
        </p>
      </header>
      <section aria-labelledby="principles">
        <h2 id="principles">What holds for every rule</h2>
        <ul className="prose">
          <li>A reading names the field and quotes the words it rests on.</li>
          <li>Sentences that name a law only to exclude it are set aside before anything is read.</li>
          <li>Codes of the form alone never decide between processes: they are often wrong.</li>
          <li>
            What the notice does not say is <a href="/words#route-NOT_STATED">not stated</a>, and is counted so.
          </li>
          <li>Words that speak against the reading are shown beside it, and lower its confidence.</li>
        </ul>
      </section>
      <section aria-labelledby="rules">
        <h2 id="rules">The rules</h2>
        {RULE_PAGES.length === 0 ? <p>No rule has a page yet.</p> : null}
        <ul className="rows">
          {RULE_PAGES.map((rule) => (
            <li key={rule.id}>
              <span className="what">
                <a href={`/award-routes/${rule.id}`}>{rule.title}</a>
              </span>
              {rule.citation === null ? null : <span className="small">{rule.citation}</span>}
              <span className="clip">{rule.summary}</span>
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
