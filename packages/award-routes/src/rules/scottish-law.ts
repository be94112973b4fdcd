import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import type { RegimeRule } from './rule.js'
import { wordsAt } from './rule.js'

const named = [
  phrase(['scotland'], '\\b(?:public|utilities|concessions?){}contracts?{}scotland{}reg(?:ulation)?s?\\b', isMeant),
  phrase(['scotland'], '\\bprocurement{}(?:reform{})?scotland{}(?:act|reg(?:ulation)?s?)\\b', isMeant),
  phrase(['procurement reform'], '\\bprocurement{}reform{}(?:scotland{})?act\\b', isMeant),
]

export const scottishLaw: RegimeRule = {
  id: 'scottish-law',
  title: 'Scottish procurement law named',
  citation: 'Public Contracts (Scotland) Regulations 2015; Procurement Reform (Scotland) Act 2014',
  concern: 'REGIME',
  applies: (notice) => notice.has('scotland') || notice.has('procurement reform'),
  finding(notice) {
    const place = firstPlace(notice, named)
    return place && { regime: 'OTHER', words: wordsAt(place), said: 'IN_WORDS' }
  },
}
