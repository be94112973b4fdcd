import { redirect } from 'react-router'
import { resultOf } from '../api/ask-register'
import { sendQuestion, type Access } from '../api/send-question'
import type { RenewSessionMutation } from '../generated/operations'
import { renewSessionAct } from './acts'

interface KeptToken {
  readonly token: string
  /** Until when it is used, in milliseconds. */
  readonly until: number
}

const minute = 60_000
const mostKept = 10_000

/** Tokens of sessions, by the hash of the secret; the ones kept first go first. */
const kept = new Map<string, KeptToken>()

/**
 * The short-lived token with which the web speaks for who is signed in; null where nobody is. A session that is over
 * is then forgotten by the browser, too.
 */
export async function tokenOf(access: Access): Promise<string | null> {
  const { session } = access.context.visitor
  if (session === null) return null
  const known = kept.get(session.key)
  if (known !== undefined && known.until > Date.now()) return known.token
  const { body } = await sendQuestion<RenewSessionMutation>(access, renewSessionAct, { sessionSecret: session.secret })
  const { answer } = resultOf(body)
  if (answer.__typename === 'SessionToken') {
    keepToken(session.key, answer.token, answer.tokenEndsAt)
    return answer.token
  }
  if (answer.__typename !== 'NotPossible') throw new Error(`A session cannot be renewed: ${answer.message}`)
  access.context.visitor.endSession()
  return null
}

/** Keeps a token until shortly before its end. */
export function keepToken(sessionKey: string, token: string, endsAt: string): void {
  kept.delete(sessionKey)
  kept.set(sessionKey, { token, until: Date.parse(endsAt) - minute })
  const [oldest] = kept.keys()
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest)
}

/** Asks anew for a token, because the one that was kept is not taken; null where the session is over. */
export async function forgetToken(access: Access): Promise<string | null> {
  const { session } = access.context.visitor
  if (session !== null) kept.delete(session.key)
  return tokenOf(access)
}

/** Leads to where one signs in, and from there back to this page. */
export function askToSignIn({ request }: Pick<Access, 'request'>): Response {
  const { pathname, search } = new URL(request.url)
  const next = request.method === 'GET' ? `${pathname}${search}` : pathname
  return redirect(`/sign-in?next=${encodeURIComponent(next)}`, 303)
}
