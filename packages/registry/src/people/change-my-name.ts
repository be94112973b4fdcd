import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { textModel, versionModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { ChangedMeanwhile } from '../acts/refusals.js'

const inputModel = z.object({ name: textModel(100).nullable(), version: versionModel })

/**
 * Changes how a person is called, to themselves and to those with whom they act for an organisation.
 *
 * May be done by the person in a session. Recorded as an act without the names, so that an erasure leaves none.
 *
 * @throws ChangedMeanwhile with the name that is there now
 */
export function changeMyName(
  context: ActContext,
  given: { readonly name: string | null; readonly version: number },
): Promise<ActResult> {
  return performAct(context, 'changeMyName', inputModel, given, async ({ client, input, caller, record }) => {
    const { rows } = await client.query<{ version: number; name: string | null }>(
      'SELECT version, name FROM person WHERE id = $1 FOR UPDATE',
      [caller.personId],
    )
    const now = rows[0] ?? { version: 0, name: null }
    if (now.version !== input.version) throw new ChangedMeanwhile(now.version, [{ field: 'name', now: now.name }])
    await client.query('UPDATE person SET name = $2, version = version + 1 WHERE id = $1', [
      caller.personId,
      input.name,
    ])
    await record({ subjectType: 'Person', subjectId: caller.personId })
    return { id: caller.personId }
  })
}
