import type { MemberRole } from '@openward/vocabulary/doer'
import { alignMany, alignOne } from '../align.js'
import { currentOrganisationIn } from '../../people/current-organisation.js'
import type { ProofMediaType } from '../../people/proofs.js'
import type { Snapshot } from '../snapshot.js'
import { fixedStatement } from '../sql-text.js'
import type { Viewer } from './organisation-people.js'

export type ClaimStatus = 'OPEN' | 'APPROVED' | 'REFUSED' | 'WITHDRAWN'

export interface ClaimRow {
  readonly id: string
  readonly organisationId: string
  readonly personId: string
  readonly role: MemberRole
  /** Null once the person is erased. */
  readonly statement: string | null
  readonly emailDomain: string
  readonly domainIsKnown: boolean
  readonly status: ClaimStatus
  readonly createdAt: string
  readonly decidedAt: string | null
  readonly decisionReason: string | null
  readonly name: string | null
  readonly email: string | null
}

const columns = `c.id, ${currentOrganisationIn('c.organisation_id')} AS "organisationId", c.person_id AS "personId", c.role,
c.statement, c.email_domain AS "emailDomain", c.domain_is_known AS "domainIsKnown", c.status, c.created_at AS "createdAt",
c.decided_at AS "decidedAt", c.decision_reason AS "decisionReason", p.name, p.email`

const visible = `SELECT ${columns} FROM membership_claim c JOIN person p ON p.id = c.person_id
WHERE c.id = ANY($1::text[]) AND (c.person_id = $2::text OR $3::boolean)`

/** Claims that the viewer may see: their own, and for editors all. */
export async function findClaims(
  snapshot: Snapshot,
  ids: readonly string[],
  viewer: Viewer,
): Promise<(ClaimRow | null)[]> {
  const values = [ids, viewer.personId, viewer.isEditor]
  return alignOne(ids, await snapshot.rows<ClaimRow>(fixedStatement(visible, values)), (row) => row.id)
}

const ofPersons = `SELECT c.person_id AS "ownerId", ${columns} FROM membership_claim c
JOIN person p ON p.id = c.person_id WHERE c.person_id = ANY($1::text[]) ORDER BY c.created_at DESC, c.id LIMIT 200`

/** The claims of persons, the newest first. Whoever reads has made sure whose they are. */
export async function claimsOf(snapshot: Snapshot, ids: readonly string[]): Promise<(readonly ClaimRow[])[]> {
  const rows = await snapshot.rows<ClaimRow & { ownerId: string }>(fixedStatement(ofPersons, [ids]))
  return alignMany(ids, rows, (row) => row.ownerId)
}

export interface ProofRow {
  readonly id: string
  /** Null once its bytes are removed. */
  readonly fileName: string | null
  readonly mediaType: ProofMediaType
  readonly size: number
  readonly createdAt: string
  readonly removedAt: string | null
}

const ofClaims = `SELECT claim_id AS "ownerId", id, file_name AS "fileName", media_type AS "mediaType", size,
created_at AS "createdAt", removed_at AS "removedAt" FROM proof WHERE claim_id = ANY($1::text[]) ORDER BY created_at, id`

/** The documents of claims that may be seen. */
export async function proofsOf(snapshot: Snapshot, ids: readonly string[]): Promise<(readonly ProofRow[])[]> {
  const rows = await snapshot.rows<ProofRow & { ownerId: string }>(fixedStatement(ofClaims, [ids]))
  return alignMany(ids, rows, (row) => row.ownerId)
}
