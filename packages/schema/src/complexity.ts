import type { PageArguments } from '@openward/registry/read/page'
import { defaultPageSize, largestPage } from '@openward/registry/read/page'

// How questions are weighed: a field weighs one; what stands below a page weighs as often as the page has rows, and
// below another list as often as few things have more rows than that. Sizes come from the arguments as they are after variables were put in.

/** A page of a connection. Sizes that will be refused anyway weigh as the largest page. */
export function pageComplexity({ first, last }: PageArguments): { field: number; multiplier: number } {
  const rows = first ?? last ?? defaultPageSize
  return { field: 2, multiplier: rows >= 0 && rows <= largestPage ? Math.max(rows, 1) : largestPage }
}

/** What hangs on one thing beside its pages: ten parties, notices or contracts are many. At most 100 are answered. */
export const listComplexity = { field: 1, multiplier: 10 }

/** Lists of a whole contracting process, which may have scores of lots. At most 100 are answered. */
export const processListComplexity = { field: 1, multiplier: 25 }

/** Something that is counted for each thing it hangs on. */
export const countComplexity = 10

/** Shares of awards: counted anew for each thing they hang on. */
export const sharesComplexity = { field: 50, multiplier: 1 }
