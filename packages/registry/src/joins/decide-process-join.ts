import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import type { ClientBase } from 'pg'
import { advanceVersion } from '../recording/data-version.js'
import { mergeIssues } from '../recording/merge-issues.js'
import { mergeJoins } from '../recording/merge-joins.js'
import { nameOrganisations } from '../recording/name-organisations.js'
import { processRows } from '../recording/process-rows.js'
import { readFacts } from '../recording/read-facts.js'
import type { ReadProcesses } from '../recording/record-batch.js'
import {
  inTransaction,
  joinByIndexAsWritten,
  mergeProcessesRead,
  readTouchedProcesses,
} from '../recording/record-batch.js'
import type { RecordingSession } from '../recording/recording-session.js'
import { entryOfRecorded } from '../recording/stage-notice.js'
import { StagedMentions } from '../recording/staged-mentions.js'
import { RegistryError } from '../registry-error.js'

/** Who records, and with which identifier keys of commissioners known beforehand, by normalised name. */
export interface DecidingSession extends RecordingSession {
  readonly referenceKeys: ReadonlyMap<string, string>
}

export interface ProcessDecisionInput {
  readonly ocid: string
  readonly otherOcid: string
  readonly verdict: 'SAME' | 'DIFFERENT'
  /** Why, in the words of who decides. */
  readonly reason: string
  readonly decidedBy: string
  readonly decidedAt: Date
}

/**
 * Records that two processes are one, or are not, and reads again what hangs on it, in one transaction. What was decided
 * before of the two is withdrawn, and stays on record. Fails where a process does not exist or nothing is said why.
 */
export async function decideProcessJoin(session: DecidingSession, decision: ProcessDecisionInput): Promise<void> {
  const { client } = session
  const [first, second] = [decision.ocid, decision.otherOcid].sort() as [string, string]
  if (first === second)
    throw new RegistryError('PROCESS_DECISION_INVALID', 'Both are the same process: name two different ones.')
  if (decision.reason.trim() === '')
    throw new RegistryError('PROCESS_DECISION_INVALID', 'Nothing says why: give the reason of the decision.')
  await inTransaction(client, async () => {
    const known = await client.query('SELECT FROM contracting_process WHERE ocid IN ($1, $2)', [first, second])
    if (known.rowCount !== 2)
      throw new RegistryError('PROCESS_NOT_FOUND', `The register does not hold both ${first} and ${second}.`)
    await withdraw(client, first, second, decision.decidedBy, decision.decidedAt)
    await client.query(
      `INSERT INTO process_decision (ocid, other_ocid, verdict, reason, decided_by, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [first, second, decision.verdict, decision.reason.trim(), decision.decidedBy, decision.decidedAt],
    )
    await deriveAgain(session, [first, second])
  })
}

/** Takes a decision back, so that the register stands as it did without it. Fails where none is in force. */
export async function withdrawProcessDecision(
  session: DecidingSession,
  withdrawal: Pick<ProcessDecisionInput, 'ocid' | 'otherOcid'> & {
    readonly withdrawnBy: string
    readonly withdrawnAt: Date
  },
): Promise<void> {
  const { client } = session
  const [first, second] = [withdrawal.ocid, withdrawal.otherOcid].sort() as [string, string]
  await inTransaction(client, async () => {
    if (!(await withdraw(client, first, second, withdrawal.withdrawnBy, withdrawal.withdrawnAt)))
      throw new RegistryError('PROCESS_NOT_FOUND', `No decision about ${first} and ${second} is in force.`)
    await deriveAgain(session, [first, second])
  })
}

async function withdraw(client: ClientBase, first: string, second: string, by: string, at: Date): Promise<boolean> {
  const { rowCount } = await client.query(
    `UPDATE process_decision SET withdrawn_by = $3, withdrawn_at = $4
     WHERE ocid = $1 AND other_ocid = $2 AND withdrawn_at IS NULL`,
    [first, second, by, at],
  )
  return rowCount !== 0
}

async function deriveAgain({ client, referenceKeys }: DecidingSession, ocids: readonly string[]): Promise<void> {
  await client.query(joinByIndexAsWritten)
  // What a person did must be on the disk before they hear that it is done.
  await client.query('SET LOCAL synchronous_commit = on')
  await client.query('INSERT INTO touched_ocid SELECT unnest($1::text[])', [ocids])
  // A decision that was withdrawn no longer leads from the one to the other, but the group of before does.
  await mergeJoins(client)
  await readTouchedProcesses(client, readHere(referenceKeys))
  await nameOrganisations(client)
  await mergeProcessesRead(client)
  await mergeIssues(client)
  await advanceVersion(client)
}

/** Reads processes in this thread: a decision concerns few. */
function readHere(referenceKeys: ReadonlyMap<string, string>): ReadProcesses {
  return async (processes, load) => {
    const loaded = await load(processes.flatMap(({ versions }) => versions))
    const mentions = new StagedMentions()
    const entryOf = (id: string) =>
      entryOfRecorded(readFacts(JSON.parse(loaded.get(id) ?? '') as NoticeFacts), referenceKeys, mentions)
    const read = processes.map(({ ocid, ocids, versions }) => ({ ocid, ocids, entries: versions.map(entryOf) }))
    return [processRows(read, mentions)]
  }
}
