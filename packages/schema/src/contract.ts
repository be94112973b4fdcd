import { findAwards } from '@openward/registry/read/awards'
import { findContractingProcesses } from '@openward/registry/read/contracting-processes'
import type { ContractOrderName, ContractPartyRow, ContractRow } from '@openward/registry/read/contracts'
import {
  contractOrders,
  contractParties,
  countContracts,
  countContractsOf,
  findContracts,
  listContracts,
  listContractsOf,
} from '@openward/registry/read/contracts'
import { findNotices } from '@openward/registry/read/notices'
import type { PageArguments } from '@openward/registry/read/page'
import { readPageArguments } from '@openward/registry/read/page'
import { readValue } from '@openward/registry/read/read-value'
import { mostInShortList } from '@openward/registry/read/short-list'
import { builder } from './builder.js'
import {
  ContractFormEnum,
  ContractOrderEnum,
  ContractPartyRoleEnum,
  JurisdictionEnum,
  NoticeScopeEnum,
  SourceEnum,
} from './code-lists.js'
import { countComplexity, listComplexity } from './complexity.js'
import type { ContractFilterGiven } from './contract-filter.js'
import { ContractFilterInput, toContractFilter } from './contract-filter.js'
import { toConnection } from './connection.js'
import type { ApiContext } from './context.js'
import { keyOf } from './global-id.js'
import { masked } from './masked.js'
import { Money } from './money.js'
import {
  asCommissioner,
  asProvider,
  Award,
  Contract,
  ContractingProcess,
  Notice,
  Organisation,
} from './object-types.js'
import { present } from './present.js'

const ContractParty = builder.objectRef<ContractPartyRow>('ContractParty').implement({
  description: 'An organisation in its part in one contract.',
  fields: (t) => ({
    organisation: t.field({
      type: Organisation,
      description: 'The organisation, as a Commissioner where it arranges the service, else as a Provider.',
      resolve: (party) => (party.role === 'COMMISSIONER' ? asCommissioner(party) : asProvider(party)),
    }),
    role: t.expose('role', { type: ContractPartyRoleEnum, description: 'Its part.' }),
  }),
})

const ContractModification = builder.objectRef<ContractRow['modifications'][number]>('ContractModification').implement({
  description: 'A change of the term, price or parties of a contract in force. It is not an award.',
  fields: (t) => ({
    notice: t.field({
      type: Notice,
      nullable: true,
      description: 'The notice that tells of it; null where the register no longer holds it.',
      resolve: ({ noticeKey }, _args, context) => context.load(findNotices, noticeKey),
    }),
    publishedOn: t.expose('publishedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day it was published; null where the notice is not dated.',
    }),
    description: t.string({
      nullable: true,
      description: 'What changed, in the words of the notice; null where it does not say.',
      resolve: ({ description }) => masked(description),
    }),
    value: t.field({
      type: Money,
      nullable: true,
      description: 'The value after the change; null where the notice gives none.',
      resolve: ({ value }) => value && { ...value, inSums: false },
    }),
    valueBefore: t.field({
      type: Money,
      nullable: true,
      description:
        'The value before it, of the notice before or as the words of the change state it; null where neither does.',
      resolve: ({ valueBefore }) => valueBefore && { ...valueBefore, inSums: false },
    }),
    endsOn: t.expose('endsOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day after the change; null where the notice gives none.',
    }),
    endsOnBefore: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day before it; null where no earlier notice gives one.',
      resolve: ({ endsOnBefore }) => endsOnBefore ?? null,
    }),
    providerBefore: t.string({
      nullable: true,
      description: 'Who provided before it; null where the notices do not tell of another provider.',
      resolve: ({ providerBefore }) => masked(providerBefore ?? null),
    }),
    providerAfter: t.string({
      nullable: true,
      description: 'Who provides after it; null where the notices do not tell of another provider.',
      resolve: ({ providerAfter }) => masked(providerAfter ?? null),
    }),
  }),
})

builder.node(Contract, {
  id: { resolve: ({ id }) => id },
  description: 'An agreement between commissioners and providers, as far as notices tell of it.',
  fields: (t) => ({
    ocid: t.exposeString('ocid', { description: 'The contracting process it belongs to.' }),
    source: t.expose('source', { type: SourceEnum, description: 'Where its notices come from.' }),
    form: t.expose('form', { type: ContractFormEnum, description: 'What kind of agreement it is.' }),
    title: t.string({
      nullable: true,
      description: 'Its title; null where no notice has one.',
      resolve: ({ title }) => masked(title),
    }),
    status: t.exposeString('status', {
      nullable: true,
      description: 'As the latest notice has it, in the words of its form; null where none says.',
    }),
    scope: t.expose('scope', { type: NoticeScopeEnum, description: 'Whether it is about health services.' }),
    jurisdiction: t.expose('jurisdiction', { type: JurisdictionEnum, description: 'Which nation it belongs to.' }),
    publishedOn: t.expose('publishedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day on which it was first published; null where no notice is dated.',
    }),
    signedOn: t.expose('signedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of signature; null where no notice says.',
    }),
    startsOn: t.expose('startsOn', {
      type: 'Date',
      nullable: true,
      description: 'The first day; null where no notice says.',
    }),
    endsOn: t.expose('endsOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day without extensions; null where no notice says.',
    }),
    extendableToOn: t.expose('extendableToOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day with all extensions; null where no notice says.',
    }),
    value: t.field({
      type: Money,
      nullable: true,
      description: 'Its value; null where none is stated. Sums are made over awards, never over contracts.',
      resolve: (contract) => readValue(contract, false),
    }),
    parties: t.field({
      type: [ContractParty],
      description: 'Who made it, commissioners first, at most 100; `partyCount` tells how many there are.',
      complexity: listComplexity,
      resolve: ({ rowId }, _args, context) => context.load(contractParties.find, rowId),
    }),
    partyCount: t.int({
      description: 'How many parties it has, each once for each of its parts.',
      complexity: countComplexity,
      resolve: ({ rowId }, _args, context) => context.load(contractParties.count, rowId),
    }),
    modifications: t.field({
      type: [ContractModification],
      description:
        'Changes while it was in force, in order, at most 100; `modificationCount` tells how many there are.',
      complexity: listComplexity,
      resolve: ({ modifications }) => modifications.slice(0, mostInShortList),
    }),
    modificationCount: t.int({
      description: 'How many changes there were while it was in force.',
      resolve: ({ modifications }) => modifications.length,
    }),
    award: t.field({
      type: Award,
      nullable: true,
      description: 'The award it was made from; null where it cannot be told.',
      resolve: ({ awardId }, _args, context) => (awardId === null ? null : context.load(findAwards, awardId)),
    }),
    process: t.field({
      type: ContractingProcess,
      description: 'All notices, awards and contracts that share its ocid.',
      resolve: async ({ ocid }, _args, context) => present(await context.load(findContractingProcesses, ocid), ocid),
    }),
    recordedAt: t.expose('recordedAt', {
      type: 'DateTime',
      description: 'When the register came to know this state of it.',
    }),
  }),
})

export const ContractConnection = builder.connectionObject(
  { type: Contract, name: 'ContractConnection', description: 'A page of contracts.' },
  { description: 'A contract in a list.' },
)

export const contractListArgs = builder.args((t) => ({
  filter: t.field({
    type: ContractFilterInput,
    description: 'Which contracts; health services in England where nothing is said.',
  }),
  orderBy: t.field({ type: ContractOrderEnum, defaultValue: 'PUBLISHED_DESC', description: 'How to sort them.' }),
}))

interface ContractListGiven extends PageArguments {
  readonly filter?: ContractFilterGiven | null | undefined
  readonly orderBy?: ContractOrderName | null | undefined
}

/** A list of contracts: all of them, or those to which an organisation is a party. */
export async function contractList(context: ApiContext, organisationId: string | null, given: ContractListGiven) {
  const orderBy = given.orderBy ?? 'PUBLISHED_DESC'
  const order = contractOrders[orderBy]
  const page = readPageArguments(given, order)
  const filter = await toContractFilter(context, given.filter)
  const read =
    organisationId === null
      ? listContracts(context.snapshot, filter, orderBy, page)
      : context.loadBy(listContractsOf, { filter, order: orderBy, page }, organisationId)
  return toConnection(read, order, {
    countAll: () =>
      organisationId === null
        ? countContracts(context.snapshot, filter)
        : context.loadBy(countContractsOf, { filter }, organisationId),
  })
}

builder.queryFields((t) => ({
  contracts: t.connection(
    {
      type: Contract,
      nullable: true,
      description: 'Contracts, in pages. Health services in England unless the filter says otherwise.',
      args: contractListArgs,
      resolve: (_root, args, context) => contractList(context, null, args),
    },
    ContractConnection,
  ),
  contract: t.field({
    type: Contract,
    nullable: true,
    description: 'The contract with this id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'Id of a Contract.' }) },
    resolve: (_root, { id }, context) => {
      const key = keyOf('Contract', id)
      return key === null ? null : context.load(findContracts, key)
    },
  }),
}))
