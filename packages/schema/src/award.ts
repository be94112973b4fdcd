import { awardCommissioners, awardProviders } from '@openward/registry/read/award-parties'
import type { AwardPartyRow } from '@openward/registry/read/award-parties'
import type { AwardRow } from '@openward/registry/read/awards'
import { findAwards } from '@openward/registry/read/awards'
import { findContractingProcesses } from '@openward/registry/read/contracting-processes'
import { contractsOfAwards } from '@openward/registry/read/contracts'
import { findIntegratedCareSystems } from '@openward/registry/read/integrated-care-systems'
import type { AwardNoticeRow } from '@openward/registry/read/notices'
import { awardNotices, findNotices } from '@openward/registry/read/notices'
import { readValue } from '@openward/registry/read/read-value'
import type { CommissionerRole } from '@openward/vocabulary/commissioner-role'
import type { ReadProvider } from '@openward/vocabulary/notice-reading'
import { AwardConnection, awardList, awardListArgs } from './award-list.js'
import { builder } from './builder.js'
import {
  AwardPartyRoleEnum,
  AwardRouteEnum,
  AwardStatusEnum,
  CommissionerRoleEnum,
  CompetitionLevelEnum,
  ConfidenceEnum,
  DiscretionEnum,
  JurisdictionEnum,
  NoticeScopeEnum,
  NoticeStageEnum,
  RegimeEnum,
  SourceEnum,
} from './code-lists.js'
import { countComplexity, listComplexity } from './complexity.js'
import { expectationsOf, NoticeExpectations } from './expected-notice.js'
import { keyOf } from './global-id.js'
import { masked } from './masked.js'
import { Money } from './money.js'
import {
  asCommissioner,
  asProvider,
  Award,
  Commissioner,
  Contract,
  ContractingProcess,
  IntegratedCareSystem,
  Notice,
  Provider,
} from './object-types.js'
import { present } from './present.js'
import { RouteFinding } from './route-finding.js'

const AwardProvider = builder.objectRef<AwardPartyRow<ReadProvider['role']>>('AwardProvider').implement({
  description: 'A provider in its part in one award.',
  fields: (t) => ({
    provider: t.field({
      type: Provider,
      description: 'The organisation.',
      resolve: (party) => asProvider(party),
    }),
    role: t.expose('role', { type: AwardPartyRoleEnum, description: 'Its part.' }),
    nameAsGiven: t.exposeString('nameAsGiven', { description: 'Its name as the notice writes it.' }),
  }),
})

const AwardCommissioner = builder.objectRef<AwardPartyRow<CommissionerRole>>('AwardCommissioner').implement({
  description: 'A commissioner in its part in one award.',
  fields: (t) => ({
    commissioner: t.field({
      type: Commissioner,
      description: 'The organisation.',
      resolve: (party) => asCommissioner(party),
    }),
    role: t.expose('role', { type: CommissionerRoleEnum, description: 'Its part.' }),
    nameAsGiven: t.exposeString('nameAsGiven', { description: 'Its name as the notice writes it.' }),
  }),
})

const AwardNotice = builder.objectRef<AwardNoticeRow>('AwardNotice').implement({
  description: 'A notice in the story of an award.',
  fields: (t) => ({
    notice: t.field({
      type: Notice,
      description: 'The notice.',
      resolve: async ({ noticeKey }, _args, context) => present(await context.load(findNotices, noticeKey), noticeKey),
    }),
    stage: t.expose('stage', { type: NoticeStageEnum, description: 'What the notice is for this award.' }),
    position: t.exposeInt('position', { description: 'Its place in the order of publication, from 0.' }),
  }),
})

const noticeKeyOf = (award: AwardRow, noticeId: string) => `${award.source}/${noticeId}`

builder.node(Award, {
  id: { resolve: ({ id }) => id },
  description:
    'One decision to give a service to one or more providers, counted once over all its notices: intention, confirmation, corrections, contract details.',
  fields: (t) => ({
    ocid: t.exposeString('ocid', { description: 'The contracting process it belongs to.' }),
    source: t.expose('source', { type: SourceEnum, description: 'Where its notices come from.' }),
    status: t.expose('status', { type: AwardStatusEnum, description: 'How far it has come.' }),
    title: t.string({
      nullable: true,
      description: 'Its title, else that of the procurement; null where no notice has one.',
      resolve: ({ title }) => masked(title),
    }),
    description: t.string({
      nullable: true,
      description: 'What it is for, in the words of the notice; null where no notice says.',
      resolve: ({ description }) => masked(description),
    }),
    scope: t.expose('scope', { type: NoticeScopeEnum, description: 'Whether it is about health services.' }),
    jurisdiction: t.expose('jurisdiction', { type: JurisdictionEnum, description: 'Which nation it belongs to.' }),
    regime: t.expose('regime', { type: RegimeEnum, description: 'Under which law it is made, as the notice states.' }),
    route: t.expose('route', { type: AwardRouteEnum, description: 'How the provider was, or is to be, chosen.' }),
    competitionLevel: t.expose('competitionLevel', {
      type: CompetitionLevelEnum,
      description: 'How much competition the route holds.',
    }),
    discretion: t.expose('discretion', { type: DiscretionEnum, description: 'Whether the law left a choice.' }),
    confidence: t.expose('confidence', { type: ConfidenceEnum, description: 'How sure the reading of the route is.' }),
    stage: t.expose('stage', { type: NoticeStageEnum, description: 'The latest stage among its notices.' }),
    reservedTo: t.exposeString('reservedTo', {
      nullable: true,
      description: '`PUBLIC_SERVICE_MUTUALS` where only these could take part; null where it is not reserved.',
    }),
    directAwardGround: t.exposeString('directAwardGround', {
      nullable: true,
      description: 'Code of the ground for a direct award, as the form has it; null where none is given.',
    }),
    value: t.field({
      type: Money,
      nullable: true,
      description: 'Its value over its lifetime, as far as the notices tell; null where none is stated.',
      resolve: (award) => readValue(award, award.valueInSums),
    }),
    otherValues: t.field({
      type: [Money],
      description: 'Other figures that the notices give for it.',
      resolve: ({ otherValues }) => otherValues.map((value) => ({ ...value, inSums: false })),
    }),
    commissioner: t.field({
      type: Commissioner,
      nullable: true,
      description: 'The lead commissioner; null where none is named.',
      resolve: async ({ rowId, commissionerId }, _args, context) => {
        if (commissionerId === null) return null
        const lead = (await context.load(awardCommissioners.find, rowId)).find(({ id }) => id === commissionerId)
        return lead === undefined ? null : asCommissioner(lead)
      },
    }),
    commissioners: t.field({
      type: [AwardCommissioner],
      description:
        'All commissioners, in the order of the notice, at most 100; `commissionerCount` tells how many there are.',
      complexity: listComplexity,
      resolve: ({ rowId }, _args, context) => context.load(awardCommissioners.find, rowId),
    }),
    commissionerCount: t.int({
      description: 'How many commissioners it names.',
      complexity: countComplexity,
      resolve: ({ rowId }, _args, context) => context.load(awardCommissioners.count, rowId),
    }),
    providers: t.field({
      type: [AwardProvider],
      description: 'The providers, in the order of the notice, at most 100; `providerCount` tells how many there are.',
      complexity: listComplexity,
      resolve: ({ rowId }, _args, context) => context.load(awardProviders.find, rowId),
    }),
    providerCount: t.exposeInt('providerCount', {
      description: 'How many providers it names; 0 where the notices name none.',
    }),
    integratedCareSystem: t.field({
      type: IntegratedCareSystem,
      nullable: true,
      description: 'The system whose board is the lead commissioner; null for other commissioners.',
      resolve: ({ integratedCareSystemId }, _args, context) =>
        integratedCareSystemId === null ? null : context.load(findIntegratedCareSystems, integratedCareSystemId),
    }),
    firstPublishedOn: t.expose('firstPublishedOn', {
      type: 'Date',
      nullable: true,
      description: 'First day on which the decision or intention was published; null where no notice is dated.',
    }),
    awardPublishedOn: t.expose('awardPublishedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day on which the award itself was published; null while it is intended.',
    }),
    decidedOn: t.expose('decidedOn', {
      type: 'Date',
      nullable: true,
      description: 'Day of the decision; null where no notice says.',
    }),
    startsOn: t.expose('startsOn', {
      type: 'Date',
      nullable: true,
      description: 'First day of the service; null where no notice says.',
    }),
    endsOn: t.expose('endsOn', {
      type: 'Date',
      nullable: true,
      description: 'Last day without extensions; null where no notice says.',
    }),
    extendableToOn: t.expose('extendableToOn', {
      type: 'Date',
      nullable: true,
      description: 'Last day with all extensions; null where no notice says.',
    }),
    finding: t.field({
      type: RouteFinding,
      description: 'How the register read the route, with the words it rests on.',
      resolve: (award) => ({
        confidence: award.confidence,
        flags: award.flags,
        basis: award.basis.map((words) => ({ ...words, noticeKey: noticeKeyOf(award, words.noticeId) })),
        conflicts: award.conflicts.map((words) => ({ ...words, noticeKey: noticeKeyOf(award, words.noticeId) })),
      }),
    }),
    notices: t.field({
      type: [AwardNotice],
      description:
        'The notices that speak of it, in order of publication, at most 100; `noticeCount` tells how many there are.',
      complexity: listComplexity,
      resolve: ({ rowId }, _args, context) => context.load(awardNotices.find, rowId),
    }),
    noticeCount: t.exposeInt('noticeCount', { description: 'How many notices speak of it.' }),
    contracts: t.field({
      type: [Contract],
      description:
        'The contracts made from it, as far as notices tell, the earliest first, at most 100; `contractCount` tells how many there are.',
      complexity: listComplexity,
      resolve: ({ id }, _args, context) => context.load(contractsOfAwards.find, id),
    }),
    contractCount: t.int({
      description: 'How many contracts were made from it, as far as notices tell.',
      complexity: countComplexity,
      resolve: ({ id }, _args, context) => context.load(contractsOfAwards.count, id),
    }),
    expectedNotices: t.field({
      type: NoticeExpectations,
      description: 'What the law of its route asked to be published, by when, and what was found.',
      complexity: countComplexity,
      resolve: (award, _args, context) => expectationsOf(context, award),
    }),
    process: t.field({
      type: ContractingProcess,
      description: 'All notices, awards and contracts that share its ocid.',
      resolve: async ({ ocid }, _args, context) => present(await context.load(findContractingProcesses, ocid), ocid),
    }),
    qualityIssueCount: t.exposeInt('qualityIssueCount', {
      description: 'How many recorded problems its notices have.',
    }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      description: 'When the register came to know this state of it.',
    }),
  }),
})

builder.queryFields((t) => ({
  awards: t.connection(
    {
      type: Award,
      nullable: true,
      description: 'Awards, in pages. Health services in England unless the filter says otherwise.',
      args: awardListArgs,
      resolve: (_root, args, context) => awardList(context, null, args),
    },
    AwardConnection,
  ),
  award: t.field({
    type: Award,
    nullable: true,
    description: 'The award with this id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'Id of an Award.' }) },
    resolve: (_root, { id }, context) => {
      const key = keyOf('Award', id)
      return key === null ? null : context.load(findAwards, key)
    },
  }),
}))
