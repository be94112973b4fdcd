import { MEASURED } from '@openward/award-routes/score/measured'
import type {
  ReadingScore as Score,
  ScoreConfusion as Confusion,
  ScoreFigure as Figure,
  ScoreGroup as Group,
  ScoreMiss as Miss,
} from '@openward/award-routes/score/reading-score'
import { intervalOf } from '@openward/award-routes/score/reading-score'
import { builder } from './builder.js'
import { RegimeEnum, SourceEnum } from './code-lists.js'

const ScoreHalfEnum = builder.enumType('ScoreHalf', {
  description: 'The half of the labelled notices, divided once and for all by the hash of the process.',
  values: {
    DEVELOPMENT: { description: 'Looked at while rules are written.' },
    TEST: { description: 'Looked at as a figure only, since 24 November 2026; before that it was looked at too.' },
  } satisfies Record<Figure['half'], object>,
})

const ScoreOverEnum = builder.enumType('ScoreOver', {
  description: 'Which of the labelled notices are counted. The labels say so, not the reading.',
  values: {
    ALL: { description: 'All of them.' },
    HEALTH_SERVICES_OF_ENGLAND: { description: 'Those that their label calls a health service of England.' },
  } satisfies Record<Figure['over'], object>,
})

const ScoreFieldEnum = builder.enumType('ScoreField', {
  description: 'What is measured.',
  values: {
    SCOPE: { description: 'Whether it is a health service.' },
    JURISDICTION: { description: 'Which nation it belongs to.' },
    REGIME: { description: 'The law.' },
    ROUTE: { description: 'The route.' },
    STAGE: { description: 'The stage.' },
    COMPETITION_LEVEL: { description: 'The level of competition.' },
    HIGH_CONFIDENCE: { description: 'Law, route, stage and level of readings with high confidence.' },
    SILENT: { description: 'Notices that say nothing of their route, read so.' },
    KEPT_OUT: { description: 'Notices of other services or nations, not counted among health services of England.' },
  } satisfies Record<Figure['field'], object>,
})

const fractions = (right: number, counted: number) => {
  const interval = intervalOf(right, counted)
  return interval && { share: right / counted, from: interval[0], to: interval[1] }
}

const MeasuredShare = builder.objectRef<{ share: number; from: number; to: number }>('MeasuredShare').implement({
  description: 'A share with its 95 % interval after Wilson, as fractions.',
  fields: (t) => ({
    share: t.exposeFloat('share', { description: 'The share that is right.' }),
    from: t.exposeFloat('from', { description: 'The lower end of the interval.' }),
    to: t.exposeFloat('to', { description: 'The upper end of the interval.' }),
  }),
})

const ScoreFigure = builder.objectRef<Figure>('ScoreFigure').implement({
  description: 'How many readings of one field agree with the labels.',
  fields: (t) => ({
    source: t.field({ type: SourceEnum, description: 'Where the notices come from.', resolve: ({ set }) => set }),
    half: t.expose('half', { type: ScoreHalfEnum, description: 'The half.' }),
    over: t.expose('over', { type: ScoreOverEnum, description: 'Which notices are counted.' }),
    field: t.expose('field', { type: ScoreFieldEnum, description: 'What is measured.' }),
    counted: t.exposeInt('counted', { description: 'How many notices were counted.' }),
    right: t.exposeInt('right', { description: 'How many are as labelled.' }),
    accepted: t.exposeInt('accepted', { description: 'As labelled, or as the label names as defensible too.' }),
    measured: t.field({
      type: MeasuredShare,
      nullable: true,
      description: 'The share that is right; null with fewer than 20 notices: not measured.',
      resolve: ({ right, counted }) => fractions(right, counted),
    }),
  }),
})

const ScoreGroup = builder.objectRef<Group>('ScoreGroup').implement({
  description: 'Health services of England of one law and year: law, route, stage and level together.',
  fields: (t) => ({
    regime: t.expose('regime', { type: RegimeEnum, description: 'The law that the labels name.' }),
    year: t.exposeInt('year', { description: 'The year of publication.' }),
    counted: t.exposeInt('counted', { description: 'How many notices were counted.' }),
    right: t.exposeInt('right', { description: 'How many are right or accepted in all four.' }),
    measured: t.field({
      type: MeasuredShare,
      nullable: true,
      description: 'The share that is right; null with fewer than 20 notices: not measured.',
      resolve: ({ right, counted }) => fractions(right, counted),
    }),
  }),
})

const ScoreConfusion = builder.objectRef<Confusion>('ScoreConfusion').implement({
  description: 'How often one code was read where the label says another, or the same.',
  fields: (t) => ({
    field: t.expose('field', { type: ScoreFieldEnum, description: 'The field.' }),
    labelled: t.exposeString('labelled', { description: 'The code of the label.' }),
    read: t.exposeString('read', { description: 'The code that was read.' }),
    count: t.exposeInt('count', { description: 'How many notices.' }),
  }),
})

const ScoreMiss = builder.objectRef<Miss>('ScoreMiss').implement({
  description: 'A field of a notice that is read otherwise than its label says.',
  fields: (t) => ({
    half: t.expose('half', { type: ScoreHalfEnum, description: 'The half.' }),
    noticeId: t.exposeString('noticeId', { description: 'The identifier of the notice at its source.' }),
    field: t.expose('field', { type: ScoreFieldEnum, description: 'The field.' }),
    labelled: t.exposeString('labelled', { nullable: true, description: 'The label; null in the test half.' }),
    read: t.exposeString('read', { nullable: true, description: 'The reading; null in the test half.' }),
    accepted: t.exposeBoolean('accepted', { description: 'Whether the label names the reading as defensible.' }),
  }),
})

export const ReadingScore = builder.objectRef<Score>('ReadingScore').implement({
  description: 'How well notices are read, measured against hand labels of real notices.',
  fields: (t) => ({
    measuredOn: t.expose('measuredOn', { type: 'Date', description: 'The day of the measurement.' }),
    figures: t.expose('figures', { type: [ScoreFigure], description: 'By source, half and field.' }),
    groups: t.expose('groups', { type: [ScoreGroup], description: 'By law and year.' }),
    confusions: t.expose('confusions', { type: [ScoreConfusion], description: 'Labels against readings.' }),
    misses: t.expose('misses', { type: [ScoreMiss], description: 'Every miss, by notice.' }),
  }),
})

builder.queryField('readingScore', (t) =>
  t.field({
    type: ReadingScore,
    description: 'How good the reading of notices is, and on how many notices that was measured.',
    resolve: () => MEASURED,
  }),
)
