import type { Source } from '@openward/vocabulary/source'
import { alignOne } from './align.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement } from './sql-text.js'

/** Notices that share an ocid, or whose ocids were joined. */
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

const byOcid = `SELECT asked.ocid AS "askedOcid", p.ocid, p.source, p.title, p.reference,
p.first_published_on AS "firstPublishedOn", p.last_published_on AS "lastPublishedOn",
p.notice_count AS "noticeCount", p.award_count AS "awardCount"
FROM contracting_process asked JOIN contracting_process p ON p.ocid = coalesce(asked.lead_ocid, asked.ocid)
WHERE asked.ocid = ANY ($1::text[])`

/** The process of each ocid; of one that is joined to another, the process that stands for both. */
export async function findContractingProcesses(
  snapshot: Snapshot,
  ocids: readonly string[],
): Promise<(ContractingProcessRow | null)[]> {
  const rows = await snapshot.rows<ContractingProcessRow & { askedOcid: string }>(fixedStatement(byOcid, [ocids]))
  return alignOne(ocids, rows, (row) => row.askedOcid)
}

/** The condition that a row's ocid is that of a process, or is joined to it. */
export function isOfProcess(column: string, ocid: string): string {
  return `${column} IN (SELECT ${ocid} UNION ALL SELECT m.ocid FROM contracting_process m WHERE m.lead_ocid = ${ocid})`
}
