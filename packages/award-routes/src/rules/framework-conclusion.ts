import type { NoticeWords, Passage, Place } from '../passages.js'
import { weightOf } from '../passages.js'
import { phrase, placeAmong, quoteAt, textAfter, textBefore, wordsBefore } from '../phrases.js'
import { isMeant } from '../sense.js'
import { callOffPlace } from './framework-call-off.js'
import { competitionByForm, procedureOfForm, wordsOfForm } from './form-procedure.js'
import type { RouteRule } from './rule.js'
import { STRENGTH, wordsAt } from './rule.js'

const sets =
  '(?:establish(?:ed|ing|ment)?|procuring|conclud(?:e|ed|ing)|conclusion{}of|set(?:ting)?{}up|creat(?:e|ed|ing)|appoint(?:ed|ing)?(?:{}[a-z]{2,14}){0,6}?{}(?:to|onto)|join(?:ing)?|admi(?:t|tted|ssion){}(?:to|onto)|re-?open(?:ed|ing)?(?:{}of)?|implement(?:ing)?)'
/** "A contract is awarded or a framework agreement is concluded": words of the law about both cases. */
function isOtherCase(from: number, { words }: Passage): boolean {
  return /\bor[^a-z]{1,12}(?:to[^a-z]{1,12})?$/.test(textBefore(words, from, 16))
}

/** The framework is there already, and this contract is made from it. */
function isUsed(from: number, { words }: Passage): boolean {
  return /\b(?:call(?:ed|ing|s)?[ -]?off|members? of|existing|competition)\b[^.;]{0,50}$|\b(?:under|via|using|from|through|off|within)(?:[^a-z0-9]{1,3}[a-z0-9-]{1,12}){0,3}[^a-z0-9]{1,3}$/.test(
    wordsBefore(words, from, 70),
  )
}

const setUp = [
  phrase(
    ['framework'],
    `\\b${sets}{}(?:(?!(?:under|via|using|from|through|off|within|for|to|with|in|by|and|or|contracts?|services?){})[a-z0-9]{1,14}{}){0,6}framework(?:{}agreements?)?\\b`,
    (match, passage) => {
      const after = textAfter(passage.words, match.index + match[0].length, 30)
      return (
        isMeant(match, passage) &&
        !/^[^a-z]{1,4}(?:is not|call|contract\b|further)/.test(after) &&
        !isOtherCase(match.index, passage)
      )
    },
  ),
  phrase(
    ['framework'],
    'framework{}(?:agreements?{})?(?:conclusion|establishment|re-?opening|concluded|established)',
    isMeant,
  ),
  phrase(
    ['framework'],
    'framework{}(?:agreements?{})?(?:(?!not\\b|no\\b|contract|call|terms|owner|members?|process|which|that|under|from)[a-z]{2,14}{}){0,6}(?:is|are|was|were|has{}been|have{}been|will{}be|being){}(?:now{}|formally{}|being{}|to be{}){0,2}(?:concluded|established|set{}up|created|re{?}opened)\\b',
    (match, passage) => isMeant(match, passage) && !isUsed(match.index, passage),
  ),
  phrase(
    ['framework'],
    'framework{}(?:agreement{})?(?:of|with|made{}up{}of|consisting{}of){}(?:[a-z-]{2,14}{}){0,3}(?:providers|suppliers|organisations)\\b',
    (match, passage) => isMeant(match, passage) && !isUsed(match.index, passage),
  ),
]
const inTitle = phrase(['framework'], '\\bframework\\b(?!{?}(?:contract|call))', (match, passage) => {
  const before = textBefore(passage.words, match.index, 60)
  return (
    isMeant(match, passage) &&
    !/\b(?:call[ -]?off|under|via|using|from|through|off|outcomes?|quality|competenc[a-z]+|assessment|national service|evaluation) [^.;]{0,50}$/.test(
      before,
    )
  )
})

function isUnderOne(notice: NoticeWords): boolean {
  return notice.facts.framework?.use === 'UNDER' || procedureOfForm(notice.facts) === 'UNDER_FRAMEWORK'
}

function placeOfFramework(notice: NoticeWords): Place | null {
  const titles = notice.current.filter(({ part }) => part === 'TITLE')
  return (
    placeAmong(titles, inTitle) ??
    setUp.map((wanted) => placeAmong(notice.current, wanted)).find((place) => place !== null) ??
    null
  )
}

/** A title whose subject is the framework itself: "Decoration Framework", "Framework agreement for …". */
function isHead({ passage, to }: Place): boolean {
  return (
    passage.part === 'TITLE' &&
    /^(?:[^a-z0-9]{0,3}agreement)?[^a-z0-9]{0,6}(?:$|\d|for\b|lot\b|[-:(] )/.test(textAfter(passage.words, to, 40))
  )
}

const anywhere = phrase(['framework'], '\\bframework\\b', isMeant)

export const frameworkConclusion: RouteRule = {
  id: 'framework-conclusion',
  title: 'Framework concluded',
  citation: 'SI 2023/1348, regulations 16 to 18; Procurement Act 2023, section 45',
  concern: 'ROUTE',
  applies: (notice) => (notice.facts.framework !== null || notice.has('framework')) && !isUnderOne(notice),
  finding(notice, regime) {
    const { framework, form } = notice.facts
    const procedure = procedureOfForm(notice.facts)
    const calls = form.publications.includes('CALL')
    if (
      procedure === 'WITHOUT_CALL' ||
      procedure === 'DIRECT_AWARD' ||
      procedure === 'WITHOUT_COMPETITION' ||
      procedure === 'SINGLE_TENDER'
    ) {
      return null
    }
    const said = placeOfFramework(notice)
    if (framework?.use === 'ESTABLISHES') {
      if (said) return { route: 'FRAMEWORK_ESTABLISHMENT', strength: STRENGTH.URGENT, words: wordsAt(said) }
      // On the forms of the Act the mark says it by itself; on old forms it is ticked for contracts too.
      if (form.noticeType === null) return null
      const place = placeAmong(notice.current, anywhere)
      const words = place ? wordsAt(place) : wordsOfForm(notice.facts)
      return words && { route: 'FRAMEWORK_ESTABLISHMENT', strength: STRENGTH.URGENT, words }
    }
    if (!said) return null
    if (framework !== null) return { route: 'FRAMEWORK_ESTABLISHMENT', strength: STRENGTH.URGENT, words: wordsAt(said) }
    // Under the Provider Selection Regime a framework is concluded by the competitive process only, and the forms have
    // no mark for it: a title that names the framework decides, or words of setting up a framework agreement.
    const inWords = weightOf(said.passage.part) !== 'TITLE'
    if (regime === 'PSR_2023' && (!inWords || callOffPlace(notice) === null)) {
      const agreement = quoteAt(said).toLowerCase().includes('agreement')
      if (!inWords || agreement)
        return { route: 'FRAMEWORK_ESTABLISHMENT', strength: STRENGTH.URGENT, words: wordsAt(said) }
    }
    // Without the form's mark only words of setting one up count, and only where the law lets them (a competition).
    if (form.noticeType !== null) {
      // Some leave the mark of the Act's forms out, and call the whole procurement a framework.
      return calls && isHead(said)
        ? { route: 'FRAMEWORK_ESTABLISHMENT', strength: STRENGTH.GENERAL, words: wordsAt(said) }
        : null
    }
    if (weightOf(said.passage.part) === 'TITLE' && !(isHead(said) && competitionByForm(notice.facts))) return null
    return regime === 'PSR_2023' || procedure !== null
      ? { route: 'FRAMEWORK_ESTABLISHMENT', strength: STRENGTH.GENERAL, words: wordsAt(said) }
      : null
  },
}
