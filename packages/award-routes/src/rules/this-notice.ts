import type { Phrase } from '../phrases.js'
import { textAfter, textBefore, wordsBefore } from '../phrases.js'
import { isNegated } from '../sense.js'

type Accepts = NonNullable<Phrase['accepts']>

/** An announcement of another notice, earlier or later: "following the intention to award notice published on". */
const anotherNotice =
  /\b(?:follow(?:s|ing|ed)?(?: on from)?|further to|after|previous(?:ly)?|earlier|preceding|subsequent to|since|prior to|before|once|until|pending|when|will be (?:a|followed by)|a further|a separate|publish(?:ed)? (?:a|an|the)|publication of (?:the|an|a|our)|relates to (?:the|an)|to issue an?|issue of the|refer to (?:the|our)|response to (?:the|our)|(?:issued|published) (?:its|our|their|an|the))\b[^.;]{0,70}$/
const wasPublished =
  /^[^.;]{0,40}\b(?:was|were|had been|has been|having been) (?:[a-z]{3,12}ly )?(?:published|issued|placed|sent)\b|^[^.;]{0,20}\b(?:published|issued) (?:on|in|by)\b|^[^.;]{0,24}\bwill be (?:published|issued)|^\s{0,2}\(?(?:ref(?:erence)?|notice)?[ :]{0,3}20\d\d\/s|^[^.;]{0,30}\b20\d\d\/s /

/** Said of this notice, and not of one that was or will be published. */
export const ofThisNotice: Accepts = ({ index, 0: found }, { words }) => {
  const to = index + found.length
  return (
    !isNegated(words, index, to) &&
    !anotherNotice.test(textBefore(words, index, 110)) &&
    !wasPublished.test(textAfter(words, to, 90))
  )
}

/** What templates put between "this is a" and the name of the notice. Bounded. */
export const PSR =
  '(?:(?:(?:health care services|provider selection regime|psr|regulations|2023|contract|direct award|process|urgent)){}){0,4}'

const isSaid: Accepts = ({ index }, { words }) => !isNegated(words, index, index)
/** In a clause of what is still to come: "once the standstill period has ended", "provided that … has been". */
const toCome =
  /\b(?:once|after|until|till|when|if|unless|where|following|provided|assuming|as soon as|before|upon|subject to|in the event|whether|by the time|only then)\b[^.;,]{0,60}$/
/** Said to have happened. */
export const isDone: Accepts = (match, passage) =>
  isSaid(match, passage) &&
  !/\bno(?: [a-z]{3,10})? $/.test(textBefore(passage.words, match.index, 16)) &&
  !toCome.test(wordsBefore(passage.words, match.index, 90))
