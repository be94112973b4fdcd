import { codesOf } from '@openward/vocabulary/code-list'
import { REGIME_LAWS } from '@openward/vocabulary/law/regime-law'
import { REGIMES } from '@openward/vocabulary/regime'
import { found } from '../../api/found'
import { pageMeta } from '../../components/page-meta'
import { LawNote } from '../../expected-notices/law-note'
import { printLaw } from '../../expected-notices/print-expected-notice'
import { noticesOf, printRouteLaw, routesOf } from '../../law/print-law-statements'
import { RouteLaw } from '../../law/route-law'
import { regimeAddress } from '../../print/addresses'
import { lowerFirst } from '../../print/lower-first'
import { printDay } from '../../print/print-day'
import { RULE_PAGES } from '../../vocabulary/rule-pages'
import type { Route } from './+types/route'
import { workedExample } from './examples'

export function loader({ params }: Route.LoaderArgs) {
  const code = found(codesOf(REGIMES).find((one) => regimeAddress(one) === `/regimes/${params.regime}`))
  const { mayUse, periods, rules, review } = REGIME_LAWS[code]
  return {
    regime: REGIMES[code],
    mayUse: mayUse === null ? null : printLaw(mayUse),
    periods: periods.map(({ from, to, law }) => ({
      days: to === null ? `From ${printDay(from)}` : `${printDay(from)} to ${printDay(to)}`,
      law: printLaw(law),
    })),
    rules: rules.map(printLaw),
    review: review.map(printLaw),
    routes: routesOf(code).map((route) => ({
      law: printRouteLaw(route),
      rule: RULE_PAGES.find(({ reads }) => reads === route)?.id ?? null,
    })),
    notices: noticesOf(code),
    example: workedExample(code),
    readBy: RULE_PAGES.filter(({ concern, reads }) => concern === 'REGIME' && reads === code).map(({ id, title }) => ({
      id,
      title,
    })),
  }
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  loaderData === undefined ? [] : pageMeta(matches, loaderData.regime.label, loaderData.regime.definition)

export default function Regime({ loaderData: page }: Route.ComponentProps) {
  return (
    <article className="page chapters">
      <header className="page-head">
        <p className="kicker">
          <a href="/regimes">The laws</a>
          {page.regime.citation === null ? null : ` · ${page.regime.citation}`}
        </p>
        <h1>{page.regime.label}</h1>
        <p className="lead answer">{page.regime.definition}</p>
      </header>
      {page.periods.length === 0 && page.mayUse === null ? null : (
        <section aria-labelledby="who">
          <h2 id="who">For whom, and when</h2>
          {page.mayUse === null ? null : (
            <p>
              <LawNote law={page.mayUse} />
            </p>
          )}
          <dl className="facts">
            {page.periods.map(({ days, law }) => (
              <div key={days}>
                <dt>{days}</dt>
                <dd>
                  <LawNote law={law} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {page.rules.length === 0 ? null : (
        <section aria-labelledby="asks">
          <h2 id="asks">What it asks for</h2>
          <ul className="prose">
            {page.rules.map((rule) => (
              <li key={rule.text}>
                <LawNote law={rule} />
              </li>
            ))}
          </ul>
          {page.review.length === 0 ? null : (
            <>
              <h3>How a decision is looked at again</h3>
              <ul className="prose">
                {page.review.map((rule) => (
                  <li key={rule.text}>
                    <LawNote law={rule} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      )}
      {page.example === null ? null : (
        <section aria-labelledby="example">
          <h2 id="example">A worked example, made up</h2>
          <ol className="prose">
            {page.example.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="prose">
            <strong>What the register says:</strong> {page.example.result}
          </p>
          {page.readBy.length === 0 ? null : (
            <p>
              How the law is read from a notice:{' '}
              {page.readBy.map(({ id, title }, index) => (
                <span key={id}>
                  {index === 0 ? null : ', '}
                  <a href={`/award-routes/${id}`}>{title}</a>
                </span>
              ))}
            </p>
          )}
        </section>
      )}
      {page.routes.length === 0 ? null : (
        <section aria-labelledby="routes">
          <h2 id="routes">Its routes</h2>
          {page.routes.map(({ law, rule }) => (
            <section key={law.code} aria-labelledby={`route-${law.code}`} className="spaced">
              <h3 id={`route-${law.code}`}>
                {rule === null ? law.label : <a href={`/award-routes/${rule}`}>{law.label}</a>}
              </h3>
              <p>
                {law.definition} {law.citation === null ? null : <span className="small">{law.citation}</span>}
              </p>
              <details>
                <summary>
                  The law of this route <span className="hidden">({law.label})</span>
                </summary>
                <RouteLaw law={law} level="h4" />
              </details>
            </section>
          ))}
        </section>
      )}
      {page.notices.length === 0 ? null : (
        <section aria-labelledby="notices">
          <h2 id="notices">Its notices</h2>
          <dl className="facts">
            {page.notices.map((notice) => (
              <div key={notice.code} id={`notice-${notice.code}`}>
                <dt>{notice.label}</dt>
                <dd>
                  {notice.definition} <span className="small">{notice.citation}</span>
                  {notice.isToBeChecked ? (
                    <>
                      {' '}
                      <a className="to-be-checked" href="/regimes#checks">
                        To be checked
                      </a>
                    </>
                  ) : null}
                  {notice.contents.length === 0 ? null : (
                    <p className="small">
                      Contains: {notice.contents.map(({ label }) => lowerFirst(label)).join(', ')}.
                    </p>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </article>
  )
}
