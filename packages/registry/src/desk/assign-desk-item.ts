import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { tokenModel, versionModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { NotPossible } from '../acts/refusals.js'
import { lockDeskItem } from './lock-desk-item.js'

const inputModel = z.object({ item: tokenModel, take: z.boolean(), version: versionModel })

/**
 * Takes an open case, also from another editor, or puts it back for all.
 *
 * May be done by an editor. Recorded, so that it can be seen who had it.
 *
 * @throws NotFound; ChangedMeanwhile; NotPossible OVER
 */
export function assignDeskItem(
  context: ActContext,
  given: { readonly item: string; readonly take: boolean; readonly version: number },
): Promise<ActResult> {
  return performAct(context, 'assignDeskItem', inputModel, given, async ({ client, input, caller, record }) => {
    const item = await lockDeskItem(client, input.item, input.version)
    if (item.status !== 'OPEN') throw new NotPossible('OVER', 'This case is no longer open.')
    const assignedTo = input.take ? caller.personId : null
    await client.query('UPDATE desk_item SET assigned_to = $2, version = version + 1 WHERE id = $1', [
      item.id,
      assignedTo,
    ])
    await record({
      organisationId: item.organisationId,
      subjectType: item.subjectType,
      subjectId: item.subjectId,
      before: { assignedTo: item.assignedTo },
      after: { assignedTo },
    })
    return { id: item.id }
  })
}
