import { doAct, doMyAct } from '../../acts/do-act'
import { statusOfRefusal } from '../../acts/refusal'
import { notRecorded } from '../../api/found'
import type {
  StartPasskeyRegistrationMutation,
  StartPasskeyRegistrationMutationVariables,
  StartPasskeySignInMutation,
  StartPasskeySignInMutationVariables,
} from '../../generated/operations'
import type { Route } from './+types/route'
import { startPasskeyRegistrationAct, startPasskeySignInAct } from './acts'

/** What the script gives to the device to sign, as JSON. There is nothing to read here. */
export function loader() {
  return notRecorded()
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const access = { request, context }
  const form = await request.formData()
  const { done, refusal } =
    params.use === 'sign-in'
      ? await doAct<StartPasskeySignInMutation, StartPasskeySignInMutationVariables>(access, startPasskeySignInAct, {
          browserSecret: context.visitor.browserSecret(),
        })
      : await doMyAct<StartPasskeyRegistrationMutation, StartPasskeyRegistrationMutationVariables>(
          access,
          form,
          startPasskeyRegistrationAct,
          {},
        )
  const headers = { 'Cache-Control': 'private, no-store' }
  return refusal === null
    ? Response.json({ challenge: done.challenge, options: done.options }, { headers })
    : Response.json({ message: refusal.message }, { status: statusOfRefusal(refusal), headers })
}
