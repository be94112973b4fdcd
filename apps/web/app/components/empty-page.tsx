/** Stands where a page of a list holds no row though the list holds some: the address points past its end. */
export function EmptyPage({ first }: { readonly first: string }) {
  return (
    <p className="empty">
      This page lies beyond the end of the list. <a href={first}>Go to its first page</a>
    </p>
  )
}
