import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'
const named = [
  phrase(['any qualified', 'any willing'], '\\bany{}(?:qualified|willing){}providers?\\b', isMeant),
  phrase(['aqp'], '(?<![a-z])aqp(?![a-z])', isMeant),
]

export const anyQualifiedProvider: RouteRule = {
  id: 'any-qualified-provider',
  title: 'Any qualified provider',
  citation: null,
  concern: 'ROUTE',
  // Under the Provider Selection Regime the same idea is direct award process B, and only its own words count.
  applies: (notice, regime) =>
    regime !== 'PSR_2023' && (notice.has('qualified provider') || notice.has('willing provider') || notice.has('aqp')),
  finding(notice) {
    const place = firstPlace(notice, named)
    return place && { route: 'ANY_QUALIFIED_PROVIDER', strength: STRENGTH.NAMED_LOOSELY, words: wordsAt(place) }
  },
}
