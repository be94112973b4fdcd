import type { StaffRole, MemberRole } from '@openward/vocabulary/doer'
import type { ClientBase, Pool } from 'pg'
import type { Rights } from '../acts/caller.js'
import { currentOrganisationIn } from './current-organisation.js'

/**
 * SQL that gives the rights of a person as one JSON value.
 *
 * @param person an expression for the id of the person; it must not speak of tables by the names that stand here
 */
export function rightsOf(person: string): string {
  return `jsonb_build_object(
    'staff', (SELECT coalesce(jsonb_agg(held_role.role ORDER BY held_role.role), '[]') FROM staff_role held_role
      WHERE held_role.person_id = ${person} AND held_role.ended_at IS NULL),
    'memberships', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', held_part.id, 'role', held_part.role,
        'organisationId', ${currentOrganisationIn('held_part.organisation_id')})
        ORDER BY held_part.since, held_part.id), '[]')
      FROM membership held_part WHERE held_part.person_id = ${person} AND held_part.ended_at IS NULL))`
}

/** What a person may do at this moment beyond what is their own. */
export async function readRights(client: ClientBase | Pool, personId: string): Promise<Rights> {
  const { rows } = await client.query<{
    rights: { staff: StaffRole[]; memberships: { id: string; organisationId: string; role: MemberRole }[] }
  }>(`SELECT ${rightsOf('$1::text')} AS rights`, [personId])
  return rows[0]?.rights ?? { staff: [], memberships: [] }
}
