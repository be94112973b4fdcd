import type { CodeList } from './code-list.js'

export type CompetitionLevel = 'COMPETITIVE' | 'LIMITED' | 'OPEN_TO_ALL' | 'DIRECT' | 'NOT_STATED' | 'NOT_APPLICABLE'

/** How much competition a route holds. It is a property of the route and is written once, in `award-route.ts`. */
export const COMPETITION_LEVELS: CodeList<CompetitionLevel> = {
  COMPETITIVE: {
    label: 'Competitive',
    definition: 'An open call: any provider could make an offer, and offers were compared.',
  },
  LIMITED: { label: 'Limited', definition: 'More than one provider was weighed, without an open call.' },
  OPEN_TO_ALL: {
    label: 'Open to all',
    definition: 'Every provider that qualifies is let in, and patients choose between them.',
  },
  DIRECT: { label: 'Direct', definition: 'One provider, no comparison with others.' },
  NOT_STATED: { label: 'Not stated', definition: 'The notice does not say how the provider was chosen.' },
  NOT_APPLICABLE: { label: 'Not applicable', definition: 'The notice is not about choosing a provider.' },
}
