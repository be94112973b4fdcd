import type { ClientBase } from 'pg'
import { REFERENCE_LISTS } from './reference-content.js'

/**
 * Writes what only reference lists know to the organisations that stand in them: of several lists the one that names
 * bodies best. A shipped board keeps what shipped with it.
 *
 * @param which all of them, or those of which an identity moved in this transaction
 */
export async function describeReferenceBodies(client: ClientBase, which: 'ALL' | 'MOVED'): Promise<void> {
  const moved = which === 'MOVED' ? 'JOIN moved_identity v USING (identity_key)' : ''
  await client.query(
    `UPDATE organisation o SET is_reference = true, reference_source = f.source, valid_from = f.valid_from,
       valid_to = f.valid_to
     FROM (
       SELECT DISTINCT ON (i.organisation_id) i.organisation_id, r.valid_from, r.valid_to,
         run.publisher || ', ' || run.vintage || ' (' || run.licence || ')' AS source
       FROM reference_organisation r ${moved}
       JOIN organisation_identity i ON i.identity_key = r.identity_key
       LEFT JOIN LATERAL (
         SELECT publisher, vintage, licence FROM reference_run
         WHERE list = r.list ORDER BY started_at DESC LIMIT 1
       ) run ON true
       WHERE r.superseded_at IS NULL
       ORDER BY i.organisation_id, array_position($1::text[], r.list), r.identity_key
     ) f
     WHERE o.id = f.organisation_id AND o.integrated_care_system_id IS NULL
       AND (o.is_reference, o.reference_source, o.valid_from, o.valid_to)
         IS DISTINCT FROM (true, f.source, f.valid_from, f.valid_to)`,
    [REFERENCE_LISTS],
  )
  if (which === 'MOVED') return
  await client.query(
    `UPDATE organisation_identifier x SET valid_from = f.valid_from, valid_to = f.valid_to
     FROM (
       SELECT DISTINCT ON (identity_key) identity_key, valid_from, valid_to FROM reference_organisation
       WHERE superseded_at IS NULL AND (valid_from IS NOT NULL OR valid_to IS NOT NULL)
       ORDER BY identity_key, array_position($1::text[], list)
     ) f
     WHERE f.identity_key = x.scheme || ':' || x.value
       AND (x.valid_from, x.valid_to) IS DISTINCT FROM (f.valid_from, f.valid_to)`,
    [REFERENCE_LISTS],
  )
}
