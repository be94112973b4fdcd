import { pageOf } from '@openward/ocds/coverage/page-window'
import { coverageWindows } from '@openward/ocds/coverage-window'
import type { DocumentRead, PackageRead } from '@openward/ocds/read-document'
import { recordCoverage } from '@openward/registry/recording/source-coverage'
import type { TimeWindow, WindowPackage } from '@openward/registry/source/window-package'
import { listWindowPackages } from '@openward/registry/source/window-package'
import type { QualityIssueCode } from '@openward/vocabulary/quality-issue-code'
import type { ClientBase } from 'pg'

const breaksOff: ReadonlySet<QualityIssueCode> = new Set(['FILE_UNREADABLE', 'JSON_INVALID', 'JSON_TRUNCATED'])

/**
 * The packages of a document that answer for a window of time. None where the document does not give all its
 * releases, or gives some to the wrong register: a day of which a release was set aside is not held whole.
 */
export function windowPackages(document: DocumentRead, isWhole: boolean): readonly WindowPackage[] {
  const broken = document.setAside.length > 0 || document.problems.some(({ code }) => breaksOff.has(code))
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
 * Records the days that are held whole now that these windows were received. Windows received in earlier imports count
 * with them: pages of one window, or the notices next to it, may come at different times.
 */
export async function proveCoverage(client: ClientBase, received: readonly TimeWindow[]): Promise<void> {
  for (const span of spansOf(received)) {
    const around = { source: span.source, from: span.from - neighbourhood, to: span.to + neighbourhood }
    const packages = (await listWindowPackages(client, around)) as PackageRead[]
    await recordCoverage(client, coverageWindows(packages), 'PACKAGE_LINKS')
  }
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
