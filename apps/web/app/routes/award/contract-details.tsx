import { Fact, Facts, NotStated } from '../../components/facts'
import { Term } from '../../components/term'
import { lowerFirst } from '../../print/lower-first'
import type { PrintedContract } from './print-contract'

/** One contract of an award: form, term, value, parties, and what changed later. */
export function ContractDetails({ contract }: { readonly contract: PrintedContract }) {
  return (
    <>
      {contract.title === null ? null : <h3>{contract.title}</h3>}
      <Facts>
        <Fact name="Form">
          <Term term={contract.form} />
        </Fact>
        <Fact name="Value">
          {contract.value === null ? <NotStated /> : `${contract.value.amount}, ${lowerFirst(contract.value.basis)}`}
        </Fact>
        <Fact name="Term">
          {contract.term ?? <NotStated />}
          {contract.extendableTo === null ? null : `, can be extended to ${contract.extendableTo}`}
        </Fact>
        <Fact name="Signed">{contract.signed ?? <NotStated />}</Fact>
        <Fact name="Parties">
          {contract.parties.length === 0 ? (
            <NotStated>Not named</NotStated>
          ) : (
            contract.parties.map((party) => (
              <p key={`${party.link.href} ${party.role}`}>
                <a href={party.link.href}>{party.link.label}</a>, {party.role}
              </p>
            ))
          )}
        </Fact>
      </Facts>
      {contract.modifications.length === 0 ? null : (
        <>
          <h3>Changes since</h3>
          <ul className="reasons">
            {contract.modifications.map((change, index) => (
              <li key={index}>
                <p>
                  {change.day ?? <NotStated>Day not stated</NotStated>}
                  {change.notice === null ? null : (
                    <>
                      {' · '}
                      <a href={change.notice.href}>{change.notice.label}</a>
                    </>
                  )}
                </p>
                {change.changed.map(({ what, before, after }) => (
                  <p key={what}>
                    {what}: {before === null ? after : `${before} → ${after}`}
                  </p>
                ))}
                {change.what === null ? null : <blockquote>{change.what}</blockquote>}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
