import { mayReadDesk } from '@openward/registry/acts/caller'
import { assignDeskItem } from '@openward/registry/desk/assign-desk-item'
import { decideDeskItem, reverseDeskDecision } from '@openward/registry/desk/decide-desk-item'
import type { DeskItemRow, DeskQueueRow } from '@openward/registry/read/people/desk-items'
import {
  countDeskItems,
  deskOrder,
  findDeskItems,
  listDeskItems,
  listDeskQueues,
  organisationsOfMatches,
} from '@openward/registry/read/people/desk-items'
import { readPageArguments } from '@openward/registry/read/page'
import { codesOf } from '@openward/vocabulary/code-list'
import { DESK_KINDS } from '@openward/vocabulary/desk-kind'
import { builder } from '../builder.js'
import { countComplexity } from '../complexity.js'
import { toConnection } from '../connection.js'
import type { ApiContext } from '../context.js'
import { encodeGlobalId } from '../global-id.js'
import { Organisation } from '../object-types.js'
import { present } from '../present.js'
import { acting, actField, keyFor, viewerOf } from './act-field.js'
import { findClaim } from './membership-claim.js'
import { organisationOf } from './organisation-of.js'
import { DeskDecisionEnum, DeskKindEnum, DeskStatusEnum } from './people-code-lists.js'
import { DeskItem, MembershipClaim } from './people-types.js'

builder.node(DeskItem, {
  id: { resolve: ({ id }) => id },
  description: 'Something that an editor has to decide. Only editors see it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DeskKindEnum, description: 'Which queue it stands in.' }),
    subjectType: t.exposeString('subjectType', { description: 'What it is about, by the name of its type.' }),
    subjectId: t.id({
      description: 'Global id of what it is about, for `node`.',
      resolve: ({ subjectType, subjectId }) => encodeGlobalId(subjectType, subjectId),
    }),
    claim: t.field({
      type: MembershipClaim,
      nullable: true,
      description: 'The claim that it is about; null for the other queues.',
      resolve: ({ subjectType, subjectId }, _args, context) =>
        subjectType === 'MembershipClaim' ? findClaim(context, subjectId) : null,
    }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation that it concerns; null where there is none or several.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    organisations: t.field({
      type: [Organisation],
      description: 'The organisations that a doubtful match is about, as they are now; none for the other queues.',
      resolve: async ({ kind, id }, _args, context) => {
        if (kind !== 'ORGANISATION_MATCH') return []
        const ids = await context.load(organisationsOfMatches, id)
        const found = await Promise.all(ids.map((one) => organisationOf(context, one)))
        return found.filter((one) => one !== null)
      },
    }),
    facts: t.string({
      description: 'What the editor should know beside the subject, as JSON; its members depend on the queue.',
      resolve: ({ facts }) => JSON.stringify(facts),
    }),
    decisions: t.field({
      type: [DeskDecisionEnum],
      description: 'How it can be decided.',
      resolve: ({ kind }) => DESK_KINDS[kind].decisions,
    }),
    status: t.expose('status', { type: DeskStatusEnum, description: 'How it stands.' }),
    openedAt: t.expose('openedAt', { type: 'DateTime', description: 'When it came to the desk.' }),
    dueAt: t.expose('dueAt', {
      type: 'DateTime',
      nullable: true,
      description: 'By when it should be decided; null where no clock runs.',
    }),
    isOverdue: t.boolean({
      description: 'Whether it is open past its time.',
      resolve: ({ status, dueAt }, _args, context) =>
        status === 'OPEN' && dueAt !== null && Date.parse(dueAt) < acting(context).now().getTime(),
    }),
    isMine: t.boolean({
      description: 'Whether it is the own case of the one who asks, who may then not decide it.',
      resolve: ({ openedBy }, _args, { caller }) => openedBy !== null && openedBy === caller?.personId,
    }),
    isAssignedToMe: t.boolean({
      description: 'Whether the one who asks has taken it.',
      resolve: ({ assignedTo }, _args, { caller }) => assignedTo !== null && assignedTo === caller?.personId,
    }),
    assignedTo: t.exposeString('assignedToName', {
      nullable: true,
      description: 'Name or address of the editor who has taken it; null where nobody has.',
    }),
    decision: t.expose('decision', { type: DeskDecisionEnum, nullable: true, description: 'Null until decided.' }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'The reason of the decision; null until decided.',
    }),
    decidedBy: t.exposeString('decidedByName', {
      nullable: true,
      description: 'Name or address of the editor who decided; null until decided, and once erased.',
    }),
    decidedAt: t.expose('decidedAt', { type: 'DateTime', nullable: true, description: 'Null until decided.' }),
    version: t.exposeInt('version', {
      description: 'Advances with every change; to be given with every act about it.',
    }),
  }),
})

export function findDeskItem(context: ApiContext, id: string): Promise<DeskItemRow | null> {
  return context.loadBy(findDeskItems, viewerOf(context), id)
}

const DeskQueue = builder.objectRef<DeskQueueRow>('DeskQueue').implement({
  description: 'How one queue of the desk stands.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DeskKindEnum, description: 'Which queue.' }),
    label: t.string({ description: 'Its name for people.', resolve: ({ kind }) => DESK_KINDS[kind].label }),
    open: t.exposeInt('open', { description: 'Cases to be decided.' }),
    overdue: t.exposeInt('overdue', { description: 'Those of them past their time.' }),
    decided: t.exposeInt('decided', { description: 'Cases decided.' }),
    oldestOpenedAt: t.expose('oldestOpenedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the case that waits longest came; null where none waits.',
    }),
  }),
})

const DeskItemConnection = builder.connectionObject(
  { type: DeskItem, name: 'DeskItemConnection', description: 'A page of cases.' },
  { description: 'A case in a list.' },
)

const DeskFilter = builder.inputType('DeskFilter', {
  description: 'Which cases. All that is given must hold; of a list, one of its codes.',
  fields: (t) => ({
    kind: t.field({ type: [DeskKindEnum], description: 'The queue.' }),
    status: t.field({ type: [DeskStatusEnum], defaultValue: ['OPEN'], description: 'How they stand.' }),
    isAssignedToMe: t.boolean({ description: 'True for those that the one who asks has taken; false says nothing.' }),
    isOverdue: t.boolean({ description: 'True for open ones past their time, false for all others.' }),
  }),
})

builder.queryFields((t) => ({
  deskQueues: t.field({
    type: [DeskQueue],
    nullable: true,
    description: 'All queues of the desk; null for all but editors.',
    complexity: { field: countComplexity, multiplier: 10 },
    resolve: async (_root, _args, { caller, snapshot }) => {
      if (!mayReadDesk(caller)) return null
      const queues = await listDeskQueues(snapshot)
      return codesOf(DESK_KINDS).map(
        (kind) =>
          queues.find((queue) => queue.kind === kind) ?? {
            kind,
            open: 0,
            overdue: 0,
            decided: 0,
            oldestOpenedAt: null,
          },
      )
    },
  }),
  deskItems: t.connection(
    {
      type: DeskItem,
      nullable: true,
      description: 'Cases of the desk, in pages, those that wait longest first; null for all but editors.',
      args: { filter: t.arg({ type: DeskFilter, description: 'Which cases; the open ones where nothing is said.' }) },
      resolve: (_root, { filter: given, ...page }, { caller, snapshot }) => {
        if (!mayReadDesk(caller)) return null
        const filter = {
          kind: given?.kind,
          status: given === undefined || given === null ? (['OPEN'] as const) : given.status,
          isOverdue: given?.isOverdue,
          assignedTo: given?.isAssignedToMe === true ? caller?.personId : null,
        }
        return toConnection(listDeskItems(snapshot, filter, readPageArguments(page, deskOrder)), deskOrder, {
          countAll: () => countDeskItems(snapshot, filter),
        })
      },
    },
    DeskItemConnection,
  ),
}))

const itemId = 'Id of a DeskItem.'
const seenVersion = 'The version of the case that the editor saw.'

async function changedItem(context: ApiContext, { id }: { readonly id: string }) {
  return present(await findDeskItem(context, id), id)
}

builder.mutationFields((t) => ({
  assignDeskItem: t.field({
    ...actField('assignDeskItem'),
    type: DeskItem,
    args: {
      item: t.arg.id({ required: true, description: itemId }),
      take: t.arg.boolean({ required: true, description: 'True to take it, false to put it back for all.' }),
      version: t.arg.int({ required: true, description: seenVersion }),
    },
    resolve: async (_root, { item, ...given }, context) =>
      changedItem(context, await assignDeskItem(acting(context), { ...given, item: keyFor(['DeskItem'], item) })),
  }),
  decideDeskItem: t.field({
    ...actField('decideDeskItem'),
    type: DeskItem,
    args: {
      item: t.arg.id({ required: true, description: itemId }),
      decision: t.arg({ type: DeskDecisionEnum, required: true, description: 'One of its `decisions`.' }),
      reason: t.arg.string({ required: true, description: 'Why, for those whom it concerns.' }),
      version: t.arg.int({ required: true, description: seenVersion }),
    },
    resolve: async (_root, { item, ...given }, context) =>
      changedItem(context, await decideDeskItem(acting(context), { ...given, item: keyFor(['DeskItem'], item) })),
  }),
  reverseDeskDecision: t.field({
    ...actField('reverseDeskDecision'),
    type: DeskItem,
    args: {
      item: t.arg.id({ required: true, description: itemId }),
      reason: t.arg.string({ required: true, description: 'Why the decision was wrong.' }),
      version: t.arg.int({ required: true, description: seenVersion }),
    },
    resolve: async (_root, { item, ...given }, context) =>
      changedItem(context, await reverseDeskDecision(acting(context), { ...given, item: keyFor(['DeskItem'], item) })),
  }),
}))
