import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import { procedureOfForm, wordsOfForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

const named = [
  phrase(['32'], '\\breg(?:ulation)?\\.?{?}32(?![0-9a-z])', isMeant),
  phrase(
    ['negotiated'],
    '\\bnegotiated{}(?:procedure{})?without{}(?:prior{}|a{}|the{})?(?:publication|call|competition)',
    isMeant,
  ),
]

export const negotiatedWithoutPublication: RouteRule = {
  id: 'negotiated-without-publication',
  title: 'Negotiated without prior publication',
  citation: 'SI 2015/102, regulation 32',
  concern: 'ROUTE',
  applies: (_notice, regime) => regime === 'PCR_2015',
  finding(notice) {
    const ground = notice.facts.method.grounds[0]?.code
    const place = firstPlace(notice, named)
    if (place) {
      const found = {
        route: 'PCR_NEGOTIATED_WITHOUT_PUBLICATION',
        strength: STRENGTH.NAMED_LOOSELY,
        words: wordsAt(place),
      } as const
      return ground === undefined ? found : { ...found, ground }
    }
    const words = procedureOfForm(notice.facts) === 'WITHOUT_CALL' ? wordsOfForm(notice.facts) : null
    if (!words) return null
    const found = { route: 'PCR_NEGOTIATED_WITHOUT_PUBLICATION', strength: STRENGTH.FORM, words } as const
    return ground === undefined ? found : { ...found, ground }
  },
}
