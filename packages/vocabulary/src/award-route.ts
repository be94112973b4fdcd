import type { CodeEntry, CodeList } from './code-list.js'
import type { CompetitionLevel } from './competition-level.js'
import type { Regime } from './regime.js'

export type AwardRoute =
  | 'PSR_DIRECT_AWARD_A'
  | 'PSR_DIRECT_AWARD_B'
  | 'PSR_DIRECT_AWARD_C'
  | 'PSR_MOST_SUITABLE_PROVIDER'
  | 'PSR_COMPETITIVE'
  | 'PSR_URGENT'
  | 'FRAMEWORK_ESTABLISHMENT'
  | 'FRAMEWORK_CALL_OFF_DIRECT'
  | 'FRAMEWORK_CALL_OFF_COMPETED'
  | 'FRAMEWORK_CALL_OFF_NOT_STATED'
  | 'PA_OPEN'
  | 'PA_COMPETITIVE_FLEXIBLE'
  | 'PA_RESERVED_MUTUAL'
  | 'PA_DIRECT_AWARD'
  | 'PA_SWITCH_TO_DIRECT'
  | 'DYNAMIC_MARKET_CALL_OFF'
  | 'QUOTATION'
  | 'PCR_OPEN'
  | 'PCR_RESTRICTED'
  | 'PCR_COMPETITIVE_WITH_NEGOTIATION'
  | 'PCR_COMPETITIVE_DIALOGUE'
  | 'PCR_INNOVATION_PARTNERSHIP'
  | 'PCR_LIGHT_TOUCH_COMPETED'
  | 'PCR_NEGOTIATED_WITHOUT_PUBLICATION'
  | 'PCR_RESERVED_MUTUAL'
  | 'ANY_QUALIFIED_PROVIDER'
  | 'SINGLE_TENDER_ACTION'
  | 'IN_HOUSE'
  | 'COMPETED_NOT_SPECIFIED'
  | 'DIRECT_NOT_SPECIFIED'
  | 'NOT_STATED'
  | 'NOT_AN_AWARD'

/** Whether the law obliged the authority to use the route (MUST), let it choose (MAY), or whether it is not known. */
export type Discretion = 'MUST' | 'MAY' | 'NOT_APPLICABLE' | 'NOT_KNOWN'

export interface AwardRouteEntry extends CodeEntry {
  /** The regime whose words the route needs, or null where it may stand under several. */
  readonly regime: Regime | null
  readonly competitionLevel: CompetitionLevel
  readonly discretion: Discretion
  /** Regulation or section, or null. */
  readonly citation: string | null
  /** False for what is left out of every share: framework conclusions and notices that are not awards. */
  readonly inShares: boolean
}

const route = (
  label: string,
  definition: string,
  regime: Regime | null,
  competitionLevel: CompetitionLevel,
  discretion: Discretion,
  citation: string | null,
  inShares = true,
): AwardRouteEntry => ({ label, definition, regime, competitionLevel, discretion, citation, inShares })

/** How a provider is chosen, with the competition level and discretion that belong to each route. */
export const AWARD_ROUTES: CodeList<AwardRoute, AwardRouteEntry> = {
  PSR_DIRECT_AWARD_A: route(
    'Direct award process A',
    'The existing provider is the only one capable of providing the service, due to its nature. Where that is so, the authority must use this process.',
    'PSR_2023',
    'DIRECT',
    'MUST',
    'SI 2023/1348, regulation 7',
  ),
  PSR_DIRECT_AWARD_B: route(
    'Direct award process B',
    'Patients have a choice, the number of providers is not restricted, and every provider that meets the requirements is offered a contract. Where that is so, the authority must use this process.',
    'PSR_2023',
    'OPEN_TO_ALL',
    'MUST',
    'SI 2023/1348, regulation 8',
  ),
  PSR_DIRECT_AWARD_C: route(
    'Direct award process C',
    'The existing provider satisfies the contract and is likely to satisfy a new one that does not change considerably. The authority may choose this process.',
    'PSR_2023',
    'DIRECT',
    'MAY',
    'SI 2023/1348, regulation 9',
  ),
  PSR_MOST_SUITABLE_PROVIDER: route(
    'Most suitable provider process',
    'The authority weighs likely providers against the key criteria and identifies the most suitable one, without a competition.',
    'PSR_2023',
    'LIMITED',
    'MAY',
    'SI 2023/1348, regulation 10',
  ),
  PSR_COMPETITIVE: route(
    'Competitive process',
    'The authority invites offers and assesses them. It is the only way to conclude a framework agreement.',
    'PSR_2023',
    'COMPETITIVE',
    'MAY',
    'SI 2023/1348, regulation 11',
  ),
  PSR_URGENT: route(
    'Urgent award',
    'An award or modification in urgent circumstances that the authority could not foresee and did not cause.',
    'PSR_2023',
    'DIRECT',
    'MAY',
    'SI 2023/1348, regulation 14',
  ),
  FRAMEWORK_ESTABLISHMENT: route(
    'Framework concluded',
    'Providers were admitted to a framework agreement. No service is awarded yet, so it stands outside every share.',
    null,
    'COMPETITIVE',
    'NOT_APPLICABLE',
    null,
    false,
  ),
  FRAMEWORK_CALL_OFF_DIRECT: route(
    'Framework call-off, direct',
    'A contract under a framework agreement, given to one of its members without a competition among them.',
    null,
    'DIRECT',
    'MAY',
    null,
  ),
  FRAMEWORK_CALL_OFF_COMPETED: route(
    'Framework call-off, competed',
    'A contract under a framework agreement after a competition among its members.',
    null,
    'LIMITED',
    'MAY',
    null,
  ),
  FRAMEWORK_CALL_OFF_NOT_STATED: route(
    'Framework call-off, not stated how',
    'A contract under a framework agreement; the notice does not say whether its members competed.',
    null,
    'NOT_STATED',
    'MAY',
    null,
  ),
  PA_OPEN: route(
    'Open procedure (Procurement Act)',
    'A single-stage procedure in which anyone interested may submit a tender.',
    'PA_2023',
    'COMPETITIVE',
    'NOT_APPLICABLE',
    'Procurement Act 2023, section 20(2)(a)',
  ),
  PA_COMPETITIVE_FLEXIBLE: route(
    'Competitive flexible procedure',
    'A competitive procedure that the authority designed for the purpose.',
    'PA_2023',
    'COMPETITIVE',
    'NOT_APPLICABLE',
    'Procurement Act 2023, section 20(2)(b)',
  ),
  PA_RESERVED_MUTUAL: route(
    'Reserved to public service mutuals (Procurement Act)',
    'A competitive flexible procedure open only to qualifying public service mutuals.',
    'PA_2023',
    'COMPETITIVE',
    'MAY',
    'Procurement Act 2023, section 33',
  ),
  PA_DIRECT_AWARD: route(
    'Direct award (Procurement Act)',
    'An award without a competition on a ground that the Act lists.',
    'PA_2023',
    'DIRECT',
    'MAY',
    'Procurement Act 2023, section 41 and Schedule 5',
  ),
  PA_SWITCH_TO_DIRECT: route(
    'Switch to direct award',
    'An award without a competition after a competitive procedure brought no suitable tender.',
    'PA_2023',
    'DIRECT',
    'MAY',
    'Procurement Act 2023, section 43',
  ),
  DYNAMIC_MARKET_CALL_OFF: route(
    'Dynamic market or purchasing system',
    'A contract after a competition among the members of a dynamic market or dynamic purchasing system.',
    null,
    'LIMITED',
    'NOT_APPLICABLE',
    null,
  ),
  QUOTATION: route('Quotations', 'Some providers were asked for quotations.', null, 'LIMITED', 'NOT_APPLICABLE', null),
  PCR_OPEN: route(
    'Open procedure (2015 Regulations)',
    'Any provider could submit a tender in answer to a call.',
    'PCR_2015',
    'COMPETITIVE',
    'NOT_APPLICABLE',
    'SI 2015/102, regulation 27',
  ),
  PCR_RESTRICTED: route(
    'Restricted procedure (2015 Regulations)',
    'Any provider could ask to take part; those selected were invited to tender.',
    'PCR_2015',
    'COMPETITIVE',
    'NOT_APPLICABLE',
    'SI 2015/102, regulation 28',
  ),
  PCR_COMPETITIVE_WITH_NEGOTIATION: route(
    'Competitive procedure with negotiation',
    'A call for competition followed by negotiated tenders.',
    'PCR_2015',
    'COMPETITIVE',
    'NOT_APPLICABLE',
    'SI 2015/102, regulation 29',
  ),
  PCR_COMPETITIVE_DIALOGUE: route(
    'Competitive dialogue',
    'A call for competition followed by a dialogue with those selected.',
    'PCR_2015',
    'COMPETITIVE',
    'NOT_APPLICABLE',
    'SI 2015/102, regulation 30',
  ),
  PCR_INNOVATION_PARTNERSHIP: route(
    'Innovation partnership',
    'A call for competition for the development and purchase of something new.',
    'PCR_2015',
    'COMPETITIVE',
    'NOT_APPLICABLE',
    'SI 2015/102, regulation 31',
  ),
  PCR_LIGHT_TOUCH_COMPETED: route(
    'Light touch regime, competed',
    'An advertised award of a Schedule 3 service by a procedure that the authority designed.',
    'PCR_2015',
    'COMPETITIVE',
    'NOT_APPLICABLE',
    'SI 2015/102, regulations 74 to 76',
  ),
  PCR_NEGOTIATED_WITHOUT_PUBLICATION: route(
    'Negotiated without prior publication',
    'An award without a call for competition on a ground that the regulations list.',
    'PCR_2015',
    'DIRECT',
    'MAY',
    'SI 2015/102, regulation 32',
  ),
  PCR_RESERVED_MUTUAL: route(
    'Reserved to mutuals (2015 Regulations)',
    'An advertised award reserved to organisations with a public service mission and employee participation.',
    'PCR_2015',
    'COMPETITIVE',
    'MAY',
    'SI 2015/102, regulation 77',
  ),
  ANY_QUALIFIED_PROVIDER: route(
    'Any qualified provider',
    'An accreditation open to every provider that qualifies; patients choose between them.',
    null,
    'OPEN_TO_ALL',
    'MAY',
    null,
  ),
  SINGLE_TENDER_ACTION: route(
    'Single tender action',
    'The authority asked one provider only, under its own standing orders.',
    null,
    'DIRECT',
    'MAY',
    null,
  ),
  IN_HOUSE: route(
    'In-house or public cooperation',
    'An award to a body that the authority controls, or a cooperation between public bodies.',
    null,
    'DIRECT',
    'MAY',
    null,
  ),
  COMPETED_NOT_SPECIFIED: route(
    'Competed, not specified how',
    'The notice says that there was a competition, without naming the procedure of the stated regime.',
    null,
    'COMPETITIVE',
    'NOT_KNOWN',
    null,
  ),
  DIRECT_NOT_SPECIFIED: route(
    'Direct, not specified how',
    'The notice says that there was no competition, without naming a process of the stated regime.',
    null,
    'DIRECT',
    'NOT_KNOWN',
    null,
  ),
  NOT_STATED: route(
    'Not stated',
    'The notice does not say how the provider was chosen.',
    null,
    'NOT_STATED',
    'NOT_KNOWN',
    null,
  ),
  NOT_AN_AWARD: route(
    'Not an award',
    'The notice is about something else: market engagement, an abandonment, a modification, a termination.',
    null,
    'NOT_APPLICABLE',
    'NOT_APPLICABLE',
    null,
    false,
  ),
}
