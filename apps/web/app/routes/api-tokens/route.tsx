import { codesOf, isCodeOf } from '@openward/vocabulary/code-list'
import { TOKEN_SCOPES } from '@openward/vocabulary/token-scope'
import { data, redirect } from 'react-router'
import { ActForm } from '../../acts/act-form'
import { doMyAct } from '../../acts/do-act'
import { DoneNote } from '../../acts/done-note'
import { FormField } from '../../acts/form-field'
import { formText, formTexts } from '../../acts/form-text'
import { refuse, statusOfRefusal, type Refusal } from '../../acts/refusal'
import { RefusalSummary } from '../../acts/refusal-summary'
import { found } from '../../api/found'
import { pageMeta } from '../../components/page-meta'
import type {
  ApiTokensQuery,
  ApiTokensQueryVariables,
  CreateApiTokenMutation,
  CreateApiTokenMutationVariables,
  RevokeApiTokenMutation,
  RevokeApiTokenMutationVariables,
} from '../../generated/operations'
import { AccountPages } from '../../session/account-pages'
import { askSignedIn } from '../../session/ask-signed-in'
import type { Route } from './+types/route'
import { createApiTokenAct, revokeApiTokenAct } from './acts'
import { apiTokensQuery } from './query'
import { TokenList } from './token-list'

const DONE = { revoked: 'The token is revoked and works no longer.' }

export async function loader({ request, context }: Route.LoaderArgs) {
  const { me } = await askSignedIn<ApiTokensQuery, ApiTokensQueryVariables>({ request, context }, apiTokensQuery, {})
  return {
    me: found(me),
    done: new URL(request.url).searchParams.get('done'),
    publicApiUrl: context.publicApiUrl,
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const access = { request, context }
  const form = await request.formData()
  if (formText(form, 'act') === 'revoke') {
    const { refusal } = await doMyAct<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>(
      access,
      form,
      revokeApiTokenAct,
      { token: formText(form, 'token') },
    )
    if (refusal === null) return redirect('/account/tokens?done=revoked', 303)
    return answer(refusal, form)
  }
  const scopes = form
    .getAll('scopes')
    .map(String)
    .filter((scope) => isCodeOf(TOKEN_SCOPES, scope))
  const endsOn = formText(form, 'endsOn')
  if (!/^\d{4}-\d{2}-\d{2}$/.test(endsOn)) return answer(refuse('endsOn', 'is no day: write it like 2027-03-31.'), form)
  const { done, refusal } = await doMyAct<CreateApiTokenMutation, CreateApiTokenMutationVariables>(
    access,
    form,
    createApiTokenAct,
    { name: formText(form, 'name'), scopes, endsOn },
  )
  if (refusal !== null) return answer(refusal, form)
  return { refusal: null, given: {}, scopes: [], made: { name: done.apiToken.name, secret: done.secret } }
}

function answer(refusal: Refusal, form: FormData) {
  const scopes = form.getAll('scopes').map(String)
  return data({ refusal, given: formTexts(form), scopes, made: null }, { status: statusOfRefusal(refusal) })
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'API tokens', 'Let a program act for you, within what you allow it.')

export default function ApiTokens({ loaderData: { me, done, publicApiUrl }, actionData }: Route.ComponentProps) {
  const given: Readonly<Record<string, string>> = actionData?.given ?? {}
  const scopes: readonly string[] = actionData?.scopes ?? []
  return (
    <article className="page">
      <header className="page-head">
        <h1>API tokens</h1>
        <p className="lead">
          Reading the <a href={publicApiUrl}>public API</a> needs no token. With one, a program acts for you, within the
          scopes that you give it and until the day you choose.
        </p>
      </header>
      <AccountPages staffRoles={me.staffRoles} />
      <DoneNote done={actionData === undefined ? done : null} words={DONE} />
      <RefusalSummary
        refusal={actionData?.refusal}
        labels={{ name: 'What it is for', scopes: 'What it may do', endsOn: 'Its last day' }}
      />
      {actionData?.made == null ? null : <MadeToken {...actionData.made} />}
      <section aria-labelledby="tokens">
        <h2 id="tokens">Your tokens</h2>
        <TokenList tokens={me.apiTokens} />
      </section>
      <section aria-labelledby="new-token">
        <h2 id="new-token">Make a token</h2>
        <ActForm act="create">
          <FormField
            name="name"
            label="What it is for"
            hint="So that you know it again, such as “Nightly report”."
            maxLength={100}
            refusal={actionData?.refusal}
            defaultValue={given['name']}
          />
          <fieldset id="scopes">
            <legend>What it may do</legend>
            {codesOf(TOKEN_SCOPES).map((scope) => (
              <label key={scope} className="choice">
                <input type="checkbox" name="scopes" value={scope} defaultChecked={scopes.includes(scope)} />
                <span>
                  {TOKEN_SCOPES[scope].label} <span className="soft">– {TOKEN_SCOPES[scope].definition}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <FormField
            name="endsOn"
            label="Its last day"
            hint="Within a year."
            type="date"
            refusal={actionData?.refusal}
            defaultValue={given['endsOn']}
          />
          <button type="submit">Make the token</button>
        </ActForm>
      </section>
    </article>
  )
}

function MadeToken({ name, secret }: { readonly name: string; readonly secret: string | null }) {
  return (
    <div className="done" role="status">
      {secret === null ? (
        <p>
          The token “{name}” was made already, and is shown only once. If you did not keep it, revoke it and make
          another.
        </p>
      ) : (
        <>
          <p>
            The token “{name}” is made. <strong>Keep it now: it is shown this once.</strong> The register keeps only a
            hash of it.
          </p>
          <pre>
            <code data-token="">{secret}</code>
          </pre>
          <p>
            Send it as <code>Authorization: Bearer …</code>
          </p>
        </>
      )}
    </div>
  )
}
