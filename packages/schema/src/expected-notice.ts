import type {
  DatedNotice,
  ExpectedNotice as Expected,
  NoticeExpectations as Expectations,
  OpenedStandstill,
} from '@openward/award-routes/expected/expected-notices'
import type { FoundItem } from '@openward/award-routes/expected/notice-contents'
import { noticeContents } from '@openward/award-routes/expected/notice-contents'
import type { StatedDeadline as Stated } from '@openward/award-routes/expected/stated-deadline'
import { statedDeadlines } from '@openward/award-routes/expected/stated-deadline'
import type { AwardRow } from '@openward/registry/read/awards'
import type { ExpectationBasis } from '@openward/registry/read/expected-notices'
import { findNoticeExpectations, heldAtFindATender } from '@openward/registry/read/expected-notices'
import { findNoticeContents, versionKey } from '@openward/registry/read/notice-versions'
import { findNotices } from '@openward/registry/read/notices'
import type { LegalNotice } from '@openward/vocabulary/law/legal-notice'
import { daysBetween } from '@openward/vocabulary/working-day'
import { builder } from './builder.js'
import { CannotBeToldReasonEnum, LegalNoticeEnum, NoticeItemEnum, NoticeOutcomeEnum } from './code-lists.js'
import type { ApiContext } from './context.js'
import { coverageOf } from './coverage.js'
import { LawStatement } from './law.js'
import { masked } from './masked.js'
import { Notice } from './object-types.js'

/** The day of the answer and the days held whole. */
export async function expectationBasis(context: ApiContext): Promise<ExpectationBasis> {
  return { today: context.today, held: heldAtFindATender(await coverageOf(context)) }
}

async function factsOf(context: ApiContext, noticeKey: string) {
  const notice = await context.load(findNotices, noticeKey)
  if (notice === null) return null
  return (await context.load(findNoticeContents, versionKey(notice.key, notice.currentHash)))?.facts ?? null
}

export const ExpectedNotice = builder.objectRef<Expected>('ExpectedNotice').implement({
  description: 'A notice that the law of an award asked for, and what the register found of it. It judges nobody.',
  fields: (t) => ({
    notice: t.field({ type: LegalNoticeEnum, description: 'Which notice.', resolve: ({ duty }) => duty.notice }),
    law: t.field({ type: LawStatement, description: 'What the law says about it.', resolve: ({ duty }) => duty.law }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day for it, as computed; null where it cannot be computed.',
    }),
    outcome: t.expose('outcome', { type: NoticeOutcomeEnum, description: 'What became of it.' }),
    daysLate: t.exposeInt('daysLate', {
      nullable: true,
      description: 'Calendar days between the computed day and its publication; null unless FOUND_LATE.',
    }),
    lookedUntilOn: t.expose('lookedUntilOn', {
      type: 'Date',
      nullable: true,
      description: 'The last of the days held whole through which it was looked for; null unless NOT_FOUND.',
    }),
    reason: t.expose('reason', {
      type: CannotBeToldReasonEnum,
      nullable: true,
      description: 'Why it cannot be told; null for every other outcome.',
    }),
    foundOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day on which the one found was published; null where none was found or it has no day.',
      resolve: ({ found }) => found?.publishedOn ?? null,
    }),
    found: t.field({
      type: Notice,
      nullable: true,
      description: 'The notice that was found; null where none was.',
      resolve: ({ found }, _args, context) => (found === null ? null : context.load(findNotices, found.noticeKey)),
    }),
  }),
})

type StatedBeside = Stated & { readonly computed: string }

const StatedDeadline = builder.objectRef<StatedBeside>('StatedDeadline').implement({
  description: 'A day until which a notice itself says that representations may be made or that the standstill lasts.',
  fields: (t) => ({
    on: t.expose('on', { type: 'Date', description: 'The stated day.' }),
    aboutRepresentations: t.boolean({
      description: 'True where the words are about representations, false where they are about the standstill.',
      resolve: ({ about }) => about === 'REPRESENTATIONS',
    }),
    daysFromComputed: t.int({
      description:
        'Calendar days from the computed day to the stated one: 0 where they are equal, negative where the stated one is earlier.',
      resolve: ({ on, computed }) => daysBetween(computed, on),
    }),
    path: t.exposeString('path', { description: 'JSON Pointer (RFC 6901) to the text in the release as received.' }),
    quote: t.string({
      description: 'The words, literally, but for personal data, which is left out.',
      resolve: ({ quote }) => masked(quote),
    }),
  }),
})

const OpenedStandstillType = builder.objectRef<OpenedStandstill>('OpenedStandstill').implement({
  description:
    'The standstill that an intention to award opened under the Provider Selection Regime, as computed. It may last longer: where representations are made it stays open until they are answered.',
  fields: (t) => ({
    intention: t.field({
      type: Notice,
      nullable: true,
      description: 'The notice that opened it; null where the register no longer holds it.',
      resolve: ({ intention }, _args, context) => context.load(findNotices, intention.noticeKey),
    }),
    beginsOn: t.expose('beginsOn', { type: 'Date', description: 'The day after publication.' }),
    representationsUntilOn: t.expose('representationsUntilOn', {
      type: 'Date',
      description: 'The day at whose end, midnight, the time for representations ends.',
    }),
    stated: t.field({
      type: [StatedDeadline],
      description: 'What the notice itself states, each day once; empty where it states none.',
      resolve: async ({ intention, representationsUntilOn }, _args, context): Promise<StatedBeside[]> => {
        const facts = await factsOf(context, intention.noticeKey)
        if (facts === null) return []
        return statedDeadlines(facts).map((stated) => ({ ...stated, computed: representationsUntilOn }))
      },
    }),
  }),
})

const FoundItemType = builder.objectRef<FoundItem>('FoundItem').implement({
  description: 'Something that a notice has to contain, and whether the register found it there.',
  fields: (t) => ({
    item: t.expose('item', { type: NoticeItemEnum, description: 'What.' }),
    found: t.boolean({
      description: 'Whether it was found. What the notice does not say in its texts and fields is not found.',
      resolve: ({ words }) => words !== null,
    }),
    path: t.string({
      nullable: true,
      description: 'JSON Pointer (RFC 6901) to where it was found; null where it was not.',
      resolve: ({ words }) => words?.path ?? null,
    }),
    quote: t.string({
      nullable: true,
      description: 'The words or the code found, without personal data; null where it was not.',
      resolve: ({ words }) => masked(words?.quote ?? null),
    }),
  }),
})

interface Contents {
  readonly found: DatedNotice
  readonly legalNotice: LegalNotice
  readonly items: readonly FoundItem[]
}

const NoticeContents = builder.objectRef<Contents>('NoticeContents').implement({
  description: 'What a notice says of the things that its schedule lists.',
  fields: (t) => ({
    notice: t.field({
      type: Notice,
      nullable: true,
      description: 'The notice; null where the register no longer holds it.',
      resolve: ({ found }, _args, context) => context.load(findNotices, found.noticeKey),
    }),
    legalNotice: t.expose('legalNotice', { type: LegalNoticeEnum, description: 'The notice of the law that it is.' }),
    items: t.expose('items', { type: [FoundItemType], description: 'The things, in the order of the schedule.' }),
  }),
})

const NothingExpectedEnum = builder.enumType('NothingExpectedReason', {
  description: 'Why the register names no notice that the law asked for.',
  values: {
    OUTSIDE_SCOPE: { description: 'It is not an award of health services in England.' },
    ABANDONED: { description: 'The process was ended.' },
    LAW_NOT_STATED: { description: 'The notices do not say under which law or by which route it was made.' },
    NO_DUTY_NAMED: { description: 'The register names no notices for this route under this law.' },
  } satisfies Record<NonNullable<Expectations['nothingExpected']>, object>,
})

interface OfAward {
  readonly award: AwardRow
  readonly expectations: Expectations
}

/** What the law asked to be published for an award. */
export const NoticeExpectations = builder.objectRef<OfAward>('NoticeExpectations').implement({
  description: 'What the law of its route asked to be published for an award, by when, and what was found.',
  fields: (t) => ({
    notices: t.field({
      type: [ExpectedNotice],
      description: 'The notices, in the order in which the law asks for them.',
      resolve: ({ expectations }) => expectations.notices,
    }),
    nothingExpected: t.field({
      type: NothingExpectedEnum,
      nullable: true,
      description: 'Why none is named; null where some are.',
      resolve: ({ expectations }) => expectations.nothingExpected,
    }),
    standstill: t.field({
      type: OpenedStandstillType,
      nullable: true,
      description: 'The standstill that was opened; null where none is known.',
      resolve: ({ expectations }) => expectations.standstill,
    }),
    contents: t.field({
      type: [NoticeContents],
      description:
        'What the notices found say of the things that their schedules list: Schedules 3, 10 and 14 of the Provider Selection Regime, the ones that were read.',
      resolve: async ({ award, expectations }, _args, context): Promise<Contents[]> => {
        const contents = await Promise.all(
          expectations.notices.map(async ({ duty, found, reason }): Promise<Contents | null> => {
            if (found === null || reason === 'NOT_JOINED') return null
            const facts = await factsOf(context, found.noticeKey)
            const items = facts && noticeContents(facts, duty.notice, award.route)
            return items && { found, legalNotice: duty.notice, items }
          }),
        )
        return contents.filter((one) => one !== null)
      },
    }),
  }),
})

/** What the law asked for one award. Awards asked for together are read together. */
export async function expectationsOf(context: ApiContext, award: AwardRow): Promise<OfAward> {
  const basis = await expectationBasis(context)
  return { award, expectations: await context.loadBy(findNoticeExpectations, basis, award.rowId) }
}
