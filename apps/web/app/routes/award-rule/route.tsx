import { AWARD_ROUTES, type AwardRoute } from '@openward/vocabulary/award-route'
import { isCodeOf } from '@openward/vocabulary/code-list'
import { found } from '../../api/found'
import { pageMeta } from '../../components/page-meta'
import { printRouteLaw } from '../../law/print-law-statements'
import { RouteLaw } from '../../law/route-law'
import { RULE_PAGES } from '../../vocabulary/rule-pages'
import type { Route } from './+types/route'

export function loader({ params }: Route.LoaderArgs) {
  const rule = found(RULE_PAGES.find((page) => page.id === params.rule))
  // Rules on stages and scope read no route; of several routes the first one stands in the front matter.
  const isOfRoute = rule.concern === 'ROUTE' && isCodeOf(AWARD_ROUTES, rule.reads)
  return { rule, law: isOfRoute ? printRouteLaw(rule.reads as AwardRoute) : null }
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  loaderData === undefined
    ? []
    : pageMeta(
        matches,
        `${loaderData.rule.title}: how it is read`,
        `What the law says of it, how the register reads it from notices, and what it leaves out.`,
      )

export default function AwardRule({ loaderData: { rule, law } }: Route.ComponentProps) {
  return (
    <article className="page">
      <header className="page-head">
        <p className="kicker">
          <a href="/award-routes">How routes are read</a>
          {rule.citation === null ? null : ` · ${rule.citation}`}
        </p>
        <h1>{rule.title}</h1>
      </header>
      {law === null ? null : (
        <section aria-labelledby="law-of-route" className="spaced">
          <h2 id="law-of-route">The law of this route: {law.label}</h2>
          <RouteLaw law={law} level="h3" />
        </section>
      )}
      <div className="prose rule" dangerouslySetInnerHTML={{ __html: rule.html }} />
    </article>
  )
}
