import { mayReadAccount } from '@openward/registry/acts/caller'
import { actOrder, countActs, listActs } from '@openward/registry/read/people/acts'
import { readPageArguments } from '@openward/registry/read/page'
import type { ActEntry } from '@openward/vocabulary/act'
import { ACTS } from '@openward/vocabulary/act'
import { builder } from '../builder.js'
import { toConnection } from '../connection.js'
import { decodeGlobalId, encodeGlobalId } from '../global-id.js'
import { masked } from '../masked.js'
import { Organisation } from '../object-types.js'
import { organisationOf } from './organisation-of.js'
import { ActPartEnum, ActViaEnum } from './people-code-lists.js'
import { Act } from './people-types.js'

const acts: Readonly<Record<string, ActEntry>> = ACTS

/** Subjects that have an address in the register; an id of another is of no use to anybody. */
const addressable: ReadonlySet<string> = new Set(['AuthorityStatement', 'DeskItem', 'MembershipClaim', 'Membership'])

Act.implement({
  description: 'Something that somebody did. It is written down once and never changed; it holds no name of a person.',
  fields: (t) => ({
    number: t.exposeString('id', {
      description: 'Its number. Later acts have higher ones; some numbers are not used.',
    }),
    kind: t.exposeString('kind', { description: 'What was done, by the name of its mutation.' }),
    label: t.string({
      description: 'What was done, in few words.',
      resolve: ({ kind }) => acts[kind]?.label ?? kind,
    }),
    part: t.expose('part', { type: ActPartEnum, description: 'In which part it was done.' }),
    via: t.expose('via', { type: ActViaEnum, description: 'By which way it was done.' }),
    isMine: t.boolean({
      description: 'Whether the one who asks did it.',
      resolve: ({ personId }, _args, { caller }) => mayReadAccount(caller) && caller.personId === personId,
    }),
    organisation: t.field({
      type: Organisation,
      nullable: true,
      description: 'The organisation for which or about which it was done; null where there is none.',
      resolve: ({ organisationId }, _args, context) => organisationOf(context, organisationId),
    }),
    subjectType: t.exposeString('subjectType', { description: 'What it was done to, by the name of its type.' }),
    subjectId: t.id({
      nullable: true,
      description: 'Global id of what it was done to, for `node`; null where that has no address of its own.',
      resolve: ({ subjectType, subjectId }) =>
        addressable.has(subjectType) ? encodeGlobalId(subjectType, subjectId) : null,
    }),
    reason: t.string({
      nullable: true,
      description: 'The reason given; null where none was asked for.',
      resolve: ({ reason }) => masked(reason),
    }),
    before: t.string({
      nullable: true,
      description: 'What it was before, as JSON; null where there was nothing.',
      resolve: ({ before }) => (before === null ? null : JSON.stringify(before)),
    }),
    after: t.string({
      nullable: true,
      description: 'What it became, as JSON; null where nothing is left.',
      resolve: ({ after }) => (after === null ? null : JSON.stringify(after)),
    }),
    isPublic: t.exposeBoolean('isPublic', { description: 'Whether everybody sees it: acts on public records.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was done.' }),
  }),
})

export const ActConnection = builder.connectionObject(
  { type: Act, name: 'ActConnection', description: 'A page of acts.' },
  { description: 'An act in a list.' },
)

builder.queryField('acts', (t) =>
  t.connection(
    {
      type: Act,
      nullable: true,
      description: 'Acts on public records, in pages, the latest first.',
      args: {
        subject: t.arg.id({ description: 'Only about this: a global id, as of a statement or an organisation.' }),
      },
      resolve: (_root, { subject: given, ...page }, { snapshot }) => {
        const decoded = given == null ? null : (decodeGlobalId(given) ?? { typename: '', id: '' })
        const isOrganisation = decoded?.typename === 'Provider' || decoded?.typename === 'Commissioner'
        const filter = {
          publicOnly: true,
          organisationId: isOrganisation ? decoded.id : null,
          subject: decoded === null || isOrganisation ? null : { type: decoded.typename, id: decoded.id },
        }
        return toConnection(listActs(snapshot, filter, readPageArguments(page, actOrder)), actOrder, {
          countAll: () => countActs(snapshot, filter),
        })
      },
    },
    ActConnection,
  ),
)
