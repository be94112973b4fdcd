import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import { procedureOfForm, wordsOfForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'
const named = [
  phrase(['request for quot'], '\\brequests?{}for{}(?:a{})?quot(?:e|es|ation|ations)\\b', isMeant),
  phrase(['rfq'], '(?<![a-z])rfq(?![a-z])', isMeant),
  phrase(
    ['quot'],
    '\\b(?:competitive|three|3|four|4|multiple|written|further){}(?:written{})?quot(?:e|es|ation|ations)\\b',
    isMeant,
  ),
]

export const quotation: RouteRule = {
  id: 'quotation',
  title: 'Quotations',
  citation: null,
  concern: 'ROUTE',
  applies: (notice, regime) =>
    regime !== 'PSR_2023' &&
    regime !== 'PA_2023' &&
    (notice.has('quot') || notice.has('rfq') || procedureOfForm(notice.facts) === 'QUOTATION'),
  finding(notice) {
    const procedure = procedureOfForm(notice.facts)
    // A form that says "open competition" or "without competition" knows better than the name of its paperwork.
    const decided =
      procedure === 'OPEN_COMPETITION' || procedure === 'WITHOUT_COMPETITION' || procedure === 'UNDER_FRAMEWORK'
    const place = decided ? null : firstPlace(notice, named)
    if (place) return { route: 'QUOTATION', strength: STRENGTH.GENERAL, words: wordsAt(place) }
    const words = procedure === 'QUOTATION' ? wordsOfForm(notice.facts) : null
    return words && { route: 'QUOTATION', strength: STRENGTH.FORM, words }
  },
}
