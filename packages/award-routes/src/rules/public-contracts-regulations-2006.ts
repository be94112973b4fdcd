import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import type { RegimeRule } from './rule.js'
import { wordsAt } from './rule.js'

const named = [
  phrase(['2006'], '\\bpublic{}contracts?{}reg(?:ulation)?s?{}2006\\b', isMeant),
  phrase(['2006'], '\\b(?:uk)?s\\.?i\\.?{}2006{?}(?:/|no\\.?){?}5\\b', isMeant),
  phrase(['part b'], '\\bpart{}b{}services?\\b', isMeant),
]

export const publicContractsRegulations2006: RegimeRule = {
  id: 'public-contracts-regulations-2006',
  title: 'Public Contracts Regulations 2006 named',
  citation: 'SI 2006/5',
  concern: 'REGIME',
  applies: (notice) => notice.has('2006') || notice.has('part b'),
  finding(notice) {
    const place = firstPlace(notice, named)
    return place && { regime: 'PCR_2006', words: wordsAt(place), said: 'IN_WORDS' }
  },
}
