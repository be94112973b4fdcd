import { FieldPath } from '../../components/field-path'
import { NotStated } from '../../components/facts'
import { Term } from '../../components/term'
import { LawNote } from '../../expected-notices/law-note'
import { breakLines } from '../../quotes/break-lines'
import { Quote } from '../../quotes/quote'
import type { PrintedContents, PrintedExpectations, PrintedStandstill } from './print-expectations'

/** What the law of the route asked to be published, by when, and what was found: told, not judged. */
export function ExpectedNotices({ expectations }: { readonly expectations: PrintedExpectations }) {
  return (
    <section aria-labelledby="expected">
      <h2 id="expected">What the law asked to be published</h2>
      <p>{expectations.sentence}</p>
      {expectations.lines.length === 0 ? null : (
        <ol className="story expected">
          {expectations.lines.map((line) => (
            <li key={line.code} className={`outcome-${line.outcome}`}>
              <p className="when">{line.outcomeLabel}</p>
              <h3>
                <Term term={line.notice} />
              </h3>
              <p>
                {line.says}
                {line.found === null ? null : (
                  <>
                    {' '}
                    <a href={line.found.href}>{line.found.label}</a>
                  </>
                )}
              </p>
              <p className="small">
                <LawNote law={line.law} />
              </p>
            </li>
          ))}
        </ol>
      )}
      {expectations.standstill === null ? null : <Standstill standstill={expectations.standstill} />}
      {expectations.contents.map((contents) => (
        <Contents key={contents.citation} contents={contents} />
      ))}
    </section>
  )
}

function Standstill({ standstill }: { readonly standstill: PrintedStandstill }) {
  return (
    <>
      <h3 id="representations">Representations until</h3>
      <p>{standstill.computed}</p>
      {standstill.stated.length === 0 ? (
        <p>
          Stated deadline: <NotStated>the notice states no day</NotStated>
        </p>
      ) : (
        standstill.stated.map(({ says, path, parts }) => (
          <div key={says}>
            <p>{says}</p>
            <Quote path={path} parts={parts} />
          </div>
        ))
      )}
      <p className="small">
        A standstill may last longer than that: where representations are made in time it stays open until the authority
        has answered them, and a provider may then turn to the Panel.
      </p>
    </>
  )
}

function Contents({ contents }: { readonly contents: PrintedContents }) {
  return (
    <>
      <h3>What the notice contains</h3>
      <p>
        {contents.sentence}{' '}
        <span className="small">
          {contents.citation}
          {contents.document === null ? null : (
            <>
              {' · '}
              <a href={contents.document.href}>{contents.document.label}</a>
            </>
          )}
        </span>
      </p>
      <details>
        <summary>One by one</summary>
        <div className="scroll" tabIndex={0} role="group" aria-label="What the notice contains">
          <table>
            <caption>
              What the schedule lists, and where the notice says it. What it does not say in its own texts and fields is
              not found here.
            </caption>
            <thead>
              <tr>
                <th scope="col">The schedule lists</th>
                <th scope="col">In the notice</th>
              </tr>
            </thead>
            <tbody>
              {contents.items.map(({ label, meaning, words }) => (
                <tr key={label}>
                  <th scope="row">
                    {label}
                    <br />
                    <span className="small">{meaning}</span>
                  </th>
                  <td>
                    {words === null ? (
                      <NotStated>Not found</NotStated>
                    ) : (
                      <>
                        “{breakLines(words.quote)}”
                        <br />
                        <span className="small">
                          Field <FieldPath path={words.path} />
                        </span>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  )
}
