import { claimOrganisation, withdrawClaim } from '@openward/registry/people/claim-organisation'
import { addOrganisationDomain, removeOrganisationDomain } from '@openward/registry/people/organisation-domains'
import { findClaims, proofsOf } from '@openward/registry/read/people/claims'
import type { ClaimRow, ProofRow } from '@openward/registry/read/people/claims'
import { findOrganisations } from '@openward/registry/read/organisations'
import { domainsOf } from '@openward/registry/read/people/organisation-people'
import { builder } from '../builder.js'
import { listComplexity } from '../complexity.js'
import type { ApiContext } from '../context.js'
import { Organisation } from '../object-types.js'
import { present } from '../present.js'
import { acting, actField, keyFor, organisationKey, viewerOf } from './act-field.js'
import { OrganisationDomain } from './membership.js'
import { organisationOf } from './organisation-of.js'
import { ClaimStatusEnum, MemberRoleEnum } from './people-code-lists.js'
import { MembershipClaim } from './people-types.js'

const Proof = builder.objectRef<ProofRow>('Proof').implement({
  description: 'A document given as proof. The register keeps it as it came and never opens it.',
  fields: (t) => ({
    fileName: t.exposeString('fileName', { nullable: true, description: 'As it was named; null once removed.' }),
    mediaType: t.exposeString('mediaType', { description: 'What it is, told from its first bytes.' }),
    size: t.exposeInt('size', { description: 'Bytes.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was given.' }),
    removedAt: t.expose('removedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When removed; null while kept.',
    }),
    path: t.string({
      description: 'Where this API gives it out, as an attachment, to its owner and editors with their token.',
      resolve: ({ id }) => `/proofs/${id}`,
    }),
  }),
})

builder.node(MembershipClaim, {
  id: { resolve: ({ id }) => id },
  description: 'Somebody asks to act for an organisation. Only they and editors see it.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation; null for one that the register no longer knows.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    role: t.expose('role', { type: MemberRoleEnum, description: 'In which part.' }),
    statement: t.exposeString('statement', {
      nullable: true,
      description: 'What the person says of why; null once erased.',
    }),
    emailDomain: t.exposeString('emailDomain', { description: "The domain of the person's address at the time." }),
    domainIsKnown: t.exposeBoolean('domainIsKnown', {
      description: 'Whether that was a known domain of the organisation, or below one.',
    }),
    proofs: t.field({
      type: [Proof],
      description: 'Documents given as proof.',
      complexity: listComplexity,
      resolve: ({ id }, _args, context) => context.load(proofsOf, id),
    }),
    status: t.expose('status', { type: ClaimStatusEnum, description: 'How it stands.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    decidedAt: t.expose('decidedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When decided; null while not.',
    }),
    decisionReason: t.exposeString('decisionReason', {
      nullable: true,
      description: "The editor's reason; null while not decided.",
    }),
    isMine: t.boolean({
      description: 'Whether it is that of the one who asks.',
      resolve: ({ personId }, _args, { caller }) => personId === caller?.personId,
    }),
    personName: t.exposeString('name', { nullable: true, description: 'How the person is called; null if untold.' }),
    personEmail: t.exposeString('email', { nullable: true, description: 'Their address; null once erased.' }),
  }),
})

export function findClaim(context: ApiContext, id: string): Promise<ClaimRow | null> {
  return context.loadBy(findClaims, viewerOf(context), id)
}

interface Domains {
  readonly organisationId: string
}

const OrganisationDomains = builder.objectRef<Domains>('OrganisationDomains').implement({
  description: 'The known domains of an organisation after a change.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'Whose they are; null for an organisation that the register no longer knows.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    domains: t.field({
      type: [OrganisationDomain],
      description: 'All that are known now.',
      resolve: async ({ organisationId }, _args, context) => {
        const organisation = await context.load(findOrganisations, organisationId)
        return context.load(domainsOf, organisation?.id ?? organisationId)
      },
    }),
  }),
})

builder.mutationFields((t) => ({
  claimOrganisation: t.field({
    ...actField('claimOrganisation'),
    type: MembershipClaim,
    args: {
      organisation: t.arg.id({ required: true, description: 'Id of a Provider or Commissioner.' }),
      role: t.arg({ type: MemberRoleEnum, required: true, description: 'In which part.' }),
      statement: t.arg.string({ required: true, description: 'Who the person is there, and why they ask.' }),
      proofs: t.arg.stringList({ description: 'Ids of documents that `POST /proofs` gave; none where left out.' }),
    },
    resolve: async (_root, { organisation, role, statement, proofs }, context) => {
      const given = { organisation: organisationKey(organisation), role, statement, proofs: proofs ?? [] }
      const { id } = await claimOrganisation(acting(context), given)
      return present(await findClaim(context, id), id)
    },
  }),
  withdrawClaim: t.field({
    ...actField('withdrawClaim'),
    type: MembershipClaim,
    args: { claim: t.arg.id({ required: true, description: 'Id of an MembershipClaim.' }) },
    resolve: async (_root, { claim }, context) => {
      const { id } = await withdrawClaim(acting(context), { claim: keyFor(['MembershipClaim'], claim) })
      return present(await findClaim(context, id), id)
    },
  }),
  addOrganisationDomain: t.field({
    ...actField('addOrganisationDomain'),
    type: OrganisationDomains,
    args: {
      organisation: t.arg.id({ required: true, description: 'Id of a Provider or Commissioner.' }),
      domain: t.arg.string({ required: true, description: 'Such as `example.nhs.uk`.' }),
      reason: t.arg.string({ required: true, description: 'Where it is known from.' }),
    },
    resolve: async (_root, { organisation, ...given }, context) => {
      const input = { ...given, organisation: organisationKey(organisation) }
      return { organisationId: (await addOrganisationDomain(acting(context), input)).id }
    },
  }),
  removeOrganisationDomain: t.field({
    ...actField('removeOrganisationDomain'),
    type: OrganisationDomains,
    args: {
      organisation: t.arg.id({ required: true, description: 'Id of a Provider or Commissioner.' }),
      domain: t.arg.string({ required: true, description: 'As it is known.' }),
      reason: t.arg.string({ required: true, description: 'Why it is none.' }),
    },
    resolve: async (_root, { organisation, ...given }, context) => {
      const input = { ...given, organisation: organisationKey(organisation) }
      return { organisationId: (await removeOrganisationDomain(acting(context), input)).id }
    },
  }),
}))
