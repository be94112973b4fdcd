import type { CodeEntry, CodeList } from '../code-list.js'
import type { NoticeStage } from '../notice-stage.js'
import type { Regime } from '../regime.js'
import type { LawCheck } from './law-statement.js'
import type { NoticeItem } from './notice-item.js'

/** A notice that the law asks for. */
export type LegalNotice =
  | 'PSR_DIRECT_AWARD'
  | 'PSR_DIRECT_AWARD_C_INTENTION'
  | 'PSR_DIRECT_AWARD_C_AWARD'
  | 'PSR_MOST_SUITABLE_APPROACH'
  | 'PSR_MOST_SUITABLE_INTENTION'
  | 'PSR_MOST_SUITABLE_AWARD'
  | 'PSR_COMPETITIVE_INVITATION'
  | 'PSR_COMPETITIVE_INTENTION'
  | 'PSR_COMPETITIVE_AWARD'
  | 'PSR_MODIFICATION'
  | 'PSR_URGENT_AWARD'
  | 'PSR_URGENT_MODIFICATION'
  | 'PSR_ABANDONMENT'
  | 'PA_TENDER'
  | 'PA_TRANSPARENCY'
  | 'PA_CONTRACT_AWARD'
  | 'PA_CONTRACT_DETAILS'
  | 'PCR_CALL'
  | 'PCR_CONTRACT_AWARD'

export interface LegalNoticeEntry extends CodeEntry {
  readonly regime: Regime
  /** The schedule or section with its contents. */
  readonly citation: string
  /** Whether the number of the schedule and the contents were read. */
  readonly check: LawCheck
  /** At which stage of a decision the register finds it. */
  readonly stage: NoticeStage
  /** The notice type of the form where the form has one, else null. */
  readonly noticeType: string | null
  /** What it has to contain; empty where the register does not say yet. */
  readonly contents: readonly NoticeItem[]
}

const common = ['PROCESS_NAMED', 'TITLE', 'REFERENCE', 'PROVIDER', 'PROVIDER_ADDRESS'] as const
const subject = ['DESCRIPTION', 'CPV_CODE', 'LIFETIME_VALUE'] as const
const decision = ['DECISION_MAKERS', 'CONFLICTS_OF_INTEREST'] as const
const reasoned = ['DECISION_MAKERS', 'REASONS_BY_KEY_CRITERIA', 'CONFLICTS_OF_INTEREST'] as const

function psr(
  label: string,
  definition: string,
  schedule: number,
  check: LawCheck,
  stage: NoticeStage,
  contents: readonly NoticeItem[],
): LegalNoticeEntry {
  const citation = `SI 2023/1348, Schedule ${String(schedule)}`
  return { label, definition, regime: 'PSR_2023', citation, check, stage, noticeType: null, contents }
}

function act(
  label: string,
  definition: string,
  section: string,
  check: LawCheck,
  stage: NoticeStage,
  noticeType: string,
): LegalNoticeEntry {
  const citation = `Procurement Act 2023, ${section}`
  return { label, definition, regime: 'PA_2023', citation, check, stage, noticeType, contents: [] }
}

/** The notices of the law. Contents are given where the register can name them; see `check` for how sure it is. */
export const LEGAL_NOTICES: CodeList<LegalNotice, LegalNoticeEntry> = {
  PSR_DIRECT_AWARD: psr(
    'Notice of an award by process A or B',
    'Says, after the award, to whom a contract was given by direct award process A or B.',
    2,
    'TO_BE_CHECKED',
    'AWARD',
    [...common, ...subject, 'DATES', ...decision],
  ),
  PSR_DIRECT_AWARD_C_INTENTION: psr(
    'Notice of the intention to award by process C',
    'Says, before the award, which existing provider is to get a new contract and why. It opens the standstill.',
    3,
    'READ',
    'INTENTION_TO_AWARD',
    [...common, ...subject, ...reasoned],
  ),
  PSR_DIRECT_AWARD_C_AWARD: psr(
    'Notice of an award by process C',
    'Confirms that the contract was given.',
    4,
    'TO_BE_CHECKED',
    'AWARD',
    [...common, ...subject, 'DATES', ...decision],
  ),
  PSR_MOST_SUITABLE_APPROACH: psr(
    'Notice of the intended approach',
    'Says that the most suitable provider process is to be followed, so that providers can make themselves known.',
    5,
    'TO_BE_CHECKED',
    'INTENDED_APPROACH',
    ['PROCESS_NAMED', 'TITLE', 'REFERENCE', ...subject, 'DATES'],
  ),
  PSR_MOST_SUITABLE_INTENTION: psr(
    'Notice of the intention to award to the most suitable provider',
    'Says, before the award, which provider is the most suitable one and why. It opens the standstill.',
    6,
    'TO_BE_CHECKED',
    'INTENTION_TO_AWARD',
    [...common, ...subject, ...reasoned],
  ),
  PSR_MOST_SUITABLE_AWARD: psr(
    'Notice of an award to the most suitable provider',
    'Confirms that the contract was given.',
    7,
    'TO_BE_CHECKED',
    'AWARD',
    [...common, ...subject, 'DATES', ...decision],
  ),
  PSR_COMPETITIVE_INVITATION: psr(
    'Notice that invites offers',
    'Opens the competitive process to every provider.',
    8,
    'TO_BE_CHECKED',
    'INVITATION',
    [],
  ),
  PSR_COMPETITIVE_INTENTION: psr(
    'Notice of the intention to award after the competitive process',
    'Says, before the award or before a framework is concluded, who is to be chosen and why. It opens the standstill.',
    10,
    'READ',
    'INTENTION_TO_AWARD',
    [...common, ...subject, ...reasoned, 'FRAMEWORK_TERMS', 'FRAMEWORK_USED'],
  ),
  PSR_COMPETITIVE_AWARD: psr(
    'Notice of an award after the competitive process',
    'Confirms that the contract was given or the framework concluded.',
    11,
    'TO_BE_CHECKED',
    'AWARD',
    [...common, ...subject, 'DATES', ...decision],
  ),
  PSR_MODIFICATION: psr(
    'Notice of a modification',
    'Says what changes in a contract in force.',
    12,
    'TO_BE_CHECKED',
    'MODIFICATION',
    [
      'PROCESS_NAMED',
      'TITLE',
      'REFERENCE',
      'DESCRIPTION',
      'CPV_CODE',
      'CHANGE_OF_VALUE',
      'EFFECTIVE_DATE',
      ...decision,
      'MODIFICATION',
    ],
  ),
  PSR_URGENT_AWARD: psr(
    'Notice of an urgent award',
    'Says, after the award, to whom a contract was given in urgent circumstances and why these were urgent.',
    13,
    'TO_BE_CHECKED',
    'URGENT_AWARD',
    [...common, ...subject, 'DATES', ...decision, 'URGENT_REASONS'],
  ),
  PSR_URGENT_MODIFICATION: psr(
    'Notice of an urgent modification',
    'Says what changes in a contract in force because of urgent circumstances, and why these were urgent.',
    14,
    'READ',
    'MODIFICATION',
    [
      'PROCESS_NAMED',
      'TITLE',
      'REFERENCE',
      'DESCRIPTION',
      'CPV_CODE',
      'EFFECTIVE_DATE',
      ...decision,
      'URGENT_REASONS',
      'MODIFICATION',
    ],
  ),
  PSR_ABANDONMENT: psr(
    'Notice of an abandonment',
    'Says that a process ends without an award.',
    15,
    'TO_BE_CHECKED',
    'ABANDONMENT',
    [],
  ),
  PA_TENDER: act(
    'Tender notice (UK4)',
    'Invites tenders, or requests to take part, in a competitive procedure.',
    'section 21',
    'TO_BE_CHECKED',
    'INVITATION',
    'UK4',
  ),
  PA_TRANSPARENCY: act(
    'Transparency notice (UK5)',
    'Says, before a direct award, that one is intended and on which ground.',
    'section 44',
    'READ',
    'INTENTION_TO_AWARD',
    'UK5',
  ),
  PA_CONTRACT_AWARD: act(
    'Contract award notice (UK6)',
    'Says, before the contract is entered into, to whom it is to be given.',
    'section 50',
    'TO_BE_CHECKED',
    'AWARD',
    'UK6',
  ),
  PA_CONTRACT_DETAILS: act(
    'Contract details notice (UK7)',
    'Says that the contract has been entered into, with its details.',
    'section 53',
    'TO_BE_CHECKED',
    'CONTRACT_DETAILS',
    'UK7',
  ),
  PCR_CALL: {
    label: 'Contract notice or prior information notice',
    definition: 'Opens a competition for a service of Schedule 3 whose value reaches the threshold.',
    regime: 'PCR_2015',
    citation: 'SI 2015/102, regulation 75',
    check: 'READ',
    stage: 'INVITATION',
    noticeType: null,
    contents: [],
  },
  PCR_CONTRACT_AWARD: {
    label: 'Contract award notice (2015 Regulations)',
    definition: 'Says, after the award, to whom a service of Schedule 3 was given.',
    regime: 'PCR_2015',
    citation: 'SI 2015/102, regulation 75',
    check: 'READ',
    stage: 'AWARD',
    noticeType: null,
    contents: [],
  },
}
