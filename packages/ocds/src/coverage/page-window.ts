import type { Source } from '@openward/vocabulary/source'
import { sourceOfAddress } from '../detect-source.js'
import type { PackageRead } from '../read-document.js'
import { boundMinutes, hoursAhead } from './wall-clock.js'
import type { WallMinutes } from './wall-clock.js'

/** One page of the answer to a question for all notices of a window. */
export interface Page {
  readonly source: Source
  readonly from: WallMinutes
  /** Exclusive. */
  readonly to: WallMinutes
  /** Releases on a full page. */
  readonly limit: number
  /** Cursor in the page's own address, as given; Find a Tender does not write it there. */
  readonly cursor: string | null
  /** Cursor of the next page, as given; null on the last page. */
  readonly nextCursor: string | null
  readonly isLast: boolean
  readonly releases: PackageRead['releases']
}

/** Paths at which the services answer for all their notices, and the names of the window's bounds there. */
const questions: Partial<Record<Source, { readonly path: string; readonly from: string; readonly to: string }>> = {
  FIND_A_TENDER: { path: '/api/1.0/ocdsreleasepackages', from: 'updatedFrom', to: 'updatedTo' },
  CONTRACTS_FINDER: { path: '/published/notices/ocds/search', from: 'publishedFrom', to: 'publishedTo' },
}

/**
 * Reads the window from a package's address. Null where the address is no question for a whole window: no bounds, a
 * single notice, or a filter (`stages=` leaves out most releases without saying so).
 */
export function pageOf(read: PackageRead): Page | null {
  const source = sourceOfAddress(read.uri)
  const question = source === null ? undefined : questions[source]
  const address = parseAddress(read.uri)
  if (source === null || question === undefined || address === null) return null
  if (address.pathname.toLowerCase().replace(/\/$/, '') !== question.path) return null
  const known = new Set([question.from, question.to, 'limit', 'cursor'])
  for (const name of address.searchParams.keys()) if (!known.has(name)) return null
  const from = boundMinutes(address.searchParams.get(question.from) ?? '')
  const to = boundMinutes(address.searchParams.get(question.to) ?? '')
  if (from === null || to === null || from >= to) return null
  const limit = Number(address.searchParams.get('limit') ?? '100')
  if (!Number.isInteger(limit) || limit < 1) return null
  return {
    source,
    // Whether Contracts Finder's bounds are London or UTC time is not known: only what both readings share is claimed.
    from: source === 'CONTRACTS_FINDER' ? from + 60 * hoursAhead(from) : from,
    to,
    limit,
    cursor: address.searchParams.get('cursor'),
    nextCursor: parseAddress(read.nextUri)?.searchParams.get('cursor') ?? null,
    isLast: read.complete && read.nextUri === null,
    releases: read.releases,
  }
}

function parseAddress(text: string | null): URL | null {
  return text !== null && URL.canParse(text) ? new URL(text) : null
}
