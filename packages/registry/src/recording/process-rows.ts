import type { NoticeContribution } from '@openward/award-routes/notice-contribution'
import { readProcess } from '@openward/award-routes/read-process'
import type { ProcessEntry } from './process-entry.js'
import { byPublication } from './process-entry.js'
import type { ProcessToRead } from './record-batch.js'
import type { StagedMentions } from './staged-mentions.js'
import { stageProcess } from './stage-process.js'
import { StagedRowWriter } from './staged-row-writer.js'
import type { StagedRows } from './staging-tables.js'

export interface ProcessWithEntries extends Pick<ProcessToRead, 'ocid' | 'ocids'> {
  /** In the order of `ocids`. */
  readonly entries: readonly ProcessEntry<NoticeContribution>[]
}

/**
 * Reads processes over all their notices and stages their awards and contracts.
 *
 * @param mentions what the making of the entries says of the identity of bodies
 */
export function processRows(processes: Iterable<ProcessWithEntries>, mentions: StagedMentions): StagedRows {
  const writer = new StagedRowWriter()
  for (const { ocid, ocids, entries } of processes) {
    const sorted = [...entries].sort(byPublication)
    if (ocids === null) stageProcess(writer, sorted, readProcess(ocid, entries))
    else {
      const named = entries.map((entry, index) => ({ ...entry, ocid: ocids[index] ?? ocid }))
      const ocidOf = new Map(named.map((entry) => [entry.noticeKey, entry.ocid]))
      stageProcess(writer, sorted, readProcess(ocid, named), ocidOf)
    }
  }
  mentions.stage(writer)
  return writer.take()
}
