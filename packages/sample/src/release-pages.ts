import { dayText, startOf, type Day } from './calendar.js'
import type { SampleSource } from './process-writer.js'
import type { Release, ReleasePackage } from './release.js'

/** A release package with the name of the file that holds it. */
export interface SampleFile {
  readonly fileName: string
  readonly package: ReleasePackage
}

/** Days of one source from `from` up to, and not including, `to`. */
export interface Window {
  readonly source: SampleSource
  readonly from: Day
  readonly to: Day
  /** Names the files: "2024" or "2024-03". */
  readonly name: string
}

/**
 * The interfaces of the sources on the reserved domain `.example`. The name of the service stands before it, so that
 * the source of a package can be told from its address as with real packages.
 */
const INTERFACES: Record<
  SampleSource,
  { readonly path: string; readonly from: string; readonly to: string; readonly file: string }
> = {
  FIND_A_TENDER: {
    path: 'https://www.find-tender.service.gov.uk.sample.example/api/1.0/ocdsReleasePackages',
    from: 'updatedFrom',
    to: 'updatedTo',
    file: 'find-a-tender',
  },
  CONTRACTS_FINDER: {
    path: 'https://www.contractsfinder.service.gov.uk.sample.example/Published/Notices/OCDS/Search',
    from: 'publishedFrom',
    to: 'publishedTo',
    file: 'contracts-finder',
  },
}

/**
 * The pages in which the interface of a source would answer a question for one window: releases newest first, each
 * page but the last with a link to the next, whose cursor steps by the number of releases of a page. Contracts Finder
 * also writes the cursor into the address of the page itself.
 */
export function* pagesOf(
  window: Window,
  newestFirst: readonly Release[],
  limit: number,
  /** Releases of the source before this window; cursors count on from there. */
  before: number,
): Generator<SampleFile> {
  const { path, from, to, file } = INTERFACES[window.source]
  const numbered = window.source === 'CONTRACTS_FINDER'
  const bounds = [`${from}=${dayText(window.from)}T00:00:00`, `${to}=${dayText(window.to)}T00:00:00`]
  const question = `${path}?${[...bounds, `limit=${limit}`].join('&')}`
  const pages = Math.max(1, Math.ceil(newestFirst.length / limit))
  let address = question
  for (let page = 0; page < pages; page += 1) {
    const releases = newestFirst.slice(page * limit, (page + 1) * limit)
    const remaining = newestFirst.length - (page + 1) * limit
    const position = [...bounds, ...(numbered ? [`limit=${limit}`] : []), `nextCursor=${before + remaining}`].join('|')
    const next = `${question}&cursor=${encodeURIComponent(Buffer.from(position, 'utf8').toString('base64'))}`
    yield {
      fileName: `${file}-${window.name}-page-${String(page + 1).padStart(3, '0')}.json`,
      package: {
        uri: address,
        version: '1.1',
        extensions: [
          'https://standard.open-contracting.org/profiles/eu/latest/en/extension.json',
          'https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json',
        ],
        publishedDate: releases[0]?.date ?? startOf(window.from),
        publisher: { name: PUBLISHER, uri: 'https://sample.example/' },
        license: 'https://sample.example/made-up',
        publicationPolicy: 'https://sample.example/made-up',
        releases,
        ...(page + 1 < pages ? { links: { next } } : {}),
      },
    }
    if (numbered) address = next
  }
}

/** By which every package says that it is made up. */
export const PUBLISHER = 'Openward made-up sample'

/** Newest first: day, then instant, then id. */
export function newestFirst(entries: readonly { readonly day: Day; readonly release: Release }[]): Release[] {
  return [...entries]
    .sort((left, right) => right.day - left.day || compare(right.release, left.release))
    .map(({ release }) => release)
}

/** Within one day, instants of London time sort by their clocks. */
function compare(left: Release, right: Release): number {
  if (left.date !== right.date) return left.date < right.date ? -1 : 1
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0
}
