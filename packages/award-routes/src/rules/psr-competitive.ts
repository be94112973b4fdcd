import { weightOf } from '../passages.js'
import { firstPlace, phrase, placeIn } from '../phrases.js'
import { regulationPhrase } from '../process-letter.js'
import { isCompetitionHeld, isFollowed } from '../sense.js'
import { anySpelling } from '../spelling.js'
import { competitionByForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

const competitive = anySpelling('competitive')
const process = `${competitive}{}(?:provider{}selection{}|tender(?:ing)?{}|procurement{}|psr{})?(?:pro[a-z]{3,8}|${anySpelling('process')}|tender|route|exercise)\\b`
const named = [
  phrase(
    ['competitive', 'process'],
    `${process}{?}(?:of{}the|under{}(?:the{})?(?:psr|provider|health|reg)|in accordance with|pursuant to|\\(?reg)`,
    isCompetitionHeld,
  ),
  phrase(['psr'], 'psr{}(?:[a-z]{2,10}{}){0,2}competitive\\b', isCompetitionHeld),
  phrase(
    ['competitive', 'process'],
    process,
    (match, passage) => isCompetitionHeld(match, passage) && isFollowed(passage.words, match.index),
  ),
  phrase(['reg'], '\\breg(?:ulation)?s?\\.?{}6{?}\\(7\\){?}and{?}11\\b', isCompetitionHeld),
]
const general = [
  phrase(['competitive', 'process'], process, isCompetitionHeld),
  phrase(
    ['competition'],
    '\\b(?:open|full|fair){}(?:and{}(?:open|fair|transparent){})?competition\\b',
    isCompetitionHeld,
  ),
  phrase(['tender'], '\\b(?:open|competitive|formal|full|public){}tender(?:ing)?\\b', isCompetitionHeld),
  phrase(
    ['invit'],
    '\\binvitation{}to{}tender\\b|\\binvit(?:es|ing|ed){}(?:[a-z]{3,14}{}){0,3}(?:to{}tender|tenders|offers|bids)\\b',
    isCompetitionHeld,
  ),
]
const regulation = [regulationPhrase('11|\\(11\\)|6{?}\\(7\\)')]

export const psrCompetitive: RouteRule = {
  id: 'psr-competitive',
  title: 'Competitive process',
  citation: 'SI 2023/1348, regulation 11',
  concern: 'ROUTE',
  applies: (_notice, regime) => regime === 'PSR_2023',
  finding(notice) {
    for (const passage of notice.current) {
      for (const wanted of named) {
        const place = placeIn(passage, wanted)
        if (!place) continue
        const weight = weightOf(passage.part)
        const strength =
          weight === 'TITLE'
            ? STRENGTH.TITLE
            : weight === 'REFERENCE'
              ? STRENGTH.REFERENCE
              : weight === 'CRITERION'
                ? STRENGTH.CRITERION
                : STRENGTH.NAMED_LOOSELY
        return { route: 'PSR_COMPETITIVE', strength, words: wordsAt(place) }
      }
    }
    const numbered = firstPlace(notice, regulation)
    if (numbered) return { route: 'PSR_COMPETITIVE', strength: STRENGTH.REGULATION, words: wordsAt(numbered) }
    const form = competitionByForm(notice.facts)
    if (form) return { route: 'PSR_COMPETITIVE', strength: STRENGTH.FORM, words: form }
    const said = firstPlace(notice, general)
    return said && { route: 'PSR_COMPETITIVE', strength: STRENGTH.FORM_HINT, words: wordsAt(said) }
  },
}
