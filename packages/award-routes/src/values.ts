import type { MoneyFacts } from '@openward/vocabulary/notice-facts'

/** From this amount on a figure stays out of headline sums. Pounds. */
export const OUTLIER_FROM = 100_000_000

/** Amounts that forms ask for and authorities fill in where they state none. */
const tokens: ReadonlySet<number> = new Set([0, 0.01, 1])

/** Whether an amount states a value: 0, 0.01 and 1.00 do not. */
export function isMeaningful({ amount }: MoneyFacts): boolean {
  const number = Number(amount)
  return Number.isFinite(number) && number > 0 && !tokens.has(number)
}
