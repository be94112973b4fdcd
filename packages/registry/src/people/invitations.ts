import { randomUUID } from 'node:crypto'
import type { MemberRole } from '@openward/vocabulary/doer'
import { DOERS, MEMBER_ROLES } from '@openward/vocabulary/doer'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { emailModel, tokenModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { InputRefused, NotAllowed, NotFound, NotPossible } from '../acts/refusals.js'
import { currentOrganisationIn, findCurrentOrganisation } from './current-organisation.js'
import { after, invitationLifetimeMs } from './lifetimes.js'
import { addMember, listLiveMembers, lockMembers } from './members.js'
import { postMail } from './post-mail.js'

const mostOpenInvitations = 50

const inviteModel = z.object({ organisation: tokenModel, role: z.enum(MEMBER_ROLES), email: emailModel })

/**
 * Invites an address to act for an organisation. Whoever signs in with that address can accept within 14 days.
 *
 * May be done by those who act for the organisation, in their own part, and by editors in either: the way back for an
 * organisation that nobody acts for any more. Recorded as an act without the address; a mail goes to it.
 *
 * @throws NotFound; InputRefused; NotAllowed for the other part; NotPossible ALREADY_MEMBER, ALREADY_INVITED, TOO_MANY
 */
export function inviteMember(
  context: ActContext,
  given: { readonly organisation: string; readonly role: MemberRole; readonly email: string },
): Promise<ActResult> {
  return performAct(context, 'inviteMember', inviteModel, given, async (underWay) => {
    const { client, input, caller, at, record } = underWay
    const organisation = await findCurrentOrganisation(client, input.organisation)
    if (organisation === null) throw new NotFound('organisation')
    underWay.mustBeAllowedFor(organisation.id)
    const { role, email } = input
    const isEditor = caller.rights.staff.includes('EDITOR')
    const hasPart = caller.rights.memberships.some((own) => own.organisationId === organisation.id && own.role === role)
    if (!isEditor && !hasPart)
      throw new NotAllowed(`Only a ${DOERS[role].label.toLowerCase()} of the organisation can invite another one.`)
    if (role === 'COMMISSIONER' && !organisation.isCommissioner)
      throw new InputRefused([{ field: 'role', message: 'is not a part in an organisation that arranges no care.' }])
    await lockMembers(client, organisation.id)
    await mustBeNew(client, organisation.id, role, email, at)
    const id = randomUUID()
    const endsAt = after(at, invitationLifetimeMs)
    await client.query(
      `INSERT INTO invitation (id, organisation_id, role, email, invited_by, created_at, ends_at, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'OPEN')`,
      [id, organisation.id, role, email, hasPart ? caller.personId : null, at, endsAt],
    )
    await postMail(client, { kind: 'INVITATION', address: email, at, endsAt, ...mailText(context, organisation.name) })
    await record({
      organisationId: organisation.id,
      subjectType: 'Invitation',
      subjectId: id,
      after: { role, status: 'OPEN' },
    })
    return { id }
  })
}

async function mustBeNew(client: ClientBase, organisationId: string, role: MemberRole, email: string, at: Date) {
  const { rows } = await client.query<{ id: string }>('SELECT id FROM person WHERE email = $1', [email])
  const members = await listLiveMembers(client, organisationId)
  if (members.some((member) => member.personId === rows[0]?.id && member.role === role))
    throw new NotPossible('ALREADY_MEMBER', 'This person acts for the organisation already.')
  const open = await client.query<{ same: boolean }>(
    `SELECT i.email = $2 AND i.role = $3 AS same FROM invitation i
     WHERE i.status = 'OPEN' AND i.ends_at > $4 AND ${currentOrganisationIn('i.organisation_id')} = $1`,
    [organisationId, email, role, at],
  )
  if (open.rows.some(({ same }) => same))
    throw new NotPossible('ALREADY_INVITED', 'This address is invited already; the invitation is open.')
  if (open.rows.length >= mostOpenInvitations)
    throw new NotPossible('TOO_MANY', `There are ${String(open.rows.length)} open invitations: withdraw some first.`)
}

function mailText({ site }: ActContext, organisation: string): { subject: string; text: string } {
  return {
    subject: `You are invited to act for ${organisation} in ${site.name}`,
    text: [
      `Sign in with this address within 14 days to accept or decline:`,
      `${site.origin}/account/invitations`,
      `If you do not know why you are invited, decline, or do nothing.`,
    ].join('\n\n'),
  }
}

interface OpenInvitation {
  readonly organisationId: string
  readonly role: MemberRole
}

/** Closes an open invitation that meets a further condition, and forgets its address. */
async function close(
  client: ClientBase,
  closing: { readonly id: string; readonly status: string; readonly personId: string | null; readonly at: Date },
  condition: string,
  value: string | null,
  mustBeAllowedFor: (organisationId: string) => void = () => undefined,
): Promise<OpenInvitation> {
  const { rows } = await client.query<OpenInvitation & { status: string; isOver: boolean }>(
    `SELECT ${currentOrganisationIn('i.organisation_id')} AS "organisationId", i.role, i.status, i.ends_at <= $2 AS "isOver"
     FROM invitation i WHERE i.id = $1 AND ${condition} FOR UPDATE`,
    [closing.id, closing.at, value],
  )
  const [invitation] = rows
  if (invitation === undefined) throw new NotFound('invitation')
  mustBeAllowedFor(invitation.organisationId)
  if (invitation.status !== 'OPEN' || invitation.isOver)
    throw new NotPossible('OVER', 'This invitation is no longer open.')
  await client.query('UPDATE invitation SET status = $2, closed_at = $3, person_id = $4, email = NULL WHERE id = $1', [
    closing.id,
    closing.status,
    closing.at,
    closing.personId,
  ])
  return invitation
}

const toThem = 'i.email = (SELECT p.email FROM person p WHERE p.id = $3)'
const answerModel = z.object({ invitation: tokenModel })

/**
 * Accepts an invitation: from now on the person acts for the organisation.
 *
 * May be done by the person who signs in with the invited address. Recorded as an act.
 *
 * @throws NotFound for an invitation to somebody else; NotPossible OVER
 */
export function acceptInvitation(context: ActContext, given: { readonly invitation: string }): Promise<ActResult> {
  return performAct(context, 'acceptInvitation', answerModel, given, async ({ client, input, caller, at, record }) => {
    const { personId } = caller
    const closing = { id: input.invitation, status: 'ACCEPTED', personId, at }
    const { organisationId, role } = await close(client, closing, toThem, personId)
    const basis = `invitation ${input.invitation}`
    const id = await addMember(client, { personId, organisationId, role, basis, at })
    await record({ organisationId, subjectType: 'Membership', subjectId: id, after: { role } })
    return { id }
  })
}

/**
 * Turns an invitation down.
 *
 * May be done by the person who signs in with the invited address. Recorded as an act.
 *
 * @throws NotFound for an invitation to somebody else; NotPossible OVER
 */
export function declineInvitation(context: ActContext, given: { readonly invitation: string }): Promise<ActResult> {
  return performAct(context, 'declineInvitation', answerModel, given, async (underWay) => {
    const { client, input, caller, at, record } = underWay
    const closing = { id: input.invitation, status: 'DECLINED', personId: null, at }
    const { organisationId } = await close(client, closing, toThem, caller.personId)
    await record({
      organisationId,
      subjectType: 'Invitation',
      subjectId: input.invitation,
      after: { status: 'DECLINED' },
    })
    return { id: input.invitation }
  })
}

/**
 * Takes an open invitation back.
 *
 * May be done by those who act for the organisation, and by editors. Recorded as an act.
 *
 * @throws NotFound; NotAllowed; NotPossible OVER
 */
export function withdrawInvitation(context: ActContext, given: { readonly invitation: string }): Promise<ActResult> {
  return performAct(context, 'withdrawInvitation', answerModel, given, async (underWay) => {
    const { client, input, at, record } = underWay
    const closing = { id: input.invitation, status: 'WITHDRAWN', personId: null, at }
    const { organisationId } = await close(client, closing, '$3::text IS NULL', null, (id) => {
      underWay.mustBeAllowedFor(id)
    })
    await record({
      organisationId,
      subjectType: 'Invitation',
      subjectId: input.invitation,
      after: { status: 'WITHDRAWN' },
    })
    return { id: input.invitation }
  })
}
