import { awardsOfProcesses } from '@openward/registry/read/awards'
import { findContractingProcesses } from '@openward/registry/read/contracting-processes'
import { contractsOfProcesses } from '@openward/registry/read/contracts'
import { noticesOfProcesses } from '@openward/registry/read/notices'
import type { ProcessLinkRow } from '@openward/registry/read/process-links'
import { linksOfProcesses } from '@openward/registry/read/process-links'
import { builder } from './builder.js'
import { ProcessJoinReasonEnum, ProcessJoinStrengthEnum, SourceEnum } from './code-lists.js'
import { countComplexity, processListComplexity } from './complexity.js'
import { masked } from './masked.js'
import { Award, Contract, ContractingProcess, Notice } from './object-types.js'

const ProcessLink = builder.objectRef<ProcessLinkRow>('ProcessLink').implement({
  description: 'Two contracting processes that are one, or may be, with what that rests on.',
  fields: (t) => ({
    ocid: t.exposeString('ocid', { description: 'One of the two.' }),
    otherOcid: t.exposeString('otherOcid', { description: 'The other.' }),
    reason: t.expose('reason', { type: ProcessJoinReasonEnum, description: 'Why they are taken together.' }),
    strength: t.expose('strength', { type: ProcessJoinStrengthEnum, description: 'How sure that is.' }),
    detail: t.string({
      description: 'What speaks for it and against it; of a decision, why it was taken.',
      resolve: ({ detail }) => masked(detail),
    }),
    isJoined: t.exposeBoolean('isJoined', { description: 'Whether the register shows both as one process.' }),
  }),
})

ContractingProcess.implement({
  description:
    'Notices that share an ocid, or whose ocids were joined: one procurement, from the first plan to the end of its contracts.',
  fields: (t) => ({
    ocid: t.exposeString('ocid', {
      description:
        'Open Contracting identifier, as the source gives it; of joined processes the one that was published first. Rows of tables have none: their source and number stand for it.',
    }),
    source: t.expose('source', { type: SourceEnum, description: 'Where its notices come from.' }),
    title: t.string({
      nullable: true,
      description: 'Its title; null where no notice has one.',
      resolve: ({ title }) => masked(title),
    }),
    reference: t.string({
      nullable: true,
      description: 'The reference of the authority, which need not be unique; null where none is given.',
      resolve: ({ reference }) => masked(reference),
    }),
    firstPublishedOn: t.expose('firstPublishedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of its first notice; null where none is dated.',
    }),
    lastPublishedOn: t.expose('lastPublishedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of its latest notice; null where none is dated.',
    }),
    notices: t.field({
      type: [Notice],
      description: 'Its notices in order of publication, at most 100; `noticeCount` tells how many there are.',
      complexity: processListComplexity,
      resolve: ({ ocid }, _args, context) => context.load(noticesOfProcesses.find, ocid),
    }),
    links: t.field({
      type: [ProcessLink],
      description: 'Other processes that are joined to it, or may be the same; at most 100.',
      complexity: processListComplexity,
      resolve: ({ ocid }, _args, context) => context.load(linksOfProcesses.find, ocid),
    }),
    noticeCount: t.int({
      description: 'How many notices it has.',
      complexity: countComplexity,
      resolve: ({ ocid }, _args, context) => context.load(noticesOfProcesses.count, ocid),
    }),
    awards: t.field({
      type: [Award],
      description:
        'Its awards of every status, the earliest first, at most 100; `awardCount` tells how many there are.',
      complexity: processListComplexity,
      resolve: ({ ocid }, _args, context) => context.load(awardsOfProcesses.find, ocid),
    }),
    awardCount: t.int({
      description:
        'How many awards it has, of every status: also intended and abandoned ones, and admissions to a framework.',
      complexity: countComplexity,
      resolve: ({ ocid }, _args, context) => context.load(awardsOfProcesses.count, ocid),
    }),
    contracts: t.field({
      type: [Contract],
      description: 'Its contracts, the earliest first, at most 100; `contractCount` tells how many there are.',
      complexity: processListComplexity,
      resolve: ({ ocid }, _args, context) => context.load(contractsOfProcesses.find, ocid),
    }),
    contractCount: t.int({
      description: 'How many contracts it has.',
      complexity: countComplexity,
      resolve: ({ ocid }, _args, context) => context.load(contractsOfProcesses.count, ocid),
    }),
  }),
})

builder.queryField('contractingProcess', (t) =>
  t.field({
    type: ContractingProcess,
    nullable: true,
    description:
      'The contracting process with this ocid, or the one that stands for it where it was joined; null where there is none.',
    args: { ocid: t.arg.string({ required: true, description: 'For example `ocds-h6vhtk-0611b4`.' }) },
    resolve: (_root, { ocid }, context) => context.load(findContractingProcesses, ocid),
  }),
)
