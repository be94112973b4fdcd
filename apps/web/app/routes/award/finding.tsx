import { NotStated } from '../../components/facts'
import { Term } from '../../components/term'
import { Quote } from '../../quotes/quote'
import type { AwardPage } from './presenter'

/** How the register came to its reading, open to check: rule, confidence, what speaks against it, what to know. */
export function Finding({ page }: { readonly page: AwardPage }) {
  return (
    <section aria-labelledby="finding">
      <h2 id="finding">How we read it</h2>
      <p>
        <Term term={page.route} />
        {page.rule === null ? null : (
          <>
            , read by the rule “<a href={page.rule.href}>{page.rule.label}</a>”
            {page.rule.citation === null ? null : ` (${page.rule.citation})`}
          </>
        )}
        . Confidence: <Term term={page.confidence} />.
      </p>
      {page.rules.length === 0 ? (
        <p>
          <NotStated>No words of the notices decide the route, so it is counted as not stated.</NotStated>
        </p>
      ) : (
        <p>
          Route, law, stage and scope were read from the words and codes above by{' '}
          {page.rules.length === 1 ? 'this rule' : 'these rules'}:{' '}
          {page.rules.map((rule, index) => (
            <span key={rule.href}>
              {index === 0 ? null : ', '}
              <a href={rule.href}>{rule.label}</a>
            </span>
          ))}
          .
        </p>
      )}
      {page.conflicts.length === 0 ? null : (
        <>
          <h3>Words that speak for another route</h3>
          <ul className="reasons">
            {page.conflicts.map((conflict) => (
              <li key={`${conflict.path} ${conflict.route}`}>
                <p>{conflict.route}:</p>
                <Quote path={conflict.path} parts={conflict.parts} />
              </li>
            ))}
          </ul>
        </>
      )}
      {page.flags.length === 0 ? null : (
        <>
          <h3>What to know beside it</h3>
          <ul>
            {page.flags.map((flag) => (
              <li key={flag.href}>
                <a href={flag.href}>{flag.label}</a>. {flag.meaning}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
