import { pageOf } from '@openward/ocds/coverage/page-window'
import { coverageWindows } from '@openward/ocds/coverage-window'
import type { DocumentRead, PackageRead } from '@openward/ocds/read-document'
import type { DaySpan } from '@openward/registry/recording/source-coverage'
import type { TimeWindow, WindowPackage } from '@openward/registry/source/window-package'
import {
  listWindowPackages,
  listWindowsToConsider,
  markWindowsConsidered,
} from '@openward/registry/source/window-package'
import type { QualityIssueCode } from '@openward/vocabulary/quality-issue-code'
import type { ClientBase } from 'pg'

const leavesOut: ReadonlySet<QualityIssueCode> = new Set([
  'FILE_UNREADABLE',
  'JSON_INVALID',
  'JSON_TRUNCATED',
  'RELEASE_NOT_EMBEDDED',
  'ROW_UNREADABLE',
])

/** Whether a problem means that not all releases of the document were read. */
export function leavesReleasesOut({ code }: { readonly code: QualityIssueCode }): boolean {
  return leavesOut.has(code)
}

/**
 * The packages of a document that answer for a window of time. None where the document does not give all its
 * releases, or gives some to the wrong register: a day of which a release was set aside is not held whole.
 */
export function windowPackages(document: DocumentRead, isWhole: boolean): readonly WindowPackage[] {
  const broken = document.setAside.length > 0 || document.problems.some(leavesReleasesOut)
  if (broken || !isWhole) return []
  return document.packages.flatMap((facts) => {
    const page = pageOf(facts)
    return page === null ? [] : { source: page.source, from: page.from, to: page.to, facts }
  })
}

const day = 24 * 60
/** How far from a window the notices may lie that show its edges to be whole. */
const neighbourhood = 7 * day
/** Longer spans are looked at one after another, so that never all packages are in memory. */
const longestSpan = 60 * day

/**
 * Finds the days that are held whole by now: looks at every window that has a package not yet considered, together
 * with what lies next to it, since pages of one window, and the notices beside it, may come in different imports. Notes
 * that all were considered: call it in the transaction that records the days.
 */
export async function proveCoverage(client: ClientBase): Promise<DaySpan[]> {
  const proven: DaySpan[] = []
  for (const span of spansOf(await listWindowsToConsider(client))) {
    const around = { source: span.source, from: span.from - neighbourhood, to: span.to + neighbourhood }
    const packages = (await listWindowPackages(client, around)) as PackageRead[]
    proven.push(...coverageWindows(packages))
  }
  await markWindowsConsidered(client)
  return proven
}

/** Joins windows that overlap, as the pages of one window do, and others that lie close together up to a length. */
function spansOf(windows: readonly TimeWindow[]): TimeWindow[] {
  const spans: TimeWindow[] = []
  const sorted = [...windows].sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.from - b.from))
  for (const window of sorted) {
    const last = spans.at(-1)
    const joins = last?.source === window.source && (window.from < last.to || window.to - last.from <= longestSpan)
    if (last && joins) spans[spans.length - 1] = { ...last, to: Math.max(last.to, window.to) }
    else spans.push(window)
  }
  return spans
}
