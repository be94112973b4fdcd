import { largestPage } from '@openward/registry/read/page'
import { ReadRefused } from '@openward/registry/read/read-refused'

/** @throws ReadRefused BAD_PAGE for a number of partners that is not answered */
export function partnerCount(first: number): number {
  if (first >= 1 && first <= largestPage) return first
  throw new ReadRefused('BAD_PAGE', `\`first\` is 1 to ${String(largestPage)}.`)
}
