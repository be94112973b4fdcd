import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'
const named = [
  phrase(['teckal'], '\\bteckal\\b', isMeant),
  phrase(['vertical arrangement', 'horizontal arrangement'], '\\b(?:vertical|horizontal){}arrangements?\\b', isMeant),
  phrase(['public-public', 'public public'], '\\bpublic{}public{}co{?}operation\\b', isMeant),
  phrase(
    ['in-house', 'in house'],
    '\\bin{}house{}(?:award|arrangement|contract|exemption|provision{}under)\\b',
    isMeant,
  ),
]

export const inHouse: RouteRule = {
  id: 'in-house',
  title: 'In-house or public cooperation',
  citation: 'SI 2015/102, regulation 12; Procurement Act 2023, Schedule 2',
  concern: 'ROUTE',
  applies: (notice, regime) =>
    regime !== 'PSR_2023' &&
    (notice.has('teckal') || notice.has('arrangement') || notice.has('public') || notice.has('house')),
  finding(notice) {
    const place = firstPlace(notice, named)
    return place && { route: 'IN_HOUSE', strength: STRENGTH.GENERAL, words: wordsAt(place) }
  },
}
