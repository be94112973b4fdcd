import { randomUUID } from 'node:crypto'
import type { StaffRole } from '@openward/vocabulary/doer'
import { z } from 'zod'
import { emailModel, readInput } from '../acts/input-models.js'
import { recordAct } from '../acts/record-act.js'
import { NotFound } from '../acts/refusals.js'
import { inTransaction } from '../recording/record-batch.js'
import type { RegistryContext } from '../registry-context.js'
import { erasePerson } from './erase-person.js'
import { giveStaffRole } from './staff.js'

// What whoever runs the register does by a command: they have the database anyway, so no part is asked for.

/**
 * Makes the person with an address an editor or administrator; an account that is not there yet is made. Recorded as an
 * act of the operator. False where they have the role already.
 *
 * @throws InputRefused for what is no address
 */
export async function appointByCommand(context: RegistryContext, address: string, role: StaffRole): Promise<boolean> {
  const { email } = readInput(z.object({ email: emailModel }), { email: address })
  const client = await context.pool.connect()
  try {
    return await inTransaction(client, async () => {
      const at = context.now()
      await client.query(
        'INSERT INTO person (id, email, created_at) VALUES ($1, $2, $3) ON CONFLICT (email) DO NOTHING',
        [randomUUID(), email, at],
      )
      const { rows } = await client.query<{ id: string }>('SELECT id FROM person WHERE email = $1', [email])
      const personId = rows[0]?.id ?? ''
      if (!(await giveStaffRole(client, personId, role, at))) return false
      await recordAct(client, {
        personId: null,
        via: 'COMMAND',
        tokenId: null,
        part: 'OPERATOR',
        organisationId: null,
        kind: 'appointStaff',
        subjectType: 'Person',
        subjectId: personId,
        reason: null,
        before: null,
        after: { role },
        isPublic: false,
        at,
      })
      return true
    })
  } finally {
    client.release()
  }
}

/**
 * The id of the person with an address.
 * @throws InputRefused; NotFound
 */
export async function findPersonId({ pool }: RegistryContext, address: string): Promise<string> {
  const { email } = readInput(z.object({ email: emailModel }), { email: address })
  const { rows } = await pool.query<{ id: string }>('SELECT id FROM person WHERE email = $1', [email])
  if (rows[0] === undefined) throw new NotFound('email')
  return rows[0].id
}

/**
 * Erases a person who asked for it by letter or mail, as `erasePerson` tells. Recorded as an act of the operator.
 *
 * @throws NotFound; NotPossible LAST_ADMINISTRATOR
 */
export async function erasePersonByCommand(context: RegistryContext, personId: string): Promise<void> {
  const client = await context.pool.connect()
  try {
    await inTransaction(client, () => erasePerson(client, personId, { via: 'COMMAND' }, context.now()))
  } finally {
    client.release()
  }
}
