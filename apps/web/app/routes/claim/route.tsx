import { DOERS, MEMBER_ROLES } from '@openward/vocabulary/doer'
import { data, redirect } from 'react-router'
import { formTexts } from '../../acts/form-text'
import { statusOfRefusal } from '../../acts/refusal'
import { RefusalSummary } from '../../acts/refusal-summary'
import { askRegister } from '../../api/ask-register'
import { found, notRecorded } from '../../api/found'
import { pageMeta } from '../../components/page-meta'
import type {
  ClaimedOrganisationQuery,
  ClaimedOrganisationQueryVariables,
  ClaimSearchQuery,
  ClaimSearchQueryVariables,
} from '../../generated/operations'
import { askToSignIn, tokenOf } from '../../session/session-token'
import type { Route } from './+types/route'
import { claimFromForm } from './claim-from-form'
import { ClaimForm } from './claim-form'
import { claimedOrganisationQuery, claimSearchQuery } from './query'

export async function loader({ request, context }: Route.LoaderArgs) {
  const access = { request, context }
  const search = new URL(request.url).searchParams
  if ((await tokenOf(access)) === null) throw askToSignIn(access)
  const id = search.get('organisation')
  if (id !== null) {
    const { result } = await askRegister<ClaimedOrganisationQuery, ClaimedOrganisationQueryVariables>(
      access,
      claimedOrganisationQuery,
      { id },
    )
    const node = found(result.node)
    if (node.__typename !== 'Provider' && node.__typename !== 'Commissioner') notRecorded()
    return { claimed: node, text: '', lists: null }
  }
  const text = (search.get('text') ?? '').trim().slice(0, 100)
  if (text === '' || text.includes('\0')) return { claimed: null, text: '', lists: null }
  const { result } = await askRegister<ClaimSearchQuery, ClaimSearchQueryVariables>(access, claimSearchQuery, { text })
  const lists = [
    { role: MEMBER_ROLES[0], title: 'As a provider', nodes: result.providers.nodes },
    { role: MEMBER_ROLES[1], title: 'As a commissioner', nodes: result.commissioners.nodes },
  ]
  return { claimed: null, text, lists }
}

export async function action({ request, context }: Route.ActionArgs) {
  const access = { request, context }
  if ((await tokenOf(access)) === null) throw askToSignIn(access)
  const form = await request.formData()
  const refusal = await claimFromForm(access, form)
  if (refusal === null) return redirect('/account/organisations?done=claimed', 303)
  return data({ refusal, given: formTexts(form) }, { status: statusOfRefusal(refusal) })
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Claim an organisation', 'Ask to act for a provider or commissioner.')

export default function Claim({ loaderData: { claimed, text, lists }, actionData }: Route.ComponentProps) {
  return (
    <article className="page">
      <header className="page-head">
        <p className="kicker">
          <a href="/account/organisations">Your organisations</a>
        </p>
        <h1>{claimed === null ? 'Claim an organisation' : `Claim ${claimed.name}`}</h1>
        <p className="lead">
          Say that you may act for it and how that can be seen. An editor decides, with a reason, as a rule within a
          week.
        </p>
      </header>
      <RefusalSummary
        refusal={actionData?.refusal}
        labels={{ statement: 'Why you may act for it', documents: 'Documents', role: 'Your part' }}
      />
      {claimed !== null ? (
        <ClaimForm claimed={claimed} refusal={actionData?.refusal} given={actionData?.given ?? {}} />
      ) : (
        <>
          <form method="get" className="search-line" role="search">
            <label className="hidden" htmlFor="text">
              Words in the name of the organisation
            </label>
            <input
              id="text"
              name="text"
              type="search"
              defaultValue={text}
              maxLength={100}
              required
              placeholder="Words in its name"
            />
            <button type="submit">Find it</button>
          </form>
          {lists?.map(({ role, title, nodes }) => (
            <section key={title} aria-labelledby={role}>
              <h2 id={role}>{title}</h2>
              {nodes.length === 0 ? <p className="empty">No name holds these words.</p> : null}
              <ul className="rows">
                {nodes.map(({ id, name, locality }) => (
                  <li key={id}>
                    <span>
                      <a
                        href={`/account/organisations/claim?role=${String(role)}&organisation=${encodeURIComponent(id)}`}
                      >
                        {name}
                      </a>
                      {locality === null ? '' : `, ${locality}`}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {lists === null ? (
            <dl className="facts spaced">
              {MEMBER_ROLES.map((role) => (
                <div key={role}>
                  <dt>{DOERS[role].label}</dt>
                  <dd>{DOERS[role].definition}</dd>
                </div>
              ))}
            </dl>
          ) : null}
        </>
      )}
    </article>
  )
}
