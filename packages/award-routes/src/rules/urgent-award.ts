import { weightOf } from '../passages.js'
import type { Phrase } from '../phrases.js'
import { phrase, placeIn } from '../phrases.js'
import { isMeant } from '../sense.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

const numbered: NonNullable<Phrase['accepts']> = (match, passage) => {
  const { words } = passage
  const around = words.slice(Math.max(0, match.index - 250), match.index + 250)
  return (
    (around.includes('urgent') || around.includes('urgency') || /selections? reg|\bpsr\b/.test(around)) &&
    !/regulated activities|cqc|care quality/.test(around) &&
    isMeant(match, passage)
  )
}

const decisive = [
  phrase(['reg'], '\\breg(?:ulation)?s?\\.?{?}14(?![0-9a-z])', numbered),
  phrase(['urgent'], '\\burgent{}circumstances?\\b', isMeant),
  phrase(
    ['urgent'],
    '\\burgent{}(?:psr{})?(?:direct{})?(?:contract{})?award{}(?:notice|under|process|provision|of this|made|in)\\b',
    isMeant,
  ),
  phrase(['urgent'], '\\burgent{}(?:contract{})?modification\\b', isMeant),
]
const loose = [phrase(['urgent'], '\\burgent{}(?:direct{})?(?:contract{})?awards?\\b', isMeant)]

export const urgentAward: RouteRule = {
  id: 'urgent-award',
  title: 'Urgent award',
  citation: 'SI 2023/1348, regulation 14',
  concern: 'ROUTE',
  applies: (notice, regime) => regime === 'PSR_2023' && (notice.has('urgen') || notice.has('14')),
  finding(notice) {
    for (const [phrases, strength] of [
      [decisive, STRENGTH.URGENT],
      [loose, STRENGTH.NAMED_LOOSELY],
    ] as const) {
      for (const passage of notice.current) {
        const weight = weightOf(passage.part)
        if (weight === 'REFERENCE' || weight === 'FORM') continue
        for (const wanted of phrases) {
          const place = placeIn(passage, wanted)
          if (place) return { route: 'PSR_URGENT', strength, words: wordsAt(place) }
        }
      }
    }
    return null
  },
}
