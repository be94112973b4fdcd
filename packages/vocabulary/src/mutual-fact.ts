import type { CodeList } from './code-list.js'

export type MutualFact = 'EMPLOYEE_CONTROL' | 'PROFIT_RULE' | 'PURPOSE'

/** What section 33 of the Procurement Act 2023 asks of a public service mutual. Each is a fact of its own. */
export const MUTUAL_FACTS: CodeList<MutualFact> = {
  EMPLOYEE_CONTROL: {
    label: 'Employee control',
    definition: 'Whether it is managed and controlled by its employees.',
  },
  PROFIT_RULE: {
    label: 'Profit rule',
    definition: 'Whether it is run without profit, or shares its profits out among its members only.',
  },
  PURPOSE: {
    label: 'Purpose',
    definition: 'Whether it exists to deliver public services and mainly does so.',
  },
}
