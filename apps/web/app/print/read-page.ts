/** Which page of a keyset list an address asks for, as arguments of a connection. */
export interface PageArguments {
  readonly first?: number
  readonly after?: string
  readonly last?: number
  readonly before?: string
}

export function readPage(search: URLSearchParams, size: number): PageArguments {
  const before = search.get('before') ?? ''
  if (before !== '') return { last: size, before }
  const after = search.get('after') ?? ''
  return after === '' ? { first: size } : { first: size, after }
}
