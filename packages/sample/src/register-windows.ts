import type { ProcessAnswer } from './answers.js'
import { dayOf, dayText, yearOf, type Day } from './calendar.js'
import { NoticeNumbers } from './notice-numbers.js'
import type { SampleProcess, SampleSource } from './process-writer.js'
import { newestFirst, pagesOf, type SampleFile, type Window } from './release-pages.js'
import type { Release } from './release.js'

/** Day after the last one that the made-up register covers. */
export const COVERED_UNTIL: Day = dayOf('2026-09-01')

const FIRST_YEARS: Record<SampleSource, number> = { CONTRACTS_FINDER: 2013, FIND_A_TENDER: 2021 }

export interface RegisterFile extends SampleFile {
  /** Answers of the processes whose last release stands on this page or an earlier one; empty unless asked for. */
  readonly answers: readonly ProcessAnswer[]
}

/**
 * Cuts processes, which come in the order in which they begin, into the windows of both sources: only what is
 * published later than the current window is held in memory.
 */
export function* inWindows(
  processes: Iterable<SampleProcess>,
  windows: readonly Window[],
  limit: number,
  withAnswers: boolean,
): Generator<RegisterFile> {
  const waiting: Record<SampleSource, { day: Day; release: Release }[]> = { FIND_A_TENDER: [], CONTRACTS_FINDER: [] }
  const before: Record<SampleSource, number> = { FIND_A_TENDER: 0, CONTRACTS_FINDER: 0 }
  const numbers = new NoticeNumbers()
  const answers = new WaitingAnswers()
  const source = processes[Symbol.iterator]()
  let next = source.next()
  for (const window of windows) {
    while (next.done !== true && next.value.begunOn < window.to) {
      waiting[next.value.source].push(...next.value.releases)
      if (withAnswers) answers.add(next.value)
      next = source.next()
    }
    const ready = newestFirst(waiting[window.source].filter(({ day }) => day < window.to))
    waiting[window.source] = waiting[window.source].filter(({ day }) => day >= window.to)
    if (window.source === 'FIND_A_TENDER') {
      numbers.number(ready.toReversed())
      answers.renumber(numbers.latest)
    }
    for (const file of pagesOf(window, ready, limit, before[window.source])) {
      yield { ...file, answers: answers.take(window) }
    }
    before[window.source] += ready.length
  }
}

/** Answers that wait until all releases of their process have their numbers. */
class WaitingAnswers {
  private processes: SampleProcess[] = []
  private readonly ids = new Map<string, string>()

  add(process: SampleProcess): void {
    this.processes.push(process)
  }

  renumber(ids: ReadonlyMap<string, string>): void {
    if (this.processes.length === 0) return
    for (const [provisional, id] of ids) this.ids.set(provisional, id)
  }

  take({ source, to }: Window): ProcessAnswer[] {
    const ended = (process: SampleProcess): boolean =>
      process.source === source && process.releases.every(({ day }) => day < to)
    const taken = this.processes.filter(ended)
    this.processes = this.processes.filter((process) => !ended(process))
    return taken.map(({ answer }) => ({
      ...answer,
      releases: answer.releases.map((release) => ({
        ...release,
        releaseId: this.ids.get(release.releaseId) ?? release.releaseId,
      })),
    }))
  }
}

/** Years of both sources, in the order in which they end. */
export function yearWindows(): Window[] {
  return inOrder([...yearsOf('CONTRACTS_FINDER'), ...yearsOf('FIND_A_TENDER')])
}

/** Years of Contracts Finder, whose summer bounds are not sure to the hour, and months of Find a Tender. */
export function monthWindows(): Window[] {
  const months: Window[] = []
  for (let from = dayOf(`${FIRST_YEARS.FIND_A_TENDER}-01-01`); from < COVERED_UNTIL;) {
    const [year, month] = [yearOf(from), Number(dayText(from).slice(5, 7))]
    const to = month === 12 ? dayOf(`${year + 1}-01-01`) : dayOf(`${year}-${String(month + 1).padStart(2, '0')}-01`)
    months.push({ source: 'FIND_A_TENDER', from, to, name: dayText(from).slice(0, 7) })
    from = to
  }
  return inOrder([...yearsOf('CONTRACTS_FINDER'), ...months])
}

/** The day after the last one of each year of a source, or of the days covered. */
export const yearEnds = (source: SampleSource): Day[] => yearsOf(source).map(({ to }) => to)

function yearsOf(source: SampleSource): Window[] {
  const first = FIRST_YEARS[source]
  return Array.from({ length: yearOf(COVERED_UNTIL) - first + 1 }, (_, index) => ({
    source,
    from: dayOf(`${first + index}-01-01`),
    to: Math.min(dayOf(`${first + index + 1}-01-01`), COVERED_UNTIL),
    name: String(first + index),
  }))
}

const inOrder = (windows: readonly Window[]): Window[] => [...windows].sort((left, right) => left.to - right.to)
