import { REGIMES } from '@openward/vocabulary/regime'
import { SOURCES } from '@openward/vocabulary/source'
import type { ReadingScoreQuery } from '../../generated/operations'
import { printDay } from '../../print/print-day'

type Score = ReadingScoreQuery['readingScore']
type Field = Score['figures'][number]['field']

/** What each measured field is called. */
export const FIELD_LABELS: Readonly<Record<Field, string>> = {
  SCOPE: 'Whether it is a health service',
  JURISDICTION: 'Nation',
  REGIME: 'Law',
  ROUTE: 'Route',
  STAGE: 'Stage',
  COMPETITION_LEVEL: 'Level of competition',
  HIGH_CONFIDENCE: 'Readings with high confidence',
  SILENT: 'Silent notices said to be silent',
  KEPT_OUT: 'Others kept out of England’s health figures',
}

export interface ReadingScorePage {
  readonly measuredOn: string
  readonly tables: readonly {
    readonly id: string
    readonly caption: string
    readonly rows: readonly FigureRow[]
  }[]
  readonly groups: readonly {
    readonly law: string
    readonly year: string
    readonly right: string
    readonly share: string
  }[]
  readonly confusions: readonly {
    readonly field: string
    readonly rows: readonly { readonly labelled: string; readonly read: string; readonly count: number }[]
  }[]
  readonly agreements: number
  readonly misses: readonly { readonly noticeId: string; readonly half: string; readonly what: string }[]
}

interface FigureRow {
  readonly field: string
  /** In the order of `HALVES`; null where a half was not measured in this way. */
  readonly halves: readonly (HalfFigure | null)[]
}

interface HalfFigure {
  readonly right: string
  /** How many more are right by a reading that the label calls defensible; null for none. */
  readonly defensible: string | null
  readonly share: string
}

const HALVES = { DEVELOPMENT: 'development', TEST: 'test' } as const

export function presentReadingScore({ readingScore }: ReadingScoreQuery): ReadingScorePage {
  const { figures, groups, confusions, misses } = readingScore
  const fields = Object.keys(FIELD_LABELS) as Field[]
  const differing = confusions.filter(({ labelled, read }) => labelled !== read)
  return {
    measuredOn: printDay(readingScore.measuredOn),
    tables: (['FIND_A_TENDER', 'CONTRACTS_FINDER'] as const).flatMap((source) =>
      (['HEALTH_SERVICES_OF_ENGLAND', 'ALL'] as const).map((over) => ({
        id: `${source}-${over}`.toLowerCase().replaceAll('_', '-'),
        caption: `${SOURCES[source].label}, ${over === 'ALL' ? 'all labelled notices' : 'health services of England'}`,
        rows: fields.flatMap((field) => {
          const measures = figures.filter(
            (figure) => figure.source === source && figure.over === over && figure.field === field,
          )
          const halves = (['DEVELOPMENT', 'TEST'] as const).map((half) =>
            printHalf(measures.find((figure) => figure.half === half)),
          )
          return halves.every((half) => half === null) ? [] : [{ field: FIELD_LABELS[field], halves }]
        }),
      })),
    ),
    groups: groups.map(({ regime, year, counted, right, measured }) => ({
      law: REGIMES[regime].label,
      year: String(year),
      right: `${right} of ${counted}`,
      share: printShare(measured),
    })),
    confusions: fields.flatMap((field) => {
      const rows = differing.filter((one) => one.field === field)
      return rows.length === 0 ? [] : [{ field: FIELD_LABELS[field], rows }]
    }),
    agreements: confusions.reduce((sum, { labelled, read, count }) => sum + (labelled === read ? count : 0), 0),
    misses: misses.map(({ half, noticeId, field, labelled, read, accepted }) => ({
      noticeId,
      half: HALVES[half],
      what: [
        FIELD_LABELS[field],
        ...(labelled === null || read === null ? [] : [`labelled ${labelled}, read ${read}`]),
        ...(accepted ? ['defensible by its label'] : []),
      ].join('; '),
    })),
  }
}

function printHalf(figure: Score['figures'][number] | undefined): HalfFigure | null {
  if (figure === undefined) return null
  const { right, counted, accepted, measured } = figure
  return {
    right: `${right} of ${counted}`,
    defensible: accepted > right ? `${accepted - right} more defensible` : null,
    share: printShare(measured),
  }
}

function printShare(measured: Score['figures'][number]['measured']): string {
  if (measured == null) return 'not measured'
  const percent = (part: number) => (100 * part).toFixed(1)
  return `${percent(measured.share)} % (${percent(measured.from)} to ${percent(measured.to)})`
}
