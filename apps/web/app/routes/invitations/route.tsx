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
  AcceptInvitationMutation,
  AcceptInvitationMutationVariables,
  DeclineInvitationMutation,
  DeclineInvitationMutationVariables,
  InvitationsQuery,
  InvitationsQueryVariables,
} from '../../generated/operations'
import { printInstant } from '../../print/print-day'
import { AccountPages } from '../../session/account-pages'
import { askSignedIn } from '../../session/ask-signed-in'
import type { Route } from './+types/route'
import { acceptInvitationAct, declineInvitationAct } from './acts'
import { invitationsQuery } from './query'

const DONE = { declined: 'The invitation is declined.' }

export async function loader({ request, context }: Route.LoaderArgs) {
  const { me } = await askSignedIn<InvitationsQuery, InvitationsQueryVariables>(
    { request, context },
    invitationsQuery,
    {},
  )
  return { me: found(me), done: new URL(request.url).searchParams.get('done') }
}

export async function action({ request, context }: Route.ActionArgs) {
  const access = { request, context }
  const form = await request.formData()
  const invitation = formText(form, 'invitation')
  const isAccepted = formText(form, 'act') === 'accept'
  const { refusal } = isAccepted
    ? await doMyAct<AcceptInvitationMutation, AcceptInvitationMutationVariables>(access, form, acceptInvitationAct, {
        invitation,
      })
    : await doMyAct<DeclineInvitationMutation, DeclineInvitationMutationVariables>(access, form, declineInvitationAct, {
        invitation,
      })
  if (refusal !== null) return data({ refusal }, { status: statusOfRefusal(refusal) })
  return redirect(isAccepted ? '/account/organisations?done=accepted' : '/account/invitations?done=declined', 303)
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Invitations', 'Organisations that ask you to act for them.')

export default function Invitations({ loaderData: { me, done }, actionData }: Route.ComponentProps) {
  return (
    <article className="page">
      <header className="page-head">
        <h1>Invitations</h1>
        <p className="lead">
          Organisations that ask {me.email} to act for them. Accept only where you do work for them.
        </p>
      </header>
      <AccountPages staffRoles={me.staffRoles} />
      <DoneNote done={actionData === undefined ? done : null} words={DONE} />
      <RefusalSummary refusal={actionData?.refusal} />
      {me.invitations.length === 0 ? <p className="empty">No invitation waits for you.</p> : null}
      <ul className="rows">
        {me.invitations.map(({ id, role, createdAt, endsAt, organisation }) => (
          <li key={id} className="row-with-act">
            <span>
              <strong>{organisation?.name ?? 'An organisation that the register no longer knows'}</strong>, as{' '}
              {DOERS[role].label.toLowerCase()}
              <br />
              <span className="small">
                Invited {printInstant(createdAt)}; open until {printInstant(endsAt)}.
              </span>
            </span>
            <span className="row-acts">
              <ActForm act="accept" fields={{ invitation: id }}>
                <button type="submit">
                  Accept<span className="hidden"> the invitation of {organisation?.name}</span>
                </button>
              </ActForm>
              <ActForm act="decline" fields={{ invitation: id }}>
                <button type="submit" className="plain-button">
                  Decline<span className="hidden"> the invitation of {organisation?.name}</span>
                </button>
              </ActForm>
            </span>
          </li>
        ))}
      </ul>
    </article>
  )
}
