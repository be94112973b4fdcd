import { overRounds } from './figures.js'
import type { PageFigures } from './measure-pages.js'
import type { PageName } from './page-questions.js'
import { pageNames } from './page-questions.js'
import type { Round, SizeFigures } from './size-figures.js'

/** One line of the result: a figure of each size, what the largest is to the smallest, and what was asked for. */
export interface Comparison {
  readonly part: string
  readonly what: string
  readonly values: readonly string[]
  /** Null where a ratio says nothing, or there is one size only. */
  readonly ratio: number | null
  readonly bar: string | null
  /** Null where there is no bar, or nothing to hold against it. */
  readonly held: boolean | null
}

interface Figure {
  readonly part: string
  readonly what: string
  readonly of: (size: SizeFigures) => number
  readonly decimals: number
  readonly compared: boolean
  readonly bar?: {
    readonly text: string
    readonly holds: (values: readonly number[], ratio: number | null) => boolean | null
  }
}

const pageFigures: readonly (Omit<Figure, 'of' | 'part'> & { readonly page: (page: PageFigures) => number })[] = [
  { what: 'statements', page: (page) => page.statements, decimals: 0, compared: false },
  { what: 'statements after a change', page: (page) => page.statementsAtFirst, decimals: 0, compared: false },
  {
    what: 'p50, ms',
    page: ({ api }) => api.p50,
    decimals: 1,
    compared: true,
    bar: atMost(1.25),
  },
  { what: 'p99, ms', page: ({ api }) => api.p99, decimals: 1, compared: true },
  { what: 'p50 after a change, ms', page: ({ changed }) => changed.p50, decimals: 1, compared: true },
  { what: 'p99 after a change, ms', page: ({ changed }) => changed.p99, decimals: 1, compared: true },
  { what: 'p50 of the bare server, ms', page: ({ bare }) => bare.p50, decimals: 1, compared: true },
  { what: 'p99 of the bare server, ms', page: ({ bare }) => bare.p99, decimals: 1, compared: true },
  { what: 'p50, API to bare server', page: ({ api, bare }) => api.p50 / bare.p50, decimals: 1, compared: false },
]

const figures: readonly Figure[] = [
  {
    part: 'Import',
    what: 'releases a second',
    of: (size) => size.import.releases / size.import.seconds,
    decimals: 0,
    compared: true,
    bar: { text: '≥ 5,000', holds: (values) => values.every((value) => value >= 5_000) },
  },
  {
    part: 'Import',
    what: 'processor time of 1,000 releases, importer, s',
    of: (size) => (1_000 * size.import.importerSeconds) / size.import.releases,
    decimals: 2,
    compared: true,
  },
  {
    part: 'Import',
    what: 'processor time of 1,000 releases, database, s',
    of: (size) => (1_000 * (size.import.databaseSeconds ?? Number.NaN)) / size.import.releases,
    decimals: 2,
    compared: true,
  },
  {
    part: 'Import',
    what: 'most memory of the importer, MiB',
    of: (size) => size.import.peakMebibytes,
    decimals: 0,
    compared: true,
    bar: { text: '< 1,024', holds: (values) => values.every((value) => value < 1_024) },
  },
  {
    part: 'Batch',
    what: '2,000 new releases, s',
    of: (size) => size.batchSeconds,
    decimals: 2,
    compared: true,
    bar: atMost(1.4),
  },
  ...pageNames.flatMap((name) => pageFigures.map((figure) => ofPage(name, figure))),
]

function ofPage(name: PageName, { page, ...figure }: (typeof pageFigures)[number]): Figure {
  return { ...figure, part: name, of: ({ pages }) => page(pages[name]) }
}

function atMost(most: number): NonNullable<Figure['bar']> {
  return { text: `ratio ≤ ${String(most)}`, holds: (_values, ratio) => (ratio === null ? null : ratio <= most) }
}

/** The medians over the rounds. A ratio is taken within each round, whose two sides met the same machine. */
export function compare(rounds: readonly Round[]): readonly Comparison[] {
  const sizes = rounds[0]?.length ?? 0
  const ratioOf = (of: Figure['of']) => (round: Round) => {
    const [smallest, largest] = [round[0], round.at(-1)]
    return smallest === undefined || largest === undefined ? Number.NaN : of(largest) / of(smallest)
  }
  return figures.map(({ part, what, of, decimals, compared, bar }) => {
    const values = Array.from({ length: sizes }, (_, at) =>
      overRounds(rounds, (round) => {
        const size = round[at]
        return size === undefined ? Number.NaN : of(size)
      }),
    )
    const ratio = compared && sizes > 1 ? overRounds(rounds, ratioOf(of)) : null
    return {
      part,
      what,
      values: values.map((value) => printNumber(value, decimals)),
      ratio,
      bar: bar?.text ?? null,
      held: bar?.holds(values, ratio) ?? null,
    }
  })
}

export function printNumber(value: number, decimals: number): string {
  if (Number.isNaN(value)) return 'not told'
  return value.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}
