import type { MemberRole } from '@openward/vocabulary/doer'
import type { ClientBase } from 'pg'
import { z } from 'zod'
import type { ActContext } from '../acts/act-context.js'
import { reasonModel, tokenModel } from '../acts/input-models.js'
import type { ActResult } from '../acts/perform-act.js'
import { performAct } from '../acts/perform-act.js'
import { NotFound, NotPossible } from '../acts/refusals.js'
import { currentOrganisationIn } from './current-organisation.js'
import { endMembership, listLiveMembers, lockMembers } from './members.js'
import { newsEndsAt, postMail } from './post-mail.js'

interface Found {
  readonly personId: string
  readonly organisationId: string
  readonly role: MemberRole
}

/** A membership that lasts, with its organisation's members locked. */
async function lockMembership(client: ClientBase, id: string): Promise<Found> {
  const find = () =>
    client.query<Found>(
      `SELECT m.person_id AS "personId", m.role, ${currentOrganisationIn('m.organisation_id')} AS "organisationId"
       FROM membership m WHERE m.id = $1 AND m.ended_at IS NULL`,
      [id],
    )
  const [before] = (await find()).rows
  if (before === undefined) throw new NotFound('membership')
  await lockMembers(client, before.organisationId)
  const [found] = (await find()).rows
  if (found === undefined) throw new NotFound('membership')
  return found
}

const leaveModel = z.object({ membership: tokenModel, evenAsLast: z.boolean().default(false) })

/**
 * Ceases to act for an organisation.
 *
 * May be done by the person. The last one has to say that they know it: afterwards a new claim, or an invitation by an
 * editor, is the way back. Recorded as an act.
 *
 * @throws NotFound for a membership of somebody else; NotPossible LAST_MEMBER
 */
export function leaveOrganisation(
  context: ActContext,
  given: { readonly membership: string; readonly evenAsLast?: boolean | undefined },
): Promise<ActResult> {
  return performAct(context, 'leaveOrganisation', leaveModel, given, async ({ client, input, caller, at, record }) => {
    const { personId, organisationId, role } = await lockMembership(client, input.membership)
    if (personId !== caller.personId) throw new NotFound('membership')
    const others = (await listLiveMembers(client, organisationId)).filter(({ id }) => id !== input.membership)
    if (others.length === 0 && !input.evenAsLast) {
      throw new NotPossible(
        'LAST_MEMBER',
        'Nobody else acts for this organisation: invite somebody first, or confirm that you leave as the last.',
      )
    }
    await endMembership(client, input.membership, 'LEFT', at)
    await record({ organisationId, subjectType: 'Membership', subjectId: input.membership, before: { role } })
    return { id: input.membership }
  })
}

const removeModel = z.object({ membership: tokenModel, reason: reasonModel })

/**
 * Ends that somebody acts for an organisation, with a reason; they are told by mail.
 *
 * May be done by others who act for the same organisation in the same part, and by editors. Nobody removes themselves:
 * that is leaving. Recorded as an act with the reason.
 *
 * @throws NotFound; NotAllowed; NotPossible OWN_CASE
 */
export function removeMember(
  context: ActContext,
  given: { readonly membership: string; readonly reason: string },
): Promise<ActResult> {
  return performAct(context, 'removeMember', removeModel, given, async (underWay) => {
    const { client, input, caller, at, record } = underWay
    const { personId, organisationId, role } = await lockMembership(client, input.membership)
    underWay.mustBeAllowedFor(organisationId)
    const hasPart = caller.rights.memberships.some((own) => own.organisationId === organisationId && own.role === role)
    if (!hasPart && !caller.rights.staff.includes('EDITOR')) throw new NotFound('membership')
    if (personId === caller.personId) throw new NotPossible('OWN_CASE', 'To go yourself, leave the organisation.')
    await endMembership(client, input.membership, 'REMOVED', at)
    await tell(client, context, personId, organisationId, input.reason, at)
    await record({
      organisationId,
      subjectType: 'Membership',
      subjectId: input.membership,
      reason: input.reason,
      before: { role },
    })
    return { id: input.membership }
  })
}

async function tell(
  client: ClientBase,
  { site }: ActContext,
  personId: string,
  organisationId: string,
  reason: string,
  at: Date,
): Promise<void> {
  const { rows } = await client.query<{ email: string | null; name: string | null }>(
    'SELECT p.email, (SELECT o.name FROM organisation o WHERE o.id = $2) AS name FROM person p WHERE p.id = $1',
    [personId, organisationId],
  )
  const [person] = rows
  if (person?.email == null) return
  const name = person.name ?? 'an organisation'
  await postMail(client, {
    kind: 'MEMBERSHIP_ENDED',
    address: person.email,
    subject: `You no longer act for ${name} in ${site.name}`,
    text: [
      `Your part in ${name} was ended.`,
      `The reason given: ${reason}`,
      `If you think that this is wrong, claim the organisation anew: an editor will look at it.`,
      `${site.origin}/account/organisations`,
    ].join('\n\n'),
    at,
    endsAt: newsEndsAt(at),
  })
}
