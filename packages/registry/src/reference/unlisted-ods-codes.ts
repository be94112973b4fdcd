import type { ClientBase } from 'pg'

/** ODS codes that notices give and no reference list holds, in the order of the alphabet. */
export async function listUnlistedOdsCodes(client: ClientBase): Promise<readonly string[]> {
  const { rows } = await client.query<{ code: string }>(`
    SELECT substr(i.identity_key, 8) AS code FROM organisation_identity i
    WHERE i.identity_key LIKE 'GB-NHS:%' AND NOT EXISTS (
      SELECT FROM reference_organisation r WHERE r.identity_key = i.identity_key AND r.superseded_at IS NULL)
      AND NOT EXISTS (SELECT FROM integrated_care_system s WHERE 'GB-NHS:' || s.id = i.identity_key)
    ORDER BY i.identity_key COLLATE "C"`)
  return rows.map(({ code }) => code)
}
