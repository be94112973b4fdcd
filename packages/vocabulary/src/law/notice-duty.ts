import type { AwardRoute } from '../award-route.js'
import type { LegalNotice } from './legal-notice.js'
import type { LawStatement } from './law-statement.js'
import { read, toBeChecked } from './law-statement.js'

/**
 * By when a notice is asked for.
 *
 * - `STANDSTILL_BEFORE_AWARD`: so long before the award that the time for representations has ended.
 * - `BEFORE_AWARD`: before the award.
 * - `DAYS_BEFORE_INTENTION`: that many calendar days before the intention to award is published.
 * - `DAYS_AFTER_AWARD`: within that many calendar days after the award.
 * - `DAYS_AFTER_QUARTER`: within that many calendar days after the end of the quarter of the award, the latest that
 *   the law allows where notices are grouped.
 */
export type DutyTiming =
  | { readonly kind: 'STANDSTILL_BEFORE_AWARD' }
  | { readonly kind: 'BEFORE_AWARD' }
  | { readonly kind: 'DAYS_BEFORE_INTENTION'; readonly days: number }
  | { readonly kind: 'DAYS_AFTER_AWARD'; readonly days: number }
  | { readonly kind: 'DAYS_AFTER_QUARTER'; readonly days: number }

/** A notice that a route asks for. */
export interface NoticeDuty {
  readonly notice: LegalNotice
  readonly timing: DutyTiming
  /** What the law says about it. Its `check` is that of the duty. */
  readonly law: LawStatement
}

const afterAward = (notice: LegalNotice, regulation: string): NoticeDuty => ({
  notice,
  timing: { kind: 'DAYS_AFTER_AWARD', days: 30 },
  law: toBeChecked('Published within 30 days after the contract is awarded.', `SI 2023/1348, ${regulation}`),
})

const intention = (notice: LegalNotice, schedule: string): NoticeDuty => ({
  notice,
  timing: { kind: 'STANDSTILL_BEFORE_AWARD' },
  law: read(
    'Published before the award. The standstill begins on the day after, and no award is made while it runs.',
    `SI 2023/1348, regulation 12 and ${schedule}`,
  ),
})

const competitive: readonly NoticeDuty[] = [
  {
    notice: 'PSR_COMPETITIVE_INVITATION',
    timing: { kind: 'BEFORE_AWARD' },
    law: toBeChecked('Published when the process begins.', 'SI 2023/1348, regulation 11 and Schedule 8'),
  },
  intention('PSR_COMPETITIVE_INTENTION', 'Schedule 10'),
  afterAward('PSR_COMPETITIVE_AWARD', 'regulation 11 and Schedule 11'),
]

const actAward: readonly NoticeDuty[] = [
  {
    notice: 'PA_CONTRACT_AWARD',
    timing: { kind: 'BEFORE_AWARD' },
    law: toBeChecked(
      'Published before the contract is entered into. For services under the light touch rules the standstill that follows is voluntary.',
      'Procurement Act 2023, sections 50 and 51',
    ),
  },
  {
    notice: 'PA_CONTRACT_DETAILS',
    timing: { kind: 'DAYS_AFTER_AWARD', days: 120 },
    law: toBeChecked(
      'Published within 30 days after the contract is entered into, for light touch contracts within 120 days.',
      'Procurement Act 2023, section 53',
    ),
  },
]

const actCompeted: readonly NoticeDuty[] = [
  {
    notice: 'PA_TENDER',
    timing: { kind: 'BEFORE_AWARD' },
    law: toBeChecked('Published to open the competition.', 'Procurement Act 2023, section 21'),
  },
  ...actAward,
]

const actDirect: readonly NoticeDuty[] = [
  {
    notice: 'PA_TRANSPARENCY',
    timing: { kind: 'BEFORE_AWARD' },
    law: read('Published before the contract is awarded directly.', 'Procurement Act 2023, section 44'),
  },
  ...actAward,
]

const lightTouchAward: NoticeDuty = {
  notice: 'PCR_CONTRACT_AWARD',
  timing: { kind: 'DAYS_AFTER_QUARTER', days: 30 },
  law: read(
    'Sent within 30 days after the award; notices may be grouped by quarter and are then sent within 30 days after its end.',
    'SI 2015/102, regulation 75',
  ),
}

const lightTouchCompeted: readonly NoticeDuty[] = [
  {
    notice: 'PCR_CALL',
    timing: { kind: 'BEFORE_AWARD' },
    law: read(
      'Services of Schedule 3 whose value reaches the threshold are advertised, by a contract notice or a prior information notice that stays open.',
      'SI 2015/102, regulation 75',
    ),
  },
  lightTouchAward,
]

/**
 * The notices that the law of each route asks for, in the order in which they come. A route without an entry is one of
 * which the register names no duty: it stands under several laws, or its notices are not stated.
 */
export const NOTICE_DUTIES: Readonly<Partial<Record<AwardRoute, readonly NoticeDuty[]>>> = {
  PSR_DIRECT_AWARD_A: [afterAward('PSR_DIRECT_AWARD', 'regulation 7 and Schedule 2')],
  PSR_DIRECT_AWARD_B: [afterAward('PSR_DIRECT_AWARD', 'regulation 8 and Schedule 2')],
  PSR_DIRECT_AWARD_C: [
    intention('PSR_DIRECT_AWARD_C_INTENTION', 'Schedule 3'),
    afterAward('PSR_DIRECT_AWARD_C_AWARD', 'regulation 9 and Schedule 4'),
  ],
  PSR_MOST_SUITABLE_PROVIDER: [
    {
      notice: 'PSR_MOST_SUITABLE_APPROACH',
      timing: { kind: 'DAYS_BEFORE_INTENTION', days: 14 },
      law: toBeChecked(
        'Published first; the authority then waits 14 days before it goes on.',
        'SI 2023/1348, regulation 10 and Schedule 5',
      ),
    },
    intention('PSR_MOST_SUITABLE_INTENTION', 'Schedule 6'),
    afterAward('PSR_MOST_SUITABLE_AWARD', 'regulation 10 and Schedule 7'),
  ],
  PSR_COMPETITIVE: competitive,
  PSR_URGENT: [afterAward('PSR_URGENT_AWARD', 'regulation 14 and Schedule 13')],
  PA_OPEN: actCompeted,
  PA_COMPETITIVE_FLEXIBLE: actCompeted,
  PA_RESERVED_MUTUAL: actCompeted,
  PA_DIRECT_AWARD: actDirect,
  PA_SWITCH_TO_DIRECT: actDirect,
  PCR_OPEN: lightTouchCompeted,
  PCR_RESTRICTED: lightTouchCompeted,
  PCR_COMPETITIVE_WITH_NEGOTIATION: lightTouchCompeted,
  PCR_COMPETITIVE_DIALOGUE: lightTouchCompeted,
  PCR_INNOVATION_PARTNERSHIP: lightTouchCompeted,
  PCR_LIGHT_TOUCH_COMPETED: lightTouchCompeted,
  PCR_RESERVED_MUTUAL: lightTouchCompeted,
  PCR_NEGOTIATED_WITHOUT_PUBLICATION: [lightTouchAward],
}

/** The same for routes that stand under several laws, where the award states the Provider Selection Regime. */
export const PSR_FRAMEWORK_DUTIES: Readonly<Partial<Record<AwardRoute, readonly NoticeDuty[]>>> = {
  FRAMEWORK_ESTABLISHMENT: competitive,
  FRAMEWORK_CALL_OFF_DIRECT: [afterAward('PSR_COMPETITIVE_AWARD', 'regulation 18')],
  FRAMEWORK_CALL_OFF_COMPETED: [
    {
      notice: 'PSR_COMPETITIVE_INTENTION',
      timing: { kind: 'STANDSTILL_BEFORE_AWARD' },
      law: toBeChecked(
        'Published before the award where members of the framework competed; it says that a framework was used.',
        'SI 2023/1348, regulations 12 and 18',
      ),
    },
    afterAward('PSR_COMPETITIVE_AWARD', 'regulation 18'),
  ],
}
