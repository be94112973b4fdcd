import { data, redirect } from 'react-router'
import { ActForm } from '../../acts/act-form'
import { doAct } from '../../acts/do-act'
import { formText } from '../../acts/form-text'
import { statusOfRefusal } from '../../acts/refusal'
import { pageMeta } from '../../components/page-meta'
import type { SignInMutation, SignInMutationVariables } from '../../generated/operations'
import { beginSession } from '../../session/begin-session'
import { nameBrowser } from '../../session/name-browser'
import { otherAddress } from '../../session/other-address'
import type { Route } from './+types/route'
import { signInAct } from './acts'

/** Opening the page does nothing: programs that look through mails open links, too. The button signs in. */
export function loader({ request, context }: Route.LoaderArgs) {
  context.visitor.keepPrivate()
  const secret = new URL(request.url).searchParams.get('secret') ?? ''
  if (secret === '') throw redirect('/sign-in', 303)
  const elsewhere = otherAddress(request.url, context.siteOrigin)
  if (elsewhere !== null) throw redirect(elsewhere, 303)
  return { secret }
}

export async function action({ request, context }: Route.ActionArgs) {
  const access = { request, context }
  const form = await request.formData()
  const { done, refusal } = await doAct<SignInMutation, SignInMutationVariables>(access, signInAct, {
    linkSecret: formText(form, 'secret'),
    browserSecret: context.visitor.browserSecret(),
    browser: nameBrowser(request.headers.get('user-agent') ?? ''),
  })
  if (refusal === null) return beginSession(access, done)
  return data({ refusal }, { status: statusOfRefusal(refusal) })
}

export const meta: Route.MetaFunction = ({ matches }) => pageMeta(matches, 'Sign in', 'One click more.')

export default function SignInLink({ loaderData: { secret }, actionData }: Route.ComponentProps) {
  if (actionData !== undefined) {
    return (
      <article className="page">
        <header className="page-head" role="alert">
          <p className="kicker">Sign in</p>
          <h1>This link does not sign you in</h1>
          <p className="lead">{actionData.refusal.message}</p>
        </header>
        <p>
          <a href="/sign-in">Ask for a new link</a>
        </p>
      </article>
    )
  }
  return (
    <article className="page">
      <header className="page-head">
        <p className="kicker">Sign in</p>
        <h1>One click more</h1>
        <p className="lead">Your link has brought you here. The button signs you in, in this browser.</p>
      </header>
      <ActForm act="sign-in" fields={{ secret }}>
        <button type="submit">Sign in</button>
      </ActForm>
    </article>
  )
}
