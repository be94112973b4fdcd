import { RULES } from '@openward/award-routes/rules'
import type { RuleAbout, RuleConcern } from '@openward/award-routes/rules/rule'
import { builder } from './builder.js'

/** A rule as the register shows it. A reading made by an older register may name a rule that is gone. */
export type AwardRule = Pick<RuleAbout, 'id' | 'title' | 'citation'> & { readonly concern: RuleConcern | null }

const rules = new Map(RULES.map((rule) => [rule.id, rule]))

export function findAwardRule(id: string): AwardRule {
  return rules.get(id) ?? { id, title: id, citation: null, concern: null }
}

const RuleConcernEnum = builder.enumType('RuleConcern', {
  description: 'What a rule reads.',
  values: {
    REGIME: { description: 'The law under which an award is made.' },
    ROUTE: { description: 'How the provider is chosen.' },
    STAGE: { description: 'Where the notice stands in the life of a decision.' },
    SCOPE: { description: 'Whether it is about health services.' },
    JURISDICTION: { description: 'Which nation it belongs to.' },
  } satisfies Record<RuleConcern, object>,
})

export const AwardRule = builder.objectRef<AwardRule>('AwardRule').implement({
  description: 'A rule by which the register reads notices. Each has a page with the law, the words and an example.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'Its name, as in addresses: `direct-award-c`. Not a global id.' }),
    title: t.exposeString('title', { description: 'What people read.' }),
    citation: t.exposeString('citation', {
      nullable: true,
      description: 'The law or standard behind it; null for a convention of the register.',
    }),
    concern: t.expose('concern', {
      type: RuleConcernEnum,
      nullable: true,
      description: 'What it reads; null for a rule that the register no longer has.',
    }),
    page: t.string({
      description: 'Its page in the repository of the register.',
      resolve: ({ id }) => `docs/award-routes/${id}.md`,
    }),
  }),
})

builder.queryField('awardRules', (t) =>
  t.field({
    type: [AwardRule],
    description: 'All rules by which the register reads notices.',
    resolve: () => RULES,
  }),
)
