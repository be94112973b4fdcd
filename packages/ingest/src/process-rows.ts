import type { NoticeContribution } from '@openward/award-routes/notice-contribution'
import { readProcess } from '@openward/award-routes/read-process'
import type { ProcessEntry } from '@openward/registry/recording/process-entry'
import { byPublication } from '@openward/registry/recording/process-entry'
import type { StagedMentions } from '@openward/registry/recording/staged-mentions'
import { StagedRowWriter } from '@openward/registry/recording/staged-row-writer'
import type { StagedRows } from '@openward/registry/recording/staging-tables'
import { stageProcess } from '@openward/registry/recording/stage-process'

export interface ProcessWithEntries {
  readonly ocid: string
  readonly entries: readonly ProcessEntry<NoticeContribution>[]
}

/**
 * Reads processes over all their notices and stages their awards and contracts.
 *
 * @param mentions what the making of the entries says of the identity of bodies
 */
export function processRows(processes: Iterable<ProcessWithEntries>, mentions: StagedMentions): StagedRows {
  const writer = new StagedRowWriter()
  for (const { ocid, entries } of processes)
    stageProcess(writer, [...entries].sort(byPublication), readProcess(ocid, entries))
  mentions.stage(writer)
  return writer.take()
}
