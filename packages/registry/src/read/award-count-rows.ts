import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import type { CodeEntry } from '@openward/vocabulary/code-list'
import { COMPETITION_LEVELS } from '@openward/vocabulary/competition-level'
import { CONFIDENCES } from '@openward/vocabulary/confidence'
import { DISCRETIONS } from '@openward/vocabulary/discretion'
import { NOTICE_STAGES } from '@openward/vocabulary/notice-stage'
import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import { REGIMES } from '@openward/vocabulary/regime'
import { SOURCES } from '@openward/vocabulary/source'
import type { AwardCount, AwardCountDimension, LeftOutReason } from './award-counts.js'
import { AWARD_STATUSES } from './award-status.js'

/** One line of a table of counts. */
export interface AwardCountRow extends CodeEntry {
  readonly code: string
  readonly count: number
  /** Part of the total, 0 to 1; null where the total is 0 or the counts are not shares. */
  readonly share: number | null
}

/** Why awards stand outside shares, in words. */
export const LEFT_OUT_REASONS: Record<LeftOutReason, CodeEntry> = {
  ABANDONED: { label: 'Abandoned', definition: 'A later notice ends the process without an award.' },
  INTENDED_ONLY: {
    label: 'Intended only',
    definition: 'The authority has said whom it intends to choose; no notice says yet that it did.',
  },
  FRAMEWORK_CONCLUDED: {
    label: 'Framework concluded',
    definition: 'Providers were admitted to a framework agreement; no service was given to them by that.',
  },
  NOT_AN_AWARD: { label: 'Not an award', definition: 'The notices do not speak of choosing a provider.' },
  NOT_DATED: { label: 'Not dated', definition: 'No day of publication can be read.' },
  OUTSIDE_COVERAGE: {
    label: 'Outside the days held whole',
    definition: 'Published on a day of its source of which the register may lack notices.',
  },
}

/** `always`: codes that stand in the table even with nothing under them. `notStated`: what counts as not said. */
interface Dimension {
  readonly list: Readonly<Record<string, CodeEntry>>
  readonly always: readonly string[]
  readonly notStated: string | null
}

const dimensions: Record<Exclude<AwardCountDimension, 'MONTH'>, Dimension> = {
  COMPETITION_LEVEL: {
    list: COMPETITION_LEVELS,
    always: ['COMPETITIVE', 'LIMITED', 'OPEN_TO_ALL', 'DIRECT', 'NOT_STATED'],
    notStated: 'NOT_STATED',
  },
  ROUTE: { list: AWARD_ROUTES, always: ['NOT_STATED'], notStated: 'NOT_STATED' },
  REGIME: { list: REGIMES, always: ['NOT_STATED'], notStated: 'NOT_STATED' },
  DISCRETION: { list: DISCRETIONS, always: ['MUST', 'MAY', 'NOT_KNOWN'], notStated: 'NOT_KNOWN' },
  STAGE: { list: NOTICE_STAGES, always: [], notStated: null },
  SOURCE: { list: SOURCES, always: [], notStated: null },
  STATUS: { list: AWARD_STATUSES, always: [], notStated: null },
  CONFIDENCE: { list: CONFIDENCES, always: Object.keys(CONFIDENCES), notStated: null },
  PROVIDER_KIND: { list: PROVIDER_KINDS, always: Object.keys(PROVIDER_KINDS), notStated: 'NOT_KNOWN' },
}

/** The lines of a table of counts, in the order of the vocabulary; months in order of time. */
export function toCountRows(
  by: AwardCountDimension,
  counts: readonly AwardCount[],
  total: number | null,
): readonly AwardCountRow[] {
  const byCode = new Map(counts.map(({ code, count }) => [code, count]))
  const row = (code: string, entry: CodeEntry): AwardCountRow => {
    const count = byCode.get(code) ?? 0
    return {
      code,
      label: entry.label,
      definition: entry.definition,
      count,
      share: total === null || total === 0 ? null : count / total,
    }
  }
  if (by === 'MONTH') return [...byCode.keys()].sort().map((month) => row(month, monthEntry(month)))
  const { list, always } = dimensions[by]
  return Object.entries(list)
    .filter(([code]) => always.includes(code) || byCode.has(code))
    .map(([code, entry]) => row(code, entry))
}

/** How many of the counts are of awards whose notices do not say; 0 for a dimension that is always known. */
export function countNotStated(by: AwardCountDimension, counts: readonly AwardCount[]): number {
  const notStated = by === 'MONTH' ? null : dimensions[by].notStated
  return counts.find(({ code }) => code === notStated)?.count ?? 0
}

const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

function monthEntry(month: string): CodeEntry {
  const dated = month !== '0001-01'
  return dated
    ? { label: months.format(new Date(`${month}-01T00:00:00Z`)), definition: 'Published in this month.' }
    : { label: 'Not dated', definition: 'No day of publication can be read.' }
}
