import { DOERS } from '@openward/vocabulary/doer'
import { data, redirect } from 'react-router'
import { ActForm } from '../../acts/act-form'
import { doMyAct } from '../../acts/do-act'
import { DoneNote } from '../../acts/done-note'
import { formText } from '../../acts/form-text'
import { statusOfRefusal } from '../../acts/refusal'
import { RefusalSummary } from '../../acts/refusal-summary'
import { found } from '../../api/found'
import { pageMeta } from '../../components/page-meta'
import type {
  LeaveOrganisationMutation,
  LeaveOrganisationMutationVariables,
  MyOrganisationsQuery,
  MyOrganisationsQueryVariables,
  WithdrawClaimMutation,
  WithdrawClaimMutationVariables,
} from '../../generated/operations'
import { printInstant } from '../../print/print-day'
import { AccountPages } from '../../session/account-pages'
import { askSignedIn } from '../../session/ask-signed-in'
import type { Route } from './+types/route'
import { leaveOrganisationAct, withdrawClaimAct } from './acts'
import { myOrganisationsQuery } from './query'
import { Claims } from './claims'

const DONE = {
  left: 'You act for the organisation no longer.',
  claimed: 'Your claim has come to the editors’ desk. We write to you when it is decided.',
  withdrawn: 'Your claim is withdrawn.',
  accepted: 'You now act for the organisation.',
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const { me } = await askSignedIn<MyOrganisationsQuery, MyOrganisationsQueryVariables>(
    { request, context },
    myOrganisationsQuery,
    {},
  )
  return { me: found(me), done: new URL(request.url).searchParams.get('done') }
}

export async function action({ request, context }: Route.ActionArgs) {
  const access = { request, context }
  const form = await request.formData()
  if (formText(form, 'act') === 'withdraw') {
    const { refusal } = await doMyAct<WithdrawClaimMutation, WithdrawClaimMutationVariables>(
      access,
      form,
      withdrawClaimAct,
      { claim: formText(form, 'claim') },
    )
    if (refusal === null) return redirect('/account/organisations?done=withdrawn', 303)
    return data({ refusal, lastIn: null }, { status: statusOfRefusal(refusal) })
  }
  const membership = formText(form, 'membership')
  const { refusal } = await doMyAct<LeaveOrganisationMutation, LeaveOrganisationMutationVariables>(
    access,
    form,
    leaveOrganisationAct,
    { membership, evenAsLast: formText(form, 'act') === 'leave-as-last' },
  )
  if (refusal === null) return redirect('/account/organisations?done=left', 303)
  const lastIn = refusal.obstacle === 'LAST_MEMBER' ? membership : null
  return data({ refusal, lastIn }, { status: statusOfRefusal(refusal) })
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Your organisations', 'Those you act for, and those you ask to act for.')

export default function Organisations({ loaderData: { me, done }, actionData }: Route.ComponentProps) {
  const memberships = me.memberships.filter(({ endedAt }) => endedAt === null)
  return (
    <article className="page">
      <header className="page-head">
        <h1>Your organisations</h1>
        <p className="lead">
          {memberships.length === 0
            ? 'You act for no organisation yet.'
            : 'You can place statements and invite others for these.'}{' '}
          To act for one, claim it, or have somebody who acts for it invite you.
        </p>
      </header>
      <AccountPages staffRoles={me.staffRoles} />
      <DoneNote done={actionData === undefined ? done : null} words={DONE} />
      <RefusalSummary refusal={actionData?.refusal} />
      {actionData?.lastIn == null ? null : (
        <ActForm act="leave-as-last" fields={{ membership: actionData.lastIn }}>
          <p>You are the last who acts for it. An editor can let somebody else in later.</p>
          <button type="submit" className="grave">
            Leave it all the same
          </button>
        </ActForm>
      )}
      <section aria-labelledby="act-for">
        <h2 id="act-for">You act for</h2>
        {memberships.length === 0 ? <p className="empty">None.</p> : null}
        <ul className="rows">
          {memberships.map(({ id, role, since, organisation }) => (
            <li key={id} className="row-with-act">
              <span>
                <strong>{organisation?.name ?? 'An organisation that the register no longer knows'}</strong>
                <br />
                <span className="small">
                  {DOERS[role].label} since {printInstant(since)}.{' '}
                  {organisation === null ? null : (
                    <a href={`/account/organisations/members?of=${encodeURIComponent(organisation.id)}`}>
                      Members and invitations<span className="hidden"> of {organisation.name}</span>
                    </a>
                  )}
                </span>
              </span>
              <ActForm act="leave" fields={{ membership: id }}>
                <button type="submit" className="plain-button">
                  Leave<span className="hidden"> {organisation?.name}</span>
                </button>
              </ActForm>
            </li>
          ))}
        </ul>
      </section>
      <Claims claims={me.claims} />
      <p className="spaced">
        <a href="/account/organisations/claim">Claim an organisation</a>
      </p>
    </article>
  )
}
