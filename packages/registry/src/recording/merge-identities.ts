import type { ClientBase } from 'pg'
import type { IdentityLink } from '../identity/resolve-identifiers.js'
import { resolveIdentifiers } from '../identity/resolve-identifiers.js'
import { copyStagedRows } from './copy-rows.js'
import { StagedRowWriter } from './staged-row-writer.js'

/** The id of an organisation with this key alone, in SQL; the same as `organisationId` gives. */
const addressOf = (key: string) => `left(encode(sha256(convert_to(${key}, 'UTF8')), 'hex'), 20)`

/**
 * Adds the staged mentions and links to what is known of identities, and resolves again whatever they touch: the
 * organisation of an identifier depends on all links of its cluster, that of a name on all identifiers that bear it.
 * Leaves `moved_identity` (also with identities that are new) and `changed_mention`.
 */
export async function mergeIdentities(client: ClientBase): Promise<void> {
  await recordMentions(client)
  await resolveTouchedIdentifiers(client)
  await resolveTouchedNames(client)
}

async function recordMentions(client: ClientBase): Promise<void> {
  await client.query(`
    WITH merged AS (
      INSERT INTO organisation_mention AS m (identity_key, role, name, name_key, identified, normalised,
        first_seen_on, last_seen_on, latest_place)
      SELECT identity_key, role, name, min(name_key), bool_and(identified), min(normalised), min(seen_on), max(seen_on),
        max(place COLLATE "C")
      FROM incoming_mention GROUP BY identity_key, role, name
      ON CONFLICT (identity_key, role, name) DO UPDATE SET
        first_seen_on = least(m.first_seen_on, excluded.first_seen_on),
        last_seen_on = greatest(m.last_seen_on, excluded.last_seen_on),
        latest_place = greatest(m.latest_place COLLATE "C", excluded.latest_place COLLATE "C")
      WHERE excluded.first_seen_on < coalesce(m.first_seen_on, 'infinity')
        OR excluded.last_seen_on > coalesce(m.last_seen_on, '-infinity')
        OR excluded.latest_place COLLATE "C" > coalesce(m.latest_place COLLATE "C", '')
      RETURNING identity_key, name_key, identified, xmax = 0 AS is_new
    )
    INSERT INTO changed_mention SELECT identity_key, name_key, identified, is_new FROM merged`)
}

async function resolveTouchedIdentifiers(client: ClientBase): Promise<void> {
  const touched = await client.query<{ identity_key: string; cluster: string | null }>(`
    WITH new_link AS (
      INSERT INTO organisation_identity_link (identity_key, other_key)
      SELECT DISTINCT identity_key, other_key FROM incoming_link
      ON CONFLICT DO NOTHING
      RETURNING identity_key, other_key
    ), touched AS (
      SELECT identity_key FROM new_link
      UNION SELECT other_key FROM new_link
      UNION SELECT identity_key FROM changed_mention WHERE identified AND is_new
    )
    SELECT t.identity_key, i.cluster FROM touched t LEFT JOIN organisation_identity i USING (identity_key)
    WHERE i.identity_key IS NULL OR EXISTS (
      SELECT FROM new_link l WHERE t.identity_key IN (l.identity_key, l.other_key))`)
  if (touched.rows.length === 0) return
  const clusters = [...new Set(touched.rows.flatMap(({ cluster }) => cluster ?? []))]
  const members = await client.query<{ identity_key: string }>(
    'SELECT identity_key FROM organisation_identity WHERE cluster = ANY($1)',
    [clusters],
  )
  const keys = new Set([...touched.rows, ...members.rows].map((row) => row.identity_key))
  const links = await client.query<{ identity_key: string; other_key: string }>(
    'SELECT identity_key, other_key FROM organisation_identity_link WHERE identity_key = ANY($1)',
    [[...keys]],
  )
  const pairs = links.rows.map((row): IdentityLink => [row.identity_key, row.other_key])
  const writer = new StagedRowWriter()
  for (const { key, cluster, organisationId } of resolveIdentifiers([...keys], pairs))
    writer.add('incoming_identity', [key, cluster, organisationId])
  await copyStagedRows(client, writer.take())
  await client.query(`
    INSERT INTO moved_identity
    SELECT r.identity_key, i.organisation_id, r.organisation_id
    FROM incoming_identity r LEFT JOIN organisation_identity i USING (identity_key)
    WHERE i.organisation_id IS DISTINCT FROM r.organisation_id`)
  await client.query(`
    INSERT INTO organisation_identity (identity_key, address_id, organisation_id, cluster)
    SELECT identity_key, ${addressOf('identity_key')}, organisation_id, cluster FROM incoming_identity
    ON CONFLICT (identity_key) DO UPDATE SET organisation_id = excluded.organisation_id, cluster = excluded.cluster
      WHERE (organisation_identity.organisation_id, organisation_identity.cluster)
        IS DISTINCT FROM (excluded.organisation_id, excluded.cluster)`)
}

/** A name alone means the one organisation whose identifiers bear it in this role; none or several: itself. */
async function resolveTouchedNames(client: ClientBase): Promise<void> {
  await client.query(`
    INSERT INTO affected_name
    SELECT name_key FROM changed_mention WHERE is_new
    UNION SELECT m.name_key FROM moved_identity v JOIN organisation_mention m USING (identity_key)`)
  await client.query(`
    WITH wanted AS (
      SELECT a.name_key FROM affected_name a WHERE EXISTS (
        SELECT FROM organisation_mention m WHERE m.identity_key = a.name_key)
    ), resolved AS (
      SELECT w.name_key, CASE WHEN count(DISTINCT i.organisation_id) = 1 THEN min(i.organisation_id)
        ELSE ${addressOf('w.name_key')} END AS organisation_id
      FROM wanted w
      LEFT JOIN organisation_mention m ON m.name_key = w.name_key AND m.identified
      LEFT JOIN organisation_identity i ON i.identity_key = m.identity_key
      GROUP BY w.name_key
    ), moved AS (
      INSERT INTO moved_identity
      SELECT r.name_key, i.organisation_id, r.organisation_id
      FROM resolved r LEFT JOIN organisation_identity i ON i.identity_key = r.name_key
      WHERE i.organisation_id IS DISTINCT FROM r.organisation_id
      RETURNING identity_key, new_id
    )
    INSERT INTO organisation_identity (identity_key, address_id, organisation_id, cluster)
    SELECT identity_key, ${addressOf('identity_key')}, new_id, identity_key FROM moved
    ON CONFLICT (identity_key) DO UPDATE SET organisation_id = excluded.organisation_id`)
}
