import type { MemberRole, StaffRole } from '@openward/vocabulary/doer'
import type { TokenScope } from '@openward/vocabulary/token-scope'
import { alignMany, alignOne } from '../align.js'
import { currentOrganisationIn } from '../../people/current-organisation.js'
import { sessionIdleMs } from '../../people/lifetimes.js'
import type { Snapshot } from '../snapshot.js'
import { fixedStatement } from '../sql-text.js'

// What a person sees of their own account. Whoever reads has made sure whose account it is.

export interface AccountRow {
  readonly id: string
  readonly email: string
  readonly name: string | null
  readonly createdAt: string
  readonly version: number
}

const accounts = `SELECT id, email, name, created_at AS "createdAt", version FROM person
WHERE id = ANY($1::text[]) AND erased_at IS NULL`

/** Accounts that are not erased, by the ids of their persons. */
export async function findAccounts(snapshot: Snapshot, ids: readonly string[]): Promise<(AccountRow | null)[]> {
  return alignOne(ids, await snapshot.rows<AccountRow>(fixedStatement(accounts, [ids])), (row) => row.id)
}

type Owned<Row> = Row & { readonly ownerId: string }

/** Reads what belongs to each of several persons, with one statement that gives `ownerId`. */
function ownedBy<Row>(text: string) {
  return async (snapshot: Snapshot, ids: readonly string[]): Promise<readonly (readonly Row[])[]> =>
    alignMany(ids, await snapshot.rows<Owned<Row>>(fixedStatement(text, [ids])), (row) => row.ownerId)
}

export interface SessionRow {
  readonly id: string
  readonly signedInBy: 'LINK' | 'PASSKEY'
  readonly browser: string | null
  readonly createdAt: string
  readonly lastUsedAt: string
  readonly endsAt: string
}

/** Sessions that are neither revoked nor over, the one used last first. */
export const sessionsOf = ownedBy<SessionRow>(`SELECT person_id AS "ownerId", id, signed_in_by AS "signedInBy", browser,
created_at AS "createdAt", last_used_at AS "lastUsedAt", ends_at AS "endsAt" FROM session
WHERE person_id = ANY($1::text[]) AND revoked_at IS NULL AND ends_at > now()
AND last_used_at > now() - interval '${String(sessionIdleMs / 1000)} seconds' ORDER BY last_used_at DESC, id`)

export interface ApiTokenRow {
  readonly id: string
  readonly name: string
  readonly prefix: string
  readonly scopes: readonly TokenScope[]
  readonly createdAt: string
  readonly endsAt: string
  readonly lastUsedOn: string | null
  readonly revokedAt: string | null
}

/** Tokens, also those that are over, the newest first. */
export const apiTokensOf = ownedBy<ApiTokenRow>(`SELECT person_id AS "ownerId", id, name, prefix, scopes,
created_at AS "createdAt", ends_at AS "endsAt", last_used_on AS "lastUsedOn", revoked_at AS "revokedAt" FROM api_token
WHERE person_id = ANY($1::text[]) ORDER BY created_at DESC, id`)

export interface PasskeyRow {
  readonly id: string
  readonly name: string
  readonly createdAt: string
  readonly lastUsedAt: string | null
  readonly backedUp: boolean
}

export const passkeysOf = ownedBy<PasskeyRow>(`SELECT person_id AS "ownerId", id, name, created_at AS "createdAt",
last_used_at AS "lastUsedAt", backed_up AS "backedUp" FROM passkey WHERE person_id = ANY($1::text[])
ORDER BY created_at, id`)

export interface MembershipRow {
  readonly id: string
  readonly personId: string
  readonly organisationId: string
  readonly role: MemberRole
  readonly since: string
  readonly endedAt: string | null
  readonly name: string | null
  readonly email: string | null
}

export const membershipColumns = `m.id, m.person_id AS "personId", m.role, m.since, m.ended_at AS "endedAt", p.name, p.email,
${currentOrganisationIn('m.organisation_id')} AS "organisationId"`

/** For which organisations a person acts now, the longest first. */
export const membershipsOf = ownedBy<MembershipRow>(`SELECT m.person_id AS "ownerId", ${membershipColumns}
FROM membership m JOIN person p ON p.id = m.person_id
WHERE m.person_id = ANY($1::text[]) AND m.ended_at IS NULL ORDER BY m.since, m.id`)

export interface InvitationRow {
  readonly id: string
  readonly organisationId: string
  readonly role: MemberRole
  /** Null once it is over. */
  readonly email: string | null
  readonly createdAt: string
  readonly endsAt: string
  readonly status: 'OPEN' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'EXPIRED'
}

export const invitationColumns = `i.id, i.role, i.email, i.created_at AS "createdAt", i.ends_at AS "endsAt",
CASE WHEN i.status = 'OPEN' AND i.ends_at <= now() THEN 'EXPIRED' ELSE i.status END AS status,
${currentOrganisationIn('i.organisation_id')} AS "organisationId"`

/** Open invitations to the address of a person. */
export const invitationsTo = ownedBy<InvitationRow>(`SELECT p.id AS "ownerId", ${invitationColumns}
FROM person p JOIN invitation i ON i.email = p.email
WHERE p.id = ANY($1::text[]) AND i.status = 'OPEN' AND i.ends_at > now() ORDER BY i.created_at, i.id`)

export interface StaffRow {
  readonly id: string
  readonly personId: string
  readonly role: StaffRole
  readonly since: string
  readonly name: string | null
  readonly email: string | null
}

/** Editors and administrators. */
export function listStaff(snapshot: Snapshot): Promise<readonly StaffRow[]> {
  return snapshot.rows<StaffRow>(
    fixedStatement(`SELECT s.id, s.person_id AS "personId", s.role, s.since, p.name, p.email
      FROM staff_role s JOIN person p ON p.id = s.person_id WHERE s.ended_at IS NULL ORDER BY s.role, s.since, s.id`),
  )
}
