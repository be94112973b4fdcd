import type { ClientBase } from 'pg'
import { byHash } from './by-hash.js'
import { mergeRollups } from './merge-rollups.js'

const columns = `id, ocid, source, content_hash, status, title, description, scope, jurisdiction, regime, route,
  competition_level, discretion, confidence, reserved_to, direct_award_ground, stage, value_amount, value_currency,
  value_basis, value_span, value_in_sums, other_values, basis, conflicts, flags, lot_refs, first_published_on,
  award_published_on, published_on, decided_on, starts_on, ends_on, extendable_to_on, notice_count, provider_count`

/** Rows of an identity that moved are found by the organisation that it left: they need no index of their own. */
const isMoved = 'p.organisation_id = v.old_id AND p.identity_key = v.identity_key'

/**
 * Compares the staged awards of the touched processes with what is recorded: what says the same stays, what says
 * something else or is gone is marked as superseded, and what is new is added. Counters move by the difference.
 */
export async function mergeAwards(client: ClientBase): Promise<void> {
  await findAffected(client)
  await noteCounts(client, 'SELECT row_id FROM superseded_award UNION SELECT row_id FROM moved_award', -1)
  await client.query(`
    UPDATE award a SET superseded_at = transaction_timestamp() FROM superseded_award s WHERE a.row_id = s.row_id`)
  await moveParties(client)
  await insertAwards(client)
  await noteCounts(
    client,
    `SELECT row_id FROM new_award
     UNION SELECT m.row_id FROM moved_award m WHERE NOT EXISTS (
       SELECT FROM superseded_award s WHERE s.row_id = m.row_id)`,
    1,
  )
  await applyCounts(client)
  await mergeRollups(client)
}

async function findAffected(client: ClientBase): Promise<void> {
  await client.query(`
    INSERT INTO superseded_award
    SELECT a.row_id, a.id
    FROM touched_ocid t JOIN award a ON a.ocid = t.ocid AND a.superseded_at IS NULL
    WHERE NOT EXISTS (SELECT FROM incoming_award i WHERE i.id = a.id AND i.content_hash = a.content_hash)`)
  await client.query(`
    INSERT INTO moved_award
    SELECT a.row_id FROM (
      SELECT p.award_row_id FROM moved_identity v JOIN award_provider p ON ${isMoved}
      UNION
      SELECT p.award_row_id FROM moved_identity v JOIN award_commissioner p ON ${isMoved}
    ) moved JOIN award a ON a.row_id = moved.award_row_id AND a.superseded_at IS NULL`)
}

/** Identities that turned out to be another organisation take their awards with them, superseded states too. */
async function moveParties(client: ClientBase): Promise<void> {
  for (const table of ['award_provider', 'award_commissioner', 'contract_party', 'notice_party']) {
    await client.query(`
      UPDATE ${table} p SET organisation_id = v.new_id
      FROM moved_identity v WHERE ${isMoved}`)
  }
  await client.query(`
    UPDATE award a SET commissioner_id = lead.organisation_id,
      integrated_care_system_id = o.integrated_care_system_id
    FROM moved_award m
    JOIN award_commissioner lead ON lead.award_row_id = m.row_id AND lead.position = 0
    LEFT JOIN organisation o ON o.id = lead.organisation_id
    WHERE a.row_id = m.row_id AND (a.commissioner_id, a.integrated_care_system_id)
      IS DISTINCT FROM (lead.organisation_id, o.integrated_care_system_id)`)
  await client.query(`
    WITH concerned AS (
      SELECT row_id FROM moved_award
      UNION SELECT p.award_row_id FROM changed_kind k JOIN award_provider p USING (organisation_id)
    ), kinds AS (
      SELECT c.row_id, array_agg(DISTINCT o.kind ORDER BY o.kind) AS kinds
      FROM concerned c
      JOIN award_provider p ON p.award_row_id = c.row_id
      JOIN organisation o ON o.id = p.organisation_id
      GROUP BY c.row_id
    )
    UPDATE award a SET provider_kinds = k.kinds
    FROM kinds k WHERE a.row_id = k.row_id AND a.provider_kinds IS DISTINCT FROM k.kinds`)
}

async function insertAwards(client: ClientBase): Promise<void> {
  const values = columns.replaceAll(/\w+/g, (column) => `i.${column}`)
  await client.query(
    byHash(`
    WITH inserted AS (
      INSERT INTO award (${columns}, commissioner_id, integrated_care_system_id, provider_kinds)
      SELECT ${values}, lead.organisation_id, lead.integrated_care_system_id, coalesce(providers.kinds, '{}')
      FROM incoming_award i
      LEFT JOIN (
        SELECT p.award_id, o.organisation_id, o.integrated_care_system_id
        FROM incoming_award_party p JOIN named_organisation o USING (identity_key)
        WHERE p.side = 'COMMISSIONER' AND p.position = 0
      ) lead ON lead.award_id = i.id
      LEFT JOIN (
        SELECT p.award_id, array_agg(DISTINCT o.kind ORDER BY o.kind) AS kinds
        FROM incoming_award_party p JOIN named_organisation o USING (identity_key)
        WHERE p.side = 'PROVIDER' AND o.kind IS NOT NULL
        GROUP BY p.award_id
      ) providers ON providers.award_id = i.id
      WHERE NOT EXISTS (SELECT FROM award a WHERE a.id = i.id AND a.superseded_at IS NULL)
      RETURNING row_id, id
    )
    INSERT INTO new_award SELECT row_id, id FROM inserted`),
  )
  for (const [side, table] of [
    ['PROVIDER', 'award_provider'],
    ['COMMISSIONER', 'award_commissioner'],
  ] as const) {
    await client.query(
      byHash(`
      INSERT INTO ${table} (award_row_id, position, organisation_id, identity_key, role, name_as_given)
      SELECT n.row_id, p.position, o.organisation_id, p.identity_key, p.role, p.name
      FROM incoming_award_party p
      JOIN new_award n ON n.id = p.award_id
      JOIN named_organisation o USING (identity_key)
      WHERE p.side = '${side}'`),
    )
  }
  await client.query(
    byHash(`
    INSERT INTO award_notice (award_row_id, position, notice_key, stage)
    SELECT n.row_id, p.position, p.notice_key, p.stage
    FROM incoming_award_notice p JOIN new_award n ON n.id = p.award_id`),
  )
}

/** Writes down what these awards contribute to counters, with a sign. */
async function noteCounts(client: ClientBase, rowIds: string, sign: 1 | -1): Promise<void> {
  await client.query(`
    INSERT INTO award_delta
    SELECT a.row_id, ${String(sign)}, a.scope, a.jurisdiction, a.status, a.regime, a.route, a.competition_level,
      a.discretion, a.stage, coalesce(a.published_on, '0001-01-01'), a.source,
      CASE WHEN a.value_in_sums THEN a.value_amount ELSE 0 END, a.value_in_sums::int, a.integrated_care_system_id
    FROM (${rowIds}) r JOIN award a USING (row_id)`)
  for (const [table, columns] of [
    ['award_provider', ['held', 'all_held']],
    ['award_commissioner', ['made', 'all_made']],
  ] as const) {
    // An award counts once for an organisation, however many of its parties turn out to be that organisation.
    await client.query(`
      INSERT INTO party_delta (organisation_id, ${columns.join(', ')})
      SELECT organisation_id, sum(CASE WHEN in_scope THEN ${String(sign)} ELSE 0 END), ${String(sign)} * count(*)
      FROM (
        SELECT DISTINCT d.row_id, p.organisation_id, d.scope = 'HEALTH_SERVICE' AND d.jurisdiction = 'ENGLAND' AS in_scope
        FROM award_delta d JOIN ${table} p ON p.award_row_id = d.row_id
        WHERE d.sign = ${String(sign)} AND d.status = 'AWARDED'
      ) counted
      GROUP BY organisation_id`)
  }
}

async function applyCounts(client: ClientBase): Promise<void> {
  await client.query(`
    WITH delta AS (
      SELECT organisation_id, coalesce(sum(held), 0) AS held, coalesce(sum(made), 0) AS made,
        coalesce(sum(all_held), 0) AS all_held, coalesce(sum(all_made), 0) AS all_made
      FROM party_delta GROUP BY organisation_id
    )
    UPDATE organisation o SET awards_held = o.awards_held + d.held, awards_made = o.awards_made + d.made,
      all_awards_held = o.all_awards_held + d.all_held, all_awards_made = o.all_awards_made + d.all_made
    FROM delta d
    WHERE o.id = d.organisation_id AND (d.held <> 0 OR d.made <> 0 OR d.all_held <> 0 OR d.all_made <> 0)`)
  await client.query(`
    WITH delta AS (
      SELECT integrated_care_system_id AS id, sum(sign) AS awards
      FROM award_delta
      WHERE integrated_care_system_id IS NOT NULL AND status = 'AWARDED'
        AND scope = 'HEALTH_SERVICE' AND jurisdiction = 'ENGLAND'
      GROUP BY integrated_care_system_id
    )
    UPDATE integrated_care_system s SET awards_made = s.awards_made + d.awards
    FROM delta d WHERE s.id = d.id AND d.awards <> 0`)
}
