import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import { isCodeOf } from '@openward/vocabulary/code-list'
import { LevelMark } from '../../components/level'
import { pageMeta } from '../../components/page-meta'
import { RULE_PAGES, type RuleConcern, type RulePage } from '../../vocabulary/rule-pages'
import type { Route } from './+types/route'

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(
    matches,
    'How routes are read',
    'How the register reads from a notice how a provider was chosen, rule by rule.',
  )

const CONCERNS: Readonly<Record<RuleConcern, string>> = {
  ROUTE: 'How the provider was chosen',
  REGIME: 'Under which law',
  STAGE: 'At which stage the notice stands',
  SCOPE: 'Whether it is a health service',
  JURISDICTION: 'Which nation it belongs to',
}

/** The rules of reading, one page each. They are documents of the project, not data, so there is no query. */
export default function AwardRoutes() {
  return (
    <article className="page chapters">
      <header className="page-head">
        <h1>How routes are read</h1>
        <p className="lead">
          A route is read from the words of a notice by {RULE_PAGES.length} rules that anybody can check. Each rule says
          what the law says, how we read it, what we leave out and what we assume, and shows a worked example that is
          run as a test. <a href="/how-good-is-our-reading">How good is our reading</a> says how often they are right.
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
      {(Object.keys(CONCERNS) as RuleConcern[]).map((concern) => (
        <section key={concern} aria-labelledby={concern}>
          <h2 id={concern}>{CONCERNS[concern]}</h2>
          <ul className="rows rule-rows">
            {RULE_PAGES.filter((rule) => rule.concern === concern).map((rule) => (
              <li key={rule.id}>
                <span className="what">
                  <a href={`/award-routes/${rule.id}`}>{rule.title}</a>
                </span>
                <Level rule={rule} />
                <span className="small">{rule.citation ?? 'A convention of the register'}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  )
}

/** How much competition the route of a rule holds; nothing for rules that read something else. */
function Level({ rule }: { readonly rule: RulePage }) {
  if (rule.concern !== 'ROUTE' || !isCodeOf(AWARD_ROUTES, rule.reads)) return null
  return <LevelMark level={AWARD_ROUTES[rule.reads].competitionLevel} />
}
