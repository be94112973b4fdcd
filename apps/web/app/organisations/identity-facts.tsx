import { Fact, NotStated } from '../components/facts'
import type { PrintedIdentity } from './print-identity'

/** Place, identifiers, other names and time of existence, as rows of a list of facts. */
export function IdentityFacts({ identity }: { readonly identity: PrintedIdentity }) {
  return (
    <>
      <Fact name="Seat">{identity.place ?? <NotStated />}</Fact>
      <Fact name="Identifiers">
        {identity.identifiers.length === 0 ? (
          <NotStated>None given in a form that can be checked</NotStated>
        ) : (
          identity.identifiers.map(({ scheme, value, href }) => (
            <p key={`${scheme} ${value}`}>
              {href === null ? value : <a href={href}>{value}</a>}
              <br />
              <span className="small">{scheme}</span>
            </p>
          ))
        )}
      </Fact>
      {identity.alsoKnownAs.length === 0 ? null : (
        <Fact name="Also known as">
          {identity.alsoKnownAs.map(({ name, seen }) => (
            <p key={name}>
              {name}
              {seen === null ? null : <span className="small"> {seen}</span>}
            </p>
          ))}
        </Fact>
      )}
      {identity.existed === null ? null : <Fact name="Existed">{identity.existed}</Fact>}
      {identity.reference === null ? null : <Fact name="Known from">{identity.reference}</Fact>}
    </>
  )
}
