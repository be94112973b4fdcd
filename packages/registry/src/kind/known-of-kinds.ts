import type { OrganisationClaimCode } from '@openward/vocabulary/organisation-claim'
import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import type { ClientBase } from 'pg'
import type { KnownOfKind } from '../identity/describe-organisation.js'

/**
 * Adds the staged claims to what is held: of each identity the latest answer to each question, whatever the order in
 * which notices come. Organisations whose claims changed become affected.
 */
export async function mergeClaims(client: ClientBase): Promise<void> {
  await client.query(`
    WITH latest AS (
      SELECT DISTINCT ON (identity_key, claim) identity_key, claim, says, said_on, notice_key
      FROM incoming_claim
      ORDER BY identity_key, claim, said_on DESC NULLS LAST, notice_key DESC, says DESC
    ), changed AS (
      INSERT INTO organisation_claim AS c (identity_key, claim, says, said_on, notice_key)
      SELECT identity_key, claim, says, said_on, notice_key FROM latest
      ON CONFLICT (identity_key, claim) DO UPDATE
        SET says = excluded.says, said_on = excluded.said_on, notice_key = excluded.notice_key
        WHERE (coalesce(excluded.said_on, '-infinity'), excluded.notice_key, excluded.says)
          > (coalesce(c.said_on, '-infinity'), c.notice_key, c.says)
      RETURNING identity_key
    )
    INSERT INTO affected_organisation
    SELECT DISTINCT i.organisation_id FROM changed JOIN organisation_identity i USING (identity_key)
    ON CONFLICT DO NOTHING`)
}

interface ClaimRow {
  readonly organisationId: string
  readonly claim: OrganisationClaimCode
  readonly says: boolean
}

interface DecisionRow {
  readonly organisationId: string
  readonly kind: ProviderKind
  readonly reason: string
}

/** What editors decided of the kind of the affected organisations, and what these say of themselves. */
export async function knownOfKinds(client: ClientBase): Promise<ReadonlyMap<string, KnownOfKind>> {
  const claims = await client.query<ClaimRow>(`
    SELECT DISTINCT ON (a.organisation_id, c.claim) a.organisation_id AS "organisationId", c.claim, c.says
    FROM affected_organisation a
    JOIN organisation_identity i USING (organisation_id)
    JOIN organisation_claim c USING (identity_key)
    ORDER BY a.organisation_id, c.claim, c.said_on DESC NULLS LAST, c.notice_key DESC, c.says DESC`)
  const decisions = await client.query<DecisionRow>(`
    SELECT DISTINCT ON (a.organisation_id) a.organisation_id AS "organisationId", d.kind, d.reason
    FROM affected_organisation a
    JOIN organisation_identity i USING (organisation_id)
    JOIN organisation_kind_decision d USING (identity_key)
    WHERE d.withdrawn_at IS NULL
    ORDER BY a.organisation_id, d.decided_at DESC, d.id DESC`)
  const known = new Map<string, KnownOfKind>()
  for (const { organisationId, claim, says } of claims.rows) {
    const held = known.get(organisationId)?.claims ?? { voluntaryOrSocialEnterprise: false, publicServiceMutual: false }
    known.set(organisationId, {
      claims:
        claim === 'PUBLIC_SERVICE_MUTUAL'
          ? { ...held, publicServiceMutual: says }
          : { ...held, voluntaryOrSocialEnterprise: says },
    })
  }
  for (const { organisationId, kind, reason } of decisions.rows)
    known.set(organisationId, {
      ...known.get(organisationId),
      decision: { kind, confidence: 'HIGH', basis: `decision of an editor: ${reason}`, by: 'EDITOR' },
    })
  return known
}
