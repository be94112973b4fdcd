import { findAwardsOfProcesses } from '@openward/registry/read/awards'
import { findContractingProcesses } from '@openward/registry/read/contracting-processes'
import { findContractsOfProcesses } from '@openward/registry/read/contracts'
import { findNoticesOfProcesses } from '@openward/registry/read/notices'
import { builder } from './builder.js'
import { SourceEnum } from './code-lists.js'
import { masked } from './masked.js'
import { Award, Contract, ContractingProcess, Notice } from './object-types.js'

ContractingProcess.implement({
  description: 'Notices that share an ocid: one procurement, from the first plan to the end of its contracts.',
  fields: (t) => ({
    ocid: t.exposeString('ocid', { description: 'Open Contracting identifier, as the source gives it.' }),
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
      description: 'Its notices in order of publication.',
      resolve: ({ ocid }, _args, context) => context.load(findNoticesOfProcesses, ocid),
    }),
    awards: t.field({
      type: [Award],
      description: 'Its awards of every status, the earliest first.',
      resolve: ({ ocid }, _args, context) => context.load(findAwardsOfProcesses, ocid),
    }),
    contracts: t.field({
      type: [Contract],
      description: 'Its contracts, the earliest first.',
      resolve: ({ ocid }, _args, context) => context.load(findContractsOfProcesses, ocid),
    }),
  }),
})

builder.queryField('contractingProcess', (t) =>
  t.field({
    type: ContractingProcess,
    nullable: true,
    description: 'The contracting process with this ocid; null where there is none.',
    args: { ocid: t.arg.string({ required: true, description: 'For example `ocds-h6vhtk-0611b4`.' }) },
    resolve: (_root, { ocid }, context) => context.load(findContractingProcesses, ocid),
  }),
)
