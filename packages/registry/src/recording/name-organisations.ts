import type { ClientBase } from 'pg'

/**
 * Looks up once which organisation each identity of the staged parties is, for all the rows that name it. Identities
 * and organisations are merged by now.
 */
export async function nameOrganisations(client: ClientBase): Promise<void> {
  await client.query(`
    INSERT INTO named_organisation
    SELECT k.identity_key, i.organisation_id, o.kind, o.integrated_care_system_id
    FROM (
      SELECT identity_key FROM incoming_party WHERE identity_key IS NOT NULL
      UNION SELECT identity_key FROM incoming_award_party
      UNION SELECT identity_key FROM incoming_contract_party
    ) k
    JOIN organisation_identity i ON i.identity_key = k.identity_key
    LEFT JOIN organisation o ON o.id = i.organisation_id`)
}
