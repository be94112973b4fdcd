import { Buffer } from 'node:buffer'
import { expect, test } from 'vitest'
import { coverageWindows } from './coverage-window.js'
import type { PackageRead } from './read-document.js'

const findATender = 'https://www.find-tender.service.gov.uk/api/1.0/ocdsReleasePackages'
const contractsFinder = 'https://www.contractsfinder.service.gov.uk/Published/Notices/OCDS/Search'

interface Made {
  readonly number: number
  readonly at: string
}

/** Made-up notices, newest first, `minutes` apart, the newest at a time of London's clocks. */
function notices(newest: number, newestAt: string, count: number, minutes: number): Made[] {
  const start = Date.parse(`${newestAt}Z`)
  return Array.from({ length: count }, (_, index) => ({
    number: newest - index,
    at: new Date(start - index * minutes * 60_000).toISOString().slice(0, 19),
  }))
}

/** The pages in which Find a Tender would answer, ten notices on each. */
function pages(from: string, to: string, made: readonly Made[]): PackageRead[] {
  const limit = 10
  return Array.from({ length: Math.max(1, Math.ceil(made.length / limit)) }, (_, page) => {
    const releases = made.slice(page * limit, (page + 1) * limit)
    const isLast = (page + 1) * limit >= made.length
    const row = 500_000 + (releases.at(-1)?.number ?? 0)
    const cursor = Buffer.from(`updatedFrom=${from}|updatedTo=${to}|nextCursor=${row}`).toString('base64')
    const uri = `${findATender}?updatedFrom=${from}&updatedTo=${to}&limit=${limit}`
    return {
      uri,
      nextUri: isLast ? null : `${uri}&cursor=${encodeURIComponent(cursor)}`,
      publishedDate: releases[0]?.at ?? null,
      publisherName: null,
      complete: true,
      releases: releases.map(({ number, at }) => ({
        noticeId: `${String(number).padStart(6, '0')}-2026`,
        date: `${at}+00:00`,
      })),
    }
  })
}

const monday = pages('2026-01-12T00:00:00', '2026-01-13T00:00:00', notices(1035, '2026-01-12T23:50:00', 35, 40))
const tuesday = pages('2026-01-13T00:00:00', '2026-01-14T00:00:00', notices(1070, '2026-01-13T23:40:00', 35, 40))
const days = (packages: readonly PackageRead[]): string[] =>
  coverageWindows(packages).map(({ source, from, to }) => `${source} ${from}..${to}`)

test('a window whose pages are all there is held whole, in any order and read twice', () => {
  expect(days(monday)).toEqual(['FIND_A_TENDER 2026-01-12..2026-01-12'])
  expect(days([...monday].reverse())).toEqual(['FIND_A_TENDER 2026-01-12..2026-01-12'])
  expect(days([...monday, ...monday])).toEqual(['FIND_A_TENDER 2026-01-12..2026-01-12'])
})

test('without any one of its pages a window is not held', () => {
  expect(monday).toHaveLength(4)
  for (const index of monday.keys()) expect(days(monday.toSpliced(index, 1))).toEqual([])
  for (const index of monday.keys())
    expect(days([...monday.toSpliced(index, 1), ...tuesday])).toEqual(['FIND_A_TENDER 2026-01-13..2026-01-13'])
})

test('windows that touch become one, and the next notice number is the better evidence', () => {
  const [window, ...others] = coverageWindows([...tuesday, ...monday])
  expect(others).toEqual([])
  expect(window).toMatchObject({ source: 'FIND_A_TENDER', from: '2026-01-12', to: '2026-01-13' })
  expect(window?.evidence).toContain('the next notice number was published after the window')
})

test('four windows of six hours make a day; three do not', () => {
  const at = ['00', '06', '12', '18', '24'].map((hour) =>
    hour === '24' ? '2026-01-13T00:00:00' : `2026-01-12T${hour}:00:00`,
  )
  const quarters = at.slice(0, 4).map((from, index) => {
    const end = new Date(Date.parse(`${at[index + 1]}Z`) - 600_000).toISOString().slice(0, 19)
    return pages(from, at[index + 1] ?? '', notices(1000 + 5 * (index + 1), end, 5, 60))
  })
  expect(days(quarters.flat())).toEqual(['FIND_A_TENDER 2026-01-12..2026-01-12'])
  for (const index of quarters.keys()) expect(days(quarters.toSpliced(index, 1).flat())).toEqual([])
})

test('a window that was fetched before it ended is not held', () => {
  const fetchedAtNoon = pages(
    '2026-01-12T00:00:00',
    '2026-01-13T00:00:00',
    notices(1010, '2026-01-12T11:50:00', 10, 40),
  )
  expect(days(fetchedAtNoon)).toEqual([])
  expect(days([...fetchedAtNoon, ...tuesday])).toEqual(['FIND_A_TENDER 2026-01-13..2026-01-13'])
})

test('a quiet Sunday is held when the next number follows on Monday, and not by itself', () => {
  const sunday = pages('2026-01-11T00:00:00', '2026-01-12T00:00:00', notices(1000, '2026-01-11T15:00:00', 4, 60))
  expect(days(sunday)).toEqual([])
  expect(days([...sunday, ...monday])).toEqual(['FIND_A_TENDER 2026-01-11..2026-01-12'])
})

test('a day without any notice is held when the numbers before and after it follow each other', () => {
  const empty = pages('2026-01-11T00:00:00', '2026-01-12T00:00:00', [])
  const saturday = pages('2026-01-10T00:00:00', '2026-01-11T00:00:00', notices(1000, '2026-01-10T15:00:00', 4, 60))
  expect(days([...saturday, ...empty, ...monday])).toEqual(['FIND_A_TENDER 2026-01-10..2026-01-12'])
  expect(days(empty)).toEqual([])
})

test('the end of a window is exclusive, and a part of a day is no day', () => {
  const made = notices(1035, '2026-01-12T23:50:00', 35, 40)
  expect(days(pages('2026-01-12T00:00:00', '2026-01-12T23:59:59', made))).toEqual([
    'FIND_A_TENDER 2026-01-12..2026-01-12',
  ])
  expect(days(pages('2026-01-12T00:00:01', '2026-01-13T00:00:00', made))).toEqual([])
})

test('a filter, a missing bound, a foreign address or a page that was cut claims nothing', () => {
  const changed = (change: (read: PackageRead) => PackageRead): string[] => days(monday.map(change))
  expect(changed((read) => ({ ...read, uri: `${read.uri}&stages=tender` }))).toEqual([])
  expect(changed((read) => ({ ...read, uri: read.uri?.replace(/&updatedTo=[^&]*/, '') ?? null }))).toEqual([])
  expect(changed((read) => ({ ...read, uri: read.uri?.replace('find-tender', 'find-sweets') ?? null }))).toEqual([])
  expect(changed((read) => ({ ...read, uri: null }))).toEqual([])
  expect(changed((read) => ({ ...read, complete: false }))).toEqual([])
})

test('Contracts Finder is claimed for one page with a quiet end, or for a chain of cursors in the addresses', () => {
  const bounds = 'publishedFrom=2026-01-12T00:00:00&publishedTo=2026-01-13T00:00:00&limit=2'
  const page = (cursor: string | null, next: string | null, dates: readonly string[]): PackageRead => ({
    uri: `${contractsFinder}?${bounds}${cursor === null ? '' : `&cursor=${cursor}`}`,
    nextUri: next === null ? null : `${contractsFinder}?${bounds}&cursor=${next}`,
    publishedDate: null,
    publisherName: null,
    complete: true,
    releases: dates.map((date, index) => ({ noticeId: `made-up-${date}-${index}`, date })),
  })
  const whole = [
    page(null, 'a', ['2026-01-12T23:58:00Z', '2026-01-12T15:00:00Z']),
    page('a', 'b', ['2026-01-12T14:00:00Z', '2026-01-12T12:00:00Z']),
    page('b', null, ['2026-01-12T09:00:00Z']),
  ]
  expect(days(whole)).toEqual(['CONTRACTS_FINDER 2026-01-12..2026-01-12'])
  for (const index of whole.keys()) expect(days(whole.toSpliced(index, 1))).toEqual([])
  expect(days([page(null, null, ['2026-01-12T23:58:00Z'])])).toEqual(['CONTRACTS_FINDER 2026-01-12..2026-01-12'])
  const withoutCursors = whole.map((read) => ({ ...read, uri: `${contractsFinder}?${bounds}` }))
  expect(days(withoutCursors)).toEqual([])
})
