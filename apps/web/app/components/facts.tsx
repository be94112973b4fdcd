import type { ReactNode } from 'react'

/** Pairs of name and fact; what is not stated stands there in grey and is never left out. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>
}

export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export function NotStated({ children = 'Not stated' }: { readonly children?: ReactNode }) {
  return <span className="not-stated">{children}</span>
}
