import type { AwardCount, AwardCountDimension } from '@openward/registry/read/award-counts'
import type { Order, Page } from '@openward/registry/read/page'
import { writeCursor } from '@openward/registry/read/page'

/** What a connection can tell of its whole list; asked only where the question asks for it. */
export interface WholeList {
  readonly countAll: () => Promise<number>
  /** Only on lists of awards. */
  readonly countBy?: (by: AwardCountDimension) => Promise<readonly AwardCount[]>
}

/** A page as a Relay connection. */
export async function toConnection<Row>(page: Promise<Page<Row>>, order: Order, whole: WholeList) {
  const { rows, hasNextPage, hasPreviousPage } = await page
  const edges = rows.map((row) => ({ cursor: writeCursor(order, row.position), node: row as Row }))
  return {
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    ...whole,
  }
}
