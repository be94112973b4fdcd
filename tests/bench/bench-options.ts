import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** Sizes of register in confirmed awards, the smallest first. */
  readonly sizes: readonly number[]
  readonly rounds: number
  /** Whether the result becomes docs/performance.md. */
  readonly writesPage: boolean
}

const standardSizes = [10_000, 100_000]
const standardRounds = 3

/** The first page of the awards list must be full, and enough providers must have a page of one length. */
const smallestRegister = 2_000

/**
 * Reads `--awards N` (which may be repeated), `--rounds N` and `--page`, which writes the page also of a run of other
 * sizes or fewer rounds than are asked for.
 *
 * @throws Error in one line, for what cannot be read
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { awards: { type: 'string', multiple: true }, rounds: { type: 'string' }, page: { type: 'boolean' } },
  })
  const given = (values.awards ?? standardSizes.map(String)).map((text) => atLeast(smallestRegister, '--awards', text))
  const sizes = [...new Set(given)].sort((one, other) => one - other)
  const rounds = atLeast(1, '--rounds', values.rounds ?? String(standardRounds))
  const isStandard = sizes.join() === standardSizes.join() && rounds >= standardRounds
  return { sizes, rounds, writesPage: isStandard || values.page === true }
}

function atLeast(least: number, option: string, text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number >= least) return number
  throw new Error(`${option} takes a whole number from ${String(least)}; ${text} was given.`)
}
