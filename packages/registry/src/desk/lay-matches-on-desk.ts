import { inTransaction } from '../recording/record-batch.js'
import type { RegistryContext } from '../registry-context.js'

const subjectType = 'OrganisationPair'
const separator = '\t'

/** The two identities of a case about a match. */
export function identitiesOfPair(subjectId: string): readonly [string, string] {
  const [identityKey = '', otherKey = ''] = subjectId.split(separator)
  return [identityKey, otherKey]
}

/**
 * Lays the pairs of identities that may be one organisation on the desk, and takes open ones away that the register no
 * longer doubts. What was decided stays decided. Can be repeated; run now and then.
 */
export async function layMatchesOnDesk({ pool, now }: RegistryContext): Promise<void> {
  const client = await pool.connect()
  try {
    await inTransaction(client, async () => {
      const { rows } = await client.query<{ rebuilding: boolean }>(
        'SELECT NOT EXISTS (SELECT FROM organisation_identity) AS rebuilding',
      )
      // While everything is derived anew, nothing is doubted yet.
      if (rows[0]?.rebuilding === true) return
      await client.query(
        `INSERT INTO desk_item (id, kind, subject_type, subject_id, facts, opened_at, status)
         SELECT gen_random_uuid()::text, 'ORGANISATION_MATCH', $1, c.identity_key || $2 || c.other_key,
           jsonb_build_object('identityKey', c.identity_key, 'otherKey', c.other_key, 'reason', c.reason, 'score', c.score),
           $3, 'OPEN'
         FROM organisation_candidate c
         ON CONFLICT (kind, subject_type, subject_id) DO UPDATE SET facts = excluded.facts, status = 'OPEN',
             version = desk_item.version + 1
           WHERE desk_item.status <> 'DECIDED'
             AND (desk_item.status, desk_item.facts) IS DISTINCT FROM ('OPEN', excluded.facts)`,
        [subjectType, separator, now()],
      )
      await client.query(
        `UPDATE desk_item d SET status = 'CLOSED', assigned_to = NULL, version = version + 1
         WHERE d.kind = 'ORGANISATION_MATCH' AND d.status = 'OPEN' AND NOT EXISTS (
           SELECT FROM organisation_candidate c WHERE c.identity_key || $1 || c.other_key = d.subject_id)`,
        [separator],
      )
    })
  } finally {
    client.release()
  }
}
