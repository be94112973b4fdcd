import { randomUUID } from 'node:crypto'
import type { DeskKind } from '@openward/vocabulary/desk-kind'
import { DESK_KINDS } from '@openward/vocabulary/desk-kind'
import type { ClientBase } from 'pg'

/** Something to be decided. */
export interface CaseToOpen {
  readonly kind: DeskKind
  /** What it is about. */
  readonly subjectType: string
  readonly subjectId: string
  /** The organisation that it concerns; null where there is none or several. */
  readonly organisationId: string | null
  /** What the editor should know beside the subject; no personal data. */
  readonly facts: object
  /** The person whose case it is, and who may therefore not decide it. */
  readonly openedBy: string | null
  readonly at: Date
}

/**
 * Lays something on the editors' desk, in the transaction of whatever causes it. A subject lies there once: laid there
 * again, a case that is open gets the new facts, one that was decided stays decided. Its clock runs by its kind.
 */
export async function openDeskItem(client: ClientBase, given: CaseToOpen): Promise<void> {
  const { dueInDays } = DESK_KINDS[given.kind]
  const dueAt = dueInDays === null ? null : new Date(given.at.getTime() + dueInDays * 86_400_000)
  await client.query(
    `INSERT INTO desk_item (id, kind, subject_type, subject_id, organisation_id, facts, opened_at, due_at, opened_by, status)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'OPEN')
     ON CONFLICT (kind, subject_type, subject_id) DO UPDATE SET facts = excluded.facts
       WHERE desk_item.status = 'OPEN' AND desk_item.facts <> excluded.facts`,
    [
      randomUUID(),
      given.kind,
      given.subjectType,
      given.subjectId,
      given.organisationId,
      JSON.stringify(given.facts),
      given.at,
      dueAt,
      given.openedBy,
    ],
  )
}

/** Takes an open case off the desk, as when the claim behind it is withdrawn. */
export async function closeDeskItem(
  client: ClientBase,
  subject: { readonly kind: DeskKind; readonly subjectType: string; readonly subjectId: string },
): Promise<void> {
  await client.query(
    `UPDATE desk_item SET status = 'CLOSED', assigned_to = NULL, version = version + 1
     WHERE kind = $1 AND subject_type = $2 AND subject_id = $3 AND status <> 'CLOSED'`,
    [subject.kind, subject.subjectType, subject.subjectId],
  )
}
