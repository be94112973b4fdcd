import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import { procedureOfForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

const named = [
  phrase(
    ['section 43', 's.43', 's43', 'switch'],
    '\\b(?:section|s){?}43\\b|\\bswitch(?:ed|ing)?{}to{}(?:a{})?direct{}award\\b',
    isMeant,
  ),
]

export const procurementActSwitch: RouteRule = {
  id: 'procurement-act-switch',
  title: 'Switch to direct award',
  citation: 'Procurement Act 2023, section 43',
  concern: 'ROUTE',
  applies: (_notice, regime) => regime === 'PA_2023',
  finding(notice) {
    const ground = notice.facts.method.grounds.find(({ code }) => code === 'switchingDirectAward')
    if (ground) {
      const words = { path: ground.path, quote: ground.code }
      return { route: 'PA_SWITCH_TO_DIRECT', strength: STRENGTH.GENERAL, words, ground: ground.code }
    }
    if (procedureOfForm(notice.facts) !== 'DIRECT_AWARD') return null
    const said = firstPlace(notice, named)
    return said && { route: 'PA_SWITCH_TO_DIRECT', strength: STRENGTH.GENERAL, words: wordsAt(said) }
  },
}
