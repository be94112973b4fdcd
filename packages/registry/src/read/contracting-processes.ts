import type { Source } from '@openward/vocabulary/source'
import { alignOne } from './align.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement } from './sql-text.js'

/** Notices that share an ocid. */
export interface ContractingProcessRow {
  readonly ocid: string
  readonly source: Source
  readonly title: string | null
  readonly reference: string | null
  readonly firstPublishedOn: string | null
  readonly lastPublishedOn: string | null
  readonly noticeCount: number
  readonly awardCount: number
}

const byOcid = `SELECT ocid, source, title, reference, first_published_on AS "firstPublishedOn",
last_published_on AS "lastPublishedOn", notice_count AS "noticeCount", award_count AS "awardCount"
FROM contracting_process WHERE ocid = ANY ($1::text[])`

export async function findContractingProcesses(
  snapshot: Snapshot,
  ocids: readonly string[],
): Promise<(ContractingProcessRow | null)[]> {
  return alignOne(ocids, await snapshot.rows<ContractingProcessRow>(fixedStatement(byOcid, [ocids])), (row) => row.ocid)
}
