import type { CodeList } from '../code-list.js'

/** Whether a person has read the statement in a public source of the law, or whether that is still to be done. */
export type LawCheck = 'READ' | 'TO_BE_CHECKED'

export const LAW_CHECKS: CodeList<LawCheck> = {
  READ: { label: 'Read', definition: 'Read in a public source of the law or of its guidance.' },
  TO_BE_CHECKED: {
    label: 'To be checked',
    definition:
      'General knowledge of the law that has not been compared with its text yet. No figure about an authority rests on it.',
  },
}

/** One sentence of law in plain words, with where it stands and whether that was read. */
export interface LawStatement {
  readonly text: string
  /** Regulation, section or schedule; null where the statement is about practice. */
  readonly citation: string | null
  readonly check: LawCheck
}

export const read = (text: string, citation: string | null): LawStatement => ({ text, citation, check: 'READ' })

export const toBeChecked = (text: string, citation: string | null): LawStatement => ({
  text,
  citation,
  check: 'TO_BE_CHECKED',
})
