import type { PrintedLaw } from './print-expected-notice'

/** What the law says, with where it stands, and a mark where it is still to be compared with its text. */
export function LawNote({ law }: { readonly law: PrintedLaw }) {
  return (
    <span className="law-note">
      {law.text}
      {law.citation === null ? null : <span className="citation"> {law.citation}.</span>}
      {law.isToBeChecked ? (
        <>
          {' '}
          <a className="to-be-checked" href="/regimes#checks">
            To be checked
          </a>
        </>
      ) : null}
    </span>
  )
}
