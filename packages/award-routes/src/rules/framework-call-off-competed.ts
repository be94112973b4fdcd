import { callOffPlace, competedCallOffPlace, isCallOffByForm } from './framework-call-off.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

export const frameworkCallOffCompeted: RouteRule = {
  id: 'framework-call-off-competed',
  title: 'Framework call-off, competed',
  citation: 'SI 2023/1348, regulation 18; Procurement Act 2023, section 46',
  concern: 'ROUTE',
  applies: (notice) => notice.has('competition') || notice.has('competitive'),
  finding(notice) {
    const said = competedCallOffPlace(notice)
    if (!said || !(isCallOffByForm(notice) || callOffPlace(notice) !== null)) return null
    return { route: 'FRAMEWORK_CALL_OFF_COMPETED', strength: STRENGTH.NAMED_LOOSELY, words: wordsAt(said) }
  },
}
