import type { ClientBase } from 'pg'

/**
 * Advances the counter by which caches and citations are keyed, and leaves word of the changed awards for whoever
 * keeps documents of them. Does nothing where nothing changed.
 */
export async function advanceDataVersion(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ version: string }>(`
    UPDATE register SET data_version = data_version + 1, changed_at = transaction_timestamp()
    WHERE id = 1 AND (EXISTS (SELECT FROM new_version) OR EXISTS (SELECT FROM touched_notice))
    RETURNING data_version AS version`)
  if (rows.length === 0) return
  await client.query(
    `INSERT INTO outbox_entry (topic, payload, data_version)
     SELECT 'awards.changed', jsonb_build_object('ids', jsonb_agg(id ORDER BY id)), $1
     FROM (SELECT id FROM new_award UNION SELECT id FROM superseded_award) changed HAVING count(*) > 0`,
    [rows[0]?.version ?? '0'],
  )
}

/** Advances the counter where something else changed that answers depend on. */
export async function advanceVersion(client: ClientBase): Promise<void> {
  await client.query(
    'UPDATE register SET data_version = data_version + 1, changed_at = transaction_timestamp() WHERE id = 1',
  )
}
