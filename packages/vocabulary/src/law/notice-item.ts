import type { CodeList } from '../code-list.js'

/** Something that a notice has to contain. */
export type NoticeItem =
  | 'PROCESS_NAMED'
  | 'TITLE'
  | 'REFERENCE'
  | 'PROVIDER'
  | 'PROVIDER_ADDRESS'
  | 'DESCRIPTION'
  | 'CPV_CODE'
  | 'LIFETIME_VALUE'
  | 'DATES'
  | 'DECISION_MAKERS'
  | 'REASONS_BY_KEY_CRITERIA'
  | 'CONFLICTS_OF_INTEREST'
  | 'FRAMEWORK_TERMS'
  | 'FRAMEWORK_USED'
  | 'URGENT_REASONS'
  | 'MODIFICATION'
  | 'CHANGE_OF_VALUE'
  | 'EFFECTIVE_DATE'

export const NOTICE_ITEMS: CodeList<NoticeItem> = {
  PROCESS_NAMED: { label: 'Process named', definition: 'A statement that names the process which is followed.' },
  TITLE: { label: 'Title', definition: 'The title of the contract.' },
  REFERENCE: { label: 'Reference', definition: 'The reference of the contract.' },
  PROVIDER: { label: 'Provider', definition: 'The name of the provider that is chosen.' },
  PROVIDER_ADDRESS: {
    label: 'Address of the provider',
    definition: 'The registered office or principal place of business of the provider.',
  },
  DESCRIPTION: { label: 'Description', definition: 'A description of the services.' },
  CPV_CODE: { label: 'Main CPV code', definition: 'The most relevant code of the common procurement vocabulary.' },
  LIFETIME_VALUE: { label: 'Lifetime value', definition: 'The approximate value over the whole term.' },
  DATES: { label: 'Dates', definition: 'The days between which the service is to be provided.' },
  DECISION_MAKERS: {
    label: 'Who decided',
    definition: 'Who made the decision. A committee or the titles of posts are enough.',
  },
  REASONS_BY_KEY_CRITERIA: {
    label: 'Reasons by the key criteria',
    definition: 'Why the provider was chosen, with reference to the key criteria.',
  },
  CONFLICTS_OF_INTEREST: {
    label: 'Conflicts of interest',
    definition: 'Conflicts, or possible ones, that were declared, and how they were managed.',
  },
  FRAMEWORK_TERMS: {
    label: 'Terms of the framework',
    definition: 'Where a framework is concluded: how long it lasts and which authorities may use it.',
  },
  FRAMEWORK_USED: { label: 'Framework used', definition: 'Where the contract is based on a framework: that it is.' },
  URGENT_REASONS: { label: 'Reasons of urgency', definition: 'Why the rule on urgent circumstances was used.' },
  MODIFICATION: { label: 'What is modified', definition: 'The nature of the modification.' },
  CHANGE_OF_VALUE: { label: 'Change of value', definition: 'By how much the value changes.' },
  EFFECTIVE_DATE: { label: 'Date of effect', definition: 'From which day the modification has effect.' },
}
