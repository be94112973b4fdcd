import { AWARD_ROUTES, type AwardRoute } from '@openward/vocabulary/award-route'

/** Labels that are too long for the column of a list, or that would call an admission to a framework an award. */
const SHORTER: Partial<Readonly<Record<AwardRoute, string>>> = {
  FRAMEWORK_ESTABLISHMENT: 'Admitted to a framework',
  FRAMEWORK_CALL_OFF_NOT_STATED: 'Call-off, not stated how',
  PA_RESERVED_MUTUAL: 'Reserved to mutuals, 2023 Act',
  PA_OPEN: 'Open procedure, 2023 Act',
  PA_DIRECT_AWARD: 'Direct award, 2023 Act',
  PCR_RESERVED_MUTUAL: 'Reserved to mutuals, 2015 law',
  PCR_OPEN: 'Open procedure, 2015 law',
  PCR_RESTRICTED: 'Restricted procedure, 2015 law',
  PCR_COMPETITIVE_WITH_NEGOTIATION: 'Competed with negotiation',
  PCR_NEGOTIATED_WITHOUT_PUBLICATION: 'Negotiated, not published',
  DYNAMIC_MARKET_CALL_OFF: 'From a dynamic market',
}

/** How the provider was chosen, in at most 30 letters: as long as the column is wide. */
export function printRowRoute(route: AwardRoute): string {
  return SHORTER[route] ?? AWARD_ROUTES[route].label
}
