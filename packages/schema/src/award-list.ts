import { toCountRows } from '@openward/registry/read/award-count-rows'
import type { AwardCountDimension } from '@openward/registry/read/award-counts'
import { countAwardsBy } from '@openward/registry/read/award-counts'
import type { AwardFilter } from '@openward/registry/read/award-filter'
import type { AwardOrderName, AwardOwner } from '@openward/registry/read/awards'
import { awardOrders, countAwards, countAwardsOf, listAwards, listAwardsOf } from '@openward/registry/read/awards'
import type { PageArguments } from '@openward/registry/read/page'
import { readPageArguments } from '@openward/registry/read/page'
import { AwardCountRow } from './award-counts.js'
import type { AwardFilterGiven } from './award-filter.js'
import { AwardFilterInput, toAwardFilter } from './award-filter.js'
import { builder } from './builder.js'
import { AwardCountDimensionEnum, AwardOrderEnum } from './code-lists.js'
import { countComplexity } from './complexity.js'
import { toConnection } from './connection.js'
import type { ApiContext } from './context.js'
import { Award } from './object-types.js'

export const AwardConnection = builder.connectionObject(
  {
    type: Award,
    name: 'AwardConnection',
    description: 'A page of awards, with counts over the whole list.',
    fields: (t) => ({
      facets: t.field({
        type: [AwardCountRow],
        description:
          'How many awards the list would have under each code if the filter by that very property were not set: for choosing filters. These count all awards of the list and are no shares; `awardCounts` makes those.',
        args: { by: t.arg({ type: AwardCountDimensionEnum, required: true, description: 'By what to count.' }) },
        complexity: { field: countComplexity, multiplier: 4 },
        resolve: async (connection, { by }) => toCountRows(by, (await connection.countBy?.(by)) ?? [], null),
      }),
    }),
  },
  { description: 'An award in a list.' },
)

/** What every list of awards takes beside the arguments of its page. */
export const awardListArgs = builder.args((t) => ({
  filter: t.field({
    type: AwardFilterInput,
    description: 'Which awards; health services in England where nothing is said.',
  }),
  orderBy: t.field({ type: AwardOrderEnum, defaultValue: 'PUBLISHED_DESC', description: 'How to sort them.' }),
}))

interface AwardListGiven extends PageArguments {
  readonly filter?: AwardFilterGiven | null | undefined
  readonly orderBy?: AwardOrderName | null | undefined
}

/** A list of awards: all of them, or those of one owner. */
export async function awardList(
  context: ApiContext,
  owner: { readonly owner: AwardOwner; readonly id: string } | null,
  given: AwardListGiven,
) {
  const orderBy = given.orderBy ?? 'PUBLISHED_DESC'
  const order = awardOrders[orderBy]
  const page = readPageArguments(given, order)
  const filter = await toAwardFilter(context, given.filter)
  const whole = {
    countAll: () =>
      owner === null
        ? countAwards(context.snapshot, filter)
        : context.loadBy(countAwardsOf, { owner: owner.owner, filter }, owner.id),
    countBy: (by: AwardCountDimension) => countAwardsBy(context.snapshot, withoutFilterBy(filter, by), by, owner),
  }
  const read =
    owner === null
      ? listAwards(context.snapshot, filter, orderBy, page)
      : context.loadBy(listAwardsOf, { owner: owner.owner, filter, order: orderBy, page }, owner.id)
  return toConnection(read, order, whole)
}

const filterBy: Record<AwardCountDimension, readonly (keyof AwardFilter)[]> = {
  COMPETITION_LEVEL: ['competitionLevel'],
  ROUTE: ['route'],
  REGIME: ['regime'],
  DISCRETION: ['discretion'],
  STAGE: ['stage'],
  SOURCE: ['source'],
  STATUS: ['status'],
  CONFIDENCE: ['confidence'],
  PROVIDER_KIND: ['providerKind'],
  MONTH: ['publishedFrom', 'publishedTo'],
}

function withoutFilterBy(filter: AwardFilter, by: AwardCountDimension): AwardFilter {
  return { ...filter, ...Object.fromEntries(filterBy[by].map((field) => [field, null])) }
}
