import type { AnnualSummaryRow } from '@openward/registry/read/annual-summaries'
import {
  daysHeldIn,
  findAnnualSummaries,
  findAnnualSummaryTwins,
  listAnnualSummaries,
} from '@openward/registry/read/annual-summaries'
import type { AnnualFigure } from '@openward/vocabulary/annual-figure'
import { ANNUAL_FIGURES } from '@openward/vocabulary/annual-figure'
import { codesOf } from '@openward/vocabulary/code-list'
import { builder } from './builder.js'
import { AnnualFigureEnum } from './code-lists.js'
import { countComplexity } from './complexity.js'
import { coverageOf } from './coverage.js'
import { Commissioner } from './object-types.js'
import { findInRole } from './organisation.js'

interface FigureLine {
  readonly figure: AnnualFigure
  readonly published: number | null
  readonly computed: number | null
}

const AnnualFigureLine = builder.objectRef<FigureLine>('AnnualFigureLine').implement({
  description: 'One of the nine figures: as the authority published it, and as the register counts it from notices.',
  fields: (t) => ({
    figure: t.expose('figure', { type: AnnualFigureEnum, description: 'Which figure.' }),
    published: t.exposeInt('published', {
      nullable: true,
      description: 'As the authority published it; null where it gives none.',
    }),
    computed: t.exposeInt('computed', {
      nullable: true,
      description: 'As counted from notices; null where notices do not tell it or the authority is not known here.',
    }),
    difference: t.int({
      nullable: true,
      description: 'Published less computed; null where one of them is missing. It says nothing about who is right.',
      resolve: ({ published, computed }) => (published === null || computed === null ? null : published - computed),
    }),
    countingRule: t.string({
      description: 'How the register counts it, and why that may differ.',
      resolve: ({ figure }) => ANNUAL_FIGURES[figure].countingRule,
    }),
  }),
})

interface SplitLine {
  readonly process: string
  readonly published: number | null
  readonly computed: number | null
}

const SplitLine = builder.objectRef<SplitLine>('DirectAwardSplit').implement({
  description: 'The figure of direct awards for one of the processes A, B and C.',
  fields: (t) => ({
    process: t.exposeString('process', { description: '`A`, `B` or `C`.' }),
    published: t.exposeInt('published', {
      nullable: true,
      description: 'As published; null where the authority does not split the figure.',
    }),
    computed: t.exposeInt('computed', {
      nullable: true,
      description: 'As counted from notices; null where the authority is not known here.',
    }),
  }),
})

const AnnualSummary = builder.objectRef<AnnualSummaryRow>('AnnualSummary').implement({
  description:
    'What an authority published of its awards in a year (SI 2023/1348, regulation 25), beside the same figures counted from notices. They count different things: contracts there, published awards here, and only on the days that the register holds.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its name in addresses of this register. Not a global id.' }),
    authorityName: t.exposeString('authorityName', { description: 'The authority, as it calls itself.' }),
    commissioner: t.field({
      type: Commissioner,
      nullable: true,
      description:
        'The authority in this register; null where it is not met as a commissioner, or its name is not one only.',
      resolve: ({ organisationId }, _args, context) =>
        organisationId === null ? null : findInRole(context, 'Commissioner', organisationId),
    }),
    periodFrom: t.expose('periodFrom', { type: 'Date', description: 'The first day of the period.' }),
    periodTo: t.expose('periodTo', { type: 'Date', description: 'The last day of the period.' }),
    figures: t.field({
      type: [AnnualFigureLine],
      description: 'The nine figures in the order of the regulation.',
      complexity: { field: countComplexity, multiplier: 9 },
      resolve: async ({ id, published }, _args, context) => {
        const { computed } = await context.load(findAnnualSummaryTwins, id)
        return codesOf(ANNUAL_FIGURES).map((figure) => ({
          figure,
          published: published[figure],
          computed: computed[figure],
        }))
      },
    }),
    directAwards: t.field({
      type: [SplitLine],
      description: 'The first figure by process.',
      complexity: { field: countComplexity, multiplier: 3 },
      resolve: async ({ id, split }, _args, context) => {
        const twin = await context.load(findAnnualSummaryTwins, id)
        return (['a', 'b', 'c'] as const).map((process) => ({
          process: process.toUpperCase(),
          published: split[process],
          computed: twin.split?.[process] ?? null,
        }))
      },
    }),
    daysInPeriod: t.int({
      description: 'How many days the period has.',
      resolve: (summary) => daysHeldIn(summary, []).days,
    }),
    daysHeld: t.int({
      description: 'On how many of them the register holds the notices of Find a Tender whole.',
      resolve: async (summary, _args, context) => daysHeldIn(summary, await coverageOf(context)).held,
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What a reader should know of the source; null where there is nothing.',
    }),
    sourceUrl: t.exposeString('sourceUrl', {
      nullable: true,
      description: 'Where the authority published it; null where no address is known.',
    }),
    capturedOn: t.expose('capturedOn', { type: 'Date', description: 'The day on which it was read there.' }),
    madeUp: t.exposeBoolean('madeUp', { description: 'True where it is invented, as everything in the sample.' }),
  }),
})

builder.queryFields((t) => ({
  annualSummaries: t.field({
    type: [AnnualSummary],
    description: 'The annual summaries that the register knows, the latest period first, at most 500.',
    complexity: { field: 1, multiplier: 20 },
    resolve: (_root, _args, { snapshot }) => listAnnualSummaries(snapshot),
  }),
  annualSummary: t.field({
    type: AnnualSummary,
    nullable: true,
    description: 'The annual summary with this id; null where there is none.',
    args: { id: t.arg.string({ required: true, description: 'Its id, as `AnnualSummary.id` gives it.' }) },
    resolve: (_root, { id }, context) => context.load(findAnnualSummaries, id),
  }),
}))
