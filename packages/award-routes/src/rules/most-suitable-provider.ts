import { weightOf } from '../passages.js'
import type { Phrase } from '../phrases.js'
import { firstPlace, phrase, placeIn } from '../phrases.js'
import { regulationPhrase } from '../process-letter.js'
import { isFollowed, isMeantNow } from '../sense.js'
import { anySpelling } from '../spelling.js'
import type { RouteRule, Strength } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'
import { stageKind } from './stage-kind.js'
import { approaches, approachTemplate } from './stage-words.js'

/** The name with a slip in one of its words, and with words that people put for it beside "process". */
const suitable = anySpelling('suitable')
const provider = '(?:provid[a-z]{0,4}|supplier|contractor)s?'

/** The process by its name. */
export const mostSuitableProviderNamed: readonly Phrase[] = [
  phrase(
    ['suitable', 'provider process', 'most appropriate'],
    `most{}(?:${suitable}|appropriate){}${provider}{?}(?:\\(?msp\\)?{})?(?:pro[a-z]{3,8}|route|approach|pathway|methodology|award|selection|regulations?)\\b`,
    isMeantNow,
  ),
  phrase(['suitable', 'provider'], `most{}${suitable}{}${provider}{?}\\(?msp\\b`, isMeantNow),
]
/** Written with capitals, the words are the name of the process. */
const isName: Phrase['accepts'] = (match, passage) =>
  /^Most[^a-z0-9]{1,12}Suitable|^MOST/.test(passage.text.slice(match.index, match.index + match[0].length)) &&
  isMeantNow(match, passage)

const loosely = [
  phrase(['suitable provider'], 'most{}suitable{}providers?', isName),
  phrase(['msp'], '(?<![a-z])msp(?![a-z])', isMeantNow),
  phrase(['schedule 6'], 'under{}schedule{}6\\b', isMeantNow),
  phrase(
    ['suitable provider'],
    'most{}suitable{}providers?',
    (match, passage) => isMeantNow(match, passage) && isFollowed(passage.words, match.index),
  ),
]
const regulation = [regulationPhrase('10|\\(10\\)|6{?}\\(6\\)(?:{?}(?:and|&){?}10)?')]

export const mostSuitableProvider: RouteRule = {
  id: 'most-suitable-provider',
  title: 'Most suitable provider process',
  citation: 'SI 2023/1348, regulation 10',
  concern: 'ROUTE',
  applies: (notice, regime) =>
    regime === 'PSR_2023' &&
    (notice.has('most') ||
      notice.has('msp') ||
      notice.has('schedule 6') ||
      notice.has('reg') ||
      notice.has('intended approach')),
  finding(notice) {
    for (const passage of notice.current) {
      const place = mostSuitableProviderNamed.map((wanted) => placeIn(passage, wanted)).find((found) => found !== null)
      if (place) {
        const inWords = isFollowed(passage.words, place.from) ? STRENGTH.FOLLOWED : STRENGTH.NAMED
        return {
          route: 'PSR_MOST_SUITABLE_PROVIDER',
          strength: strengthIn(passage.part, inWords),
          words: wordsAt(place),
        }
      }
    }
    for (const passage of notice.current) {
      const place = loosely.map((wanted) => placeIn(passage, wanted)).find((found) => found !== null)
      if (place) {
        const strength = strengthIn(passage.part, STRENGTH.NAMED_LOOSELY)
        return { route: 'PSR_MOST_SUITABLE_PROVIDER', strength, words: wordsAt(place) }
      }
    }
    const numbered = firstPlace(notice, regulation)
    if (numbered)
      return { route: 'PSR_MOST_SUITABLE_PROVIDER', strength: STRENGTH.REGULATION, words: wordsAt(numbered) }
    // The law knows a notice of the intended approach for this process alone.
    const kind = stageKind(notice)
    const approach =
      kind === 'AWARDING' ? null : firstPlace(notice, kind === 'PLANNING' ? approaches : [approachTemplate])
    return approach && { route: 'PSR_MOST_SUITABLE_PROVIDER', strength: STRENGTH.CRITERION, words: wordsAt(approach) }
  },
}

function strengthIn(part: Parameters<typeof weightOf>[0], inWords: Strength): Strength {
  const weight = weightOf(part)
  if (weight === 'TITLE') return STRENGTH.TITLE
  // A criterion called by the name of the process names the process.
  if (weight === 'REFERENCE') return STRENGTH.REFERENCE
  return weight === 'CRITERION' ? STRENGTH.CRITERION : inWords
}
