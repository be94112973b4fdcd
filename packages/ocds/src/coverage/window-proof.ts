import type { Page } from './page-window.js'
import { instantMinutes } from './wall-clock.js'
import type { WallMinutes } from './wall-clock.js'

/**
 * When is a window held whole? Find a Tender's pages say neither their own number nor how many there are, so that the
 * chain must be shown to be whole by other means. All of these must hold:
 *
 * 1. The last page is there: a page without `links.next`, and none older than it.
 * 2. Every other page is full, as the service fills them.
 * 3. No page is missing between two others. A missing page holds `limit` releases, so it leaves a gap of that size in
 *    the numbers that Find a Tender gives to notices one after another (`075962-2026`), or in the row numbers of the
 *    cursors; smaller gaps are natural (2 in 459 on an ordinary day). Where pages carry cursors in their own
 *    addresses, these are compared instead.
 * 4. The first page is there, and the window had ended when it was fetched. Nothing in a page says so. It is shown by
 *    the notice with the very next number, published after the window's end; or, weaker, by the quiet between the
 *    newest release and the window's end: at most two hours, in which, at the pace of the same time just before,
 *    fewer than a tenth of a page would have been published. A missing first page means `limit` releases in that time.
 *
 * What cannot be shown is not claimed: an operator who knows better declares the days.
 */
export interface WindowProof {
  readonly releases: number
  readonly pages: number
  readonly firstPage: 'NEXT_NOTICE' | 'QUIET'
  /** Notice numbers between the oldest and the newest that no page holds; null where notices have no numbers. */
  readonly missingNumbers: number | null
}

/** Days and numbers of every release of the source in the import: the neighbours of a window prove its edges. */
export type KnownNotices = ReadonlyMap<string, WallMinutes>

const quietMinutes = 120
const paceMinutes = 60
const mostMissingShare = 0.02

/** Proves that pages of one window are all of it, or gives null. */
export function proveWindow(given: readonly Page[], known: KnownNotices): WindowProof | null {
  const pages = sortPages(given)
  const [first, last] = [pages[0], pages.at(-1)]
  if (first === undefined || last === undefined || !last.page.isLast) return null
  if (last.newest === null) return pages.length === 1 ? proveEmptyWindow(last.page, known) : null
  for (const [index, page] of pages.slice(0, -1).entries()) {
    const next = pages[index + 1]
    if (page.page.isLast || page.page.releases.length < page.page.limit) return null
    if (next === undefined || !follows(page, next)) return null
  }
  const missingNumbers = countMissing(pages)
  const releases = new Set(pages.flatMap(({ page }) => page.releases.map(({ noticeId }) => noticeId))).size
  if (missingNumbers !== null && missingNumbers > 2 + releases * mostMissingShare) return null
  const firstPage = proveFirstPage(pages, first, known)
  return firstPage === null ? null : { releases, pages: pages.length, firstPage, missingNumbers }
}

interface SortedPage {
  readonly page: Page
  /** Times of its releases, null where the page is empty or a release has no time. */
  readonly newest: WallMinutes | null
  readonly times: readonly WallMinutes[]
  /** Numbers of its notices, newest year first; null where one has none. */
  readonly numbers: readonly NoticeNumber[] | null
}

interface NoticeNumber {
  readonly year: number
  readonly number: number
}

/** Newest first, a page that was read twice once. */
function sortPages(pages: readonly Page[]): SortedPage[] {
  const distinct = new Map(
    pages.map((page) => [JSON.stringify([page.nextCursor, page.isLast, page.releases.map((r) => r.noticeId)]), page]),
  )
  return [...distinct.values()]
    .map((page): SortedPage => {
      const times = page.releases.flatMap(({ date }) => (date === null ? [] : (instantMinutes(date) ?? [])))
      const numbers = page.releases.flatMap(({ noticeId }) => noticeNumber(page, noticeId) ?? [])
      const complete = page.releases.length > 0 && times.length === page.releases.length
      return {
        page,
        newest: complete ? times.reduce((a, b) => Math.max(a, b)) : null,
        times,
        numbers: numbers.length === page.releases.length ? numbers.sort(newestFirst) : null,
      }
    })
    .sort((a, b) => (b.newest ?? -Infinity) - (a.newest ?? -Infinity) || cursorRow(b.page) - cursorRow(a.page))
}

function follows(page: SortedPage, next: SortedPage): boolean {
  if (next.page.cursor !== null) return next.page.cursor === page.page.nextCursor
  const most = Math.ceil(page.page.limit / 2)
  const [oldest, newest] = [page.numbers?.at(-1), next.numbers?.[0]]
  if (oldest !== undefined && newest !== undefined && oldest.year === newest.year)
    return oldest.number - newest.number - 1 < most
  const step = cursorRow(page.page) - cursorRow(next.page)
  return step > 0 && step - next.page.releases.length < most
}

function countMissing(pages: readonly SortedPage[]): number | null {
  const numbers = pages.map((page) => page.numbers)
  if (numbers.some((list) => list === null)) return null
  const byYear = new Map<number, Set<number>>()
  for (const { year, number } of numbers.flatMap((list) => list ?? []))
    byYear.set(year, (byYear.get(year) ?? new Set()).add(number))
  let missing = 0
  for (const held of byYear.values()) {
    const sorted = [...held].sort((a, b) => a - b)
    missing += (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) + 1 - held.size
  }
  return missing
}

function proveFirstPage(
  pages: readonly SortedPage[],
  first: SortedPage,
  known: KnownNotices,
): WindowProof['firstPage'] | null {
  const { to, limit } = first.page
  const newest = first.numbers?.[0]
  const after = newest === undefined ? undefined : known.get(numberKey({ ...newest, number: newest.number + 1 }))
  if (after !== undefined && after >= to) return 'NEXT_NOTICE'
  if (first.newest === null) return null
  const quiet = to - first.newest
  if (quiet < 0 || quiet > quietMinutes) return null
  const before = Math.max(quiet, paceMinutes)
  const since = first.newest - before
  const published = pages.flatMap(({ times }) => times).filter((time) => time > since).length
  return (published * quiet) / before < limit / 10 ? 'QUIET' : null
}

/** An empty answer is whole where the notices before and after the window bear consecutive numbers. */
function proveEmptyWindow(page: Page, known: KnownNotices): WindowProof | null {
  if (page.releases.length > 0) return null
  for (const [key, time] of known) {
    if (time < page.to) continue
    const number = parseNumber(key)
    const before = number === null ? undefined : known.get(numberKey({ ...number, number: number.number - 1 }))
    if (before !== undefined && before < page.from)
      return { releases: 0, pages: 1, firstPage: 'NEXT_NOTICE', missingNumbers: 0 }
  }
  return null
}

/** Notices of the pages by number; those of Contracts Finder are not numbered in the order of publication. */
export function knownNotices(pages: readonly Page[]): KnownNotices {
  const known = new Map<string, WallMinutes>()
  for (const page of pages) {
    for (const { noticeId, date } of page.releases) {
      const number = noticeNumber(page, noticeId)
      const time = date === null ? null : instantMinutes(date)
      if (number !== null && time !== null) known.set(numberKey(number), time)
    }
  }
  return known
}

function noticeNumber(page: Page, noticeId: string | null): NoticeNumber | null {
  return page.source === 'FIND_A_TENDER' && noticeId !== null ? parseNumber(noticeId) : null
}

function parseNumber(noticeId: string): NoticeNumber | null {
  const parts = /^(\d{1,7})-(\d{4})$/.exec(noticeId)
  return parts === null ? null : { number: Number(parts[1]), year: Number(parts[2]) }
}

function numberKey({ year, number }: NoticeNumber): string {
  return `${number}-${year}`
}

function newestFirst(a: NoticeNumber, b: NoticeNumber): number {
  return b.year - a.year || b.number - a.number
}

/** The row at which Find a Tender's cursor continues, from its base64 text; NaN where there is none. */
function cursorRow(page: Page): number {
  if (page.source !== 'FIND_A_TENDER' || page.nextCursor === null) return NaN
  const text = Buffer.from(page.nextCursor, 'base64').toString('latin1')
  return Number(/nextCursor=(\d{1,15})(?:\||$)/.exec(text)?.[1] ?? NaN)
}
