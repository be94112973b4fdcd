import type { PagerLinks } from '../components/pager'

interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor?: string | null
  readonly endCursor?: string | null
}

/** Addresses of the pages before and after, keeping everything else in the address as it is. */
export function pageLinks(path: string, search: URLSearchParams, info: PageInfo): PagerLinks {
  const to = (name: 'after' | 'before' | null, cursor: string | null | undefined): string | null => {
    const next = new URLSearchParams([...search].filter(([key]) => key !== 'after' && key !== 'before'))
    if (name !== null && (cursor === null || cursor === undefined)) return null
    if (name !== null && cursor) next.set(name, cursor)
    const text = next.toString()
    return text === '' ? path : `${path}?${text}`
  }
  return {
    previous: info.hasPreviousPage ? to('before', info.startCursor) : null,
    next: info.hasNextPage ? to('after', info.endCursor) : null,
    first: info.hasPreviousPage ? to(null, null) : null,
  }
}
