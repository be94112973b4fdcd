import { leaveOrganisation, removeMember } from '@openward/registry/people/end-membership'
import {
  acceptInvitation,
  declineInvitation,
  inviteMember,
  withdrawInvitation,
} from '@openward/registry/people/invitations'
import {
  domainsOf,
  findInvitations,
  findMemberships,
  invitationsOf,
  membersOf,
} from '@openward/registry/read/people/organisation-people'
import type { InvitationRow, MembershipRow } from '@openward/registry/read/people/account'
import type { OrganisationDomainRow } from '@openward/registry/read/people/organisation-people'
import { builder } from '../builder.js'
import { listComplexity } from '../complexity.js'
import type { ApiContext } from '../context.js'
import { Organisation } from '../object-types.js'
import { present } from '../present.js'
import { acting, actField, keyFor, organisationKey, viewerOf } from './act-field.js'
import { organisationOf } from './organisation-of.js'
import { InvitationStatusEnum, MemberRoleEnum } from './people-code-lists.js'
import { Invitation, Membership } from './people-types.js'

builder.node(Membership, {
  id: { resolve: ({ id }) => id },
  description: 'A person who acts for an organisation. Only those who act for it themselves, and editors, see it.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation; null for one that the register no longer knows.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    role: t.expose('role', { type: MemberRoleEnum, description: 'In which part.' }),
    since: t.expose('since', { type: 'DateTime', description: 'Since when.' }),
    endedAt: t.expose('endedAt', { type: 'DateTime', nullable: true, description: 'Until when; null while it lasts.' }),
    isMine: t.boolean({
      description: 'Whether it is that of the one who asks.',
      resolve: ({ personId }, _args, { caller }) => personId === caller?.personId,
    }),
    personName: t.exposeString('name', { nullable: true, description: 'How the person is called; null if untold.' }),
    personEmail: t.exposeString('email', { nullable: true, description: 'Their address; null once erased.' }),
  }),
})

builder.node(Invitation, {
  id: { resolve: ({ id }) => id },
  description: 'Somebody is invited to act for an organisation.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation; null for one that the register no longer knows.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    role: t.expose('role', { type: MemberRoleEnum, description: 'In which part.' }),
    email: t.exposeString('email', { nullable: true, description: 'The invited address; null once it is over.' }),
    status: t.expose('status', { type: InvitationStatusEnum, description: 'How it stands.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was sent.' }),
    endsAt: t.expose('endsAt', { type: 'DateTime', description: 'Until when it can be accepted.' }),
  }),
})

export const OrganisationDomain = builder.objectRef<OrganisationDomainRow>('OrganisationDomain').implement({
  description: 'A domain at which an organisation is known to have addresses.',
  fields: (t) => ({
    domain: t.exposeString('domain', { description: 'In small letters.' }),
    basis: t.exposeString('basis', { description: 'Where the register has it from.' }),
    addedAt: t.expose('addedAt', { type: 'DateTime', description: 'When an editor noted it.' }),
  }),
})

/** Whether the one who asks sees who acts for an organisation. */
function maySee(context: ApiContext, organisationId: string): boolean {
  const { isEditor, organisationIds } = viewerOf(context)
  return isEditor || organisationIds.includes(organisationId)
}

builder.interfaceFields(Organisation, (t) => ({
  members: t.field({
    type: [Membership],
    nullable: true,
    description: 'Who acts for it now; null for all but those themselves and editors.',
    complexity: listComplexity,
    resolve: ({ id }, _args, context) => (maySee(context, id) ? context.load(membersOf, id) : null),
  }),
  openInvitations: t.field({
    type: [Invitation],
    nullable: true,
    description: 'Who is invited to act for it; null for all but those who do and editors.',
    complexity: listComplexity,
    resolve: ({ id }, _args, context) => (maySee(context, id) ? context.load(invitationsOf, id) : null),
  }),
  knownDomains: t.field({
    type: [OrganisationDomain],
    description: 'Domains at which it is known to have addresses, as editors found them.',
    complexity: listComplexity,
    resolve: ({ id }, _args, context) => context.load(domainsOf, id),
  }),
}))

export function findMembership(context: ApiContext, id: string): Promise<MembershipRow | null> {
  return context.loadBy(findMemberships, viewerOf(context), id)
}

export function findInvitation(context: ApiContext, id: string): Promise<InvitationRow | null> {
  return context.loadBy(findInvitations, viewerOf(context), id)
}

const invitationId = 'Id of an Invitation.'
const membershipId = 'Id of a Membership.'

builder.mutationFields((t) => ({
  inviteMember: t.field({
    ...actField('inviteMember'),
    type: Invitation,
    args: {
      organisation: t.arg.id({ required: true, description: 'Id of a Provider or Commissioner.' }),
      role: t.arg({ type: MemberRoleEnum, required: true, description: 'In which part.' }),
      email: t.arg.string({ required: true, description: 'Who is invited.' }),
    },
    resolve: async (_root, { organisation, ...given }, context) => {
      const { id } = await inviteMember(acting(context), { ...given, organisation: organisationKey(organisation) })
      return present(await findInvitation(context, id), id)
    },
  }),
  withdrawInvitation: t.field({
    ...actField('withdrawInvitation'),
    type: Invitation,
    args: { invitation: t.arg.id({ required: true, description: invitationId }) },
    resolve: async (_root, { invitation }, context) => {
      const { id } = await withdrawInvitation(acting(context), { invitation: keyFor(['Invitation'], invitation) })
      return present(await findInvitation(context, id), id)
    },
  }),
  acceptInvitation: t.field({
    ...actField('acceptInvitation'),
    type: Membership,
    args: { invitation: t.arg.id({ required: true, description: invitationId }) },
    resolve: async (_root, { invitation }, context) => {
      const { id } = await acceptInvitation(acting(context), { invitation: keyFor(['Invitation'], invitation) })
      return present(await findMembership(context, id), id)
    },
  }),
  declineInvitation: t.field({
    ...actField('declineInvitation'),
    type: Invitation,
    args: { invitation: t.arg.id({ required: true, description: invitationId }) },
    resolve: async (_root, { invitation }, context) => {
      const { id } = await declineInvitation(acting(context), { invitation: keyFor(['Invitation'], invitation) })
      return present(await findInvitation(context, id), id)
    },
  }),
  leaveOrganisation: t.field({
    ...actField('leaveOrganisation'),
    type: Membership,
    args: {
      membership: t.arg.id({ required: true, description: membershipId }),
      evenAsLast: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: 'True for leaving although nobody else acts for the organisation.',
      }),
    },
    resolve: async (_root, { membership, evenAsLast }, context) => {
      const given = { membership: keyFor(['Membership'], membership), evenAsLast }
      const { id } = await leaveOrganisation(acting(context), given)
      return present(await findMembership(context, id), id)
    },
  }),
  removeMember: t.field({
    ...actField('removeMember'),
    type: Membership,
    args: {
      membership: t.arg.id({ required: true, description: membershipId }),
      reason: t.arg.string({ required: true, description: 'Why; the person is told.' }),
    },
    resolve: async (_root, { membership, reason }, context) => {
      const { id } = await removeMember(acting(context), { membership: keyFor(['Membership'], membership), reason })
      return present(await findMembership(context, id), id)
    },
  }),
}))
