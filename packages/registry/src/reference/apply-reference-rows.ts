import type { ClientBase } from 'pg'
import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'
import { placeText } from '../identity/describe-organisation.js'
import type { IdentityRole } from '../identity/identity-key.js'
import { nameKey } from '../identity/identity-key.js'
import { describeReferenceBodies } from './describe-reference-bodies.js'
import type { ReferenceListCode } from './reference-content.js'
import { REFERENCE_LISTS } from './reference-content.js'
import { advanceVersion } from '../recording/data-version.js'
import { mergeAwards } from '../recording/merge-awards.js'
import { resolveChangedIdentities } from '../recording/merge-identities.js'
import { mergeOrganisations } from '../recording/merge-organisations.js'

interface NamedBody {
  readonly key: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly otherKeys: readonly string[]
  readonly postcode: string | null
  readonly locality: string | null
  readonly role: IdentityRole
  readonly otherRole: boolean
  /** Whether this list, of all that hold the body, is the one to name it. */
  readonly givesName: boolean
}

/**
 * Makes organisations, names, identifiers and successions of what reference lists say, and resolves whatever they
 * touch. Names are never taken back: a former name goes on leading to its body.
 *
 * @param list the list that changed, or null for all, as when the register is rebuilt
 */
export async function applyReferenceRows(client: ClientBase, list: ReferenceListCode | null): Promise<void> {
  const { rows } = await client.query<NamedBody>(
    `WITH concerned AS (
       SELECT DISTINCT identity_key FROM reference_organisation WHERE $1::text IS NULL OR list = $1
     )
     SELECT identity_key AS key, r.name, r.role, r.other_role AS "otherRole", r.other_keys AS "otherKeys",
       r.aliases || coalesce((
         SELECT array_agg(DISTINCT f.name) FROM reference_organisation f
         WHERE f.identity_key = r.identity_key AND f.superseded_at IS NOT NULL AND f.name <> r.name
       ), '{}') AS aliases,
       first_value(r.postcode) OVER (PARTITION BY identity_key
         ORDER BY r.postcode IS NULL, array_position($2::text[], r.list)) AS postcode,
       first_value(r.locality) OVER (PARTITION BY identity_key
         ORDER BY r.postcode IS NULL, array_position($2::text[], r.list)) AS locality,
       row_number() OVER (PARTITION BY identity_key ORDER BY array_position($2::text[], r.list)) = 1 AS "givesName"
     FROM concerned JOIN reference_organisation r USING (identity_key)
     WHERE r.superseded_at IS NULL`,
    [list, REFERENCE_LISTS],
  )
  await nameBodies(client, rows)
  await client.query(
    `INSERT INTO incoming_link SELECT * FROM jsonb_to_recordset($1) AS l (identity_key text, other_key text)`,
    [
      JSON.stringify(
        rows.flatMap(({ key, otherKeys }) => otherKeys.map((other) => ({ identity_key: key, other_key: other }))),
      ),
    ],
  )
  await resolveChangedIdentities(client)
  await mergeOrganisations(client)
  await mergeAwards(client)
  await describeReferenceBodies(client, 'ALL')
  await writeSuccessions(client)
  await advanceVersion(client)
}

async function nameBodies(client: ClientBase, bodies: readonly NamedBody[]): Promise<void> {
  const names = bodies.flatMap((body) => {
    const { role, otherRole, givesName } = body
    const other: IdentityRole = role === 'PROVIDER' ? 'COMMISSIONER' : 'PROVIDER'
    const all = [body.name, ...body.aliases]
    return [
      ...all.map((name, at) => mention(body, role, name, at === 0 && givesName ? 'NAME' : 'ALIAS')),
      ...(otherRole ? all.map((name) => mention(body, other, name, 'OTHER_ROLE')) : []),
    ]
  })
  const ranks = ['OTHER_ROLE', 'ALIAS', 'NAME']
  const distinct = new Map<string, (typeof names)[number]>()
  for (const name of names.sort((a, b) => ranks.indexOf(a.official) - ranks.indexOf(b.official)))
    distinct.set(`${name.key} ${name.role} ${name.name}`, name)
  await client.query(
    `WITH named AS (
       INSERT INTO organisation_mention AS m (identity_key, role, name, name_key, identified, normalised, seen, official,
         latest_place)
       SELECT key, role, name, "nameKey", true, normalised, false, official, place
       FROM jsonb_to_recordset($1)
         AS n (key text, role text, name text, "nameKey" text, normalised text, official text, place text)
       ON CONFLICT (identity_key, role, name) DO UPDATE SET official = excluded.official,
           latest_place = greatest(m.latest_place COLLATE "C", excluded.latest_place COLLATE "C")
         WHERE m.official IS DISTINCT FROM excluded.official
       RETURNING identity_key, name_key
     )
     INSERT INTO changed_mention SELECT identity_key, name_key, true, false FROM named`,
    [JSON.stringify([...distinct.values()])],
  )
}

function mention(body: NamedBody, role: IdentityRole, name: string, official: 'NAME' | 'ALIAS' | 'OTHER_ROLE') {
  return {
    key: body.key,
    role,
    name,
    nameKey: nameKey(role, name),
    normalised: normaliseOrganisationName(name),
    official,
    // Without a day, so that the place of any dated notice goes before it.
    place: placeText(null, body.postcode, body.locality),
  }
}

/** Successions lead from address to address, which stay when identities move; those with an unknown end are left out. */
async function writeSuccessions(client: ClientBase): Promise<void> {
  await client.query(`
    INSERT INTO organisation_succession AS o (from_id, to_id, kind, effective_on, basis)
    SELECT DISTINCT ON (f.address_id, t.address_id, s.effective_on)
      f.address_id, t.address_id, s.kind, s.effective_on, s.basis
    FROM reference_succession s
    JOIN organisation_identity f ON f.identity_key = s.from_key
    JOIN organisation_identity t ON t.identity_key = s.to_key
    WHERE s.superseded_at IS NULL
    ORDER BY f.address_id, t.address_id, s.effective_on, s.list
    ON CONFLICT (from_id, to_id, effective_on) DO NOTHING`)
}
