import { firstPlace, phrase } from '../phrases.js'
import { callOffPlace, directCallOffPlace, isCallOffByForm, standardDirectCallOffPlace } from './framework-call-off.js'
import { procedureOfForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

const directAnywhere = [phrase(['direct'], '\\bdirect(?:ly)?{}(?:call{}off|awards?(?:ed)?)\\b')]

export const frameworkCallOffDirect: RouteRule = {
  id: 'framework-call-off-direct',
  title: 'Framework call-off, direct',
  citation: 'SI 2023/1348, regulation 18; Procurement Act 2023, section 45',
  concern: 'ROUTE',
  applies: (notice) =>
    notice.has('framework') || notice.has('call-off') || notice.has('direct') || isCallOffByForm(notice),
  finding(notice, regime) {
    const standard = standardDirectCallOffPlace(notice)
    if (standard) return { route: 'FRAMEWORK_CALL_OFF_DIRECT', strength: STRENGTH.URGENT, words: wordsAt(standard) }
    const said = directCallOffPlace(notice)
    const byForm = isCallOffByForm(notice)
    if (said && (byForm || callOffPlace(notice) !== null || !isCompetition(notice.facts))) {
      // The Welsh processes are direct awards too: under their regime the framework says more.
      const strength = regime === 'WALES_PSR_2025' ? STRENGTH.URGENT : STRENGTH.NAMED_LOOSELY
      return { route: 'FRAMEWORK_CALL_OFF_DIRECT', strength, words: wordsAt(said) }
    }
    const anywhere = byForm ? firstPlace(notice, directAnywhere) : null
    if (anywhere)
      return { route: 'FRAMEWORK_CALL_OFF_DIRECT', strength: STRENGTH.NAMED_LOOSELY, words: wordsAt(anywhere) }
    return null
  },
}

function isCompetition(facts: Parameters<typeof procedureOfForm>[0]): boolean {
  const procedure = procedureOfForm(facts)
  return (
    procedure === 'OPEN' ||
    procedure === 'RESTRICTED' ||
    procedure === 'COMPETITIVE_FLEXIBLE' ||
    procedure === 'OPEN_COMPETITION'
  )
}
