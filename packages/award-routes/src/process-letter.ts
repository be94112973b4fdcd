import type { AwardRoute } from '@openward/vocabulary/award-route'
import type { NoticeWords, Passage } from './passages.js'
import { weightOf } from './passages.js'
import type { Phrase } from './phrases.js'
import { GAP, MAYBE_GAP, mayHold, phrase, placeIn, textAfter, textBefore, wordsBefore } from './phrases.js'
import type { RouteFinding, Strength } from './rules/rule.js'
import { STRENGTH, wordsAt } from './rules/rule.js'
import { anySpelling } from './spelling.js'
import { isConditional, isFollowed, isNegated, isOfAnEarlierAward, isOnlyConsidered } from './sense.js'

export type ProcessLetter = 'a' | 'b' | 'c'

/** After a letter: nothing that would make it part of a word. */
const END = "(?![a-z0-9]|'[a-z])"
const DIRECT = `(?:${anySpelling('direct')}(?:ly)?)`
const AWARD = `(?:${anySpelling('award')}(?:s|ed|ing)?)`
const PROCESS = `(?:pro[a-z]{3,8}|${anySpelling('process')}|route|option|opt|pathway|method)`
/** Between the words of award and of process: "awarded through", "awarded by means of". */
const BY = `(?:(?:through|via|by|under|using|per|with|following|in{}line{}with|in{}accordance{}with|by{}means{}of){}(?:the{})?(?:psr{})?)?`
const FILLER = `(?:(?:type|option|route|process|dap|letter|known as|i e)${GAP})?`

/**
 * The process of a direct award as notices name it. Notices write the letter with and without the word "process",
 * before or after it, with hyphens, brackets and typing errors.
 */
function letterPhrases(letter: ProcessLetter): readonly Phrase[] {
  const accepts: Phrase['accepts'] = (match, passage) => isThisProcess(letter, match, passage)
  const L = `1?${letter}${END}`
  return [
    // One of the three words stands as it should; the others may be misspelt.
    phrase(
      ['direct', 'award', 'process'],
      `\\b${DIRECT}{?}${AWARD}{?}(?:dap{})?${BY}(?:${PROCESS}{?})?${FILLER}${L}`,
      accepts,
    ),
    phrase(['direct'], `direct{}process{?}${L}`, accepts),
    phrase(['psr'], `(?<![a-z])psr{}direct{}${L}`, accepts),
    phrase(
      ['dac', 'dab', 'daa'],
      `(?<![a-z])da${letter}(?![a-z0-9])`,
      (match, passage) =>
        passage.text.slice(match.index, match.index + 3) === match[0].toUpperCase() &&
        isThisProcess(letter, match, passage),
    ),
    phrase(['da-', 'da '], `(?<![a-z])da{}(?:process{})?${L}`, accepts),
    phrase(['dap'], `(?<![a-z])dap{?}(?:process{})?${L}`, accepts),
    phrase(['d.a.p'], `(?<![a-z])d\\.a\\.p\\.?{?}${L}`, accepts),
    phrase(['process'], `\\bprocess{}type{}${L}`, accepts),
    phrase(['psr'], `(?<![a-z])psr{?}(?:2023{})?(?:regulations{})?(?:${PROCESS}{})?${L}`, accepts),
    phrase(
      ['process', 'route'],
      `(?:process|route){}${L}(?={}(?:of{}(?:the{})?(?:provider|psr|regime|health|regulations)|direct{}award\\b))`,
      accepts,
    ),
    phrase(
      ['process'],
      `process{}${L}(?={}(?:has{}been|have{}been|was|is|being){}(?:then{}|therefore{})?(?:followed|used|applied|adopted|chosen|selected)\\b)`,
      accepts,
    ),
    phrase(
      ['process'],
      `(?:regime|regulations|award|awarded|awarding|therefore|thus|hence|under|using|via|following|follow|followed|is|was|selected|chosen|by|of|psr){}(?:2023{})?(?:the{})?(?:award{})?process{}${L}`,
      accepts,
    ),
  ]
}

const phrases: Readonly<Record<ProcessLetter, readonly Phrase[]>> = {
  a: letterPhrases('a'),
  b: letterPhrases('b'),
  c: letterPhrases('c'),
}

const listAfter = new RegExp(
  `^(?:${MAYBE_GAP}(?:,|/|&|\\bor\\b|\\band\\b|\\bnor\\b)${MAYBE_GAP}[abc]${END}|${GAP}or${GAP}(?:direct${GAP}award${GAP})?(?:process${GAP})?[abc]${END})`,
)
const listBefore = new RegExp(`[abc]${MAYBE_GAP}(?:,|/|&|or|nor)${GAP}(?:direct${GAP}award${GAP})?(?:process${GAP})?$`)

/** "direct award a contract to": the article, not the letter. */
const articleFollowed =
  /^[^a-z]{0,3}(?:process|route|procedure|option|of the|of psr|under|in line|in accordance|psr|provisions?|notice|contract award|award|- |to\b|was\b|is\b|has\b|as\b|for the|because|since|where|applies|and\b|regulation)/

/** "an award for six months while process C is prepared": of what is to come after. */
const inPreparation =
  /\b(?:whil(?:e|st)|pending|until (?:an?|the|such time as)|ahead of|in advance of|to allow time for)\b[^.;,]{0,60}$/

function isThisProcess(letter: ProcessLetter, match: RegExpExecArray, { words, text }: Passage): boolean {
  const from = match.index
  const to = from + match[0].length
  const after = textAfter(words, to, 60)
  if (listAfter.test(after) || listBefore.test(textBefore(words, from, 40))) return false
  if (letter === 'a') {
    const stands = text[to - 1] === 'A'
    const closed = /^(?:$|\s{0,2}[.,;:)\]"'\n-]|\s{2,})/.test(after)
    const named = /(?:pro[a-z]{3,8}|route|option|opt|dap?|psr)[^a-z]{0,12}1?a$/.test(match[0])
    if (!closed && !articleFollowed.test(after) && !(stands && named)) return false
    if (!stands && !closed && !/^[^a-z]{0,3}(?:of|under|process|in accordance|in line|psr)\b/.test(after)) return false
  }
  // "direct award c. £20,000": circa.
  if (letter === 'c' && /^\.? {0,2}[£$\d]/.test(after)) return false
  return (
    !isNegated(words, from, to) &&
    !isOfAnEarlierAward(words, from) &&
    !isConditional(words, from) &&
    !isOnlyConsidered(words, from, to) &&
    !inPreparation.test(wordsBefore(words, from, 90))
  )
}

const strengthOf: Readonly<Record<ReturnType<typeof weightOf>, Strength>> = {
  WORDS: STRENGTH.NAMED,
  FORM: STRENGTH.NAMED,
  TITLE: STRENGTH.TITLE,
  CRITERION: STRENGTH.CRITERION,
  REFERENCE: STRENGTH.REFERENCE,
}

export function mayNameALetter(notice: NoticeWords): boolean {
  return notice.has('direct') || notice.has('da') || notice.has('psr') || notice.has('process')
}

/** The heaviest place of a notice that names the process of this letter, or null. */
export function letterFinding(notice: NoticeWords, letter: ProcessLetter, route: AwardRoute): RouteFinding | null {
  let first: RouteFinding | null = null
  const possible = phrases[letter].filter((wanted) => mayHold(notice, wanted))
  for (const passage of notice.current) {
    const strength = strengthOf[weightOf(passage.part)]
    if (first && first.strength > strength) return first
    for (const wanted of possible) {
      const place = placeIn(passage, wanted)
      if (!place) continue
      if (strength === STRENGTH.NAMED && isFollowed(passage.words, place.from)) {
        return { route, strength: STRENGTH.FOLLOWED, words: wordsAt(place) }
      }
      first ??= { route, strength, words: wordsAt(place) }
    }
  }
  return first
}

/** A regulation of SI 2023/1348 named by number, without regulations of other law. */
export function regulationPhrase(numbers: string): Phrase {
  return phrase(['reg'], `\\breg(?:ulation)?s?\\.?{?}(?:${numbers})(?![0-9a-z])`, (match, { words }) => {
    const to = match.index + match[0].length
    const after = textAfter(words, to, 90)
    if (
      /^[^.;]{0,70}(?:public contracts|procurement (?:act|reg)|companies|care quality|regulated activities|standing rules|tupe)/.test(
        after,
      )
    ) {
      return false
    }
    if (/^(?:[^a-z0-9]{1,4}(?:and|or|to|-)?[^a-z0-9]{0,4}(?:7|8|9|10|11)\b)/.test(after)) return false
    return !isNegated(words, match.index, to) && !isOfAnEarlierAward(words, match.index)
  })
}
