import type { DeskDecision, DeskKind } from '@openward/vocabulary/desk-kind'
import type { ClientBase } from 'pg'
import { ChangedMeanwhile, NotFound } from '../acts/refusals.js'

/** A case as an act about it needs it. */
export interface LockedItem {
  readonly id: string
  readonly kind: DeskKind
  readonly subjectType: string
  readonly subjectId: string
  readonly organisationId: string | null
  readonly openedBy: string | null
  readonly assignedTo: string | null
  readonly status: 'OPEN' | 'DECIDED' | 'CLOSED'
  readonly decision: DeskDecision | null
  readonly reason: string | null
  readonly version: number
}

/**
 * The case, which nobody else changes before the transaction ends.
 *
 * @param version the version that whoever acts had seen
 * @throws NotFound; ChangedMeanwhile with what the case says now
 */
export async function lockDeskItem(client: ClientBase, id: string, version: number): Promise<LockedItem> {
  const { rows } = await client.query<LockedItem>(
    `SELECT id, kind, subject_type AS "subjectType", subject_id AS "subjectId", organisation_id AS "organisationId",
       opened_by AS "openedBy", assigned_to AS "assignedTo", status, decision, reason, version
     FROM desk_item WHERE id = $1 FOR UPDATE`,
    [id],
  )
  const [item] = rows
  if (item === undefined) throw new NotFound('item')
  if (item.version !== version) {
    throw new ChangedMeanwhile(item.version, [
      { field: 'status', now: item.status },
      { field: 'decision', now: item.decision },
      { field: 'reason', now: item.reason },
    ])
  }
  return item
}
