import type { ClientBase } from 'pg'

/**
 * Advances the counter by which caches and citations are keyed after a batch, and leaves word of the changed awards.
 * Does nothing where nothing changed.
 */
export async function advanceDataVersion(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ changed: boolean; ids: string[] }>(`
    SELECT EXISTS (SELECT FROM met_version WHERE is_new) OR EXISTS (SELECT FROM touched_notice) AS changed,
      ARRAY (SELECT id FROM new_award UNION SELECT id FROM superseded_award) AS ids`)
  const [found] = rows
  if (found?.changed === true) await announceAwards(client, await advanceVersion(client), found.ids)
}

/** Advances the counter where something changed that answers depend on, and returns where it stands. */
export async function advanceVersion(client: ClientBase): Promise<string> {
  const { rows } = await client.query<{ version: string }>(
    `UPDATE register SET data_version = data_version + 1, changed_at = transaction_timestamp() WHERE id = 1
     RETURNING data_version AS version`,
  )
  return rows[0]?.version ?? '0'
}

/** Leaves word of changed awards for whoever keeps documents of them. */
export async function announceAwards(client: ClientBase, version: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await client.query(`INSERT INTO outbox_entry (topic, payload, data_version) VALUES ('awards.changed', $1, $2)`, [
    JSON.stringify({ ids: [...ids].sort() }),
    version,
  ])
}
