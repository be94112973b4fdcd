import type { NoticeWords } from '../passages.js'
import { firstPlace, phrase, textAfter, textBefore } from '../phrases.js'
import { isConditional, isNegated, isOfAnEarlierAward } from '../sense.js'
import { anySpelling } from '../spelling.js'
import type { RegimeRule } from './rule.js'
import { wordsAt } from './rule.js'
import type { Phrase } from '../phrases.js'

type Accepts = NonNullable<Phrase['accepts']>

/** Laws are not "not required" as processes are; only a denial of the law itself turns the sense, and that is blanked. */
const isEnglish: Accepts = ({ index, 0: found }, { words }) =>
  !/^[^a-z0-9]{0,4}(?:\(?wales\)?|cymru)/.test(textAfter(words, index + found.length, 14)) &&
  !/\b(?:wales|welsh)[^a-z]{1,3}(?:health services[^a-z]{1,3})?$/.test(textBefore(words, index, 26)) &&
  !/health services[^a-z]{1,3}$/.test(textBefore(words, index, 18))

const regimeName = phrase(
  ['selection', 'regime', 'selct', 'seletion'],
  `(?:prov[a-z]{2,8}'?s?|${anySpelling('provider')}s?|procurement(?={}selection{}regime)){}(?:sel[a-z]{3,8}|${anySpelling('selection')}|section(?={}regime)){}(?:re?gi[a-z]{1,6}|reg[a-z]{3,9}|${anySpelling('regime')}|scheme)`,
  isEnglish,
)
const number = phrase(['1348'], '\\b(?:si|no\\.?|uksi)?{?}2023{?}(?:/|no\\.?|/no){?}1348\\b')
/** The power under which the regime was made. */
const power = phrase(['12zb'], '\\b12zb\\b')
const healthCareServices = phrase(['care'], 'hea?l?th{?}care{}services?{}(?:provid[a-z]{0,4}|regulations{}2023)\\b')

const companyAfter = /^(?:[^a-z0-9]{1,3}[a-z&]{2,20}){0,3}[^a-z0-9]{1,3}(?:ltd|limited|llp|plc|inc)\b/
const expandedBefore =
  /(?:reform|register|regulator|requirements?|radar|review|relations|request|report|return|regulations 19\d\d)s?[^a-z0-9]{1,4}$/
/** "PSR (pupil support record)": other words of the same initials, in brackets after it. */
const expandedAfter = /^[^a-z0-9]{0,2}\([^a-z0-9]{0,2}p[a-z]{2,14} s(?!elect)[a-z]{2,14} r[a-z]{2,14}/
const expandedInBrackets = /\bp[a-z]{2,14} s(?!elect)[a-z]{2,14} r[a-z]{2,14} \($/
/** Nothing beside it but marks: a heading, a bracket, a field that holds the abbreviation alone. */
const alone = /^[^a-z0-9]{0,3}$/
const regimeAfter =
  /^[^a-z0-9]{0,4}(?:direct|process|regulat|regime|route|reg\b|most|competitive|confirmation|intention|intended|contract|transparency|award|notice|2023|key|criteria|urgent|msp|dap|statutory|guidance|modification|standstill|procurement|framework|rules|legislation|principles|toolkit|panel|regs|complian(?:t|ce)|appl(?:y|ies)|[abc]\b)/
const regimeBefore =
  /\b(?:under|using|via|through|following|follows?|per|with|by|of|the|is an?|subject to|health ?care)[^a-z0-9]{1,3}(?:the[^a-z0-9]{1,3})?(?:nhs[^a-z0-9]{1,3})?$|\bnhs[^a-z0-9]{1,3}$|\breg(?:ulation)?s?[. ]{0,2}\d{1,2}(?:\(\d\))?[^a-z0-9]{1,3}$/

const isRegimeAbbreviation: Accepts = (match, passage) => {
  const { words } = passage
  const to = match.index + match[0].length
  const after = textAfter(words, to, 70)
  const before = textBefore(words, match.index, 40)
  if (companyAfter.test(after) || expandedBefore.test(before) || expandedAfter.test(after)) return false
  if (!isEnglish(match, passage)) return false
  const heading = /(?:^|[.:;] ?)[^a-z0-9]{0,2}$/.test(before) && /^[^a-z0-9]{0,2}:/.test(after)
  if (heading) return true
  const bracketed = /[([]$/.test(before) && /^[)\]]/.test(after) && !expandedInBrackets.test(before)
  if (
    match[0].length > 3 ||
    bracketed ||
    (alone.test(before) && (alone.test(after) || /^[^a-z0-9]{0,2}[:\])]/.test(after)))
  )
    return true
  return passage.part === 'REFERENCE' || regimeAfter.test(after) || regimeBefore.test(before)
}
const abbreviation = phrase(['psr'], '(?<![a-z0-9])psr(?:2023|23)?(?![0-9d-z]|[a-c][a-z0-9])', isRegimeAbbreviation)

const isMeantHere: Accepts = ({ index, 0: found }, { words }) =>
  !isNegated(words, index, index + found.length) && !isOfAnEarlierAward(words, index) && !isConditional(words, index)

/** Processes that exist only under the regime: naming one is naming the law. */
const processes = [
  phrase(['direct award'], "direct{}award{}(?:dap{})?process{}(?:dap{})?1?[abc](?![a-z0-9'])", (match, passage) => {
    const last = match.index + match[0].length - 1
    return (
      (passage.text[last] !== 'a' || /^[^a-z0-9]{0,2}(?:$|[.,;)])/.test(passage.words.slice(last + 1, last + 4))) &&
      isMeantHere(match, passage)
    )
  }),
  phrase(['award'], "direct{}award{}[bc](?![a-z0-9'])(?! ?[\\d£])", isMeantHere),
  phrase(
    ['award'],
    'direct{}award{}a{}process\\b',
    (match, passage) =>
      passage.text.slice(match.index, match.index + match[0].length).includes('A') && isMeantHere(match, passage),
  ),
  phrase(['dap'], "(?<![a-z])dap{?}[abc](?![a-z0-9'])", isMeantHere),
  phrase(['suitable provider'], 'most{}suitable{}providers?{?}(?:\\(?msp\\)?{})?process\\b', isMeantHere),
]

const named = [regimeName, number, power, healthCareServices, abbreviation, ...processes]

function mentionsIt(notice: NoticeWords): boolean {
  return (
    notice.has('selection') ||
    notice.has('psr') ||
    notice.has('1348') ||
    notice.has('direct award') ||
    notice.has('suitable provider') ||
    notice.has('sel') ||
    notice.has('dap') ||
    notice.has('regime') ||
    notice.has('care services') ||
    notice.has('12zb')
  )
}

export const psrNamed: RegimeRule = {
  id: 'psr-named',
  title: 'Provider Selection Regime named',
  citation: 'SI 2023/1348',
  concern: 'REGIME',
  applies: mentionsIt,
  finding(notice) {
    const place = firstPlace(notice, named)
    return place && { regime: 'PSR_2023', words: wordsAt(place), said: 'IN_WORDS' }
  },
}
