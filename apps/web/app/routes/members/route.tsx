import { DOERS, MEMBER_ROLES } from '@openward/vocabulary/doer'
import { data, redirect } from 'react-router'
import { ActForm } from '../../acts/act-form'
import { doMyAct } from '../../acts/do-act'
import { DoneNote } from '../../acts/done-note'
import { FormField } from '../../acts/form-field'
import { formText, formTexts } from '../../acts/form-text'
import { refuse, statusOfRefusal, type Refusal } from '../../acts/refusal'
import { RefusalSummary } from '../../acts/refusal-summary'
import { found, notRecorded } from '../../api/found'
import type { Access } from '../../api/send-question'
import { pageMeta } from '../../components/page-meta'
import type {
  InviteMemberMutation,
  InviteMemberMutationVariables,
  MembersQuery,
  MembersQueryVariables,
  RemoveMemberMutation,
  RemoveMemberMutationVariables,
  WithdrawInvitationMutation,
  WithdrawInvitationMutationVariables,
} from '../../generated/operations'
import { AccountPages } from '../../session/account-pages'
import { askSignedIn } from '../../session/ask-signed-in'
import type { Route } from './+types/route'
import { inviteMemberAct, removeMemberAct, withdrawInvitationAct } from './acts'
import { Invited, Members } from './members'
import { membersQuery } from './query'

const DONE = {
  invited: 'The invitation is sent; it is open for 14 days.',
  withdrawn: 'The invitation is withdrawn.',
  removed: 'The person acts for the organisation no longer.',
}

export async function loader({ request, context }: Route.LoaderArgs) {
  const search = new URL(request.url).searchParams
  const { me, node } = await askSignedIn<MembersQuery, MembersQueryVariables>({ request, context }, membersQuery, {
    id: search.get('of') ?? '',
  })
  const organisation = found(node)
  if (organisation.__typename !== 'Provider' && organisation.__typename !== 'Commissioner') notRecorded()
  const { members, openInvitations } = organisation
  const account = found(me)
  return {
    staffRoles: account.staffRoles,
    organisation,
    // Whoever may not see them finds nothing here.
    members: found(members),
    invitations: found(openInvitations),
    done: search.get('done'),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const act = formText(form, 'act')
  const refusal = await doMembersAct({ request, context }, act, form)
  const of = new URL(request.url).searchParams.get('of') ?? ''
  if (refusal === null) {
    return redirect(`/account/organisations/members?${new URLSearchParams({ of, done: act }).toString()}`, 303)
  }
  return data({ refusal, given: formTexts(form) }, { status: statusOfRefusal(refusal) })
}

async function doMembersAct(access: Access, act: string, form: FormData): Promise<Refusal | null> {
  if (act === 'withdrawn') {
    return (
      await doMyAct<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>(
        access,
        form,
        withdrawInvitationAct,
        { invitation: formText(form, 'invitation') },
      )
    ).refusal
  }
  if (act === 'removed') {
    return (
      await doMyAct<RemoveMemberMutation, RemoveMemberMutationVariables>(access, form, removeMemberAct, {
        membership: formText(form, 'membership'),
        reason: formText(form, 'reason'),
      })
    ).refusal
  }
  const role = MEMBER_ROLES.find((known) => known === formText(form, 'role'))
  if (role === undefined) return refuse('role', 'must be chosen.')
  return (
    await doMyAct<InviteMemberMutation, InviteMemberMutationVariables>(access, form, inviteMemberAct, {
      organisation: formText(form, 'organisation'),
      role,
      email: formText(form, 'email'),
    })
  ).refusal
}

export const meta: Route.MetaFunction = ({ matches }) =>
  pageMeta(matches, 'Members and invitations', 'Who acts for an organisation.')

export default function MembersPage({
  loaderData: { staffRoles, organisation, members, invitations, done },
  actionData,
}: Route.ComponentProps) {
  const refusal = actionData?.refusal
  const given = actionData?.given ?? {}
  const mine = members.find(({ isMine }) => isMine)?.role
  const roles = staffRoles.includes('EDITOR') ? MEMBER_ROLES : MEMBER_ROLES.filter((role) => role === mine)
  return (
    <article className="page">
      <header className="page-head">
        <p className="kicker">
          <a href="/account/organisations">Your organisations</a>
        </p>
        <h1>{organisation.name}</h1>
        <p className="lead">Who acts for it. Only those who do, and editors, see this page.</p>
      </header>
      <AccountPages staffRoles={staffRoles} />
      <DoneNote done={refusal === undefined ? done : null} words={DONE} />
      <RefusalSummary refusal={refusal} labels={{ email: 'E-mail address', role: 'Part', reason: 'Why' }} />
      <Members members={members} refusal={refusal} removing={given['act'] === 'removed' ? given['membership'] : null} />
      <Invited invitations={invitations} />
      {roles.length === 0 ? null : (
        <section aria-labelledby="invite">
          <h2 id="invite">Invite somebody</h2>
          <ActForm act="invited" fields={{ organisation: organisation.id }}>
            <FormField
              name="email"
              label="E-mail address"
              hint="They get a mail, and act for the organisation once they accept."
              type="email"
              maxLength={254}
              refusal={refusal}
              defaultValue={given['email']}
            />
            <fieldset id="role">
              <legend>Part</legend>
              {roles.map((role, at) => (
                <label key={role} className="choice">
                  <input type="radio" name="role" value={role} defaultChecked={at === 0} required />
                  <span>{DOERS[role].label}</span>
                </label>
              ))}
            </fieldset>
            <button type="submit">Send the invitation</button>
          </ActForm>
        </section>
      )}
    </article>
  )
}
