import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { emailModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { InputRefused } from '../acts/refusals.js'
import { erasePerson } from './erase-person.js'

const inputModel = z.object({ email: emailModel })

/**
 * Erases the own account at once and for good; all sessions and tokens end.
 *
 * May be done by the person in a session, who repeats their address so that it does not happen by a slip. Recorded is
 * that it was done, under an id that no longer leads to anybody.
 *
 * @throws InputRefused where the address is not that of the account; NotPossible LAST_ADMINISTRATOR
 */
export function eraseMyAccount(context: ActContext, given: { readonly email: string }): Promise<ActResult> {
  // The key under which an answer would be kept goes with the account.
  const once = { ...context, idempotencyKey: null }
  return performAct(once, 'eraseMyAccount', inputModel, given, async ({ client, input, caller, at }) => {
    const { rows } = await client.query<{ email: string | null }>('SELECT email FROM person WHERE id = $1', [
      caller.personId,
    ])
    if (rows[0]?.email !== input.email)
      throw new InputRefused([{ field: 'email', message: 'is not the address of your account.' }])
    await erasePerson(client, caller.personId, { via: 'SESSION' }, at)
    return { id: caller.personId }
  })
}
