import type { CodeList } from './code-list.js'

export type ValueSpan = 'LIFETIME' | 'ANNUAL' | 'PER_LOT' | 'NOT_STATED'

/** Over which time a value runs. */
export const VALUE_SPANS: CodeList<ValueSpan> = {
  LIFETIME: { label: 'Lifetime', definition: 'The whole term of the contract.' },
  ANNUAL: { label: 'Annual', definition: 'One year.' },
  PER_LOT: { label: 'Per lot', definition: 'One lot of several.' },
  NOT_STATED: { label: 'Not stated', definition: 'The notice does not say.' },
}
