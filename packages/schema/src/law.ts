import type { AwardRoute } from '@openward/vocabulary/award-route'
import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import { codesOf } from '@openward/vocabulary/code-list'
import { isInCalendar } from '@openward/vocabulary/bank-holidays'
import type { LawStatement as Statement } from '@openward/vocabulary/law/law-statement'
import type { LegalNotice } from '@openward/vocabulary/law/legal-notice'
import { LEGAL_NOTICES } from '@openward/vocabulary/law/legal-notice'
import type { NoticeDuty as Duty } from '@openward/vocabulary/law/notice-duty'
import type { PeriodInForce } from '@openward/vocabulary/law/regime-law'
import { REGIME_LAWS } from '@openward/vocabulary/law/regime-law'
import { dutiesOf, mayUse, ROUTE_LAWS } from '@openward/vocabulary/law/route-law'
import type { Regime } from '@openward/vocabulary/regime'
import { REGIMES } from '@openward/vocabulary/regime'
import { procurementActStandstillUntil, psrStandstill } from '@openward/vocabulary/standstill'
import { builder } from './builder.js'
import {
  AwardRouteEnum,
  CompetitionLevelEnum,
  DiscretionEnum,
  LawCheckEnum,
  LegalNoticeEnum,
  NoticeItemEnum,
  NoticeStageEnum,
  RegimeEnum,
} from './code-lists.js'

export const LawStatement = builder.objectRef<Statement>('LawStatement').implement({
  description: 'One sentence of law in plain words.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'What the law says. Not its own words, and not legal advice.' }),
    citation: t.exposeString('citation', {
      nullable: true,
      description: 'Regulation, section or schedule; null where the statement is about practice.',
    }),
    check: t.expose('check', {
      type: LawCheckEnum,
      description: 'Whether it was read in a public source. No figure about an authority rests on one that was not.',
    }),
  }),
})

const NoticeDuty = builder.objectRef<Duty>('NoticeDuty').implement({
  description: 'A notice that a route asks for.',
  fields: (t) => ({
    notice: t.expose('notice', { type: LegalNoticeEnum, description: 'Which notice.' }),
    law: t.expose('law', { type: LawStatement, description: 'By when the law has it published.' }),
  }),
})

const LegalNoticeInfo = builder.objectRef<LegalNotice>('LegalNoticeInfo').implement({
  description: 'A notice that the law asks for, with what it has to contain.',
  fields: (t) => ({
    code: t.field({ type: LegalNoticeEnum, description: 'Which one.', resolve: (code) => code }),
    label: t.string({ description: 'What people read.', resolve: (code) => LEGAL_NOTICES[code].label }),
    definition: t.string({ description: 'What it is.', resolve: (code) => LEGAL_NOTICES[code].definition }),
    regime: t.field({
      type: RegimeEnum,
      description: 'The law that asks for it.',
      resolve: (code) => LEGAL_NOTICES[code].regime,
    }),
    citation: t.string({
      description: 'The schedule or section with its contents.',
      resolve: (code) => LEGAL_NOTICES[code].citation,
    }),
    check: t.field({
      type: LawCheckEnum,
      description: 'Whether the schedule was read.',
      resolve: (code) => LEGAL_NOTICES[code].check,
    }),
    stage: t.field({
      type: NoticeStageEnum,
      description: 'The stage at which the register finds it.',
      resolve: (code) => LEGAL_NOTICES[code].stage,
    }),
    contents: t.field({
      type: [NoticeItemEnum],
      description: 'What it has to contain; empty where the register does not say yet.',
      resolve: (code) => LEGAL_NOTICES[code].contents,
    }),
  }),
})

const Period = builder.objectRef<PeriodInForce>('PeriodInForce').implement({
  description: 'Days between which procurements of health services in England could be begun under a law.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'The first day.' }),
    to: t.expose('to', { type: 'Date', nullable: true, description: 'The last day; null while in force.' }),
    law: t.expose('law', { type: LawStatement, description: 'For whom, and what says so.' }),
  }),
})

const RegimeLaw = builder.objectRef<Regime>('RegimeLaw').implement({
  description: 'What the register knows of a law.',
  fields: (t) => ({
    regime: t.field({ type: RegimeEnum, description: 'Which law.', resolve: (code) => code }),
    label: t.string({ description: 'What people read.', resolve: (code) => REGIMES[code].label }),
    definition: t.string({ description: 'What it is.', resolve: (code) => REGIMES[code].definition }),
    citation: t.string({
      nullable: true,
      description: 'The instrument; null where the code stands for no single one.',
      resolve: (code) => REGIMES[code].citation,
    }),
    mayUse: t.field({
      type: LawStatement,
      nullable: true,
      description: 'Who may use it; null where the register does not say.',
      resolve: (code) => REGIME_LAWS[code].mayUse,
    }),
    periods: t.field({
      type: [Period],
      description: 'When it could be used, the earliest first.',
      resolve: (code) => REGIME_LAWS[code].periods,
    }),
    rules: t.field({
      type: [LawStatement],
      description: 'What it asks for.',
      resolve: (code) => REGIME_LAWS[code].rules,
    }),
    review: t.field({
      type: [LawStatement],
      description: 'How a decision can be looked at again.',
      resolve: (code) => REGIME_LAWS[code].review,
    }),
  }),
})

const RouteLaw = builder.objectRef<AwardRoute>('RouteLaw').implement({
  description: 'What the law says of a route. The register shows its conditions and does not judge whether they held.',
  fields: (t) => ({
    route: t.field({ type: AwardRouteEnum, description: 'Which route.', resolve: (code) => code }),
    label: t.string({ description: 'What people read.', resolve: (code) => AWARD_ROUTES[code].label }),
    definition: t.string({ description: 'What it is.', resolve: (code) => AWARD_ROUTES[code].definition }),
    citation: t.string({
      nullable: true,
      description: 'Regulation or section; null where it stands under several laws.',
      resolve: (code) => AWARD_ROUTES[code].citation,
    }),
    regime: t.field({
      type: RegimeEnum,
      nullable: true,
      description: 'The law it belongs to; null where it may stand under several.',
      resolve: (code) => AWARD_ROUTES[code].regime,
    }),
    discretion: t.field({
      type: DiscretionEnum,
      description: 'Whether it must or may be used.',
      resolve: (code) => AWARD_ROUTES[code].discretion,
    }),
    competitionLevel: t.field({
      type: CompetitionLevelEnum,
      description: 'How much competition it holds.',
      resolve: (code) => AWARD_ROUTES[code].competitionLevel,
    }),
    levelReason: t.string({
      description: 'Why it has that level.',
      resolve: (code) => ROUTE_LAWS[code].levelReason,
    }),
    mayUse: t.field({
      type: LawStatement,
      nullable: true,
      description: 'Who may use it; null where it may stand under several laws.',
      resolve: (code) => mayUse(code),
    }),
    conditions: t.field({
      type: [LawStatement],
      description: 'What must hold for it to be used.',
      resolve: (code) => ROUTE_LAWS[code].conditions,
    }),
    notices: t.field({
      type: [NoticeDuty],
      description:
        'The notices it asks for, in order; of a route under several laws those of the Provider Selection Regime.',
      resolve: (code) => dutiesOf(code, AWARD_ROUTES[code].regime ?? 'PSR_2023'),
    }),
  }),
})

const Standstill = builder.objectRef<{ readonly publishedOn: string }>('StandstillDays').implement({
  description: 'What two laws make of one day of publication. They count differently.',
  fields: (t) => ({
    psrBeginsOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Provider Selection Regime: the day on which the standstill begins (regulation 12(2)); null outside the calendar.',
      resolve: ({ publishedOn }) => psrStandstill(publishedOn)?.beginsOn ?? null,
    }),
    representationsUntilOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Provider Selection Regime: the day at whose end, midnight, the time for representations ends (regulation 12(3)). The standstill lasts longer where some are made. Null outside the calendar.',
      resolve: ({ publishedOn }) => psrStandstill(publishedOn)?.representationsUntilOn ?? null,
    }),
    procurementActUntilOn: t.field({
      type: 'Date',
      nullable: true,
      description:
        'Procurement Act 2023: the last of eight working days that begin with the day of publication (section 51); null outside the calendar.',
      resolve: ({ publishedOn }) => procurementActStandstillUntil(publishedOn),
    }),
    calendarKnown: t.boolean({
      description: 'Whether the bank holidays of the year of publication are known.',
      resolve: ({ publishedOn }) => isInCalendar(publishedOn),
    }),
  }),
})

builder.queryFields((t) => ({
  regimeLaws: t.field({
    type: [RegimeLaw],
    description: 'The laws under which awards are made.',
    resolve: () => codesOf(REGIMES),
  }),
  routeLaws: t.field({
    type: [RouteLaw],
    description: 'What the law says of each route.',
    complexity: { field: 1, multiplier: 32 },
    resolve: () => codesOf(AWARD_ROUTES),
  }),
  legalNotices: t.field({
    type: [LegalNoticeInfo],
    description: 'The notices that the law asks for.',
    complexity: { field: 1, multiplier: 19 },
    resolve: () => codesOf(LEGAL_NOTICES),
  }),
  standstill: t.field({
    type: Standstill,
    description: 'The days of a standstill after a publication.',
    args: { publishedOn: t.arg({ type: 'Date', required: true, description: 'The day of publication.' }) },
    resolve: (_root, { publishedOn }) => ({ publishedOn }),
  }),
}))
