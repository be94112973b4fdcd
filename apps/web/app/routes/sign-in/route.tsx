import { data, redirect } from 'react-router'
import { ActForm } from '../../acts/act-form'
import { doAct } from '../../acts/do-act'
import { DoneNote } from '../../acts/done-note'
import { FormField } from '../../acts/form-field'
import { formText } from '../../acts/form-text'
import { statusOfRefusal } from '../../acts/refusal'
import { RefusalSummary } from '../../acts/refusal-summary'
import { pageMeta } from '../../components/page-meta'
import type {
  AskForSignInLinkMutation,
  AskForSignInLinkMutationVariables,
  FinishPasskeySignInMutation,
  FinishPasskeySignInMutationVariables,
} from '../../generated/operations'
import { PasskeyForm } from '../../session/passkey-form'
import { beginSession } from '../../session/begin-session'
import { nameBrowser } from '../../session/name-browser'
import { otherAddress } from '../../session/other-address'
import { tokenOf } from '../../session/session-token'
import type { Route } from './+types/route'
import { askForSignInLinkAct, finishPasskeySignInAct } from './acts'

const DONE = {
  'signed-out': 'You are signed out.',
  erased: 'Your account is erased.',
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const { visitor } = context
  visitor.rememberNext(searchParams.get('next'))
  const elsewhere = otherAddress(request.url, context.siteOrigin)
  if (elsewhere === null) {
    if ((await tokenOf({ request, context })) !== null) throw redirect(visitor.takeNext() ?? '/account', 303)
    visitor.browserSecret()
  }
  return { elsewhere, done: searchParams.get('done') }
}

export async function action({ request, context }: Route.ActionArgs) {
  const access = { request, context }
  const form = await request.formData()
  const browserSecret = context.visitor.browserSecret()
  if (formText(form, 'act') === 'passkey') {
    const { done, refusal } = await doAct<FinishPasskeySignInMutation, FinishPasskeySignInMutationVariables>(
      access,
      finishPasskeySignInAct,
      {
        challenge: formText(form, 'challenge'),
        response: formText(form, 'response'),
        browserSecret,
        browser: nameBrowser(request.headers.get('user-agent') ?? ''),
      },
    )
    if (refusal === null) return beginSession(access, done)
    return data({ refusal, email: '' }, { status: statusOfRefusal(refusal) })
  }
  const email = formText(form, 'email')
  const { refusal } = await doAct<AskForSignInLinkMutation, AskForSignInLinkMutationVariables>(
    access,
    askForSignInLinkAct,
    { email, browserSecret },
  )
  if (refusal === null) return redirect('/sign-in/sent', 303)
  return data({ refusal, email }, { status: statusOfRefusal(refusal) })
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Sign in', 'For those who publish, comment on or decide about records of the register.')

export default function SignIn({ loaderData: { elsewhere, done }, actionData }: Route.ComponentProps) {
  return (
    <article className="page">
      <header className="page-head">
        <h1>Sign in</h1>
        <p className="lead">
          Reading the register needs no account. Sign in to speak for a provider or commissioner, or to work at the
          editors’ desk.
        </p>
      </header>
      <DoneNote done={done} words={DONE} />
      {elsewhere !== null ? (
        <div className="problems" role="alert">
          <h2>Sign in at another address</h2>
          <p>
            Sessions, links in mails and passkeys of this register belong to{' '}
            <strong>{new URL(elsewhere).origin}</strong>, and you have opened it under another name. Go on there:{' '}
            <a href={elsewhere}>{elsewhere}</a>
          </p>
        </div>
      ) : (
        <>
          <RefusalSummary refusal={actionData?.refusal} labels={{ email: 'Your e-mail address' }} />
          <section aria-labelledby="by-link">
            <h2 id="by-link">By a link in a mail</h2>
            <p>
              We send a link that works once, within 15 minutes, in this browser. There is no password. If you have no
              account yet, the link makes one.
            </p>
            <ActForm act="link">
              <FormField
                name="email"
                label="Your e-mail address"
                hint="At work, if you speak for an organisation: its domain helps to prove that you do."
                type="email"
                autoComplete="email"
                maxLength={254}
                refusal={actionData?.refusal}
                defaultValue={actionData?.email}
              />
              <button type="submit">Send me a link</button>
            </ActForm>
          </section>
          <section aria-labelledby="by-passkey">
            <h2 id="by-passkey">By a passkey</h2>
            <p>If you have added a passkey to your account, your device signs you in without a mail.</p>
            <PasskeyForm act="passkey" use="sign-in">
              <button type="submit">Sign in with a passkey</button>
            </PasskeyForm>
          </section>
        </>
      )}
      <p className="small spaced">
        <a href="/personal-data">What is kept about you, and for how long</a>
      </p>
    </article>
  )
}
