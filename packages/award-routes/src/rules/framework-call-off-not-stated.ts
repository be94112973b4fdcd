import { callOffPlace, isCallOffByForm } from './framework-call-off.js'
import { competitionByForm, wordsOfForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

export const frameworkCallOffNotStated: RouteRule = {
  id: 'framework-call-off-not-stated',
  title: 'Framework call-off, not stated how',
  citation: null,
  concern: 'ROUTE',
  applies: (notice) =>
    isCallOffByForm(notice) || notice.has('framework') || notice.has('call-off') || notice.has('call off'),
  finding(notice) {
    if (isCallOffByForm(notice)) {
      const words = wordsOfForm(notice.facts)
      return words && { route: 'FRAMEWORK_CALL_OFF_NOT_STATED', strength: STRENGTH.FORM, words }
    }
    if (competitionByForm(notice.facts)) return null
    const said = callOffPlace(notice)
    return said && { route: 'FRAMEWORK_CALL_OFF_NOT_STATED', strength: STRENGTH.GENERAL, words: wordsAt(said) }
  },
}
