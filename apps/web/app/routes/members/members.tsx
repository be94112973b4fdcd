import { DOERS } from '@openward/vocabulary/doer'
import { ActForm } from '../../acts/act-form'
import { FormField } from '../../acts/form-field'
import type { Refusal } from '../../acts/refusal'
import type { MembersQuery } from '../../generated/operations'
import { printInstant } from '../../print/print-day'

type Organisation = Extract<NonNullable<MembersQuery['node']>, { readonly __typename: 'Provider' }>
type Member = NonNullable<Organisation['members']>[number]
type Invitation = NonNullable<Organisation['openInvitations']>[number]

/** Who acts for the organisation, each but oneself with a way to end that. */
export function Members({
  members,
  refusal,
  removing,
}: {
  readonly members: readonly Member[]
  readonly refusal: Refusal | undefined
  /** The member whose removal was refused just now. */
  readonly removing: string | null | undefined
}) {
  return (
    <section aria-labelledby="members">
      <h2 id="members">Members</h2>
      {members.length === 0 ? <p className="empty">Nobody acts for it now.</p> : null}
      <ul className="rows">
        {members.map((member) => (
          <li key={member.id}>
            <span>
              <strong>{member.personName ?? member.personEmail ?? 'Somebody'}</strong>
              {member.isMine ? ', you' : ''}
              <br />
              <span className="small">
                {member.personName === null ? '' : `${member.personEmail ?? ''}. `}
                {DOERS[member.role].label} since {printInstant(member.since)}.
              </span>
            </span>
            {member.isMine ? null : (
              <details open={removing === member.id}>
                <summary>Remove {member.personName ?? member.personEmail}</summary>
                <ActForm act="removed" fields={{ membership: member.id }}>
                  <FormField
                    id={removing === member.id ? 'reason' : `reason-${member.id}`}
                    name="reason"
                    label="Why"
                    hint="They and editors read it; at least 10 characters."
                    rows={3}
                    maxLength={2000}
                    refusal={removing === member.id ? refusal : null}
                  />
                  <button type="submit" className="grave">
                    Remove
                  </button>
                </ActForm>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who is invited and has not answered. */
export function Invited({ invitations }: { readonly invitations: readonly Invitation[] }) {
  if (invitations.length === 0) return null
  return (
    <section aria-labelledby="invited">
      <h2 id="invited">Invited</h2>
      <ul className="rows">
        {invitations.map(({ id, email, role, endsAt }) => (
          <li key={id} className="row-with-act">
            <span>
              <strong>{email}</strong>
              <br />
              <span className="small">
                {DOERS[role].label}; open until {printInstant(endsAt)}.
              </span>
            </span>
            <ActForm act="withdrawn" fields={{ invitation: id }}>
              <button type="submit" className="plain-button">
                Withdraw<span className="hidden"> the invitation of {email}</span>
              </button>
            </ActForm>
          </li>
        ))}
      </ul>
    </section>
  )
}
