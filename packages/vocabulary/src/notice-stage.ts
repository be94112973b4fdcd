import type { CodeList } from './code-list.js'

export type NoticeStage =
  | 'PIPELINE'
  | 'MARKET_ENGAGEMENT'
  | 'INTENDED_APPROACH'
  | 'INVITATION'
  | 'INTENTION_TO_AWARD'
  | 'AWARD'
  | 'URGENT_AWARD'
  | 'CONTRACT_DETAILS'
  | 'MODIFICATION'
  | 'CORRECTION'
  | 'ABANDONMENT'
  | 'TERMINATION'
  | 'PERFORMANCE'
  | 'OTHER'

/** Where a notice stands in the life of a decision. */
export const NOTICE_STAGES: CodeList<NoticeStage> = {
  PIPELINE: { label: 'Pipeline', definition: 'An early list of what may be bought; nothing is decided.' },
  MARKET_ENGAGEMENT: {
    label: 'Market engagement',
    definition: 'The authority asks the market for views before it decides how to choose.',
  },
  INTENDED_APPROACH: {
    label: 'Intended approach',
    definition:
      'The authority says that it will follow the most suitable provider process (SI 2023/1348, regulation 10).',
  },
  INVITATION: { label: 'Invitation', definition: 'Providers are invited to make offers or to apply.' },
  INTENTION_TO_AWARD: {
    label: 'Intention to award',
    definition: 'The authority says whom it intends to choose. The award is not made yet.',
  },
  AWARD: { label: 'Award', definition: 'The authority says whom it has chosen.' },
  URGENT_AWARD: {
    label: 'Urgent award',
    definition: 'An award in urgent circumstances (SI 2023/1348, regulation 14).',
  },
  CONTRACT_DETAILS: {
    label: 'Contract details',
    definition: 'The contract has been entered into, and its details are published.',
  },
  MODIFICATION: { label: 'Modification', definition: 'The term, price or parties of a contract in force change.' },
  CORRECTION: {
    label: 'Correction',
    definition: 'A correction or update of an earlier notice that decides nothing new.',
  },
  ABANDONMENT: { label: 'Abandonment', definition: 'The process ends without an award, in whole or for some lots.' },
  TERMINATION: { label: 'Termination', definition: 'A contract ends.' },
  PERFORMANCE: { label: 'Performance', definition: 'How a contract performs is reported.' },
  OTHER: { label: 'Other', definition: 'A notice that says nothing about choosing a provider or about a contract.' },
}
