import { firstPlace, phrase } from '../phrases.js'
import { isCompetitionHeld } from '../sense.js'
import { competitionByForm, procedureOfForm, wordsOfForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'
const said = [
  phrase(
    ['tender'],
    '\\b(?:open|competitive|formal|full|public|advertised){}(?:open{}|competitive{})?tender(?:ing)?\\b',
    isCompetitionHeld,
  ),
  phrase(['competiti'], '\\bcompetitive{}(?:procurement|process|procedure|exercise)\\b', isCompetitionHeld),
  phrase(
    ['competition'],
    '\\b(?:open|full|fair){}(?:and{}(?:open|fair|transparent){})?competition\\b',
    isCompetitionHeld,
  ),
]

export const competedNotSpecified: RouteRule = {
  id: 'competed-not-specified',
  title: 'Competed, not specified how',
  citation: null,
  concern: 'ROUTE',
  applies: (_notice, regime) => regime !== 'PSR_2023' && regime !== 'PA_2023' && regime !== 'PCR_2015',
  finding(notice) {
    const procedure = procedureOfForm(notice.facts)
    const form = wordsOfForm(notice.facts)
    if (procedure === 'LIMITED_COMPETITION' && form) {
      return { route: 'COMPETED_NOT_SPECIFIED', strength: STRENGTH.FORM, words: form, limitedCompetition: true }
    }
    const competed = competitionByForm(notice.facts)
    if (competed) return { route: 'COMPETED_NOT_SPECIFIED', strength: STRENGTH.FORM, words: competed }
    if (procedure !== null && procedure !== 'NOT_KNOWN') return null
    const place = firstPlace(notice, said)
    return place && { route: 'COMPETED_NOT_SPECIFIED', strength: STRENGTH.FORM_HINT, words: wordsAt(place) }
  },
}
