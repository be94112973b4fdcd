import { isCodeOf } from '@openward/vocabulary/code-list'
import { DESK_DECISIONS } from '@openward/vocabulary/desk-kind'
import { doMyAct } from '../../acts/do-act'
import { formText } from '../../acts/form-text'
import { refuse, type Refusal } from '../../acts/refusal'
import type { Access } from '../../api/send-question'
import type {
  AssignDeskItemMutation,
  AssignDeskItemMutationVariables,
  DecideDeskItemMutation,
  DecideDeskItemMutationVariables,
  ReverseDeskDecisionMutation,
  ReverseDeskDecisionMutationVariables,
} from '../../generated/operations'
import { assignDeskItemAct, decideDeskItemAct, reverseDeskDecisionAct } from './acts'

/** Does what an editor wants with a case, as of the version that they saw; null where it was done. */
export async function doDeskAct(access: Access, item: string, form: FormData): Promise<Refusal | null> {
  const version = Number.parseInt(formText(form, 'version'), 10) || 0
  const reason = formText(form, 'reason')
  const act = formText(form, 'act')
  if (act === 'taken' || act === 'put-back') {
    return (
      await doMyAct<AssignDeskItemMutation, AssignDeskItemMutationVariables>(access, form, assignDeskItemAct, {
        item,
        take: act === 'taken',
        version,
      })
    ).refusal
  }
  if (act === 'reversed') {
    return (
      await doMyAct<ReverseDeskDecisionMutation, ReverseDeskDecisionMutationVariables>(
        access,
        form,
        reverseDeskDecisionAct,
        { item, reason, version },
      )
    ).refusal
  }
  const decision = formText(form, 'decision')
  if (!isCodeOf(DESK_DECISIONS, decision)) return refuse('decision', 'must be chosen.')
  return (
    await doMyAct<DecideDeskItemMutation, DecideDeskItemMutationVariables>(access, form, decideDeskItemAct, {
      item,
      decision,
      reason,
      version,
    })
  ).refusal
}
