import { Fact, Facts, NotStated } from '../../components/facts'
import { Term } from '../../components/term'
import type { PrintedKindFacts } from './print-kind-facts'

/** Kind, legal form and origin with their grounds, what it says of itself, and what section 33 asks. */
export function KindFacts({ facts }: { readonly facts: PrintedKindFacts }) {
  return (
    <section aria-labelledby="kind">
      <h2 id="kind">What kind of body it is</h2>
      <Facts>
        <Fact name="Kind">
          <Term term={facts.kind} />
          <p className="small">
            Rests on: <Term term={facts.kindSource} />, {facts.kindBasis}. Confidence:{' '}
            {facts.kindConfidence.label.toLowerCase()}.
          </p>
        </Fact>
        <Fact name="Legal form">
          <Term term={facts.legalForm} />
          <p className="small">Rests on: {facts.legalFormBasis}.</p>
        </Fact>
        <Fact name="Origin">
          <Term term={facts.origin.term} />
          {facts.origin.said === null ? null : <p>{facts.origin.said}</p>}
          <Source source={facts.origin.source} />
        </Fact>
        <Fact name="Says of itself">
          {facts.claims.length === 0 ? (
            <NotStated>No notice asks it</NotStated>
          ) : (
            facts.claims.map(({ text, link }) => (
              <p key={text}>
                {text}
                {link === null ? null : (
                  <>
                    {' · '}
                    <a href={link.href}>{link.label}</a>
                  </>
                )}
              </p>
            ))
          )}
          {facts.claims.length === 0 ? null : <p className="small">A claim in a form, which nobody has checked.</p>}
        </Fact>
      </Facts>
      <h3 id="mutual">What the law asks of a public service mutual</h3>
      <p>
        Contracts under the Procurement Act 2023 can be reserved to public service mutuals. Nobody certifies one: each
        authority decides for each contract, by the three things that section 33 names. What the register does not know
        is unproven, and has not failed.
      </p>
      <table>
        <caption>Section 33 of the Procurement Act 2023, and what sources say</caption>
        <thead>
          <tr>
            <th scope="col">Asked</th>
            <th scope="col">Known</th>
          </tr>
        </thead>
        <tbody>
          {facts.mutualFacts.map(({ name, said, source }) => (
            <tr key={name.label}>
              <th scope="row">
                <Term term={name} />
              </th>
              <td>
                {said ?? <NotStated>Not known: the register holds no source</NotStated>}
                <Source source={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Source({ source }: { readonly source: string | null }) {
  return source === null ? null : <p className="small">Source: {source}</p>
}
