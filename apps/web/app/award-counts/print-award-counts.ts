import { isCodeOf } from '@openward/vocabulary/code-list'
import { COMPETITION_LEVELS } from '@openward/vocabulary/competition-level'
import { drawCountBars } from '@openward/pictures/count-bars'
import type { Picture } from '@openward/pictures/picture'
import type { AwardCountsWorkingFragment } from '../generated/operations'
import { lowerFirst } from '../print/lower-first'
import { printCount, printCounted, printList } from '../print/print-count'
import { printCoverage } from '../print/print-coverage'
import { printInstant } from '../print/print-day'

export interface CountsSubject {
  /** Unique on the page. */
  readonly id: string
  /** What is counted: "Published health-service awards in England, by competition level". */
  readonly title: string
  readonly madeUp: boolean
}

export interface PrintedCounts {
  /** The answer in words, with denominator, not stated and coverage. */
  readonly sentence: string
  /** Null where too few awards lie on days held whole: then no share is shown. */
  readonly picture: Picture | null
  /** What stands outside the shares, with its count. */
  readonly leftOut: readonly string[]
}

/** Shares of fewer awards than this say nothing that the sentence does not say better. */
const FEWEST_FOR_A_PICTURE = 5

/** Awards by competition level, as a sentence and a picture. Levels without awards stay in the picture. */
export function printLevelCounts(counts: AwardCountsWorkingFragment, subject: CountsSubject): PrintedCounts {
  const leftOut = counts.leftOut.filter((left) => left.count > 0).map(printLeftOut)
  const coverage = printCoverage(counts.coverage)
  if (counts.total === 0) {
    return {
      sentence:
        coverage === null
          ? 'The register holds no day of its sources whole yet, so it gives no shares.'
          : `No such award was published on the days that the register holds whole (${coverage}).`,
      picture: null,
      leftOut,
    }
  }
  const sentence = levelSentence(counts, coverage)
  if (counts.total < FEWEST_FOR_A_PICTURE) return { sentence, picture: null, leftOut }
  const rows = counts.rows.filter((row) => row.code !== 'NOT_APPLICABLE')
  const picture = drawCountBars({
    id: subject.id,
    title: subject.title,
    description: sentence,
    notes: [
      ...(subject.madeUp ? ['Made-up sample data.'] : []),
      `Days held whole: ${coverage ?? 'none'}.`,
      `${printCounted(counts.total, 'award')} read from ${printCounted(counts.noticeCount, 'notice')}. ` +
        `Openward, data version ${counts.dataVersion.number}, ${printInstant(counts.dataVersion.changedAt)}.`,
    ],
    rowName: 'Competition level',
    unit: 'awards',
    total: counts.total,
    bars: rows.map((row) => ({
      label: row.label,
      count: row.count,
      share: row.share,
      fill: isCodeOf(COMPETITION_LEVELS, row.code) ? row.code : 'PLAIN',
    })),
  })
  return { sentence, picture, leftOut }
}

function printLeftOut({ reason, label, count }: AwardCountsWorkingFragment['leftOut'][number]): string {
  if (reason === 'FRAMEWORK_CONCLUDED')
    return printCounted(count, 'admission to a framework', 'admissions to frameworks')
  return `${printCount(count)} ${lowerFirst(label)}`
}

function levelSentence(counts: AwardCountsWorkingFragment, coverage: string | null): string {
  const days = coverage === null ? '' : ` published on the days held whole (${coverage})`
  const stated = counts.rows
    .filter((row) => row.count > 0 && row.code !== 'NOT_STATED' && row.code !== 'NOT_APPLICABLE')
    .toSorted((a, b) => b.count - a.count)
  if (counts.total === 1) {
    const only = stated[0]
    return `The one award${days} ${only === undefined ? 'does not say how the provider was chosen' : `was ${only.label.toLowerCase()}`}.`
  }
  const levels = stated.map(
    (row) => `${printCount(row.count)} ${row.count === 1 ? 'was' : 'were'} ${row.label.toLowerCase()}`,
  )
  const silent =
    counts.notStated === 0
      ? 'all say how the provider was chosen'
      : counts.notStated === counts.total
        ? 'none says how the provider was chosen'
        : `${printCount(counts.notStated)} ${counts.notStated === 1 ? 'does' : 'do'} not say how the provider was chosen`
  return `Of ${printCounted(counts.total, 'award')}${days}, ${levels.length === 0 ? '' : `${printList(levels)}; `}${silent}.`
}
