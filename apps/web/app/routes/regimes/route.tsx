import { LAW_CHECKS } from '@openward/vocabulary/law/law-statement'
import { SECTION_75_LAW } from '@openward/vocabulary/law/regime-law'
import { pageMeta } from '../../components/page-meta'
import { PictureFigure } from '../../components/picture-figure'
import { LawNote } from '../../expected-notices/law-note'
import { printLaw } from '../../expected-notices/print-expected-notice'
import type { Route } from './+types/route'
import { drawLine, regimeRows } from './presenter'

export function loader() {
  return { picture: drawLine(new Date().toISOString().slice(0, 10)) }
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'The laws', 'Under which laws health services in England are awarded, and what each asks for.')

export default function Regimes({ loaderData: { picture } }: Route.ComponentProps) {
  const { label, definition, citation, rules, review, mayUse } = SECTION_75_LAW
  return (
    <article className="page chapters">
      <header className="page-head">
        <h1>The laws</h1>
        <p className="lead answer">
          Since 2006 four laws in turn have said how a provider of health services in England is chosen; since 1 January
          2024 it is the Provider Selection Regime, under which a tender is one way among several.
        </p>
      </header>
      <section aria-labelledby="time">
        <h2 id="time">From 2006 to today</h2>
        <PictureFigure picture={picture} />
      </section>
      <section aria-labelledby="each">
        <h2 id="each">One page for each</h2>
        <dl className="facts">
          {regimeRows.map((regime) => (
            <div key={regime.code}>
              <dt>
                <a href={regime.href}>{regime.label}</a>
              </dt>
              <dd>
                {regime.definition} <span className="small">{regime.citation ?? 'No single instrument.'}</span>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section aria-labelledby="section-75">
        <h2 id="section-75">{label}</h2>
        <p>
          {definition} <span className="small">{citation}</span>
        </p>
        <ul className="prose">
          {[mayUse, ...rules, ...review].map((rule) => (
            <li key={rule.text}>
              <LawNote law={printLaw(rule)} />
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="checks">
        <h2 id="checks">How sure we are of the law</h2>
        <p>
          Each statement of law on this site says where it stands. Most were read in a public source of the law or of
          its guidance. Some are marked:
        </p>
        <dl className="facts">
          <div>
            <dt>{LAW_CHECKS.TO_BE_CHECKED.label}</dt>
            <dd>{LAW_CHECKS.TO_BE_CHECKED.definition}</dd>
          </div>
        </dl>
        <p>
          The register shows which process a notice states and which conditions the law sets for it. Whether the
          conditions were met is not judged here, and nothing here is legal advice. What became of the notices that the
          law asks for, by system: <a href="/expected-notices">expected notices</a>. What authorities publish of their
          own awards each year: <a href="/annual-summaries">annual summaries</a>.
        </p>
      </section>
    </article>
  )
}
