import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import { procedureOfForm, wordsOfForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

const section41 = [
  phrase(['section 41', 's.41', 's41', 'schedule 5'], '\\b(?:section|s){?}41\\b|\\bschedule{}5\\b', isMeant),
]

export const procurementActDirectAward: RouteRule = {
  id: 'procurement-act-direct-award',
  title: 'Direct award under the Procurement Act',
  citation: 'Procurement Act 2023, section 41 and Schedule 5',
  concern: 'ROUTE',
  applies: (_notice, regime) => regime === 'PA_2023',
  finding(notice) {
    const { facts } = notice
    const ground = facts.method.grounds.find(({ code }) => code !== 'switchingDirectAward')
    const words = procedureOfForm(facts) === 'DIRECT_AWARD' ? wordsOfForm(facts) : null
    if (words) {
      return { route: 'PA_DIRECT_AWARD', strength: STRENGTH.FORM, words, ...(ground ? { ground: ground.code } : {}) }
    }
    if (procedureOfForm(facts) !== null) return null
    const named = firstPlace(notice, section41)
    return named && { route: 'PA_DIRECT_AWARD', strength: STRENGTH.GENERAL, words: wordsAt(named) }
  },
}
