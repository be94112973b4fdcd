import type { NoticeWords, Place } from '../passages.js'
import type { Phrase } from '../phrases.js'
import { firstPlace, phrase, textBefore, wordsBefore } from '../phrases.js'
import { isMeant } from '../sense.js'
import { procedureOfForm } from './form-procedure.js'

const near = '[^.;]{0,120}'
/** Bodies that run frameworks for others, and the marks of their agreements: known without the word "framework". */
const frameworkOwners =
  '(?:shared business services|sbs ?\\d{3,6}|rm ?\\d{4}|crown commercial|ccs|g-?cloud|healthtrust europe|noe cpc|espo|ypo|nhs supply chain|nhs commercial solutions|london procurement partnership)\\b'

/** "Call-offs will be made by …": what a framework says of the many contracts to come, not of this one. */
const isMadeNow: NonNullable<Phrase['accepts']> = (match, passage) =>
  isMeant(match, passage) &&
  !/\b(?:call[ -]?offs|call[ -]?off contracts|contracts|orders|awards)\b[^.;]{0,30}\b(?:will|may|can|could|shall)\b[^.;]{0,60}$/.test(
    wordsBefore(passage.words, match.index, 110),
  )

const standard = [
  phrase(
    ['framework'],
    `framework(?:{}agreement)?{}and{}without{}(?:a{})?(?:further{}|prior{})?competition`,
    isMadeNow,
  ),
]
const direct = [
  ...standard,
  phrase(['framework'], `framework(?:{}agreement)?\\b[^.;]{0,80}\\bwithout\\b[^.;]{0,20}\\bcompetition`, isMadeNow),
  phrase(['framework'], `direct(?:ly)?{}(?:call{}off|awards?(?:ed)?)\\b${near}\\bframework`, isMadeNow),
  phrase(['framework'], `framework\\b${near}\\bdirect(?:ly)?{}(?:call{}off|awards?(?:ed)?)\\b`, isMadeNow),
  phrase(['framework'], `without{}(?:a{})?(?:further|re-?opening|mini){}(?:of{})?competition\\b`, isMadeNow),
  phrase(
    ['direct'],
    `direct(?:ly)?{}(?:call{}off|awards?(?:ed)?){}(?:made{})?(?:via|through|under|from|off|using)\\b[^.;]{0,60}\\b${frameworkOwners}`,
    isMadeNow,
  ),
]
const competed = [
  phrase(['competition'], '\\b(?:further|mini){?}competition(?:s)?\\b', (match, passage) => {
    const before = textBefore(passage.words, match.index, 60)
    return isMadeNow(match, passage) && !/\b(?:without|no)\b[^.;]{0,40}$/.test(before)
  }),
  phrase(
    ['competition', 'competed', 'competitive'],
    `framework\\b${near}\\b(?:competition among|re-?opening of competition|competed among|competitive call)`,
    isMadeNow,
  ),
  phrase(['competition'], '\\bcall{?}off{}competitions?\\b', isMadeNow),
  phrase(
    ['competition'],
    `\\bcompetition\\b[^.;]{0,40}\\b(?:among|amongst|between){}(?:the{}|all{})?(?:providers|members|suppliers)?[^.;]{0,20}\\bframework\\b`,
    isMadeNow,
  ),
]
/** A competition among those who are on a framework already: it shows the call-off by itself. */
const amongMembers = phrase(
  ['competition'],
  '\\b(?:further|mini){?}competitions?\\b[^.;]{0,80}\\b(?:under|on|of|within|via|through|from){}(?:[a-z]{1,12}{}){0,4}framework\\b',
  isMadeNow,
)
/** Who is on a framework: a competition or an award among them is a use of it. */
const members =
  '(?:framework{}(?:providers|members|suppliers)|(?:providers|members|suppliers){}(?:on|of|appointed{}to|admitted{}to){}(?:(?:a|an|the|our|its|this){})?(?:[a-z]{2,12}{}){0,3}framework)'
const under = [
  amongMembers,
  phrase(
    ['framework'],
    `\\b(?:among|amongst|between|with|from|open{}to|invited|to){}(?:(?:the|all){}){0,2}${members}\\b`,
    isMadeNow,
  ),
  phrase(
    ['framework'],
    `\\b(?:call(?:ed)?{?}off|awarded|procured|purchased|appointed|let)\\b[^.;]{0,60}\\b(?:under|via|through|from|using|off)\\b[^.;]{0,80}\\bframework\\b`,
    isMadeNow,
  ),
  phrase(
    ['framework'],
    `\\b(?:under|via|through|from|using)\\b[^.;]{0,80}\\bframework{}(?:agreements?|contract|lot|rm ?\\d|ref)`,
    isMadeNow,
  ),
  phrase(
    ['framework'],
    '\\bframework{}(?:agreement{})?(?:was|is|has{}been|were){}(?:used|utilised|accessed)\\b',
    isMadeNow,
  ),
  phrase(
    ['call off', 'call-off', 'calloff'],
    '\\bcall{?}off\\b[^.;]{0,60}\\b(?:framework|contract|agreement)\\b',
    isMadeNow,
  ),
]

/** Whether a notice is about a contract under a framework: the form says so, or the words do. */
export function callOffPlace(notice: NoticeWords): Place | null {
  return notice.has('framework') || notice.has('call-off') || notice.has('call off') ? firstPlace(notice, under) : null
}

export function isCallOffByForm(notice: NoticeWords): boolean {
  return procedureOfForm(notice.facts) === 'UNDER_FRAMEWORK'
}

/** The standard sentence of awards under a framework without a competition: no process of its own stands beside it. */
export function standardDirectCallOffPlace(notice: NoticeWords): Place | null {
  return firstPlace(notice, standard)
}

export function directCallOffPlace(notice: NoticeWords): Place | null {
  return firstPlace(notice, direct)
}

export function competedCallOffPlace(notice: NoticeWords): Place | null {
  return firstPlace(notice, competed)
}
