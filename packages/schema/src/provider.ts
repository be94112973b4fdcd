import { countFrameworkAdmissions } from '@openward/registry/read/framework-admissions'
import type { PartnerRow } from '@openward/registry/read/organisation-partners'
import { findPartners } from '@openward/registry/read/organisation-partners'
import { AwardCounts, awardCountArgs, awardCounts } from './award-counts.js'
import { AwardConnection, awardList, awardListArgs } from './award-list.js'
import { builder } from './builder.js'
import { countComplexity, sharesComplexity } from './complexity.js'
import { ContractConnection, contractList, contractListArgs } from './contract.js'
import { asCommissioner, Award, Commissioner, Contract, Organisation, Provider } from './object-types.js'
import { findInRole, findInRoleById } from './organisation.js'
import { organisationList, providerListArgs } from './organisation-list.js'
import { partnerCount } from './partner-count.js'
import {
  claimsOf,
  mutualFactsOf,
  originOf,
  ProviderClaim,
  ProviderMutualFact,
  ProviderOrigin,
} from './provider-facts.js'

const ProviderCommissioner = builder.objectRef<PartnerRow>('ProviderCommissioner').implement({
  description: 'A commissioner from which a provider has awards.',
  fields: (t) => ({
    commissioner: t.field({
      type: Commissioner,
      description: 'The commissioner.',
      resolve: (party) => asCommissioner(party),
    }),
    awardCount: t.exposeInt('awardCount', {
      description:
        'Awards of health services in England, made or intended, in which both stand; admissions to a framework included.',
    }),
  }),
})

builder.node(Provider, {
  id: { resolve: ({ id }) => id },
  interfaces: [Organisation],
  description: 'An organisation that delivers care, as notices name it.',
  fields: (t) => ({
    origin: t.field({
      type: ProviderOrigin,
      description: 'How it came to be, as far as a source says.',
      resolve: ({ id }, _args, context) => originOf(context, id),
    }),
    mutualFacts: t.field({
      type: [ProviderMutualFact],
      description:
        'What sources say of the three things that section 33 of the Procurement Act 2023 asks of a public service mutual: always all three.',
      resolve: ({ id }, _args, context) => mutualFactsOf(context, id),
    }),
    claims: t.field({
      type: [ProviderClaim],
      description: 'What it says of itself in the forms of notices; empty where no form asked.',
      resolve: ({ id }, _args, context) => claimsOf(context, id),
    }),
    awardCount: t.exposeInt('awardsHeld', {
      description:
        'Awards made of health services in England that it holds, in any part: admissions to a framework included, intended awards not.',
    }),
    frameworkAdmissionCount: t.int({
      description: 'How many of `awardCount` only admit providers to a framework, which gives no service yet.',
      complexity: countComplexity,
      resolve: ({ id }, _args, context) => context.loadBy(countFrameworkAdmissions, 'PROVIDER' as const, id),
    }),
    allAwardCount: t.exposeInt('allAwardsHeld', {
      description:
        'Awards made of every scope and jurisdiction that it holds, in any part: admissions to a framework included, intended awards not.',
    }),
    awards: t.connection(
      {
        type: Award,
        description:
          'Awards it holds, in any part, in pages. Health services in England unless the filter says otherwise.',
        args: awardListArgs,
        resolve: ({ id }, args, context) => awardList(context, { owner: 'PROVIDER', id }, args),
      },
      AwardConnection,
    ),
    contracts: t.connection(
      {
        type: Contract,
        description:
          'Contracts it is a party to, in pages. Health services in England unless the filter says otherwise.',
        args: contractListArgs,
        resolve: ({ id }, args, context) => contractList(context, id, args),
      },
      ContractConnection,
    ),
    commissioners: t.field({
      type: [ProviderCommissioner],
      description: 'The commissioners from which it has most awards of health services in England.',
      args: { first: t.arg.int({ required: true, defaultValue: 10, description: 'How many, 1 to 100.' }) },
      complexity: ({ first }) => ({ field: countComplexity, multiplier: first }),
      resolve: ({ id }, { first }, context) =>
        context.loadBy(findPartners, { role: 'PROVIDER' as const, first: partnerCount(first) }, id),
    }),
    awardCounts: t.field({
      type: AwardCounts,
      description: 'Counts of its awards, with their working.',
      args: awardCountArgs,
      complexity: sharesComplexity,
      resolve: ({ id }, args, context) => awardCounts(context, { owner: 'PROVIDER', id }, args),
    }),
    commissioner: t.field({
      type: Commissioner,
      nullable: true,
      description: 'The same organisation as a commissioner; null where it was never met as one.',
      resolve: ({ id }, _args, context) => findInRole(context, 'Commissioner', id),
    }),
  }),
})

const ProviderConnection = builder.connectionObject(
  { type: Provider, name: 'ProviderConnection', description: 'A page of providers.' },
  { description: 'A provider in a list.' },
)

builder.queryFields((t) => ({
  providers: t.connection(
    {
      type: Provider,
      nullable: true,
      description: 'Organisations that were met as providers, in pages.',
      args: providerListArgs,
      resolve: (_root, args, context) => organisationList(context, 'PROVIDER', args),
    },
    ProviderConnection,
  ),
  provider: t.field({
    type: Provider,
    nullable: true,
    description:
      'The provider with this id, also by an id it had before it was merged with another; null where there is none. Its own `id` is then the one in force.',
    args: { id: t.arg.id({ required: true, description: 'Id of a Provider.' }) },
    resolve: (_root, { id }, context) => findInRoleById(context, 'Provider', id),
  }),
}))
