/** The middle of the values; between the two middle ones where their number is even. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length / 2
  const upper = sorted[Math.floor(middle)] ?? Number.NaN
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper
}

/** The value below which the given part of the values lies: 0.99 for the 99th percentile. NaN of none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

/** The median of what each round gives; a ratio is thus taken within a round, whose two sides met the same machine. */
export function overRounds<Round>(rounds: readonly Round[], figure: (round: Round) => number): number {
  return median(rounds.map(figure))
}
