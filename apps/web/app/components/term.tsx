/** A word of the law or of the register: a link to its page, with its meaning shown on focus and hover. */
export interface PrintedTerm {
  readonly label: string
  readonly meaning: string
  readonly href: string
}

export function Term({ term }: { readonly term: PrintedTerm }) {
  return (
    <a className="term" href={term.href} data-meaning={term.meaning}>
      {term.label}
    </a>
  )
}
