import { countFrameworkAdmissions } from '@openward/registry/read/framework-admissions'
import type { PartnerRow } from '@openward/registry/read/organisation-partners'
import { findIntegratedCareSystems } from '@openward/registry/read/integrated-care-systems'
import { findPartners } from '@openward/registry/read/organisation-partners'
import { AwardCounts, awardCountArgs, awardCounts } from './award-counts.js'
import { AwardConnection, awardList, awardListArgs } from './award-list.js'
import { builder } from './builder.js'
import { countComplexity, sharesComplexity } from './complexity.js'
import { expectedNoticeCountArgs, expectedNoticeCounts, ExpectedNoticeCounts } from './expected-notice-counts.js'
import { ContractConnection, contractList, contractListArgs } from './contract.js'
import {
  asProvider,
  Award,
  Commissioner,
  Contract,
  IntegratedCareSystem,
  Organisation,
  Provider,
} from './object-types.js'
import { findInRole, findInRoleById } from './organisation.js'
import { commissionerListArgs, organisationList } from './organisation-list.js'
import { partnerCount } from './partner-count.js'

const CommissionerProvider = builder.objectRef<PartnerRow>('CommissionerProvider').implement({
  description: 'A provider that a commissioner has chosen.',
  fields: (t) => ({
    provider: t.field({
      type: Provider,
      description: 'The provider.',
      resolve: (party) => asProvider(party),
    }),
    awardCount: t.exposeInt('awardCount', {
      description:
        'Awards of health services in England, made or intended, in which both stand; admissions to a framework included.',
    }),
  }),
})

builder.node(Commissioner, {
  id: { resolve: ({ id }) => id },
  interfaces: [Organisation],
  description:
    'An organisation that arranges care: an integrated care board, NHS England, a council, a trust that chooses a provider.',
  fields: (t) => ({
    awardCount: t.exposeInt('awardsMade', {
      description:
        'Awards of health services in England that it made, in any part: admissions to a framework included, intended awards not.',
    }),
    frameworkAdmissionCount: t.int({
      description: 'How many of `awardCount` only admit providers to a framework, which gives no service yet.',
      complexity: countComplexity,
      resolve: ({ id }, _args, context) => context.loadBy(countFrameworkAdmissions, 'COMMISSIONER' as const, id),
    }),
    allAwardCount: t.exposeInt('allAwardsMade', {
      description:
        'Awards of every scope and jurisdiction that it made, in any part: admissions to a framework included, intended awards not.',
    }),
    awards: t.connection(
      {
        type: Award,
        description:
          'Awards it made, in any part, in pages. Health services in England unless the filter says otherwise.',
        args: awardListArgs,
        resolve: ({ id }, args, context) => awardList(context, { owner: 'COMMISSIONER', id }, args),
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
    providers: t.field({
      type: [CommissionerProvider],
      description: 'The providers with which it has most awards of health services in England.',
      args: { first: t.arg.int({ required: true, defaultValue: 10, description: 'How many, 1 to 100.' }) },
      complexity: ({ first }) => ({ field: countComplexity, multiplier: first }),
      resolve: ({ id }, { first }, context) =>
        context.loadBy(findPartners, { role: 'COMMISSIONER' as const, first: partnerCount(first) }, id),
    }),
    awardCounts: t.field({
      type: AwardCounts,
      description: 'Counts of its awards, with their working.',
      args: awardCountArgs,
      complexity: sharesComplexity,
      resolve: ({ id }, args, context) => awardCounts(context, { owner: 'COMMISSIONER', id }, args),
    }),
    expectedNoticeCounts: t.field({
      type: ExpectedNoticeCounts,
      description: 'What became of the notices that the law asked for, over its awards.',
      args: expectedNoticeCountArgs,
      complexity: sharesComplexity,
      resolve: ({ id }, args, context) => expectedNoticeCounts(context, { owner: 'COMMISSIONER', id }, args),
    }),
    integratedCareSystem: t.field({
      type: IntegratedCareSystem,
      nullable: true,
      description: 'The system whose board it is; null for all that are not an integrated care board.',
      resolve: ({ integratedCareSystemId }, _args, context) =>
        integratedCareSystemId === null ? null : context.load(findIntegratedCareSystems, integratedCareSystemId),
    }),
    provider: t.field({
      type: Provider,
      nullable: true,
      description: 'The same organisation as a provider; null where it was never met as one.',
      resolve: ({ id }, _args, context) => findInRole(context, 'Provider', id),
    }),
  }),
})

const CommissionerConnection = builder.connectionObject(
  { type: Commissioner, name: 'CommissionerConnection', description: 'A page of commissioners.' },
  { description: 'A commissioner in a list.' },
)

builder.queryFields((t) => ({
  commissioners: t.connection(
    {
      type: Commissioner,
      nullable: true,
      description: 'Organisations that were met as commissioners, or are known to be, in pages.',
      args: commissionerListArgs,
      resolve: (_root, args, context) => organisationList(context, 'COMMISSIONER', args),
    },
    CommissionerConnection,
  ),
  commissioner: t.field({
    type: Commissioner,
    nullable: true,
    description:
      'The commissioner with this id, also by an id it had before it was merged with another; null where there is none. Its own `id` is then the one in force.',
    args: { id: t.arg.id({ required: true, description: 'Id of a Commissioner.' }) },
    resolve: (_root, { id }, context) => findInRoleById(context, 'Commissioner', id),
  }),
}))
