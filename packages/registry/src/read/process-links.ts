import type { ProcessJoinReason, ProcessJoinStrength } from '@openward/vocabulary/process-join'
import { shortList } from './short-list.js'

/** Two processes that are one, or may be. */
export interface ProcessLinkRow {
  readonly ocid: string
  readonly otherOcid: string
  readonly reason: ProcessJoinReason
  readonly strength: ProcessJoinStrength
  /** What speaks for it and against it; of a decision, why it was taken. */
  readonly detail: string
  /** Whether both stand as one process now. */
  readonly isJoined: boolean
}

const ends = 'ocid, other_ocid'

/** Links of the process that stands for joined ones, and of those that lead to it; each once. */
const linksOfGroup = `(SELECT DISTINCT l.* FROM contracting_process m CROSS JOIN LATERAL (
SELECT ${ends}, reason, strength, detail FROM process_link WHERE ocid = m.ocid
UNION ALL SELECT ${ends}, reason, strength, detail FROM process_link WHERE other_ocid = m.ocid
UNION ALL SELECT ${ends}, 'DECISION', 'CERTAIN', reason FROM process_decision
WHERE (ocid = m.ocid OR other_ocid = m.ocid) AND verdict = 'SAME' AND withdrawn_at IS NULL
) l WHERE m.ocid = wanted.key OR m.lead_ocid = wanted.key) l
JOIN contracting_process one ON one.ocid = l.ocid JOIN contracting_process other ON other.ocid = l.other_ocid`

/** The links of each process, joined ones first. */
export const linksOfProcesses = shortList<ProcessLinkRow>({
  keyType: 'text',
  columns: `l.ocid, l.other_ocid AS "otherOcid", l.reason, l.strength, l.detail,
coalesce(one.lead_ocid, one.ocid) = coalesce(other.lead_ocid, other.ocid) AS "isJoined"`,
  from: linksOfGroup,
  hangsOn: (key) => `${key} IS NOT NULL`,
  order: 'l.strength, l.ocid, l.other_ocid, l.reason',
})
