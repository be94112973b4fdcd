import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import { isPublishedBefore } from './publication-day.js'
import type { RegimeRule } from './rule.js'
import { wordsAt } from './rule.js'

/** Before, the words can only be a verb: "X Procurement act as agent". */
const royalAssent = '2023-10-26'

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
  applies: ({ facts }) => !isPublishedBefore(facts, royalAssent),
  finding(notice) {
    const { noticeType, noticeTypePath } = notice.facts.form
    if (noticeType !== null && noticeTypePath !== null) {
      return { regime: 'PA_2023', words: { path: noticeTypePath, quote: noticeType }, said: 'BY_FORM' }
    }
    const place = firstPlace(notice, named)
    return place && { regime: 'PA_2023', words: wordsAt(place), said: 'IN_WORDS' }
  },
}
