import type { ReactNode } from 'react'

/**
 * Filters that stand open beside a list on wide screens and fold away above it on narrow ones, without a script: the
 * stylesheet opens them where the browser can (`::details-content`), elsewhere they open by hand.
 */
export function FilterBox({
  summary,
  open = false,
  children,
}: {
  readonly summary: string
  readonly open?: boolean
  readonly children: ReactNode
}) {
  return (
    <details className="filter-box" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
