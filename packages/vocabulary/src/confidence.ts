import type { CodeList } from './code-list.js'

export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW'

/** How sure a reading is. */
export const CONFIDENCES: CodeList<Confidence> = {
  HIGH: {
    label: 'High',
    definition:
      'The notice names it, in words or, on a form of the Procurement Act 2023, by the code of that form itself; nothing in the notice contradicts it.',
  },
  MEDIUM: {
    label: 'Medium',
    definition: 'It follows from other signs of the form or from indirect words, and nothing contradicts it.',
  },
  LOW: { label: 'Low', definition: 'The signs are weak or contradict each other.' },
}
