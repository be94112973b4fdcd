import type { NoticeWords, Place } from '../passages.js'
import { firstPlace, phrase } from '../phrases.js'
import { isMeant } from '../sense.js'
import { procedureOfForm } from './form-procedure.js'

const near = '[^.;]{0,120}'
/** Bodies that run frameworks for others, and the marks of their agreements: known without the word "framework". */
const frameworkOwners =
  '(?:shared business services|sbs ?\\d{3,6}|rm ?\\d{4}|crown commercial|ccs|g-?cloud|healthtrust europe|noe cpc|espo|ypo|nhs supply chain|nhs commercial solutions|london procurement partnership)\\b'

const standard = [
  phrase(['framework'], `framework(?:{}agreement)?{}and{}without{}(?:a{})?(?:further{}|prior{})?competition`, isMeant),
]
const direct = [
  ...standard,
  phrase(['framework'], `framework(?:{}agreement)?\\b[^.;]{0,80}\\bwithout\\b[^.;]{0,20}\\bcompetition`, isMeant),
  phrase(['framework'], `direct(?:ly)?{}(?:call{}off|awards?(?:ed)?)\\b${near}\\bframework`, isMeant),
  phrase(['framework'], `framework\\b${near}\\bdirect(?:ly)?{}(?:call{}off|awards?(?:ed)?)\\b`, isMeant),
  phrase(['framework'], `without{}(?:a{})?(?:further|re-?opening|mini){}(?:of{})?competition\\b`, isMeant),
  phrase(
    ['direct'],
    `direct(?:ly)?{}(?:call{}off|awards?(?:ed)?){}(?:made{})?(?:via|through|under|from|off|using)\\b[^.;]{0,60}\\b${frameworkOwners}`,
    isMeant,
  ),
]
const competed = [
  phrase(['competition'], '\\b(?:further|mini){?}competition(?:s)?\\b', (match, passage) => {
    const before = passage.words.slice(Math.max(0, match.index - 60), match.index)
    return isMeant(match, passage) && !/\b(?:without|no)\b[^.;]{0,40}$/.test(before)
  }),
  phrase(
    ['competition', 'competed', 'competitive'],
    `framework\\b${near}\\b(?:competition among|re-?opening of competition|competed among|competitive call)`,
    isMeant,
  ),
]
/** A competition among those who are on a framework already: it shows the call-off by itself. */
const amongMembers = phrase(
  ['competition'],
  '\\b(?:further|mini){?}competitions?\\b[^.;]{0,80}\\b(?:under|on|of|within|via|through|from){}(?:[a-z]{1,12}{}){0,4}framework\\b',
  isMeant,
)
const under = [
  amongMembers,
  phrase(
    ['framework'],
    `\\b(?:call(?:ed)?{?}off|awarded|procured|purchased|appointed|let)\\b[^.;]{0,60}\\b(?:under|via|through|from|using|off)\\b[^.;]{0,80}\\bframework\\b`,
    isMeant,
  ),
  phrase(
    ['framework'],
    `\\b(?:under|via|through|from|using)\\b[^.;]{0,80}\\bframework{}(?:agreements?|contract|lot|rm ?\\d|ref)`,
    isMeant,
  ),
  phrase(
    ['call off', 'call-off', 'calloff'],
    '\\bcall{?}off\\b[^.;]{0,60}\\b(?:framework|contract|agreement)\\b',
    isMeant,
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
