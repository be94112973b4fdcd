import { randomUUID } from 'node:crypto'
import { encodeGlobalId } from '@openward/schema/global-id'
import type { MemberRole, StaffRole } from '@openward/vocabulary/doer'
import type { People } from './people.js'

// One body in both roles with an award that names it, another body, and one person for each part.

export const own = { id: 'body-own', globalId: encodeGlobalId('Provider', 'body-own') }
export const other = { id: 'body-other', globalId: encodeGlobalId('Provider', 'body-other') }
export const ownAward = encodeGlobalId('Award', 'award-own')

export type Part =
  | 'visitor'
  | 'person'
  | 'publisher'
  | 'publisher of another body'
  | 'commissioner'
  | 'commissioner of another body'
  | 'editor'
  | 'administrator'

export const parts: readonly Part[] = [
  'visitor',
  'person',
  'publisher',
  'publisher of another body',
  'commissioner',
  'commissioner of another body',
  'editor',
  'administrator',
]

export interface Cast {
  /** Tokens of sessions; none for the visitor. */
  readonly tokens: Readonly<Record<Part, string | undefined>>
  readonly personIds: Readonly<Record<Part, string>>
}

export async function addBodies({ pool }: People): Promise<void> {
  for (const id of [own.id, other.id]) {
    await pool.query(
      `INSERT INTO organisation (id, name, kind, kind_basis, kind_confidence, legal_form, is_provider, is_commissioner)
       VALUES ($1, $2, 'MUTUAL', 'invented', 'HIGH', 'NOT_KNOWN', true, true)`,
      [id, `Made-up ${id}`],
    )
  }
  await pool.query(
    `INSERT INTO award (id, ocid, source, content_hash, status, scope, jurisdiction, regime, route, competition_level,
       discretion, confidence, stage, value_in_sums, other_values, basis, conflicts, notice_count, provider_count)
     SELECT 'award-own', ocid, source, 'hash-own', status, scope, jurisdiction, regime, route, competition_level,
       discretion, confidence, stage, false, '[]', '[]', '[]', 1, 1 FROM award ORDER BY row_id LIMIT 1`,
  )
  for (const [table, role] of [
    ['award_provider', 'PROVIDER'],
    ['award_commissioner', 'LEAD'],
  ]) {
    await pool.query(
      `INSERT INTO ${String(table)} (award_row_id, position, organisation_id, identity_key, role, name_as_given)
       SELECT row_id, 0, $1, $1, $2, 'As given' FROM award WHERE id = 'award-own'`,
      [own.id, role],
    )
  }
}

export async function personIdOf({ pool }: Pick<People, 'pool'>, email: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM person WHERE email = $1', [email])
  return rows[0]?.id ?? ''
}

export async function addMembership(
  { pool }: Pick<People, 'pool'>,
  personId: string,
  organisationId: string,
  role: MemberRole,
): Promise<string> {
  const id = randomUUID()
  await pool.query(
    `INSERT INTO membership (id, person_id, organisation_id, role, since, basis) VALUES ($1, $2, $3, $4, now(), 'test')`,
    [id, personId, organisationId, role],
  )
  return id
}

export async function addStaff({ pool }: Pick<People, 'pool'>, personId: string, role: StaffRole): Promise<void> {
  await pool.query('INSERT INTO staff_role (id, person_id, role, since) VALUES ($1, $2, $3, now())', [
    randomUUID(),
    personId,
    role,
  ])
}

export async function castPeople(people: People): Promise<Cast> {
  await addBodies(people)
  const tokens = { visitor: undefined } as Record<Part, string | undefined>
  const personIds = { visitor: '' } as Record<Part, string>
  for (const part of parts.slice(1)) {
    const { email, token } = await people.signIn(`${part.replaceAll(' ', '-')}@example.org`)
    tokens[part] = token
    personIds[part] = await personIdOf(people, email)
  }
  await addMembership(people, personIds.publisher, own.id, 'PUBLISHER')
  await addMembership(people, personIds['publisher of another body'], other.id, 'PUBLISHER')
  await addMembership(people, personIds.commissioner, own.id, 'COMMISSIONER')
  await addMembership(people, personIds['commissioner of another body'], other.id, 'COMMISSIONER')
  await addStaff(people, personIds.editor, 'EDITOR')
  await addStaff(people, personIds.administrator, 'ADMINISTRATOR')
  return { tokens, personIds }
}
