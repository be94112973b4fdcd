import type { CandidateReason } from '@openward/vocabulary/identity-reason'
import type { ClientBase } from 'pg'

/** Two identities that may be one organisation, with what a person needs to decide. */
export interface CandidateRow {
  readonly identityKey: string
  readonly otherKey: string
  readonly reason: CandidateReason
  readonly score: number
  /** OPEN, or what was decided. */
  readonly state: 'OPEN' | 'SAME' | 'DIFFERENT'
  readonly organisationId: string
  readonly name: string
  readonly otherOrganisationId: string
  readonly otherName: string
}

/** Candidates that wait for a decision, the likeliest first, then those with the most awards. */
export async function listCandidates(
  client: ClientBase,
  options: { readonly state: CandidateRow['state']; readonly first: number },
): Promise<readonly CandidateRow[]> {
  const { rows } = await client.query<CandidateRow>(
    `SELECT c.identity_key AS "identityKey", c.other_key AS "otherKey", c.reason, c.score,
       coalesce(d.verdict, 'OPEN') AS state, o.id AS "organisationId", o.name, p.id AS "otherOrganisationId",
       p.name AS "otherName"
     FROM organisation_candidate c
     JOIN organisation_identity i ON i.identity_key = c.identity_key JOIN organisation o ON o.id = i.organisation_id
     JOIN organisation_identity j ON j.identity_key = c.other_key JOIN organisation p ON p.id = j.organisation_id
     LEFT JOIN organisation_decision d ON d.withdrawn_at IS NULL
       AND (d.identity_key, d.other_key) IN ((c.identity_key, c.other_key), (c.other_key, c.identity_key))
     WHERE coalesce(d.verdict, 'OPEN') = $1
     ORDER BY c.score DESC, o.all_awards_held + o.all_awards_made DESC, c.identity_key, c.other_key
     LIMIT $2`,
    [options.state, options.first],
  )
  return rows
}
