import { redirect } from 'react-router'
import { doAct } from '../../acts/do-act'
import type { SignOutMutation, SignOutMutationVariables } from '../../generated/operations'
import { signOutAct } from '../../session/acts'
import type { Route } from './+types/route'

/** Signing out is an act: to open the address does nothing. */
export function loader() {
  return redirect('/account', 303)
}

export async function action({ request, context }: Route.ActionArgs) {
  const { session } = context.visitor
  if (session !== null) {
    await doAct<SignOutMutation, SignOutMutationVariables>({ request, context }, signOutAct, {
      sessionSecret: session.secret,
    })
    context.visitor.endSession()
  }
  return redirect('/sign-in?done=signed-out', 303)
}
