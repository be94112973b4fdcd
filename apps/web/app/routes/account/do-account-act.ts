import { doMyAct } from '../../acts/do-act'
import { formText } from '../../acts/form-text'
import { refuse, type Refusal } from '../../acts/refusal'
import type { Access } from '../../api/send-question'
import type {
  ChangeMyNameMutation,
  ChangeMyNameMutationVariables,
  EraseMyAccountMutation,
  EraseMyAccountMutationVariables,
  FinishPasskeyRegistrationMutation,
  FinishPasskeyRegistrationMutationVariables,
  RemovePasskeyMutation,
  RemovePasskeyMutationVariables,
  RevokeSessionMutation,
  RevokeSessionMutationVariables,
} from '../../generated/operations'
import {
  changeMyNameAct,
  eraseMyAccountAct,
  finishPasskeyRegistrationAct,
  removePasskeyAct,
  revokeSessionAct,
} from './acts'

/** Does one of the acts of the account page; what became of it is null where it was done. */
export async function doAccountAct(access: Access, form: FormData): Promise<Refusal | null> {
  const text = (name: string) => formText(form, name)
  switch (text('act')) {
    case 'name':
      return (
        await doMyAct<ChangeMyNameMutation, ChangeMyNameMutationVariables>(access, form, changeMyNameAct, {
          name: text('name').trim() === '' ? null : text('name'),
          version: Number.parseInt(text('version'), 10) || 0,
        })
      ).refusal
    case 'session-ended':
      return (
        await doMyAct<RevokeSessionMutation, RevokeSessionMutationVariables>(access, form, revokeSessionAct, {
          session: text('session'),
        })
      ).refusal
    case 'passkey-added':
      return (
        await doMyAct<FinishPasskeyRegistrationMutation, FinishPasskeyRegistrationMutationVariables>(
          access,
          form,
          finishPasskeyRegistrationAct,
          { challenge: text('challenge'), response: text('response'), name: text('passkey-name') },
        )
      ).refusal
    case 'passkey-removed':
      return (
        await doMyAct<RemovePasskeyMutation, RemovePasskeyMutationVariables>(access, form, removePasskeyAct, {
          passkey: text('passkey'),
        })
      ).refusal
    case 'erase':
      return (
        await doMyAct<EraseMyAccountMutation, EraseMyAccountMutationVariables>(access, form, eraseMyAccountAct, {
          email: text('email'),
        })
      ).refusal
    default:
      return refuse('act', 'This page does no such thing.')
  }
}
