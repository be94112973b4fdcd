import { countFrameworkAdmissions } from '@openward/registry/read/framework-admissions'
import { findIntegratedCareSystems, listIntegratedCareSystems } from '@openward/registry/read/integrated-care-systems'
import { AwardConnection, awardList, awardListArgs } from './award-list.js'
import { builder } from './builder.js'
import { sharesComplexity } from './complexity.js'
import { expectedNoticeCountArgs, expectedNoticeCounts, ExpectedNoticeCounts } from './expected-notice-counts.js'
import { keyOf } from './global-id.js'
import { Award, Commissioner, IntegratedCareSystem } from './object-types.js'
import { findInRole } from './organisation.js'

builder.node(IntegratedCareSystem, {
  id: { resolve: ({ id }) => id },
  description: 'A partnership of health and care bodies and its area, as it stood between two days.',
  fields: (t) => ({
    code: t.exposeString('id', { description: 'Organisation Data Service code of its board.' }),
    name: t.exposeString('name', { description: 'The name of the system.' }),
    boardName: t.exposeString('boardName', { description: 'The name of its integrated care board.' }),
    onsCode: t.exposeString('onsCode', { description: 'Code of its area at the Office for National Statistics.' }),
    region: t.exposeString('region', { description: 'The NHS England region it lies in.' }),
    validFrom: t.expose('validFrom', { type: 'Date', description: 'Its first day.' }),
    validTo: t.expose('validTo', {
      type: 'Date',
      nullable: true,
      description: 'Its last day; null while it stands.',
    }),
    source: t.exposeString('source', { description: 'Where the register has it from.' }),
    board: t.field({
      type: Commissioner,
      nullable: true,
      description: 'Its integrated care board; null where the register does not hold it.',
      resolve: ({ boardId }, _args, context) => findInRole(context, 'Commissioner', boardId),
    }),
    awardCount: t.exposeInt('awardsMade', {
      description:
        'Awards of health services in England made by its board as lead commissioner: admissions to a framework included, intended awards not.',
    }),
    frameworkAdmissionCount: t.int({
      description: 'How many of `awardCount` only admit providers to a framework, which gives no service yet.',
      resolve: ({ id }, _args, context) =>
        context.loadBy(countFrameworkAdmissions, 'INTEGRATED_CARE_SYSTEM' as const, id),
    }),
    expectedNoticeCounts: t.field({
      type: ExpectedNoticeCounts,
      description:
        'What became of the notices that the law asked for, over the awards of its board as lead commissioner.',
      args: expectedNoticeCountArgs,
      complexity: sharesComplexity,
      resolve: ({ id }, args, context) => expectedNoticeCounts(context, { owner: 'INTEGRATED_CARE_SYSTEM', id }, args),
    }),
    awards: t.connection(
      {
        type: Award,
        description: 'Awards made by its board as lead commissioner, in pages.',
        args: awardListArgs,
        resolve: ({ id }, args, context) => awardList(context, { owner: 'INTEGRATED_CARE_SYSTEM', id }, args),
      },
      AwardConnection,
    ),
  }),
})

builder.queryFields((t) => ({
  integratedCareSystems: t.field({
    type: [IntegratedCareSystem],
    nullable: true,
    description: 'The systems that stand on a day, by name.',
    args: { asAt: t.arg({ type: 'Date', description: 'The day; today where nothing is said.' }) },
    complexity: { field: 1, multiplier: 45 },
    resolve: (_root, { asAt }, { snapshot }) => listIntegratedCareSystems(snapshot, asAt ?? null),
  }),
  integratedCareSystem: t.field({
    type: IntegratedCareSystem,
    nullable: true,
    description: 'The system with this id, also one that has ended; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'Id of an IntegratedCareSystem.' }) },
    resolve: (_root, { id }, context) => {
      const key = keyOf('IntegratedCareSystem', id)
      return key === null ? null : context.load(findIntegratedCareSystems, key)
    },
  }),
}))
