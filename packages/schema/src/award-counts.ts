import type { AwardCountRow as CountRow } from '@openward/registry/read/award-count-rows'
import { countNotStated, LEFT_OUT_REASONS, toCountRows } from '@openward/registry/read/award-count-rows'
import type { AwardCountDimension, AwardShares, LeftOutReason } from '@openward/registry/read/award-counts'
import { countAwardShares, countNoticesBehind } from '@openward/registry/read/award-counts'
import type { AwardFilter } from '@openward/registry/read/award-filter'
import type { AwardOwner } from '@openward/registry/read/awards'
import type { AwardFilterGiven } from './award-filter.js'
import { AwardFilterInput, toAwardFilter } from './award-filter.js'
import { builder } from './builder.js'
import { AwardCountDimensionEnum, LeftOutReasonEnum } from './code-lists.js'
import { countComplexity, sharesComplexity } from './complexity.js'
import type { ApiContext } from './context.js'
import { coverageOf, SourceCoverage } from './coverage.js'
import { DataVersion } from './register.js'

/** Shares as counted, with what they were counted over. */
interface Counted {
  readonly owner: { readonly owner: AwardOwner; readonly id: string } | null
  readonly filter: AwardFilter
  readonly by: AwardCountDimension
  readonly shares: AwardShares
}

export const AwardCountRow = builder.objectRef<CountRow>('AwardCountRow').implement({
  description: 'One line of a table of counts.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'A code of the list that is counted by, or a month as `YYYY-MM`.' }),
    label: t.exposeString('label', { description: 'What people read.' }),
    definition: t.exposeString('definition', { description: 'What the code means.' }),
    count: t.exposeInt('count', { description: 'How many awards.' }),
    share: t.exposeFloat('share', {
      nullable: true,
      description: 'Part of the total, 0 to 1; null where the total is 0 or the counts are no shares.',
    }),
  }),
})

const LeftOut = builder.objectRef<{ reason: LeftOutReason; count: number }>('LeftOut').implement({
  description: 'Awards of the filter that stand outside the shares, each under the first reason that applies.',
  fields: (t) => ({
    reason: t.expose('reason', { type: LeftOutReasonEnum, description: 'Why.' }),
    label: t.string({
      description: 'Why, in words.',
      resolve: ({ reason }) => LEFT_OUT_REASONS[reason].label,
    }),
    count: t.exposeInt('count', { description: 'How many awards.' }),
  }),
})

export const AwardCounts = builder.objectRef<Counted>('AwardCounts').implement({
  description:
    'Counts of awards that shares may be made of, with their working: what they are of, what the notices do not say, and what was left out and why. They are of published awards on days that the register holds whole, not of all care.',
  fields: (t) => ({
    total: t.int({
      description:
        'What the shares are of: awards made (not only intended, not abandoned), of a service (not the conclusion of a framework), published on a day of its source that is held whole.',
      resolve: ({ shares }) => shares.total,
    }),
    notStated: t.int({
      description:
        'How many of the total do not say it. Show it beside every share. 0 where the property is always known.',
      resolve: ({ by, shares }) => countNotStated(by, shares.counts),
    }),
    leftOut: t.field({
      type: [LeftOut],
      description: 'Awards of the filter outside the total, by reason, the reasons that apply to none left away.',
      resolve: ({ shares }) =>
        (Object.keys(LEFT_OUT_REASONS) as LeftOutReason[]).flatMap((reason) =>
          shares.leftOut.filter((left) => left.reason === reason),
        ),
    }),
    rows: t.field({
      type: [AwardCountRow],
      description:
        'The counts in the order of the list. They add up to the total, except by PROVIDER_KIND, where an award with providers of two kinds stands under each.',
      resolve: ({ by, shares }) => toCountRows(by, shares.counts, shares.total),
    }),
    noticeCount: t.int({
      description: 'How many different notices speak of the awards in the total.',
      complexity: countComplexity,
      resolve: ({ owner, filter }, _args, { snapshot }) => countNoticesBehind(snapshot, { owner, filter }),
    }),
    coverage: t.field({
      type: [SourceCoverage],
      description: 'Which days of which source are held whole.',
      resolve: (_counts, _args, context) => coverageOf(context),
    }),
    dataVersion: t.field({
      type: DataVersion,
      description: 'The state of the data that was counted.',
      resolve: (_counts, _args, { snapshot }) => snapshot.register(),
    }),
    asOf: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day held whole of any source; null where none is.',
      resolve: async (_counts, _args, context) =>
        (await coverageOf(context))
          .map(({ to }) => to)
          .sort()
          .at(-1) ?? null,
    }),
  }),
})

/** What every field of counts takes. */
export const awardCountArgs = builder.args((t) => ({
  filter: t.field({
    type: AwardFilterInput,
    description: 'Which awards; health services in England where nothing is said.',
  }),
  by: t.field({ type: AwardCountDimensionEnum, required: true, description: 'By what to count.' }),
}))

/** Counts over all awards, or over those of one owner. */
export async function awardCounts(
  context: ApiContext,
  owner: Counted['owner'],
  given: { filter?: AwardFilterGiven | null | undefined; by: AwardCountDimension },
): Promise<Counted> {
  const filter = await toAwardFilter(context, given.filter)
  const list = { owner: owner?.owner ?? null, filter, by: given.by }
  const shares =
    owner === null
      ? (await countAwardShares(context.snapshot, null, list))[0]
      : await context.loadBy(countAwardShares, list, owner.id)
  if (shares === undefined) throw new Error('A count without a result.')
  return { owner, filter, by: given.by, shares }
}

builder.queryField('awardCounts', (t) =>
  t.field({
    type: AwardCounts,
    nullable: true,
    description: 'Counts of awards that shares may be made of, with their working.',
    args: awardCountArgs,
    complexity: sharesComplexity,
    resolve: (_root, args, context) => awardCounts(context, null, args),
  }),
)
