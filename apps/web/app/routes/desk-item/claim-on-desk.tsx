import { DOERS } from '@openward/vocabulary/doer'
import { Fact, Facts, NotStated } from '../../components/facts'
import type { DeskItemQuery } from '../../generated/operations'
import { printCount } from '../../print/print-count'

type Item = Extract<NonNullable<DeskItemQuery['node']>, { readonly __typename: 'DeskItem' }>

/** Who claims, and the proof: words, address and documents. */
export function ClaimOnDesk({
  claim,
  domains,
}: {
  readonly claim: NonNullable<Item['claim']>
  readonly domains: readonly { readonly domain: string; readonly basis: string }[]
}) {
  return (
    <section aria-labelledby="claim">
      <h2 id="claim">The claim</h2>
      <Facts>
        <Fact name="Who">
          {claim.personName === null ? '' : `${claim.personName}, `}
          {claim.personEmail ?? <NotStated>erased</NotStated>}
        </Fact>
        <Fact name="As">{DOERS[claim.role].label}</Fact>
        <Fact name="Their address">
          at <strong>{claim.emailDomain}</strong>,{' '}
          {claim.domainIsKnown ? 'a known domain of the organisation' : 'no known domain of the organisation'}
        </Fact>
        <Fact name="Known domains">
          {domains.length === 0 ? (
            <NotStated>none</NotStated>
          ) : (
            domains.map(({ domain, basis }) => `${domain} (${basis})`).join(', ')
          )}
        </Fact>
      </Facts>
      <h3>What they say</h3>
      <blockquote className="given-text">{claim.statement ?? <NotStated>erased</NotStated>}</blockquote>
      <h3>Documents</h3>
      {claim.proofs.length === 0 ? <p>None was given.</p> : null}
      <ul className="plain">
        {claim.proofs.map((proof) => (
          <li key={proof.path}>
            {proof.removedAt !== null ? (
              <NotStated>{proof.fileName ?? 'A document'}, removed</NotStated>
            ) : (
              <>
                <a href={proof.path} download="">
                  {proof.fileName ?? 'A document'}
                </a>{' '}
                <span className="small">
                  {proof.mediaType}, {printCount(Math.ceil(proof.size / 1000))} kB. Nobody has opened or checked it.
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
