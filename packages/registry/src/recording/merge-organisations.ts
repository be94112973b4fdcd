import type { ClientBase } from 'pg'
import type { KnownOfKind, Mention } from '../identity/describe-organisation.js'
import { describeOrganisation } from '../identity/describe-organisation.js'
import { knownOfKinds, mergeClaims } from '../kind/known-of-kinds.js'
import { describeReferenceBodies } from '../reference/describe-reference-bodies.js'
import { copyStagedRows } from './copy-rows.js'
import { StagedRowWriter } from './staged-row-writer.js'

interface MentionRow extends Mention {
  readonly organisationId: string
}

/**
 * Describes every organisation anew of which an identity moved or was met in a new way, and removes those that have
 * no identity left. Leaves `changed_kind`.
 */
export async function mergeOrganisations(client: ClientBase): Promise<void> {
  await client.query(`
    INSERT INTO affected_organisation
    SELECT new_id FROM moved_identity
    UNION SELECT old_id FROM moved_identity WHERE old_id IS NOT NULL
    UNION SELECT i.organisation_id FROM changed_mention m JOIN organisation_identity i USING (identity_key)
    ON CONFLICT DO NOTHING`)
  await mergeClaims(client)
  const { rows } = await client.query<MentionRow>(`
    SELECT i.organisation_id AS "organisationId", i.identity_key AS "identityKey", m.role, m.name, m.normalised,
      m.first_seen_on::text AS "firstSeenOn", m.last_seen_on::text AS "lastSeenOn", m.latest_place AS "latestPlace",
      m.seen, m.official
    FROM affected_organisation a
    JOIN organisation_identity i USING (organisation_id)
    JOIN organisation_mention m USING (identity_key)`)
  const keys = await client.query<{ organisation_id: string; identity_key: string }>(`
    SELECT organisation_id, identity_key FROM affected_organisation JOIN organisation_identity USING (organisation_id)`)
  await copyStagedRows(client, describe(rows, keys.rows, await knownOfKinds(client)))
  await writeOrganisations(client)
  await describeReferenceBodies(client, 'MOVED')
}

function describe(
  mentions: readonly MentionRow[],
  keys: readonly { organisation_id: string; identity_key: string }[],
  known: ReadonlyMap<string, KnownOfKind>,
) {
  const keysOf = groupBy(keys, (row) => row.organisation_id)
  const writer = new StagedRowWriter()
  for (const [id, rows] of groupBy(mentions, (row) => row.organisationId)) {
    const organisation = describeOrganisation(
      (keysOf.get(id) ?? []).map((row) => row.identity_key),
      rows,
      known.get(id),
    )
    writer.add('incoming_organisation', [
      id,
      organisation.name,
      organisation.kind,
      organisation.basis,
      organisation.confidence,
      organisation.by,
      organisation.legalForm,
      organisation.legalFormBasis,
      organisation.postcode,
      organisation.locality,
      organisation.isProvider,
      organisation.isCommissioner,
    ])
    for (const { role, name, normalised, firstSeenOn, lastSeenOn } of organisation.names)
      writer.add('incoming_organisation_name', [id, role, name, normalised, firstSeenOn, lastSeenOn])
  }
  return writer.take()
}

/** What a description says of an organisation, by column. */
const described = [
  'name',
  'kind',
  'kind_basis',
  'kind_confidence',
  'kind_source',
  'legal_form',
  'legal_form_basis',
  'postcode',
  'locality',
  'is_provider',
  'is_commissioner',
] as const

async function writeOrganisations(client: ClientBase): Promise<void> {
  await client.query(`
    INSERT INTO changed_kind
    SELECT i.id FROM incoming_organisation i JOIN organisation o ON o.id = i.id WHERE o.kind <> i.kind`)
  await client.query(`
    INSERT INTO organisation AS o (id, ${described.join(', ')})
    SELECT id, ${described.join(', ')} FROM incoming_organisation
    ON CONFLICT (id) DO UPDATE SET ${described.map((column) => `${column} = excluded.${column}`).join(', ')}
    WHERE (${described.map((column) => `o.${column}`).join(', ')})
      IS DISTINCT FROM (${described.map((column) => `excluded.${column}`).join(', ')})`)
  await client.query(`
    DELETE FROM organisation o USING affected_organisation a
    WHERE o.id = a.organisation_id AND NOT EXISTS (
      SELECT FROM organisation_identity i WHERE i.organisation_id = a.organisation_id)`)
  await client.query(`
    INSERT INTO organisation_identifier AS x (scheme, value, organisation_id, address_id)
    SELECT split_part(i.identity_key, ':', 1), substr(i.identity_key, strpos(i.identity_key, ':') + 1),
      i.organisation_id, i.address_id
    FROM affected_organisation a JOIN organisation_identity i USING (organisation_id)
    JOIN organisation o ON o.id = a.organisation_id
    WHERE i.identity_key NOT LIKE 'name:%'
    ON CONFLICT (scheme, value) DO UPDATE SET organisation_id = excluded.organisation_id
      WHERE x.organisation_id <> excluded.organisation_id`)
  await client.query(`
    DELETE FROM organisation_identifier x USING affected_organisation a
    WHERE x.organisation_id = a.organisation_id AND NOT EXISTS (SELECT FROM organisation o WHERE o.id = a.organisation_id)`)
  await client.query(`
    DELETE FROM organisation_name n USING affected_organisation a
    WHERE n.organisation_id = a.organisation_id AND NOT EXISTS (
      SELECT FROM incoming_organisation_name i
      WHERE i.organisation_id = n.organisation_id AND i.role = n.role AND i.name = n.name)`)
  await client.query(`
    INSERT INTO organisation_name AS n (organisation_id, role, name, normalised, first_seen_on, last_seen_on)
    SELECT organisation_id, role, name, normalised, first_seen_on, last_seen_on FROM incoming_organisation_name
    ON CONFLICT (organisation_id, role, name) DO UPDATE
      SET first_seen_on = excluded.first_seen_on, last_seen_on = excluded.last_seen_on
      WHERE (n.first_seen_on, n.last_seen_on) IS DISTINCT FROM (excluded.first_seen_on, excluded.last_seen_on)`)
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
