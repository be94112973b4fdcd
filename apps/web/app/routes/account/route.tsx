import { DOERS } from '@openward/vocabulary/doer'
import { data, redirect } from 'react-router'
import { ActForm } from '../../acts/act-form'
import { DoneNote } from '../../acts/done-note'
import { FormField } from '../../acts/form-field'
import { formText, formTexts } from '../../acts/form-text'
import { statusOfRefusal } from '../../acts/refusal'
import { RefusalSummary } from '../../acts/refusal-summary'
import { found } from '../../api/found'
import { Fact, Facts } from '../../components/facts'
import { pageMeta } from '../../components/page-meta'
import type { AccountQuery, AccountQueryVariables } from '../../generated/operations'
import { printCounted } from '../../print/print-count'
import { printInstant } from '../../print/print-day'
import { AccountPages } from '../../session/account-pages'
import { askSignedIn } from '../../session/ask-signed-in'
import type { Route } from './+types/route'
import { Passkeys } from './passkeys'
import { Sessions } from './sessions'
import { doAccountAct } from './do-account-act'
import { accountQuery } from './query'

const DONE = {
  'account-made': 'You are signed in, and your account is made.',
  name: 'Your name is changed.',
  'session-ended': 'The session is ended.',
  'passkey-added': 'The passkey is added: next time you can sign in with it.',
  'passkey-removed': 'The passkey is removed.',
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const { me } = await askSignedIn<AccountQuery, AccountQueryVariables>({ request, context }, accountQuery, {})
  return { me: found(me), done: new URL(request.url).searchParams.get('done') }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const refusal = await doAccountAct({ request, context }, form)
  if (refusal !== null) return data({ refusal, given: formTexts(form) }, { status: statusOfRefusal(refusal) })
  const act = formText(form, 'act')
  if (act !== 'erase') return redirect(`/account?done=${encodeURIComponent(act)}`, 303)
  context.visitor.endSession()
  return redirect('/sign-in?done=erased', 303)
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Your account', 'How you sign in, and what is yours.')

export default function Account({ loaderData: { me, done }, actionData }: Route.ComponentProps) {
  const refusal = actionData?.refusal
  const given = actionData?.given ?? {}
  return (
    <article className="page">
      <header className="page-head">
        <h1>Your account</h1>
        <p className="lead">
          You are signed in as {me.name === null ? me.email : `${me.name} (${me.email})`}.{' '}
          {me.invitations.length === 0 ? null : (
            <a href="/account/invitations">{printCounted(me.invitations.length, 'invitation')} to answer</a>
          )}
        </p>
      </header>
      <AccountPages staffRoles={me.staffRoles} />
      <DoneNote done={refusal === undefined ? done : null} words={DONE} />
      <RefusalSummary
        refusal={refusal}
        labels={{ name: 'Your name', email: 'Your e-mail address', 'passkey-name': 'A name for the passkey' }}
      />
      <section aria-labelledby="you">
        <h2 id="you">You</h2>
        <Facts>
          <Fact name="E-mail address">{me.email}</Fact>
          {me.staffRoles.map((role) => (
            <Fact key={role} name={DOERS[role].label}>
              {DOERS[role].definition}
            </Fact>
          ))}
          <Fact name="Account since">{printInstant(me.createdAt)}</Fact>
        </Facts>
        <ActForm act="name" fields={{ version: String(me.version) }}>
          <FormField
            name="name"
            label="Your name"
            hint="Shown to those who act for the same organisation, and to editors; leave it empty to be known by your address."
            autoComplete="name"
            maxLength={200}
            required={false}
            refusal={given['act'] === 'name' ? refusal : null}
            defaultValue={given['act'] === 'name' ? given['name'] : (me.name ?? '')}
          />
          <button type="submit">Change the name</button>
        </ActForm>
      </section>
      <Sessions sessions={me.sessions} />
      <Passkeys passkeys={me.passkeys} />
      <section aria-labelledby="your-data">
        <h2 id="your-data">What is kept about you</h2>
        <p>
          <a href="/personal-data">What is kept, why and for how long</a> stands on a page of its own.{' '}
          <a href="/account/copy" download="openward-account.json">
            Take a copy of your account
          </a>{' '}
          as a file.
        </p>
        <details open={given['act'] === 'erase'}>
          <summary>Erase the account</summary>
          <p className="prose">
            Your address, name, ways to sign in, documents and what you wrote in claims go at once and for good.
            Statements that you placed for an organisation stay as its words, without your name. If you are the last who
            acts for an organisation, an editor can let somebody else in.
          </p>
          <ActForm act="erase">
            <FormField
              name="email"
              label="Your e-mail address"
              hint="Write it to confirm that you mean this account."
              type="email"
              maxLength={254}
              refusal={given['act'] === 'erase' ? refusal : null}
            />
            <button type="submit" className="grave">
              Erase my account
            </button>
          </ActForm>
        </details>
      </section>
    </article>
  )
}
