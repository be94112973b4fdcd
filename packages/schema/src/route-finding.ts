import { maskContacts } from '@openward/vocabulary/mask-personal-data'
import type { Basis as BasisWords, Conflict as ConflictWords } from '@openward/vocabulary/notice-reading'
import type { Confidence } from '@openward/vocabulary/confidence'
import type { ReadingFlag as Flag } from '@openward/vocabulary/reading-flag'
import { READING_FLAGS } from '@openward/vocabulary/reading-flag'
import { findNotices } from '@openward/registry/read/notices'
import type { AwardRule as Rule } from './award-rule.js'
import { AwardRule, findAwardRule } from './award-rule.js'
import { builder } from './builder.js'
import { AwardRouteEnum, ConfidenceEnum, ReadingFlagEnum } from './code-lists.js'
import { Notice } from './object-types.js'

/** Words in a notice, which is named by its key. */
type InNotice<Words> = Words & { readonly noticeKey: string }

/** A reading with the words it rests on. */
export interface Finding {
  readonly confidence: Confidence
  readonly basis: readonly InNotice<BasisWords>[]
  readonly conflicts: readonly InNotice<ConflictWords>[]
  readonly flags: readonly Flag[]
}

const Basis = builder.objectRef<InNotice<BasisWords>>('Basis').implement({
  description: 'Literal words of a notice on which a reading rests.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'JSON Pointer (RFC 6901) to the text in the release as received.' }),
    quote: t.string({
      description: 'The words, literally, but for personal data, which is left out.',
      resolve: ({ quote }) => maskContacts(quote),
    }),
    rule: t.field({
      type: AwardRule,
      description: 'The rule that read them.',
      resolve: ({ rule }) => findAwardRule(rule),
    }),
    notice: t.field({
      type: Notice,
      nullable: true,
      description: 'The notice they stand in; null where the register no longer holds it.',
      resolve: ({ noticeKey }, _args, context) => context.load(findNotices, noticeKey),
    }),
  }),
})

const Conflict = builder.objectRef<InNotice<ConflictWords>>('Conflict').implement({
  description: 'Literal words of a notice that speak for another route than the one read.',
  fields: (t) => ({
    route: t.expose('route', { type: AwardRouteEnum, description: 'The route they speak for.' }),
    path: t.exposeString('path', { description: 'JSON Pointer (RFC 6901) to the text in the release as received.' }),
    quote: t.string({
      description: 'The words, literally, but for personal data, which is left out.',
      resolve: ({ quote }) => maskContacts(quote),
    }),
    notice: t.field({
      type: Notice,
      nullable: true,
      description: 'The notice they stand in; null where the register no longer holds it.',
      resolve: ({ noticeKey }, _args, context) => context.load(findNotices, noticeKey),
    }),
  }),
})

const ReadingFlag = builder.objectRef<Flag>('ReadingFlagNote').implement({
  description: 'What a careful reader should know beside a reading. It judges nobody.',
  fields: (t) => ({
    code: t.field({ type: ReadingFlagEnum, description: 'Which one.', resolve: (flag) => flag }),
    label: t.string({ description: 'What people read.', resolve: (flag) => READING_FLAGS[flag].label }),
    definition: t.string({ description: 'What it means.', resolve: (flag) => READING_FLAGS[flag].definition }),
  }),
})

export const RouteFinding = builder.objectRef<Finding>('RouteFinding').implement({
  description: 'How the register read the route, with the words it rests on.',
  fields: (t) => ({
    rule: t.field({
      type: AwardRule,
      nullable: true,
      description: 'The rule that decided; null where nothing in the notices says how the provider was chosen.',
      resolve: ({ basis }): Rule | null => {
        const rules = basis.map(({ rule }) => findAwardRule(rule))
        return rules.find(({ concern }) => concern === 'ROUTE') ?? null
      },
    }),
    confidence: t.expose('confidence', { type: ConfidenceEnum, description: 'How sure the reading is.' }),
    basis: t.expose('basis', { type: [Basis], description: 'The words it rests on; empty where there are none.' }),
    conflicts: t.expose('conflicts', { type: [Conflict], description: 'Words that speak for another route.' }),
    flags: t.expose('flags', { type: [ReadingFlagEnum], description: 'What to know beside it, as codes.' }),
    notes: t.field({
      type: [ReadingFlag],
      description: 'What to know beside it, with explanations.',
      resolve: ({ flags }) => flags,
    }),
  }),
})
