import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import type { RegimeRule } from './rule.js'
import { wordsAt } from './rule.js'

const named = [
  phrase(['procurement act'], '\\bprocurement{}act(?:{}20\\d\\d)?', isMeant),
  phrase(['procurement regulations'], '\\bprocurement{}regulations{}2024\\b', isMeant),
  phrase(['pa23', 'pa 23', 'pa2023'], '\\bpa ?(?:20)?23\\b', isMeant),
]

export const procurementAct: RegimeRule = {
  id: 'procurement-act',
  title: 'Procurement Act 2023',
  citation: 'Procurement Act 2023',
  concern: 'REGIME',
  applies: () => true,
  finding(notice) {
    const { noticeType, noticeTypePath } = notice.facts.form
    if (noticeType !== null && noticeTypePath !== null) {
      return { regime: 'PA_2023', words: { path: noticeTypePath, quote: noticeType }, said: 'BY_FORM' }
    }
    const place = firstPlace(notice, named)
    return place && { regime: 'PA_2023', words: wordsAt(place), said: 'IN_WORDS' }
  },
}
