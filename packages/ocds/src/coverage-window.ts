import type { Source } from '@openward/vocabulary/source'
import { pageOf } from './coverage/page-window.js'
import { dayText, firstWholeDay, lastWholeDay } from './coverage/wall-clock.js'
import { knownNotices, proveWindow } from './coverage/window-proof.js'
import type { WindowProof } from './coverage/window-proof.js'
import type { PackageRead } from './read-document.js'

export interface CoverageWindow {
  readonly source: Source
  /** First and last day held whole, Europe/London, both inclusive. */
  readonly from: string
  readonly to: string
  /** What shows that nothing is missing, for people. */
  readonly evidence: string
}

interface Proven {
  readonly from: number
  readonly to: number
  readonly evidence: string
}

/**
 * The days of each source that the packages of one import hold whole: windows whose chain of pages is shown to be
 * complete (see coverage/window-proof), joined where they touch, cut to whole days.
 */
export function coverageWindows(packages: readonly PackageRead[]): CoverageWindow[] {
  const bySource = groupBy(
    packages.flatMap((read) => pageOf(read) ?? []),
    (page) => page.source,
  )
  return [...bySource].flatMap(([source, pages]) => {
    const known = knownNotices(pages)
    const proven = [...groupBy(pages, ({ from, to }) => `${from} ${to}`).values()].flatMap((window): Proven[] => {
      const proof = proveWindow(window, known)
      const first = window[0]
      return proof === null || first === undefined ? [] : [{ from: first.from, to: first.to, evidence: inWords(proof) }]
    })
    return wholeDays(source, proven)
  })
}

function wholeDays(source: Source, proven: readonly Proven[]): CoverageWindow[] {
  return join(proven).flatMap(({ from, to, evidence }) => {
    const [first, last] = [firstWholeDay(from), lastWholeDay(to)]
    return first > last ? [] : [{ source, from: dayText(first), to: dayText(last), evidence }]
  })
}

/** Windows that touch or overlap become one; a window that another one contains adds nothing. */
function join(proven: readonly Proven[]): Proven[] {
  const joined: Proven[] = []
  for (const window of [...proven].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const before = joined.at(-1)
    // Bounds may be written as the last second before the next window.
    if (before === undefined || window.from > before.to + 1 / 60) joined.push(window)
    else if (window.to > before.to)
      joined[joined.length - 1] = {
        from: before.from,
        to: window.to,
        evidence: `${before.evidence}; ${window.evidence}`,
      }
  }
  return joined
}

function inWords({ releases, pages, firstPage, missingNumbers }: WindowProof): string {
  const edge =
    firstPage === 'NEXT_NOTICE'
      ? 'the next notice number was published after the window'
      : 'the window ends in a quiet time after the newest release'
  const numbers = missingNumbers === null ? '' : `, ${missingNumbers} notice numbers between them not published`
  return `${releases} releases on ${pages} ${pages === 1 ? 'page' : 'pages'} up to the last${numbers}; ${edge}`
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
