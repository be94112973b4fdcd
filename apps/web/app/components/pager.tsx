/** Addresses of the neighbouring pages of a list; null where there is none. */
export interface PagerLinks {
  readonly previous: string | null
  readonly next: string | null
  readonly first: string | null
}

export function Pager({ links, of }: { readonly links: PagerLinks; readonly of: string }) {
  if (links.previous === null && links.next === null) return null
  return (
    <nav className="pager" aria-label={`Pages of ${of}`}>
      {links.first === null ? null : <a href={links.first}>First page</a>}
      {links.previous === null ? null : (
        <a rel="prev" href={links.previous}>
          ← Earlier in the list
        </a>
      )}
      {links.next === null ? null : (
        <a rel="next" href={links.next}>
          Further in the list →
        </a>
      )}
    </nav>
  )
}
