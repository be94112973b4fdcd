import { codesOf } from '@openward/vocabulary/code-list'
import type { DeskDecision } from '@openward/vocabulary/desk-kind'
import { DESK_DECISIONS, DESK_KINDS } from '@openward/vocabulary/desk-kind'
import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { reasonModel, tokenModel, versionModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { InputRefused, NotPossible } from '../acts/refusals.js'
import { deskEffects } from './desk-effects.js'
import type { LockedItem } from './lock-desk-item.js'
import { lockDeskItem } from './lock-desk-item.js'

const decideModel = z.object({
  item: tokenModel,
  decision: z.enum(codesOf(DESK_DECISIONS)),
  reason: reasonModel,
  version: versionModel,
})

/**
 * Decides a case with a reason, and does what the decision means.
 *
 * May be done by an editor, about a case that is not their own and that no other editor has taken. Recorded with the
 * reason; to be seen by all where the case is about public records.
 *
 * @throws ChangedMeanwhile; InputRefused for a decision of another kind; NotPossible OVER, OWN_CASE, OTHERS_CASE
 */
export function decideDeskItem(
  context: ActContext,
  given: {
    readonly item: string
    readonly decision: DeskDecision
    readonly reason: string
    readonly version: number
  },
): Promise<ActResult> {
  return performAct(context, 'decideDeskItem', decideModel, given, async ({ client, input, caller, at, record }) => {
    const item = await lockDeskItem(client, input.item, input.version)
    const { decisions, isPublic, label } = DESK_KINDS[item.kind]
    if (item.status !== 'OPEN') throw new NotPossible('OVER', 'This case is no longer open.')
    mustNotBeTheirs(item, caller.personId)
    if (item.assignedTo !== null && item.assignedTo !== caller.personId)
      throw new NotPossible('OTHERS_CASE', 'Another editor has taken this case: take it over first.')
    if (!decisions.includes(input.decision))
      throw new InputRefused([{ field: 'decision', message: `is none of the queue "${label}".` }])
    await client.query(
      `UPDATE desk_item SET status = 'DECIDED', decision = $2, reason = $3, decided_by = $4, decided_at = $5,
         assigned_to = NULL, version = version + 1 WHERE id = $1`,
      [item.id, input.decision, input.reason, caller.personId, at],
    )
    const { decision, reason } = input
    const { subjectId } = item
    const decidedBy = caller.personId
    await deskEffects[item.kind].decide({ client, site: context.site, subjectId, decision, reason, decidedBy, at })
    await record({
      organisationId: item.organisationId,
      subjectType: item.subjectType,
      subjectId: item.subjectId,
      reason,
      before: { status: item.status },
      after: { status: 'DECIDED', decision },
      isPublic,
    })
    return { id: item.id }
  })
}

const reverseModel = z.object({ item: tokenModel, reason: reasonModel, version: versionModel })

/**
 * Undoes a decision with a reason; the case is open again.
 *
 * May be done by an editor, about a case that is not their own. Both the decision and its end stay recorded.
 *
 * @throws ChangedMeanwhile; NotPossible OVER where there is no decision, OWN_CASE
 */
export function reverseDeskDecision(
  context: ActContext,
  given: { readonly item: string; readonly reason: string; readonly version: number },
): Promise<ActResult> {
  return performAct(context, 'reverseDeskDecision', reverseModel, given, async (underWay) => {
    const { client, input, caller, at, record } = underWay
    const item = await lockDeskItem(client, input.item, input.version)
    if (item.status !== 'DECIDED' || item.decision === null)
      throw new NotPossible('OVER', 'There is no decision to reverse.')
    mustNotBeTheirs(item, caller.personId)
    await client.query(
      `UPDATE desk_item SET status = 'OPEN', decision = NULL, reason = NULL, decided_by = NULL, decided_at = NULL,
         version = version + 1 WHERE id = $1`,
      [item.id],
    )
    const { decision, subjectId } = item
    const { reason } = input
    const decidedBy = caller.personId
    await deskEffects[item.kind].reverse({ client, site: context.site, subjectId, decision, reason, decidedBy, at })
    await record({
      organisationId: item.organisationId,
      subjectType: item.subjectType,
      subjectId,
      reason,
      before: { status: 'DECIDED', decision, reason: item.reason },
      after: { status: 'OPEN' },
      isPublic: DESK_KINDS[item.kind].isPublic,
    })
    return { id: item.id }
  })
}

function mustNotBeTheirs(item: LockedItem, personId: string): void {
  if (item.openedBy === personId)
    throw new NotPossible('OWN_CASE', 'Nobody decides their own case: leave it to another editor.')
}
