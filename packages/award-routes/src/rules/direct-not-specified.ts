import { firstPlace, phrase } from '../phrases.js'
import { isMeantNow } from '../sense.js'
import { competitionByForm, procedureOfForm, wordsOfForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'
const said = [
  phrase(['direct'], '\\bdirect(?:ly)?{}award(?:s|ed|ing)?\\b', isMeantNow),
  phrase(
    ['without'],
    '\\bwithout{}(?:a{}|an{}|any{}|prior{}|running{}a{})?(?:open{}|further{})?compet(?:ition|itive{}process)\\b',
    isMeantNow,
  ),
]

export const directNotSpecified: RouteRule = {
  id: 'direct-not-specified',
  title: 'Direct, not specified how',
  citation: null,
  concern: 'ROUTE',
  applies: (_notice, regime) => regime !== 'PSR_2023' && regime !== 'PCR_2015',
  finding(notice, regime) {
    const procedure = procedureOfForm(notice.facts)
    if (competitionByForm(notice.facts) || procedure === 'LIMITED_COMPETITION' || procedure === 'UNDER_FRAMEWORK')
      return null
    const form = wordsOfForm(notice.facts)
    if (regime === 'PA_2023') return null
    const byForm = procedure === 'WITHOUT_COMPETITION' || procedure === 'DIRECT_AWARD' || procedure === 'WITHOUT_CALL'
    if (procedure === 'WITHOUT_COMPETITION' && form)
      return { route: 'DIRECT_NOT_SPECIFIED', strength: STRENGTH.FORM, words: form }
    const place = firstPlace(notice, said)
    if (place && place.passage.part !== 'METHOD_DETAILS')
      return { route: 'DIRECT_NOT_SPECIFIED', strength: STRENGTH.GENERAL, words: wordsAt(place) }
    if (!byForm || !form) return null
    // A form without a call does not say whether providers were compared: the weakest of signs.
    const strength = procedure === 'WITHOUT_CALL' ? STRENGTH.FORM_HINT : STRENGTH.FORM
    return { route: 'DIRECT_NOT_SPECIFIED', strength, words: form }
  },
}
