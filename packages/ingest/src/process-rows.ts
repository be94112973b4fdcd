import type { NoticeContribution } from '@openward/award-routes/notice-contribution'
import { readProcess } from '@openward/award-routes/read-process'
import type { ProcessEntry } from '@openward/registry/recording/process-entry'
import { byPublication } from '@openward/registry/recording/process-entry'
import type { ProcessToRead } from '@openward/registry/recording/record-batch'
import { StagedRowWriter } from '@openward/registry/recording/staged-row-writer'
import type { StagedRows } from '@openward/registry/recording/staging-tables'
import { stageProcess } from '@openward/registry/recording/stage-process'

/** Reads processes over all their notices and stages their awards and contracts. */
export function processRows(processes: readonly ProcessToRead[]): StagedRows {
  const writer = new StagedRowWriter()
  for (const { ocid, entries: texts } of processes) {
    const entries = texts.map((text) => JSON.parse(text) as ProcessEntry<NoticeContribution>).sort(byPublication)
    stageProcess(writer, entries, readProcess(ocid, entries))
  }
  return writer.take()
}
