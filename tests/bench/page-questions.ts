import type { ConnectionSettings } from '@openward/database/connection-settings'
import { withConnection } from '@openward/database/administer-databases'

/** A document of the web with the variables of one page. */
export interface PageQuestion {
  readonly document: string
  readonly variables: Readonly<Record<string, unknown>>
  /** The provider whose page it is, as the database names it; null on the list. */
  readonly providerId: string | null
}

export type PageName = 'Provider page' | 'Awards list'

export const pageNames: readonly PageName[] = ['Provider page', 'Awards list']

/** The questions of a page, asked in turn. */
export type PageQuestions = Readonly<Record<PageName, readonly PageQuestion[]>>

// What the loaders of the routes ask for where the address says nothing.
const pageSizes: Readonly<Record<PageName, number>> = { 'Provider page': 20, 'Awards list': 25 }

const providers = 40

/** The document of a page of the web; it is no package of ours, so it is read where it stands. */
async function documentOf(folder: string): Promise<string> {
  const address = new URL(`../../apps/web/app/routes/${folder}/query.ts`, import.meta.url).href
  const exported = (await import(address)) as Record<string, string>
  const document = Object.values(exported).find((value) => typeof value === 'string' && value.includes('query '))
  if (document === undefined) throw new Error(`The page ${folder} exports no document.`)
  return document
}

/**
 * The first page of the awards list, and those of the 40 providers whose number of awards is nearest to 30, so that
 * pages of registers of different sizes have equally much to say.
 */
export async function pageQuestionsOf(settings: ConnectionSettings): Promise<PageQuestions> {
  const { rows } = await withConnection(settings, (client) =>
    client.query<{ id: string; awards: number }>(
      `SELECT id, awards_held AS awards FROM organisation WHERE is_provider
       ORDER BY abs(awards_held - 30), id LIMIT $1`,
      [providers],
    ),
  )
  if (rows.length < providers || rows.some(({ awards }) => awards < pageSizes['Provider page'])) {
    throw new Error(`The register is too small: fewer than ${String(providers)} providers have a full page of awards.`)
  }
  const [provider, list] = await Promise.all([documentOf('provider'), documentOf('awards')])
  return {
    'Provider page': rows.map(({ id }) => ({
      document: provider,
      variables: { id: Buffer.from(`Provider:${id}`).toString('base64'), first: pageSizes['Provider page'] },
      providerId: id,
    })),
    'Awards list': [
      {
        document: list,
        variables: { filter: {}, orderBy: 'PUBLISHED_DESC', first: pageSizes['Awards list'] },
        providerId: null,
      },
    ],
  }
}
