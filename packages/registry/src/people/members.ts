import { randomUUID } from 'node:crypto'
import type { MemberRole } from '@openward/vocabulary/doer'
import type { ClientBase } from 'pg'
import { currentOrganisationIn } from './current-organisation.js'

/** Lets nobody else change who acts for the organisation until the transaction ends. */
export async function lockMembers(client: ClientBase, organisationId: string): Promise<void> {
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('members of ' || $1, 0))`, [organisationId])
}

export interface LiveMember {
  readonly id: string
  readonly personId: string
  readonly role: MemberRole
}

/** Those who act for the organisation now. */
export async function listLiveMembers(client: ClientBase, organisationId: string): Promise<LiveMember[]> {
  const { rows } = await client.query<LiveMember>(
    `SELECT id, person_id AS "personId", role FROM membership m
     WHERE ended_at IS NULL AND ${currentOrganisationIn('m.organisation_id')} = $1 ORDER BY since, id`,
    [organisationId],
  )
  return rows
}

/** Lets a person act for an organisation, and gives the id of that; one that is there already stays. */
export async function addMember(
  client: ClientBase,
  member: {
    readonly personId: string
    readonly organisationId: string
    readonly role: MemberRole
    readonly basis: string
    readonly at: Date
  },
): Promise<string> {
  await lockMembers(client, member.organisationId)
  const there = (await listLiveMembers(client, member.organisationId)).find(
    ({ personId, role }) => personId === member.personId && role === member.role,
  )
  if (there !== undefined) return there.id
  const id = randomUUID()
  await client.query(
    'INSERT INTO membership (id, person_id, organisation_id, role, since, basis) VALUES ($1, $2, $3, $4, $5, $6)',
    [id, member.personId, member.organisationId, member.role, member.at, member.basis],
  )
  return id
}

/** Ends that somebody acts for an organisation; false where that was over already. */
export async function endMembership(
  client: ClientBase,
  id: string,
  endedBy: 'LEFT' | 'REMOVED' | 'REVERSED' | 'ERASED',
  at: Date,
): Promise<boolean> {
  const { rowCount } = await client.query(
    'UPDATE membership SET ended_at = $2, ended_by = $3 WHERE id = $1 AND ended_at IS NULL',
    [id, at, endedBy],
  )
  return rowCount === 1
}
