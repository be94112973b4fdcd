import type { PagerLinks } from '../components/pager'

interface PageInfo {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly startCursor?: string | null
  readonly endCursor?: string | null
}

/** Address of the first page, keeping everything else in the address as it is. */
export function firstPage(path: string, search: URLSearchParams): string {
  const text = new URLSearchParams([...search].filter(([key]) => key !== 'after' && key !== 'before')).toString()
  return text === '' ? path : `${path}?${text}`
}

/** Addresses of the pages before and after, keeping everything else in the address as it is. */
export function pageLinks(path: string, search: URLSearchParams, info: PageInfo): PagerLinks {
  const first = firstPage(path, search)
  const to = (name: 'after' | 'before', cursor: string | null | undefined): string | null =>
    cursor === null || cursor === undefined || cursor === ''
      ? null
      : `${first}${first === path ? '?' : '&'}${new URLSearchParams([[name, cursor]]).toString()}`
  return {
    previous: info.hasPreviousPage ? to('before', info.startCursor) : null,
    next: info.hasNextPage ? to('after', info.endCursor) : null,
    first: info.hasPreviousPage ? first : null,
  }
}
