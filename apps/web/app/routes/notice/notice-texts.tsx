import { FieldPath } from '../../components/field-path'
import { NotStated } from '../../components/facts'
import { OtherReasons } from '../../quotes/other-reasons'
import { MarkedText } from '../../quotes/quote'
import type { NoticePage } from './presenter'

const SHOWN_OTHERS = 40

/** What the notice says, in its own words: first what decides the reading, then the rest. */
export function NoticeTexts({ page }: { readonly page: NoticePage }) {
  const deciding = page.texts.filter((text) => text.decides)
  const others = page.texts.filter((text) => !text.decides)
  return (
    <>
      <section aria-labelledby="decides">
        <h2 id="decides">The words that decide</h2>
        {deciding.length === 0 ? (
          <p>
            <NotStated>No words of this notice decide route or law.</NotStated>
          </p>
        ) : (
          <>
            <p>
              Read by{' '}
              {page.rules.map((rule, index) => (
                <span key={rule.href}>
                  {index === 0 ? null : ', '}
                  <a href={rule.href}>{rule.label}</a>
                </span>
              ))}
              . The marked words are literal.
            </p>
            {deciding.map((text) => (
              <Text key={text.path} text={text} />
            ))}
          </>
        )}
        <OtherReasons reasons={page.otherReasons} />
        {page.conflicts.length === 0 ? null : (
          <>
            <h3>Words that speak for another route</h3>
            {page.conflicts.map((conflict) => (
              <blockquote key={`${conflict.path} ${conflict.route}`}>
                <mark>{conflict.quote}</mark>
                <span className="quote-source">
                  {conflict.route}, field <FieldPath path={conflict.path} />
                </span>
              </blockquote>
            ))}
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
      {others.length === 0 ? null : (
        <section aria-labelledby="other-texts">
          <h2 id="other-texts">The other texts of the notice</h2>
          {others.slice(0, SHOWN_OTHERS).map((text) => (
            <Text key={text.path} text={text} />
          ))}
          {others.length <= SHOWN_OTHERS ? null : (
            <p>{others.length - SHOWN_OTHERS} more texts are in the answer to the query below.</p>
          )}
        </section>
      )}
    </>
  )
}

function Text({ text }: { readonly text: NoticePage['texts'][number] }) {
  return (
    <div className="text-block">
      <h3>{text.part}</h3>
      <p className="notice-text">
        <MarkedText parts={text.parts} />
      </p>
      <p className="small">
        Field <FieldPath path={text.path} />
      </p>
    </div>
  )
}
