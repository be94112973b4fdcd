import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import { procedureOfForm, wordsOfForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

const named = [
  phrase(['single'], '\\bsingle{}(?:tender|quote|quotation|source){}(?:action|waiver|award|procurement)\\b', isMeant),
]

export const singleTenderAction: RouteRule = {
  id: 'single-tender-action',
  title: 'Single tender action',
  citation: null,
  concern: 'ROUTE',
  applies: (notice, regime) =>
    (regime !== 'PA_2023' && notice.has('single')) || procedureOfForm(notice.facts) === 'SINGLE_TENDER',
  finding(notice) {
    const place = firstPlace(notice, named)
    if (place) return { route: 'SINGLE_TENDER_ACTION', strength: STRENGTH.GENERAL, words: wordsAt(place) }
    const words = procedureOfForm(notice.facts) === 'SINGLE_TENDER' ? wordsOfForm(notice.facts) : null
    return words && { route: 'SINGLE_TENDER_ACTION', strength: STRENGTH.FORM, words }
  },
}
