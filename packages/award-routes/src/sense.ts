import type { Phrase } from './phrases.js'
import { textAfter, textBefore, wordsAfter, wordsBefore } from './phrases.js'

/** Whether words around a mention turn its sense: negated, conditional, of an earlier award, of a later process. */

const negatedBefore =
  /(?:\b(?:not|never|cannot|neither|nor)\b(?! (?:yet|only|been formally|formally|been awarded|want|wish(?! to (?:use|follow|apply|adopt|rely on)\b)|seek|limited))|n't\b|\brather than\b|\binstead of\b|\bother than\b|\bas opposed to\b|\brul(?:ed|es|ing) out\b|\bdiscount(?:ed|ing)\b|\brejected\b|\bdismissed\b|\b(?:chosen|preferred|selected) over\b|\b(?:in preference|preferred) to\b|\bno (?:longer|need|requirement|direct award|other|use (?:is|was|has been) made)\b|\bno (?=$)|\bwithout (?:using|use of|following|relying on|recourse to)\b|\b(?:unable|wrong|inappropriate|impossible) to\b)(?:(?!\b(?:and|but|so|because|since|therefore|hence|instead)\b)[^.;,]){0,70}$/

const letterList =
  "(?:[^a-z]{0,6}(?:or|and|nor)?[^a-z]{0,6}(?:direct award )?(?:process |dap )?[abc](?![a-z0-9'])){0,3}"
/** What is said of a process that is not the one: "is not applicable", "has not been used", "was ruled out". */
const setAside =
  'ruled out|discounted|dismissed|rejected|excluded|dis-?applied|inappropriate|unavailable|unsuitable|inapplicable|impossible'
const unused =
  'not (?:therefore )?(?:applicable|appropriate|suitable|used|followed|applied|adopted|chosen|selected|available|required|relevant|possible|viable|permitted|an option)'
const negatedAfter = new RegExp(
  `^${letterList}(?:[^a-z]{0,3}(?:and|or|nor)? ?(?:the )?(?:competitive|most suitable provider|msp)(?: process)?){0,2}[^a-z]{0,6}(?:process(?:es)? )?(?:of (?:the )?psr )?(?:both |all |therefore )?(?:` +
    [
      "do(?:es)? n[o']t apply|did not apply",
      `(?:is|are|was|were|has been|have been|had to be|must be) (?:therefore |both |all )?(?:${unused}|not being|${setAside})`,
      `(?:has|have|had) (?:therefore )?not been (?:used|followed|applied|adopted|chosen|selected)`,
      '(?:was|were) considered[^.;a-z]{0,3} ?(?:but|and) (?:(?:was|were|is|are) )?(?:therefore )?(?:not|rejected|discounted|ruled out|dismissed)',
      "(?:can|could|will|would|may|shall|should)(?: ?not|n't) be (?:used|applied|followed|adopted)",
      `${unused}\\b|n/a\\b|fail(?:s|ed)\\b`,
    ].join('|') +
    ')',
)

const ofAnEarlierAward =
  /(?:\b(?:previous|original|prior|expiring|(?:existing|current|incumbent)(?! (?:[a-z]{2,14} )?(?:provider|supplier|trust|organisation)s?\b))\b[^.;,]{0,60}(?:, which )?\b(?:was|were|had been|has been) (?:[a-z]{3,12}ly )?(?:awarded|let|procured|commissioned|made|placed|tendered)|\b(?:replac(?:es|ing)|supersed(?:es|ing))\b(?:(?!\b(?:and|is)\b)[^.;,]){0,60}|\b(?:originally|previously|initially|formerly) (?:been )?(?:awarded|let|procured|commissioned|made|tendered))[^.;,]{0,50}$/

const conditional = /\b(?:if|unless|whether|should the|in the event)\b[^.;,]{0,60}$/

const ofALaterProcess =
  /\b(?:future|subsequent|forthcoming|upcoming|longer[ -]term|next|until(?! (?:the )?\d)|pending|whil(?:e|st)|prior to|ahead of|in advance of|to allow|allowing|enabl(?:e|es|ing)|time for|plan(?:s|ned|ning)? (?:to|for)|previous year'?s?|last year'?s?|previous|earlier|before (?:a|the|any))\b[^.;,]{0,80}$/

export function isNegated(words: string, from: number, to: number): boolean {
  return negatedBefore.test(wordsBefore(words, from, 110)) || negatedAfter.test(wordsAfter(words, to, 110))
}

export function isOfAnEarlierAward(words: string, from: number): boolean {
  return ofAnEarlierAward.test(wordsBefore(words, from, 180))
}

export function isConditional(words: string, from: number): boolean {
  return conditional.test(wordsBefore(words, from, 80))
}

/** "… will run a … in 2027": a process with a year of its own. */
const toBegin =
  /\b(?:will|intends?|plans?|expects?|proposes?|aims?)(?: to)?(?: then| also| subsequently)? (?:run|undertake|conduct|carry out|commence|start|launch|begin|hold|follow)\b[^.;]{0,40}$/
const withADate =
  /^[^.;]{0,60}\b(?:(?:in|from|by|during|before|for)(?: [a-z]{3,9}){0,2} 20\d\d|next (?:financial )?year|later|in due course)\b/

/** A process that is to come later, or that took place before, and not the one of this notice. */
export function isOfAnotherTime(words: string, from: number, to = from): boolean {
  const before = wordsBefore(words, from, 120)
  return ofALaterProcess.test(before) || (toBegin.test(before) && withADate.test(wordsAfter(words, to, 90)))
}

const cue =
  /\b(?:under|using|use of|via|through|follow(?:s|ed|ing)?|by(?: means of)?|utili[sz](?:e|es|ed|ing)|adopt(?:s|ed|ing)?|undert(?:ake|ook|aken|aking)|conduct(?:s|ed|ing)?|ran|run|runn?ing|complet(?:ed|ing|ion of)|appl(?:y|ies|ied|ying)|us(?:e|es|ed)|chos(?:e|en)|select(?:ed|s)?|in accordance with|in line with|as part of|as an?|is an?|outcome of|result of|pursuant to|carried out|subject to|invit(?:es|ing) .{0,30})[^a-z]{1,12}(?:(?:a|an|the|its|this|our|full|fully|open|robust|fair|formal|transparent|psr|nhs|regime|provider selection regime|regulations|2023)[^a-z]{1,12}){0,4}$/

/** "The authority considered the process but concluded …": weighed, and not followed. */
export function isOnlyConsidered(words: string, from: number, to: number): boolean {
  return (
    !isFollowed(words, from) &&
    /\b(?:consider|explor|assess|review)(?:ed|ing)\b[^.;]{0,90}$/.test(wordsBefore(words, from, 110)) &&
    /\b(?:but|however|conclud(?:ed|ing)|instead|determin(?:ed|ing)|decid(?:ed|ing))\b/.test(wordsAfter(words, to, 140))
  )
}

/** Accepts a mention that is meant as such: not negated, not conditional, not of an earlier award. */
export const isMeant: NonNullable<Phrase['accepts']> = ({ index, 0: found }, { words }) => {
  return (
    !isNegated(words, index, index + found.length) && !isOfAnEarlierAward(words, index) && !isConditional(words, index)
  )
}

/** As `isMeant`, and not of a process that is still to come or long past, nor one of two that are named with "or". */
export const isMeantNow: NonNullable<Phrase['accepts']> = (match, passage) => {
  const to = match.index + match[0].length
  return (
    isMeant(match, passage) &&
    !isOfAnotherTime(passage.words, match.index, to) &&
    !isOnlyConsidered(passage.words, match.index, to) &&
    !/^[^a-z0-9]{1,4}or\b/.test(textAfter(passage.words, to, 12))
  )
}

/** As `isMeantNow`, for words of competition: not "without a competitive process". */
export const isCompetitionHeld: NonNullable<Phrase['accepts']> = (match, passage) =>
  isMeantNow(match, passage) &&
  !/\b(?:without|no|absence of|lack of)\b[^.;,]{0,60}$/.test(textBefore(passage.words, match.index, 80))

/** Whether the words before say that the process was, is or will be followed. */
export function isFollowed(words: string, from: number): boolean {
  return cue.test(wordsBefore(words, from, 110))
}
