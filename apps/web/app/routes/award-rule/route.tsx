import { found } from '../../api/found'
import { pageMeta } from '../../components/page-meta'
import { RULE_PAGES } from '../../vocabulary/rule-pages'
import type { Route } from './+types/route'

export function loader({ params }: Route.LoaderArgs) {
  return { rule: found(RULE_PAGES.find((page) => page.id === params.rule)) }
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  loaderData === undefined
    ? []
    : pageMeta(
        matches,
        `${loaderData.rule.title}: how it is read`,
        `What the law says of it, how the register reads it from notices, and what it leaves out.`,
      )

export default function AwardRule({ loaderData: { rule } }: Route.ComponentProps) {
  return (
    <article className="page">
      <header className="page-head">
        <p className="kicker">
          <a href="/award-routes">How routes are read</a>
          {rule.citation === null ? null : ` · ${rule.citation}`}
        </p>
        <h1>{rule.title}</h1>
      </header>
      <div className="prose rule" dangerouslySetInnerHTML={{ __html: rule.html }} />
    </article>
  )
}
