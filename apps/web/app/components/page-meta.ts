import type { MetaDescriptor } from 'react-router'

interface RootMatch {
  readonly id: string
  readonly loaderData?: unknown
}

/**
 * Title and description of a page. On the made-up register both say so, since titles travel further than pages: into
 * search results, bookmarks and quotations.
 */
export function pageMeta(
  matches: readonly (RootMatch | undefined)[],
  title: string,
  description: string,
): MetaDescriptor[] {
  const root = matches.find((match) => match?.id === 'root')?.loaderData as
    { readonly register?: { readonly madeUp?: boolean } } | undefined
  const madeUp = root?.register?.madeUp === true
  return [
    { title: madeUp ? `${title} (made-up sample) – Openward` : `${title} – Openward` },
    { name: 'description', content: madeUp ? `Made-up sample data. ${description}` : description },
  ]
}
