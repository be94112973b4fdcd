import type { Doer } from '@openward/vocabulary/doer'
import type { ClientBase } from 'pg'

/** What is written down of an act. It holds no name and no address: those stand in the row of the person. */
export interface ActEntryToRecord {
  /** Null where the register itself acts, or a command. */
  readonly personId: string | null
  readonly via: 'SESSION' | 'TOKEN' | 'COMMAND' | 'REGISTER'
  readonly tokenId: string | null
  readonly part: Exclude<Doer, 'VISITOR'> | 'OPERATOR'
  /** The organisation for which or about which it is done; null where there is none. */
  readonly organisationId: string | null
  readonly kind: string
  readonly subjectType: string
  readonly subjectId: string
  readonly reason: string | null
  readonly before: object | null
  readonly after: object | null
  readonly isPublic: boolean
  readonly at: Date
}

/** Adds an entry to the list of acts, in the transaction that does what it tells. */
export async function recordAct(client: ClientBase, entry: ActEntryToRecord): Promise<void> {
  await client.query(
    `INSERT INTO act (person_id, via, token_id, part, organisation_id, kind, subject_type, subject_id, reason, before,
       after, is_public, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      entry.personId,
      entry.via,
      entry.tokenId,
      entry.part,
      entry.organisationId,
      entry.kind,
      entry.subjectType,
      entry.subjectId,
      entry.reason,
      entry.before === null ? null : JSON.stringify(entry.before),
      entry.after === null ? null : JSON.stringify(entry.after),
      entry.isPublic,
      entry.at,
    ],
  )
}
