import { firstPlace, phrase, wordsAfter } from '../phrases.js'
import { isMeant } from '../sense.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'
const named = [
  phrase(['teckal'], '\\bteckal\\b', isMeant),
  phrase(['vertical arrangement', 'horizontal arrangement'], '\\b(?:vertical|horizontal){}arrangements?\\b', isMeant),
  phrase(['public-public', 'public public'], '\\bpublic{}public{}co{?}operation\\b', isMeant),
  phrase(
    ['in-house', 'in house'],
    '\\bin{}house{}(?:award|arrangement|contract|exemption|compan(?:y|ies)|provision{}under)\\b',
    isMeant,
  ),
  phrase(
    ['public sector', 'public bodies', 'contracting authorities', 'public authorities'],
    '\\b(?:contracts?|co{?}operation|agreements?|arrangements?){}(?:exclusively{})?between{}(?:[a-z]{2,14}{}){0,3}(?:entities{}within{}the{}public{}sector|public{}(?:bodies|authorities|sector{}bodies|sector{}organisations)|contracting{}authorities)\\b',
    isMeant,
  ),
]
/** Regulation 12 of the 2015 Regulations; the same number means the standstill in the regime for health care. */
const regulation12 = phrase(['12'], '\\breg(?:ulation)?s?\\.?{?}12(?![0-9a-z])', (match, passage) => {
  const to = match.index + match[0].length
  const after = wordsAfter(passage.words, to, 90)
  return (
    !/companies|tupe|transfer of undertakings|care quality|regulated activities|selection regime|\bpsr\b/.test(after) &&
    isMeant(match, passage)
  )
})

export const inHouse: RouteRule = {
  id: 'in-house',
  title: 'In-house or public cooperation',
  citation: 'SI 2015/102, regulation 12; Procurement Act 2023, Schedule 2',
  concern: 'ROUTE',
  applies: (notice, regime) =>
    regime !== 'PSR_2023' &&
    (notice.has('teckal') ||
      notice.has('arrangement') ||
      notice.has('public') ||
      notice.has('house') ||
      notice.has('authorities') ||
      notice.has('12')),
  finding(notice, regime) {
    const place = firstPlace(notice, regime === 'PCR_2015' ? [...named, regulation12] : named)
    return place && { route: 'IN_HOUSE', strength: STRENGTH.GENERAL, words: wordsAt(place) }
  },
}
