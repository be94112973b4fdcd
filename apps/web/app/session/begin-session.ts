import { redirect } from 'react-router'
import type { Access } from '../api/send-question'
import { keepToken } from './session-token'

/** What the API tells of a session that has begun. */
interface BegunSession {
  readonly sessionSecret: string
  readonly sessionEndsAt: string
  readonly token: string
  readonly tokenEndsAt: string
  readonly isNew: boolean
}

/** Gives the browser its session, in place of any it had, and leads to where it wanted to go. */
export function beginSession({ context: { visitor } }: Access, begun: BegunSession): Response {
  visitor.beginSession(begun.sessionSecret, begun.sessionEndsAt)
  if (visitor.session !== null) keepToken(visitor.session.key, begun.token, begun.tokenEndsAt)
  return redirect(visitor.takeNext() ?? (begun.isNew ? '/account?done=account-made' : '/account'), 303)
}
