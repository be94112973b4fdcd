import { resultOf } from '../api/ask-register'
import { sendQuestion, type Access } from '../api/send-question'
import { askToSignIn, forgetToken, tokenOf } from './session-token'

/** Asks the API for who is signed in; whoever is not is led to where they can sign in. */
export async function askSignedIn<Result, Variables extends Readonly<Record<string, unknown>>>(
  access: Access,
  document: string,
  variables: Variables,
): Promise<Result> {
  const token = await tokenOf(access)
  if (token === null) throw askToSignIn(access)
  const first = await sendQuestion<Result>(access, document, variables, { token })
  if (first.status !== 401) return resultOf(first.body)
  const anew = await forgetToken(access)
  if (anew === null) throw askToSignIn(access)
  return resultOf((await sendQuestion<Result>(access, document, variables, { token: anew })).body)
}
