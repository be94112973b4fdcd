import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** Sizes of register in confirmed awards, the smallest first. */
  readonly sizes: readonly number[]
  readonly rounds: number
}

const standardSizes = [10_000, 100_000]

/** The first page of the awards list must be full, and enough providers must have a page of one length. */
const smallestRegister = 2_000

export const standardOptions: BenchOptions = { sizes: standardSizes, rounds: 3 }

/**
 * Reads `--awards N` (which may be repeated) and `--rounds N`.
 *
 * @throws Error in one line, for what cannot be read
 */
export function readBenchOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { awards: { type: 'string', multiple: true }, rounds: { type: 'string' } },
  })
  const sizes = (values.awards ?? standardSizes.map(String)).map((text) => atLeast(smallestRegister, '--awards', text))
  return {
    sizes: [...new Set(sizes)].sort((one, other) => one - other),
    rounds: atLeast(1, '--rounds', values.rounds ?? String(standardOptions.rounds)),
  }
}

export function isStandard({ sizes, rounds }: BenchOptions): boolean {
  return sizes.join() === standardSizes.join() && rounds >= standardOptions.rounds
}

function atLeast(least: number, option: string, text: string): number {
  const number = Number(text)
  if (Number.isSafeInteger(number) && number >= least) return number
  throw new Error(`${option} takes a whole number from ${String(least)}; ${text} was given.`)
}
