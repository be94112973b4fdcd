import { letterFinding, mayNameALetter, regulationPhrase } from '../process-letter.js'
import { firstPlace, phrase } from '../phrases.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

const regulation = [regulationPhrase('9|\\(9\\)|6{?}\\(5\\)(?:{?}(?:and|&){?}9)?')]
const test = [
  phrase(
    ['satisfying the', 'is satisfying'],
    'existing{}provider(?:s)?{}(?:is|are){}satisfying{}(?:the|its|their){}(?:original|existing|current)?{?}contracts?',
  ),
]

export const directAwardC: RouteRule = {
  id: 'direct-award-c',
  title: 'Direct award process C',
  citation: 'SI 2023/1348, regulation 9',
  concern: 'ROUTE',
  applies: (notice, regime) =>
    regime === 'PSR_2023' && (mayNameALetter(notice) || notice.has('satisfying') || notice.has('reg')),
  finding(notice) {
    const named = letterFinding(notice, 'c', 'PSR_DIRECT_AWARD_C')
    if (named) return named
    const numbered = firstPlace(notice, regulation)
    if (numbered) return { route: 'PSR_DIRECT_AWARD_C', strength: STRENGTH.REGULATION, words: wordsAt(numbered) }
    const tested = firstPlace(notice, test)
    return tested && { route: 'PSR_DIRECT_AWARD_C', strength: STRENGTH.CRITERION, words: wordsAt(tested) }
  },
}
