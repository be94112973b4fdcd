import { findAwards } from '@openward/registry/read/awards'
import { findContracts } from '@openward/registry/read/contracts'
import { findIntegratedCareSystems } from '@openward/registry/read/integrated-care-systems'
import { findNotices } from '@openward/registry/read/notices'
import { largestPage } from '@openward/registry/read/page'
import { findQualityIssues } from '@openward/registry/read/quality-issues'
import { ReadRefused } from '@openward/registry/read/read-refused'
import { findStatements } from '@openward/registry/read/people/statements'
import { builder } from './builder.js'
import type { ApiContext } from './context.js'
import { decodeGlobalId } from './global-id.js'
import { findInRole } from './organisation.js'
import { findDeskItem } from './people/desk.js'
import { findInvitation, findMembership } from './people/membership.js'
import { findClaim } from './people/membership-claim.js'

const finders: Readonly<Record<string, (context: ApiContext, key: string) => Promise<object | null>>> = {
  AuthorityStatement: (context, key) => context.load(findStatements, key),
  Award: (context, key) => context.load(findAwards, key),
  Commissioner: (context, key) => findInRole(context, 'Commissioner', key),
  Contract: (context, key) => context.load(findContracts, key),
  DeskItem: findDeskItem,
  IntegratedCareSystem: (context, key) => context.load(findIntegratedCareSystems, key),
  Invitation: findInvitation,
  Membership: findMembership,
  Notice: (context, key) => context.load(findNotices, key),
  MembershipClaim: findClaim,
  Provider: (context, key) => findInRole(context, 'Provider', key),
  QualityIssue: (context, key) => context.load(findQualityIssues, key),
}

/** The thing that an id names, marked with its type; null for an id that names nothing. */
async function findNode(context: ApiContext, id: string): Promise<object | null> {
  const decoded = decodeGlobalId(id)
  if (decoded === null || !Object.hasOwn(finders, decoded.typename)) return null
  const found = await finders[decoded.typename]?.(context, decoded.id)
  return found == null ? null : { ...found, __typename: decoded.typename }
}

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description:
      'The thing with this id, of whatever type; null where there is none, or none that the one who asks may see.',
    args: { id: t.arg.id({ required: true, description: 'An id that this API gave out.' }) },
    resolve: (_root, { id }, context) => findNode(context, id),
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: true, items: true },
    description: 'The things with these ids, in their order, null for an id that names nothing.',
    args: { ids: t.arg.idList({ required: true, description: 'At most 100 ids that this API gave out.' }) },
    complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    resolve: (_root, { ids }, context) => {
      if (ids.length > largestPage) {
        throw new ReadRefused('BAD_PAGE', `At most ${String(largestPage)} ids are answered at once.`)
      }
      return Promise.all(ids.map((id) => findNode(context, id)))
    },
  }),
}))
