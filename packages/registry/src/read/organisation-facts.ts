import type { MutualFact } from '@openward/vocabulary/mutual-fact'
import type { OrganisationClaimCode } from '@openward/vocabulary/organisation-claim'
import type { OrganisationOrigin } from '@openward/vocabulary/organisation-origin'
import { alignMany } from './align.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement } from './sql-text.js'

export type FactName = 'ORIGIN' | MutualFact

/** A fact about an organisation, with who says it. */
export interface OrganisationFactRow {
  readonly organisationId: string
  readonly fact: FactName
  readonly statement: string
  readonly source: string
  readonly code: OrganisationOrigin | null
  readonly startedOn: string | null
  /** Null where whoever compiled the list did not write it down. */
  readonly readOn: string | null
}

// A fact that stands under two numbers of one organisation is one fact. What editors recorded goes first, then the latest.
const facts = `SELECT DISTINCT ON (i.organisation_id, f.fact, f.source) i.organisation_id AS "organisationId", f.fact,
f.statement, f.source, f.code, f.started_on AS "startedOn", f.read_on AS "readOn", f.recorded_by IS NULL AS curated
FROM organisation_identity i JOIN organisation_fact f USING (identity_key)
WHERE i.organisation_id = ANY ($1::text[])
ORDER BY i.organisation_id, f.fact, f.source, f.recorded_by IS NULL, f.identity_key`

const inOrder = `SELECT "organisationId", fact, statement, source, code, "startedOn", "readOn" FROM (${facts}) known
ORDER BY fact, curated, "readOn" DESC NULLS LAST, source`

/** The facts about each organisation; of several of one kind the one that counts stands first. */
export async function findOrganisationFacts(
  snapshot: Snapshot,
  organisationIds: readonly string[],
): Promise<(readonly OrganisationFactRow[])[]> {
  const rows = await snapshot.rows<OrganisationFactRow>(fixedStatement(inOrder, [organisationIds]))
  return alignMany(organisationIds, rows, (row) => row.organisationId)
}

/** What an organisation says of itself in the latest notice that asks it. */
export interface OrganisationClaimRow {
  readonly organisationId: string
  readonly claim: OrganisationClaimCode
  readonly says: boolean
  readonly saidOn: string | null
  readonly noticeKey: string
}

const claims = `SELECT DISTINCT ON (i.organisation_id, c.claim) i.organisation_id AS "organisationId", c.claim, c.says,
c.said_on AS "saidOn", c.notice_key AS "noticeKey"
FROM organisation_identity i JOIN organisation_claim c USING (identity_key)
WHERE i.organisation_id = ANY ($1::text[])
ORDER BY i.organisation_id, c.claim, c.said_on DESC NULLS LAST, c.notice_key DESC`

/** The claims of each organisation, one for each thing claimed. */
export async function findOrganisationClaims(
  snapshot: Snapshot,
  organisationIds: readonly string[],
): Promise<(readonly OrganisationClaimRow[])[]> {
  const rows = await snapshot.rows<OrganisationClaimRow>(fixedStatement(claims, [organisationIds]))
  return alignMany(organisationIds, rows, (row) => row.organisationId)
}
