import type { AwardRoute } from '../award-route.js'
import { AWARD_ROUTES } from '../award-route.js'
import type { Regime } from '../regime.js'
import type { LawStatement } from './law-statement.js'
import { read, toBeChecked } from './law-statement.js'
import type { NoticeDuty } from './notice-duty.js'
import { NOTICE_DUTIES, PSR_FRAMEWORK_DUTIES } from './notice-duty.js'
import { REGIME_LAWS } from './regime-law.js'

/** What the law says of a route, beside its definition, level and discretion in `award-route.ts`. */
export interface RouteLaw {
  /** What must hold for the route to be used. The register shows it and does not judge whether it held. */
  readonly conditions: readonly LawStatement[]
  /** Why the route has its competition level. */
  readonly levelReason: string
}

const psr = (regulation: number) => `SI 2023/1348, regulation ${String(regulation)}`
const pcr = (regulation: string) => `SI 2015/102, regulation ${regulation}`
const notAFramework = (paragraph: number) =>
  read('It is not used to conclude a framework.', `SI 2023/1348, regulation 6(${String(paragraph)})`)
const competedReason = 'There is an open call, and offers are compared.'

/** The conditions of each route and the reason for its level. */
export const ROUTE_LAWS: Readonly<Record<AwardRoute, RouteLaw>> = {
  PSR_DIRECT_AWARD_A: {
    conditions: [
      read('There is an existing provider of the services.', psr(7)),
      read('By their nature only that provider, or group of providers, is capable of providing them.', psr(7)),
      notAFramework(3),
    ],
    levelReason: 'One provider is looked at. The regulations call it an award without a competition (regulation 2).',
  },
  PSR_DIRECT_AWARD_B: {
    conditions: [
      read('Patients are offered a choice of provider.', psr(8)),
      read('The number of providers is not restricted.', psr(8)),
      toBeChecked('Every provider that meets the requirements is offered a contract.', psr(8)),
      toBeChecked('There are arrangements by which providers can express an interest.', psr(8)),
      notAFramework(4),
    ],
    levelReason:
      'The authority does not choose among providers: all that qualify are let in, and patients choose between them.',
  },
  PSR_DIRECT_AWARD_C: {
    conditions: [
      read('Neither process A nor process B has to be used.', psr(9)),
      read('A contract ends, and a new one takes its place.', psr(9)),
      toBeChecked(
        'The change from the existing contract is not considerable: not materially different in character, and not both £500,000 and 25 per cent higher in value by a decision of the authority.',
        'SI 2023/1348, regulation 6(10) to (12)',
      ),
      read('The provider satisfies the existing contract and is likely to satisfy the new one.', psr(9)),
      notAFramework(5),
    ],
    levelReason:
      'One provider, the existing one, is looked at. The regulations call it an award without a competition.',
  },
  PSR_MOST_SUITABLE_PROVIDER: {
    conditions: [
      read('Neither process A nor process B has to be used.', psr(10)),
      read('Process C cannot be used, or the authority does not wish to use it.', psr(10)),
      toBeChecked(
        'The authority believes that it can identify the most suitable provider without a competition.',
        psr(10),
      ),
      notAFramework(6),
    ],
    levelReason: 'Likely providers are weighed against each other, but nobody is invited to make an offer.',
  },
  PSR_COMPETITIVE: {
    conditions: [
      read(
        'No other process has to be used; the authority may prefer it to process C and to the most suitable provider process.',
        psr(11),
      ),
      read('It is the only process by which a framework can be concluded.', 'SI 2023/1348, regulation 6(8)'),
    ],
    levelReason: 'Offers are invited and compared: the regulations call it an award with a competition (regulation 2).',
  },
  PSR_URGENT: {
    conditions: [
      toBeChecked('The award or modification is urgent.', psr(14)),
      toBeChecked('The authority could not foresee the reason and did not cause it.', psr(14)),
      toBeChecked('To wait for another process would be likely to put patients or the public at risk.', psr(14)),
      toBeChecked('The contract is as short as it can be, as a rule not over 12 months.', 'Statutory guidance'),
    ],
    levelReason: 'One provider is given the contract without a comparison.',
  },
  FRAMEWORK_ESTABLISHMENT: {
    conditions: [
      read(
        'Under the Provider Selection Regime only the competitive process concludes a framework.',
        'SI 2023/1348, regulation 6(8)',
      ),
      toBeChecked('A framework lasts four years as a rule.', psr(16)),
    ],
    levelReason: 'Providers compete to be admitted. No service is given yet, so it stands outside every share.',
  },
  FRAMEWORK_CALL_OFF_DIRECT: {
    conditions: [toBeChecked('The terms of the framework allow a contract without a further competition.', psr(18))],
    levelReason: 'One member of the framework is given the contract. How members were admitted is told beside it.',
  },
  FRAMEWORK_CALL_OFF_COMPETED: {
    conditions: [toBeChecked('Members of the framework are invited to compete for the contract.', psr(18))],
    levelReason: 'Only members of the framework could compete.',
  },
  FRAMEWORK_CALL_OFF_NOT_STATED: {
    conditions: [],
    levelReason: 'The notice does not say whether members of the framework competed.',
  },
  PA_OPEN: { conditions: [], levelReason: competedReason },
  PA_COMPETITIVE_FLEXIBLE: { conditions: [], levelReason: competedReason },
  PA_RESERVED_MUTUAL: {
    conditions: [
      read(
        'The contract is under the light touch rules, for services that the regulations list.',
        'Procurement Act 2023, section 33',
      ),
      read('It lasts no longer than five years.', 'Procurement Act 2023, section 33'),
      read(
        'A mutual that held such a contract from the same authority in the three years before cannot take part.',
        'Procurement Act 2023, section 33',
      ),
    ],
    levelReason: 'There is a public call, open to mutuals that qualify; their offers are compared.',
  },
  PA_DIRECT_AWARD: {
    conditions: [
      read(
        'One of the grounds that the Act lists applies, for example a single supplier or extreme urgency.',
        'Procurement Act 2023, section 41 and Schedule 5',
      ),
    ],
    levelReason: 'One provider is given the contract without a competition.',
  },
  PA_SWITCH_TO_DIRECT: {
    conditions: [read('A competitive procedure brought no suitable tender.', 'Procurement Act 2023, section 43')],
    levelReason: 'The competition ended without a choice; the contract was then given directly.',
  },
  DYNAMIC_MARKET_CALL_OFF: { conditions: [], levelReason: 'Only members of the market or system could compete.' },
  QUOTATION: { conditions: [], levelReason: 'Some providers were asked; there was no open call.' },
  PCR_OPEN: { conditions: [], levelReason: competedReason },
  PCR_RESTRICTED: { conditions: [], levelReason: competedReason },
  PCR_COMPETITIVE_WITH_NEGOTIATION: { conditions: [], levelReason: competedReason },
  PCR_COMPETITIVE_DIALOGUE: { conditions: [], levelReason: competedReason },
  PCR_INNOVATION_PARTNERSHIP: { conditions: [], levelReason: competedReason },
  PCR_LIGHT_TOUCH_COMPETED: {
    conditions: [
      read('The service is one of Schedule 3 and its value reaches the threshold.', pcr('74')),
      read('The authority designs the procedure; it is transparent and treats providers equally.', pcr('76')),
    ],
    levelReason: competedReason,
  },
  PCR_NEGOTIATED_WITHOUT_PUBLICATION: {
    conditions: [
      read(
        'One of the listed grounds applies: no competition for technical reasons, exclusive rights, or extreme urgency that the authority could not foresee and did not cause.',
        pcr('32'),
      ),
    ],
    levelReason: 'There was no call for competition.',
  },
  PCR_RESERVED_MUTUAL: {
    conditions: [
      read(
        'The organisation has a public service mission, reinvests or shares profits by participation, and its staff or users take part in running it.',
        pcr('77'),
      ),
      toBeChecked(
        'It had no contract for the same services from the same authority under this rule in the three years before.',
        pcr('77'),
      ),
      toBeChecked('The contract lasts no longer than three years.', pcr('77')),
    ],
    levelReason: 'There is a public call, open to organisations that qualify; their offers are compared.',
  },
  ANY_QUALIFIED_PROVIDER: {
    conditions: [],
    levelReason: 'All providers that qualify are let in, and patients choose between them.',
  },
  SINGLE_TENDER_ACTION: { conditions: [], levelReason: 'One provider was asked.' },
  IN_HOUSE: {
    conditions: [
      toBeChecked(
        'The authority controls the body as it controls its own departments, or public bodies work together for a public purpose.',
        pcr('12'),
      ),
    ],
    levelReason: 'The contract stays among public bodies without a competition.',
  },
  COMPETED_NOT_SPECIFIED: { conditions: [], levelReason: 'The notice says that there was a competition.' },
  DIRECT_NOT_SPECIFIED: { conditions: [], levelReason: 'The notice says that there was no competition.' },
  NOT_STATED: { conditions: [], levelReason: 'Nothing in the notice tells.' },
  NOT_AN_AWARD: { conditions: [], levelReason: 'No provider is chosen.' },
}

/** The notices that the law asks for where an award states this route and regime; empty where the register names none. */
export function dutiesOf(route: AwardRoute, regime: Regime): readonly NoticeDuty[] {
  const own = AWARD_ROUTES[route].regime
  if (own !== null) return own === regime ? (NOTICE_DUTIES[route] ?? []) : []
  return regime === 'PSR_2023' ? (PSR_FRAMEWORK_DUTIES[route] ?? []) : []
}

/** Who may use a route: who may use its regime; null for a route that stands under several. */
export function mayUse(route: AwardRoute): LawStatement | null {
  const { regime } = AWARD_ROUTES[route]
  return regime === null ? null : REGIME_LAWS[regime].mayUse
}
