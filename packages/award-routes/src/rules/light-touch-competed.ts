import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import { competitionByForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

const named = [
  phrase(['light touch', 'light-touch'], '\\blight{}touch\\b', isMeant),
  phrase(['reg'], '\\breg(?:ulation)?s?\\.?{?}7[4-6]\\b', isMeant),
]

export const lightTouchCompeted: RouteRule = {
  id: 'light-touch-competed',
  title: 'Light touch regime, competed',
  citation: 'SI 2015/102, regulations 74 to 76',
  concern: 'ROUTE',
  applies: (notice, regime) => regime === 'PCR_2015' && (notice.has('light') || notice.has('7')),
  finding(notice) {
    const place = firstPlace(notice, named)
    if (!place) return null
    const calls = notice.facts.form.publications.includes('CALL') || competitionByForm(notice.facts) !== null
    return calls ? { route: 'PCR_LIGHT_TOUCH_COMPETED', strength: STRENGTH.GENERAL, words: wordsAt(place) } : null
  },
}
