import { DOERS } from '@openward/vocabulary/doer'
import { ActForm } from '../../acts/act-form'
import type { MyOrganisationsQuery } from '../../generated/operations'
import { printCounted } from '../../print/print-count'
import { printInstant } from '../../print/print-day'

type Claim = NonNullable<MyOrganisationsQuery['me']>['claims'][number]

const STATUS = {
  OPEN: 'waits for an editor',
  APPROVED: 'approved',
  REFUSED: 'refused',
  WITHDRAWN: 'withdrawn',
} as const

/** What the person has asked to act for, and what became of it. */
export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  if (claims.length === 0) return null
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">Your claims</h2>
      <ul className="rows">
        {claims.map((claim) => (
          <li key={claim.id} className="row-with-act">
            <span>
              <strong>{claim.organisation?.name ?? 'An organisation that the register no longer knows'}</strong>, as{' '}
              {DOERS[claim.role].label.toLowerCase()}: {STATUS[claim.status]}
              <br />
              <span className="small">
                Claimed {printInstant(claim.createdAt)} with {printCounted(claim.proofs.length, 'document')} and an
                address at {claim.emailDomain}, {claim.domainIsKnown ? 'a known domain of it' : 'no known domain of it'}
                {claim.decidedAt === null ? '.' : `; decided ${printInstant(claim.decidedAt)}.`}
              </span>
              {claim.decisionReason === null ? null : (
                <blockquote className="given-text">{claim.decisionReason}</blockquote>
              )}
            </span>
            {claim.status !== 'OPEN' ? null : (
              <ActForm act="withdraw" fields={{ claim: claim.id }}>
                <button type="submit" className="plain-button">
                  Withdraw<span className="hidden"> the claim of {claim.organisation?.name}</span>
                </button>
              </ActForm>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
