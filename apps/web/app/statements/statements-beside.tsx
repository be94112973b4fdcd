import type { StatementBesideFragment } from '../generated/operations'
import { organisationAddress } from '../print/addresses'
import { printInstant } from '../print/print-day'

/** What the organisations that a record names wish to stand beside it, and where one of them can say more. */
export function StatementsBeside({
  statements,
  subject,
}: {
  readonly statements: readonly StatementBesideFragment[]
  /** Id of the record. */
  readonly subject: string
}) {
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">Statements</h2>
      {statements.length === 0 ? null : <p>In the words of those concerned. The register does not check them.</p>}
      {statements.map((statement) => (
        <Statement key={statement.id} statement={statement} />
      ))}
      <p className="small">
        {statements.length === 0 ? 'None has been placed. ' : ''}
        Do you speak for an organisation that is named here?{' '}
        <a href={`/statements/place?subject=${encodeURIComponent(subject)}`}>Place a statement</a>
      </p>
    </section>
  )
}

/** One statement with whose it is and when it was placed; of one that was taken back, that it was and why. */
export function Statement({ statement }: { readonly statement: StatementBesideFragment }) {
  const { organisation, placedAt, revisedAt, withdrawnAt } = statement
  return (
    <div className="statement">
      {withdrawnAt === null ? (
        <blockquote className="given-text">{statement.text}</blockquote>
      ) : (
        <p className="soft">
          Withdrawn {printInstant(withdrawnAt)}. {statement.withdrawReason}
        </p>
      )}
      <p className="small">
        {organisation === null ? (
          'An organisation that the register no longer knows'
        ) : (
          <a
            href={organisationAddress(
              organisation.__typename === 'Provider' ? 'provider' : 'commissioner',
              organisation.id,
            )}
          >
            {organisation.name}
          </a>
        )}
        , {statement.role === 'PROVIDER' ? 'provider' : 'commissioner'}, {printInstant(placedAt)}
        {revisedAt === placedAt ? '' : `, revised ${printInstant(revisedAt)}`}.{' '}
        <a href={`/statements/${encodeURIComponent(statement.id)}`}>
          Its history<span className="hidden">: statement of {organisation?.name ?? 'an organisation'}</span>
        </a>
      </p>
    </div>
  )
}
