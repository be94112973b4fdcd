import { randomUUID } from 'node:crypto'
import type { StaffRole } from '@openward/vocabulary/doer'
import { DOERS, STAFF_ROLES } from '@openward/vocabulary/doer'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { emailModel, reasonModel, tokenModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { NotFound, NotPossible } from '../acts/refusals.js'
import { newsEndsAt, postMail } from './post-mail.js'

/** Lets nobody else appoint or dismiss until the transaction ends. */
export async function lockStaff(client: ClientBase): Promise<void> {
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('staff', 0))`)
}

/** Gives a person a role of the register; false where they have it already. */
export async function giveStaffRole(client: ClientBase, personId: string, role: StaffRole, at: Date): Promise<boolean> {
  await lockStaff(client)
  const { rowCount } = await client.query(
    `INSERT INTO staff_role (id, person_id, role, since) SELECT $1, $2, $3, $4 WHERE NOT EXISTS (
       SELECT FROM staff_role WHERE person_id = $2 AND role = $3 AND ended_at IS NULL)`,
    [randomUUID(), personId, role, at],
  )
  return rowCount === 1
}

const appointModel = z.object({ email: emailModel, role: z.enum(STAFF_ROLES), reason: reasonModel })

/**
 * Makes a person an editor or administrator of the register; they are told by mail.
 *
 * May be done by an administrator; the first one is made by the command `openward people appoint`. Recorded as an act.
 *
 * @throws NotFound for an address without account; NotPossible ALREADY_MEMBER
 */
export function appointStaff(
  context: ActContext,
  given: { readonly email: string; readonly role: StaffRole; readonly reason: string },
): Promise<ActResult> {
  return performAct(context, 'appointStaff', appointModel, given, async ({ client, input, at, record }) => {
    const { rows } = await client.query<{ id: string }>('SELECT id FROM person WHERE email = $1', [input.email])
    const [person] = rows
    if (person === undefined) throw new NotFound('email')
    if (!(await giveStaffRole(client, person.id, input.role, at)))
      throw new NotPossible('ALREADY_MEMBER', 'This person has that role already.')
    const label = DOERS[input.role].label.toLowerCase()
    await postMail(client, {
      kind: 'STAFF_APPOINTED',
      address: input.email,
      subject: `You are now ${label} of ${context.site.name}`,
      text: `You were made ${label} of ${context.site.name}.\n\n${context.site.origin}/account`,
      at,
      endsAt: newsEndsAt(at),
    })
    await record({
      subjectType: 'Person',
      subjectId: person.id,
      reason: input.reason,
      after: { role: input.role },
    })
    return { id: person.id }
  })
}

const dismissModel = z.object({ person: tokenModel, role: z.enum(STAFF_ROLES), reason: reasonModel })

/**
 * Ends that a person is an editor or administrator.
 *
 * May be done by an administrator, also about themselves, but the last administrator stays. Recorded as an act.
 *
 * @throws NotFound for a role that the person has not; NotPossible LAST_ADMINISTRATOR
 */
export function dismissStaff(
  context: ActContext,
  given: { readonly person: string; readonly role: StaffRole; readonly reason: string },
): Promise<ActResult> {
  return performAct(context, 'dismissStaff', dismissModel, given, async ({ client, input, at, record }) => {
    await lockStaff(client)
    const { rowCount } = await client.query(
      'UPDATE staff_role SET ended_at = $3 WHERE person_id = $1 AND role = $2 AND ended_at IS NULL',
      [input.person, input.role, at],
    )
    if (rowCount === 0) throw new NotFound('person')
    if (input.role === 'ADMINISTRATOR') await mustLeaveAnAdministrator(client)
    // What they had taken can be taken by others.
    if (input.role === 'EDITOR')
      await client.query('UPDATE desk_item SET assigned_to = NULL, version = version + 1 WHERE assigned_to = $1', [
        input.person,
      ])
    await record({
      subjectType: 'Person',
      subjectId: input.person,
      reason: input.reason,
      before: { role: input.role },
    })
    return { id: input.person }
  })
}

/** @throws NotPossible LAST_ADMINISTRATOR where no administrator is left */
export async function mustLeaveAnAdministrator(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ left: boolean }>(
    `SELECT EXISTS (SELECT FROM staff_role WHERE role = 'ADMINISTRATOR' AND ended_at IS NULL) AS left`,
  )
  if (rows[0]?.left !== true)
    throw new NotPossible('LAST_ADMINISTRATOR', 'This is the last administrator: appoint another one first.')
}
