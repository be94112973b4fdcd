import { letterFinding, mayNameALetter, regulationPhrase } from '../process-letter.js'
import { firstPlace, phrase } from '../phrases.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

const regulation = [regulationPhrase('8|\\(8\\)|6{?}\\(4\\)(?:{?}(?:and|&){?}8)?')]
const test = [
  phrase(['unrestricted patient choice'], 'unrestricted{}patient{}choice'),
  phrase(
    ['number of providers'],
    'number{}of{}providers{}(?:is|are|will be|was|cannot be|has been){}(?:not|not or cannot be|un){?}(?:be{})?restricted',
  ),
  phrase(['patient choice'], '^[^a-z]{0,4}patient{}choice[^a-z]{0,4}$'),
]

export const directAwardB: RouteRule = {
  id: 'direct-award-b',
  title: 'Direct award process B',
  citation: 'SI 2023/1348, regulation 8',
  concern: 'ROUTE',
  applies: (notice, regime) =>
    regime === 'PSR_2023' && (mayNameALetter(notice) || notice.has('choice') || notice.has('reg')),
  finding(notice) {
    const named = letterFinding(notice, 'b', 'PSR_DIRECT_AWARD_B')
    if (named) return named
    const numbered = firstPlace(notice, regulation)
    if (numbered) return { route: 'PSR_DIRECT_AWARD_B', strength: STRENGTH.REGULATION, words: wordsAt(numbered) }
    const tested = firstPlace(notice, test)
    return tested && { route: 'PSR_DIRECT_AWARD_B', strength: STRENGTH.CRITERION, words: wordsAt(tested) }
  },
}
