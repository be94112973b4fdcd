// What the bench makes of its measurements; the measurements themselves are made by `npm run bench`.
import { expect, test } from 'vitest'
import { readBenchOptions } from './bench-options.js'
import { compare } from './comparisons.js'
import { median, quantile } from './figures.js'
import { performancePage } from './performance-page.js'
import { printTable } from './print-table.js'
import type { Round, SizeFigures } from './size-figures.js'

const latency = (p50: number) => ({ p50, p99: 2 * p50 })

function figuresOf(awards: number, seconds: number, p50: number): SizeFigures {
  const page = { statementsAtFirst: 9, statements: 4, api: latency(p50), changed: latency(2 * p50), bare: latency(1) }
  return {
    awards,
    import: { releases: 60_000, seconds, importerSeconds: 6, databaseSeconds: null, peakMebibytes: 500 },
    batchSeconds: seconds / 10,
    pages: { 'Provider page': page, 'Awards list': page },
  }
}

// The machine was twice as slow in the second round.
const rounds: readonly Round[] = [
  [figuresOf(10_000, 10, 4), figuresOf(100_000, 12, 4.4)],
  [figuresOf(10_000, 20, 8), figuresOf(100_000, 24, 10.8)],
]

const lineOf = (part: string, what: string) =>
  compare(rounds).find((comparison) => comparison.part === part && comparison.what === what)

test('a ratio is taken within a round, and what was asked for is held against it', () => {
  expect(lineOf('Batch', '2,000 new releases, s')).toMatchObject({ values: ['1.50', '1.80'], ratio: 1.2, held: true })
  const p50 = lineOf('Provider page', 'p50, ms')
  expect(p50).toMatchObject({ values: ['6.0', '7.6'], bar: 'ratio ≤ 1.25', held: true })
  expect(p50?.ratio).toBeCloseTo(1.225)
})

test('a figure is missed where one size misses it', () => {
  expect(lineOf('Import', 'releases a second')).toMatchObject({ values: ['4,500', '3,750'], held: false })
})

test('one size alone has no ratio, and a bar on ratios is left open', () => {
  const alone = compare(rounds.map((round) => round.slice(0, 1)))
  expect(alone.every(({ ratio }) => ratio === null)).toBe(true)
  expect(alone.filter(({ bar }) => bar?.startsWith('ratio')).map(({ held }) => held)).toEqual([null, null, null])
})

test('what the system does not tell is said to be not told', () => {
  expect(lineOf('Import', 'processor time of 1,000 releases, database, s')?.values).toEqual(['not told', 'not told'])
})

test('medians and quantiles', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2]), quantile([5, 1, 4, 2, 3], 0.5)]).toEqual([2, 2.5, 3])
  expect(
    quantile(
      Array.from({ length: 100 }, (_, at) => at),
      0.99,
    ),
  ).toBe(99)
})

test('options are read, and what cannot be read is refused in one line', () => {
  expect(readBenchOptions([])).toEqual({ sizes: [10_000, 100_000], rounds: 3, writesPage: true })
  expect(readBenchOptions(['--awards', '10000', '--rounds', '1'])).toMatchObject({ sizes: [10_000], writesPage: false })
  expect(readBenchOptions(['--rounds', '1', '--page'])).toMatchObject({ rounds: 1, writesPage: true })
  expect(() => readBenchOptions(['--awards', '12'])).toThrow('--awards takes a whole number from 2000; 12 was given.')
})

test('the page and the table say what was missed', () => {
  const comparisons = compare(rounds)
  const machine = { day: '2026-01-02', cores: 2, load: 0.1, description: '2 cores' }
  const page = performancePage({ rounds: 2, sizes: [10_000, 100_000], machine, written: [], comparisons })
  expect(page).toContain('Missed: import, releases a second.')
  expect(page).toMatch(/\| releases a second +\| 4,500 +\| 3,750 +\| 0\.83 +\| ≥ 5,000 +\| missed \|/)
  expect(printTable([10_000, 100_000], comparisons)).toMatch(/releases a second +4,500 +3,750 +0\.83 +≥ 5,000 +missed/)
})
