import type { ClientBase } from 'pg'
import { postcodeArea, uniqueNameInSql } from '../identity/name-uniqueness.js'
import type { BorneName, IdentityDecision, IdentityGraph, IdentityLink } from '../identity/resolve-identities.js'
import { resolveIdentities } from '../identity/resolve-identities.js'
import { copyStagedRows } from './copy-rows.js'
import { StagedRowWriter } from './staged-row-writer.js'

/** The id of an organisation with this key alone, in SQL; the same as `organisationId` gives. */
const addressOf = (key: string) => `left(encode(sha256(convert_to(${key}, 'UTF8')), 'hex'), 20)`

/**
 * Adds the staged mentions and links to what is known of identities, and resolves again whatever they touch: an
 * identity depends on everything that hangs together with it over links, equal names and decisions. Leaves
 * `moved_identity` (also with identities that are new) and `changed_mention`.
 */
export async function mergeIdentities(client: ClientBase): Promise<void> {
  await recordMentions(client)
  await resolveChangedIdentities(client)
}

/** Adds the staged links, and resolves again what they and the mentions in `changed_mention` touch. */
export async function resolveChangedIdentities(client: ClientBase): Promise<void> {
  await client.query(`
    WITH new_link AS (
      INSERT INTO organisation_identity_link (identity_key, other_key)
      SELECT DISTINCT identity_key, other_key FROM incoming_link
      ON CONFLICT DO NOTHING
      RETURNING identity_key, other_key
    )
    INSERT INTO touched_identity SELECT identity_key FROM new_link UNION SELECT other_key FROM new_link
    ON CONFLICT DO NOTHING`)
  await resolveLonely(client)
  await resolveTouchedIdentities(client)
}

async function recordMentions(client: ClientBase): Promise<void> {
  await client.query(`
    WITH merged AS (
      INSERT INTO organisation_mention AS m (identity_key, role, name, name_key, identified, normalised,
        first_seen_on, last_seen_on, latest_place)
      SELECT identity_key, role, name, min(name_key), bool_and(identified), min(normalised), min(first_seen_on),
        max(last_seen_on), max(latest_place COLLATE "C")
      FROM incoming_mention GROUP BY identity_key, role, name
      ON CONFLICT (identity_key, role, name) DO UPDATE SET
        first_seen_on = least(m.first_seen_on, excluded.first_seen_on),
        last_seen_on = greatest(m.last_seen_on, excluded.last_seen_on),
        latest_place = greatest(m.latest_place COLLATE "C", excluded.latest_place COLLATE "C"),
        seen = true
      WHERE NOT m.seen OR excluded.first_seen_on < coalesce(m.first_seen_on, 'infinity')
        OR excluded.last_seen_on > coalesce(m.last_seen_on, '-infinity')
        OR excluded.latest_place COLLATE "C" > coalesce(m.latest_place COLLATE "C", '')
      RETURNING identity_key, name_key, xmax = 0 AS is_new, normalised
    )
    INSERT INTO changed_mention
    SELECT identity_key, name_key, is_new, NOT is_new AND normalised ~ '${uniqueNameInSql}' FROM merged`)
}

/**
 * Most identities of a batch are new, bear no link and share their name with no other: each is an organisation of its
 * own. The rest is left in `touched_identity`.
 */
async function resolveLonely(client: ClientBase): Promise<void> {
  await client.query(`
    INSERT INTO touched_identity
    SELECT c.identity_key FROM changed_mention c
    WHERE NOT c.settled AND EXISTS (
      SELECT FROM organisation_mention m WHERE m.name_key = c.name_key AND m.identity_key <> c.identity_key)
    ON CONFLICT DO NOTHING`)
  await client.query(`
    INSERT INTO touched_identity
    SELECT c.identity_key FROM organisation_decision d JOIN changed_mention c
      ON c.identity_key IN (d.identity_key, d.other_key)
    WHERE d.withdrawn_at IS NULL AND c.is_new
    ON CONFLICT DO NOTHING`)
  await client.query(`
    WITH lonely AS (
      INSERT INTO organisation_identity (identity_key, address_id, organisation_id, cluster, reason, score)
      SELECT DISTINCT c.identity_key, ${addressOf('c.identity_key')}, ${addressOf('c.identity_key')}, c.identity_key,
        CASE WHEN c.identity_key LIKE 'name:%' THEN 'NEW' ELSE 'IDENTIFIER' END,
        CASE WHEN c.identity_key LIKE 'name:%' THEN 0.5 ELSE 1 END
      FROM changed_mention c
      WHERE c.is_new AND NOT EXISTS (SELECT FROM touched_identity t WHERE t.identity_key = c.identity_key)
      ON CONFLICT (identity_key) DO NOTHING
      RETURNING identity_key, organisation_id
    )
    INSERT INTO moved_identity SELECT identity_key, NULL, organisation_id FROM lonely`)
}

/** Resolves the touched identities with all that hangs together with them. */
export async function resolveTouchedIdentities(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ identity_key: string }>(`
    WITH near AS (
      SELECT identity_key FROM touched_identity
      UNION
      SELECT m.identity_key FROM touched_identity t JOIN organisation_mention o USING (identity_key)
      JOIN organisation_mention m ON m.name_key = o.name_key
      UNION
      SELECT other.identity_key FROM organisation_decision d
      JOIN touched_identity t ON t.identity_key IN (d.identity_key, d.other_key)
      JOIN organisation_identity other ON other.identity_key IN (d.identity_key, d.other_key)
    ), cluster AS (
      SELECT DISTINCT i.cluster FROM near JOIN organisation_identity i USING (identity_key)
    )
    SELECT identity_key FROM near UNION SELECT i.identity_key FROM cluster JOIN organisation_identity i USING (cluster)`)
  if (rows.length === 0) return
  const keys = rows.map((row) => row.identity_key)
  const { identities, candidates } = resolveIdentities(await loadGraph(client, keys))
  const writer = new StagedRowWriter()
  for (const { key, cluster, organisationId, reason, score } of identities)
    writer.add('incoming_identity', [key, cluster, organisationId, reason, score])
  for (const { key, otherKey, reason, score } of candidates)
    writer.add('incoming_candidate', [key, otherKey, reason, score])
  await copyStagedRows(client, writer.take())
  await writeIdentities(client)
  await writeCandidates(client)
}

async function loadGraph(client: ClientBase, keys: readonly string[]): Promise<IdentityGraph> {
  const links = await client.query<{ identity_key: string; other_key: string }>(
    'SELECT identity_key, other_key FROM organisation_identity_link WHERE identity_key = ANY($1)',
    [keys],
  )
  const names = await client.query<Omit<BorneName, 'area'> & { postcode: string | null }>(
    `SELECT identity_key AS key, name_key AS "nameKey", normalised, official IS NOT NULL AS official,
       split_part(latest_place, E'\\t', 2) AS postcode
     FROM organisation_mention WHERE identity_key = ANY($1)`,
    [keys],
  )
  const decisions = await client.query<{ identity_key: string; other_key: string; same: boolean }>(
    `SELECT identity_key, other_key, verdict = 'SAME' AS same FROM organisation_decision
     WHERE withdrawn_at IS NULL AND identity_key = ANY($1)`,
    [keys],
  )
  const within = new Set(keys)
  return {
    keys,
    links: links.rows.map((row): IdentityLink => [row.identity_key, row.other_key]),
    names: names.rows.map(({ postcode, ...name }) => ({ ...name, area: postcodeArea(postcode) })),
    decisions: decisions.rows
      // A decision may be older than what it speaks of, while the register is rebuilt.
      .filter((row) => within.has(row.other_key))
      .map((row): IdentityDecision => ({ keys: [row.identity_key, row.other_key], same: row.same })),
  }
}

async function writeIdentities(client: ClientBase): Promise<void> {
  await client.query(`
    INSERT INTO moved_identity
    SELECT r.identity_key, i.organisation_id, r.organisation_id
    FROM incoming_identity r LEFT JOIN organisation_identity i USING (identity_key)
    WHERE i.organisation_id IS DISTINCT FROM r.organisation_id`)
  await client.query(`
    INSERT INTO organisation_identity (identity_key, address_id, organisation_id, cluster, reason, score)
    SELECT identity_key, ${addressOf('identity_key')}, organisation_id, cluster, reason, score FROM incoming_identity
    ON CONFLICT (identity_key) DO UPDATE SET organisation_id = excluded.organisation_id, cluster = excluded.cluster,
        reason = excluded.reason, score = excluded.score
      WHERE (organisation_identity.organisation_id, organisation_identity.cluster, organisation_identity.reason)
        IS DISTINCT FROM (excluded.organisation_id, excluded.cluster, excluded.reason)`)
}

/** Candidates by similar names are found elsewhere; these are what names that are equal leave open. */
async function writeCandidates(client: ClientBase): Promise<void> {
  await client.query(`
    DELETE FROM organisation_candidate c USING incoming_identity i
    WHERE c.identity_key = i.identity_key AND c.reason <> 'SIMILAR_NAME' AND NOT EXISTS (
      SELECT FROM incoming_candidate n WHERE n.identity_key = c.identity_key AND n.other_key = c.other_key)`)
  await client.query(`
    INSERT INTO organisation_candidate AS c (identity_key, other_key, reason, score)
    SELECT identity_key, other_key, reason, score FROM incoming_candidate
    ON CONFLICT (identity_key, other_key) DO UPDATE SET reason = excluded.reason, score = excluded.score
      WHERE c.reason <> excluded.reason`)
}
