import type {
  ExpectedNoticeCount as Count,
  ExpectedNoticeCounts as Counts,
} from '@openward/registry/read/expected-notice-counts'
import { countExpectedNotices } from '@openward/registry/read/expected-notice-counts'
import { findAwards } from '@openward/registry/read/awards'
import type { AwardOwner } from '@openward/registry/read/awards'
import type { ExpectedOfAward } from '@openward/registry/read/expected-notices'
import { findOwnedExpectations } from '@openward/registry/read/expected-notices'
import { ReadRefused } from '@openward/registry/read/read-refused'
import { builder } from './builder.js'
import { CannotBeToldReasonEnum, LegalNoticeEnum } from './code-lists.js'
import type { ApiContext } from './context.js'
import { coverageOf, SourceCoverage } from './coverage.js'
import { expectationBasis, ExpectedNotice } from './expected-notice.js'
import { LawStatement } from './law.js'
import { Award } from './object-types.js'
import { present } from './present.js'

const ReasonCount = builder.objectRef<Count['reasons'][number]>('CannotBeToldCount').implement({
  description: 'How often it cannot be told for one reason.',
  fields: (t) => ({
    reason: t.expose('reason', { type: CannotBeToldReasonEnum, description: 'Why.' }),
    count: t.exposeInt('count', { description: 'How many expected notices.' }),
  }),
})

const ExpectedNoticeCount = builder.objectRef<Count>('ExpectedNoticeCount').implement({
  description: 'What became of one kind of notice over the awards of one body. The five outcomes add up to `expected`.',
  fields: (t) => ({
    notice: t.expose('notice', { type: LegalNoticeEnum, description: 'Which notice.' }),
    law: t.expose('law', { type: LawStatement, description: 'The statement of law behind it, which was read.' }),
    expected: t.exposeInt('expected', {
      description: 'How often the law asked for it; once where one notice serves several awards of a process.',
    }),
    foundInTime: t.int({
      description: 'Found, published on or before the computed day.',
      resolve: ({ outcomes }) => outcomes.FOUND_IN_TIME,
    }),
    foundLate: t.int({
      description: 'Found, published after the computed day.',
      resolve: ({ outcomes }) => outcomes.FOUND_LATE,
    }),
    notFound: t.int({
      description: 'Not found though all days are held whole on which it might have been published in time.',
      resolve: ({ outcomes }) => outcomes.NOT_FOUND,
    }),
    notYetDue: t.int({
      description: 'Not found; the computed day has not passed.',
      resolve: ({ outcomes }) => outcomes.NOT_YET_DUE,
    }),
    cannotBeTold: t.int({
      description: 'The register does not know enough to tell.',
      resolve: ({ outcomes }) => outcomes.CANNOT_BE_TOLD,
    }),
    reasons: t.expose('reasons', { type: [ReasonCount], description: 'Why it cannot be told, with how often.' }),
    mostDaysLate: t.exposeInt('mostDaysLate', {
      nullable: true,
      description: 'Calendar days of the latest among those found later; null where none is.',
    }),
  }),
})

const OfAward = builder.objectRef<ExpectedOfAward>('ExpectedNoticeOfAward').implement({
  description: 'An expected notice of one award.',
  fields: (t) => ({
    award: t.field({
      type: Award,
      description: 'The award.',
      resolve: async ({ awardId }, _args, context) => present(await context.load(findAwards, awardId), awardId),
    }),
    expected: t.expose('expected', {
      type: ExpectedNotice,
      description: 'What the law asked for, and what was found.',
    }),
  }),
})

/** How many awards to look at are shown at most. */
const mostShown = 100

export const ExpectedNoticeCounts = builder.objectRef<Counts>('ExpectedNoticeCounts').implement({
  description:
    'What became of the notices that the law asked for, over the awards and intentions of one body for health services in England. Nothing here rests on a statement of law that was not read; what lies outside the coverage is said to be untold, not missing.',
  fields: (t) => ({
    awards: t.exposeInt('awards', { description: 'Awards and intentions looked at.' }),
    withoutDuty: t.exposeInt('withoutDuty', {
      description: 'How many of them state no law or route under which the register can name a notice.',
    }),
    toBeChecked: t.exposeInt('toBeChecked', {
      description: 'Expected notices left out because the statement of law behind them is still to be checked.',
    }),
    cut: t.exposeBoolean('cut', {
      description: 'True where there are more awards than are looked at: the latest are.',
    }),
    rows: t.expose('rows', { type: [ExpectedNoticeCount], description: 'One line for each kind of notice.' }),
    toLookAt: t.field({
      type: [OfAward],
      description: 'Those that were found later or not found, the latest award first.',
      args: { first: t.arg.int({ required: true, defaultValue: 20, description: 'How many, 0 to 100.' }) },
      complexity: ({ first }) => ({ field: 1, multiplier: Math.min(Math.max(first, 1), mostShown) }),
      resolve: ({ toLookAt }, { first }) => {
        if (first < 0 || first > mostShown) throw new ReadRefused('BAD_PAGE', '`first` is 0 to 100.')
        return toLookAt.slice(0, first)
      },
    }),
    toLookAtCount: t.int({
      description: 'How many were found later or not found.',
      resolve: ({ toLookAt }) => toLookAt.length,
    }),
    coverage: t.field({
      type: [SourceCoverage],
      description: 'The days that are held whole; only there a notice can be said to be not found.',
      resolve: (_counts, _args, context) => coverageOf(context),
    }),
  }),
})

export const expectedNoticeCountArgs = builder.args((t) => ({
  publishedFrom: t.field({ type: 'Date', description: 'Only awards published on or after this day.' }),
  publishedTo: t.field({ type: 'Date', description: 'Only awards published on or before this day.' }),
}))

/** What became of the expected notices of one body. Bodies asked for together are read together. */
export async function expectedNoticeCounts(
  context: ApiContext,
  owner: { readonly owner: AwardOwner; readonly id: string },
  period: { readonly publishedFrom?: string | null; readonly publishedTo?: string | null },
): Promise<Counts> {
  const { publishedFrom = null, publishedTo = null } = period
  const list = { owner: owner.owner, filter: { publishedFrom, publishedTo }, basis: await expectationBasis(context) }
  return countExpectedNotices(await context.loadBy(findOwnedExpectations, list, owner.id))
}
