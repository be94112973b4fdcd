import { letterFinding, mayNameALetter, regulationPhrase } from '../process-letter.js'
import { firstPlace, phrase } from '../phrases.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'
import { isMeant } from '../sense.js'

const regulation = [regulationPhrase('7|\\(7\\)|6{?}\\(3\\)(?:{?}(?:and|&){?}7)?')]
const test = [
  phrase(['alternative provider'], 'no{}realistic{}alternative(?:{}provider)?'),
  phrase(
    ['only'],
    '\\bonly{}(?:provider|organisation|one){}(?:that{}(?:is|can)|who{}(?:is|can)|which{}(?:is|can)|(?:is{})?capable|able)[^.;]{0,40}(?:capable|deliver|provid)',
    isMeant,
  ),
]

export const directAwardA: RouteRule = {
  id: 'direct-award-a',
  title: 'Direct award process A',
  citation: 'SI 2023/1348, regulation 7',
  concern: 'ROUTE',
  applies: (notice, regime) =>
    regime === 'PSR_2023' && (mayNameALetter(notice) || notice.has('alternative') || notice.has('reg')),
  finding(notice) {
    const named = letterFinding(notice, 'a', 'PSR_DIRECT_AWARD_A')
    if (named) return named
    const numbered = firstPlace(notice, regulation)
    if (numbered) return { route: 'PSR_DIRECT_AWARD_A', strength: STRENGTH.REGULATION, words: wordsAt(numbered) }
    const tested = firstPlace(notice, test)
    return tested && { route: 'PSR_DIRECT_AWARD_A', strength: STRENGTH.CRITERION, words: wordsAt(tested) }
  },
}
