import { addDays } from '@openward/vocabulary/working-day'

/** Days in a row that the register holds whole, both included, Europe/London. */
export interface HeldRun {
  readonly from: string
  readonly to: string
}

/** Runs of days in order, those that touch or overlap made one. */
export function joinRuns(runs: readonly HeldRun[]): readonly HeldRun[] {
  const joined: HeldRun[] = []
  for (const run of [...runs].sort((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = joined.at(-1)
    if (last && run.from <= addDays(last.to, 1)) {
      if (run.to > last.to) joined[joined.length - 1] = { from: last.from, to: run.to }
    } else joined.push(run)
  }
  return joined
}

/**
 * Until when days are held whole that begin no later than one day and reach another: the end of the joined run that
 * has both. Null where not all days between are held.
 */
export function heldFrom(runs: readonly HeldRun[], from: string, to: string): string | null {
  return runs.find((run) => run.from <= from && to <= run.to)?.to ?? null
}
