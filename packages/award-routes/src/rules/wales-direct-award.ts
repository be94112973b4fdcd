import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import { procedureOfForm, wordsOfForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

const named = [
  phrase(['direct award'], '\\bdirect{}award{}(?:process{})?(?:dap{})?[12]\\b', isMeant),
  phrase(['dap'], '(?<![a-z])dap{?}[12](?![0-9a-z])', isMeant),
]
const generally = [phrase(['direct'], '\\bdirect(?:ly)?{}award(?:ed)?\\b', isMeant)]

export const walesDirectAward: RouteRule = {
  id: 'wales-direct-award',
  title: 'Direct awards of Wales',
  citation: 'Health Services (Provider Selection Regime) (Wales) Regulations 2025',
  concern: 'ROUTE',
  applies: (_notice, regime) => regime === 'WALES_PSR_2025',
  finding(notice) {
    const place = firstPlace(notice, named)
    if (place) return { route: 'DIRECT_NOT_SPECIFIED', strength: STRENGTH.NAMED, words: wordsAt(place) }
    const said = firstPlace(notice, generally)
    if (said) return { route: 'DIRECT_NOT_SPECIFIED', strength: STRENGTH.GENERAL, words: wordsAt(said) }
    const procedure = procedureOfForm(notice.facts)
    const words = procedure === 'WITHOUT_CALL' || procedure === 'DIRECT_AWARD' ? wordsOfForm(notice.facts) : null
    return words && { route: 'DIRECT_NOT_SPECIFIED', strength: STRENGTH.FORM, words }
  },
}
