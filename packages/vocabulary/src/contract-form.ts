import type { CodeList } from './code-list.js'

export type ContractForm =
  | 'BILATERAL'
  | 'ALLIANCE'
  | 'LEAD_PROVIDER'
  | 'INTEGRATED_CARE_PROVIDER'
  | 'SECTION_75'
  | 'FRAMEWORK'
  | 'CALL_OFF'
  | 'SUBCONTRACT'
  | 'NOT_STATED'

/** What kind of agreement a contract is. */
export const CONTRACT_FORMS: CodeList<ContractForm> = {
  BILATERAL: { label: 'Bilateral', definition: 'One commissioner side and one provider.' },
  ALLIANCE: { label: 'Alliance', definition: 'Several providers share one agreement, its risks and its rewards.' },
  LEAD_PROVIDER: {
    label: 'Lead provider',
    definition: 'One provider answers for the service and subcontracts others.',
  },
  INTEGRATED_CARE_PROVIDER: {
    label: 'Integrated care provider contract',
    definition: 'One provider answers for primary and other care of a population.',
  },
  SECTION_75: {
    label: 'Section 75 agreement',
    definition: 'Functions or budgets of the NHS and a council are pooled (NHS Act 2006, section 75).',
  },
  FRAMEWORK: { label: 'Framework agreement', definition: 'Terms under which later contracts are made.' },
  CALL_OFF: { label: 'Call-off', definition: 'A contract made under a framework agreement.' },
  SUBCONTRACT: { label: 'Subcontract', definition: 'An agreement below another contract.' },
  NOT_STATED: { label: 'Not stated', definition: 'The notice does not say.' },
}
