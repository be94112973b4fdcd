import type { Discretion } from './award-route.js'
import type { CodeList } from './code-list.js'

/** Whether the law left the authority a choice between routes. */
export const DISCRETIONS: CodeList<Discretion> = {
  MUST: {
    label: 'Had to',
    definition: 'Where its conditions are met, the law obliges the authority to use the route.',
  },
  MAY: { label: 'Chose to', definition: 'The law lets the authority choose the route.' },
  NOT_APPLICABLE: {
    label: 'Not applicable',
    definition: 'The route is the ordinary one of its regime, or the notice is not about choosing a provider.',
  },
  NOT_KNOWN: { label: 'Not known', definition: 'The notice does not say enough to tell.' },
}
