import type { AwardRoute } from '@openward/vocabulary/award-route'
import { firstPlace, phrase } from '../phrases.js'
import { isCompetitionHeld } from '../sense.js'
import type { FormProcedure } from './form-procedure.js'
import { procedureOfForm, wordsOfForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

const named: readonly (readonly [AwardRoute, ReturnType<typeof phrase>])[] = [
  ['PCR_COMPETITIVE_DIALOGUE', phrase(['dialogue'], '\\bcompetitive{}dialogue\\b', isCompetitionHeld)],
  [
    'PCR_COMPETITIVE_WITH_NEGOTIATION',
    phrase(['negotiation'], '\\bcompetitive{}procedure{}with{}negotiation\\b', isCompetitionHeld),
  ],
  [
    'PCR_INNOVATION_PARTNERSHIP',
    phrase(['innovation partnership'], '\\binnovation{}partnership\\b', isCompetitionHeld),
  ],
  ['PCR_RESTRICTED', phrase(['restricted'], '\\brestricted{}(?:procedure|tender|process)\\b', isCompetitionHeld)],
  ['PCR_OPEN', phrase(['open'], '\\bopen{}(?:procedure|tender(?:ing)?(?:{}process)?)\\b', isCompetitionHeld)],
]

const ofForm: Partial<Record<FormProcedure, AwardRoute>> = {
  OPEN: 'PCR_OPEN',
  RESTRICTED: 'PCR_RESTRICTED',
  COMPETITIVE_WITH_NEGOTIATION: 'PCR_COMPETITIVE_WITH_NEGOTIATION',
  COMPETITIVE_DIALOGUE: 'PCR_COMPETITIVE_DIALOGUE',
  INNOVATION_PARTNERSHIP: 'PCR_INNOVATION_PARTNERSHIP',
}

export const publicContractsProcedure: RouteRule = {
  id: 'public-contracts-procedure',
  title: 'Procedures of the 2015 Regulations',
  citation: 'SI 2015/102, regulations 26 to 31',
  concern: 'ROUTE',
  applies: (_notice, regime) => regime === 'PCR_2015',
  finding(notice) {
    for (const [route, wanted] of named) {
      const place = firstPlace(notice, [wanted])
      if (place && place.passage.part !== 'METHOD_DETAILS')
        return { route, strength: STRENGTH.GENERAL, words: wordsAt(place) }
    }
    const procedure = procedureOfForm(notice.facts)
    const words = wordsOfForm(notice.facts)
    const route = procedure ? ofForm[procedure] : undefined
    return route && words ? { route, strength: STRENGTH.FORM, words } : null
  },
}
