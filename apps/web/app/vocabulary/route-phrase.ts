import type { AwardRoute } from '@openward/vocabulary/award-route'

/** How a route is said after "chose …": "by direct award process C". Names of processes are those of the law. */
const PHRASES: Readonly<Record<AwardRoute, string>> = {
  PSR_DIRECT_AWARD_A: 'by direct award process A',
  PSR_DIRECT_AWARD_B: 'by direct award process B',
  PSR_DIRECT_AWARD_C: 'by direct award process C',
  PSR_MOST_SUITABLE_PROVIDER: 'by the most suitable provider process',
  PSR_COMPETITIVE: 'by the competitive process of the Provider Selection Regime',
  PSR_URGENT: 'by an urgent award',
  FRAMEWORK_ESTABLISHMENT: 'for a framework, without giving a service yet',
  FRAMEWORK_CALL_OFF_DIRECT: 'directly from a framework',
  FRAMEWORK_CALL_OFF_COMPETED: 'after a competition within a framework',
  FRAMEWORK_CALL_OFF_NOT_STATED: 'from a framework, without stating how',
  PA_OPEN: 'by the open procedure of the Procurement Act',
  PA_COMPETITIVE_FLEXIBLE: 'by a competitive flexible procedure',
  PA_RESERVED_MUTUAL: 'by a procedure reserved to public service mutuals',
  PA_DIRECT_AWARD: 'by a direct award under the Procurement Act',
  PA_SWITCH_TO_DIRECT: 'by a switch to direct award',
  DYNAMIC_MARKET_CALL_OFF: 'from a dynamic market or purchasing system',
  QUOTATION: 'on quotations',
  PCR_OPEN: 'by the open procedure of the 2015 Regulations',
  PCR_RESTRICTED: 'by the restricted procedure of the 2015 Regulations',
  PCR_COMPETITIVE_WITH_NEGOTIATION: 'by a competitive procedure with negotiation',
  PCR_COMPETITIVE_DIALOGUE: 'by competitive dialogue',
  PCR_INNOVATION_PARTNERSHIP: 'by an innovation partnership',
  PCR_LIGHT_TOUCH_COMPETED: 'after a competition under the light touch regime',
  PCR_NEGOTIATED_WITHOUT_PUBLICATION: 'by negotiation without prior publication',
  PCR_RESERVED_MUTUAL: 'by a procedure reserved to mutuals',
  ANY_QUALIFIED_PROVIDER: 'as any qualified provider',
  SINGLE_TENDER_ACTION: 'by single tender action',
  IN_HOUSE: 'in house or by public cooperation',
  COMPETED_NOT_SPECIFIED: 'after a competition whose procedure is not named',
  DIRECT_NOT_SPECIFIED: 'without a competition, by a process that is not named',
  NOT_STATED: 'in a way that is not stated',
  NOT_AN_AWARD: 'in no award',
}

export function routePhrase(route: AwardRoute): string {
  return PHRASES[route]
}
