import type { Passage } from '../passages.js'
import type { Phrase } from '../phrases.js'
import { firstPlace, phrase } from '../phrases.js'
import type { StageRule } from './rule.js'
import { wordsAt } from './rule.js'
import { broughtByChange, saidIn, stageKind } from './stage-kind.js'
import { firmConfirmations } from './confirmation-words.js'
import { firmModifications, modifications, modificationTemplate } from './stage-words.js'

/** Corrections of a finished award that change the term or the price of its contract. */
const changedTerms: readonly Phrase[] = [
  phrase(
    ['date'],
    '\\b(?:expiry|end|completion){}date{}(?:of{}(?:the{}|this{})?)?(?:contract|agreement){}(?:has{}been{}|have{}been{}|is{}|was{}|is{}now{}|will{}be{})(?:now{})?(?:changed|extended|amended|moved|revised)\\b',
    isAboutTheContract,
  ),
  phrase(
    ['exten'],
    '\\b(?:contract|agreement|service){}(?:term{}|period{}|duration{}|end date{})?(?:has{}been{}|is{}being{}|will{}be{}|is{}|was{})?(?:extended|extension)\\b|\\bextension{}(?:of|to){}(?:the{}|this{})?(?:contract|agreement|service|term)\\b',
    isAboutTheContract,
  ),
  phrase(
    ['value', 'price'],
    '\\b(?:contract{})?(?:value|price){}(?:has{}been{}|is{}being{}|will{}be{}|is{}|was{}|has{})(?:increased|decreased|reduced|uplifted|varied)\\b',
    isAboutTheContract,
  ),
  phrase(
    ['increase', 'decrease', 'reduction', 'uplift'],
    '\\b(?:increase|decrease|reduction|uplift){}(?:in|to|of){}(?:the{})?(?:total{}|annual{}|lifetime{})?(?:contract{})?(?:value|price|funding)\\b',
    isAboutTheContract,
  ),
]

function isAboutTheContract({ index, 0: found }: RegExpExecArray, { words }: Passage): boolean {
  return !/deadline|submission|closing|clarification|typo|in error|return of tenders|option|may be|up to/.test(
    words.slice(Math.max(0, index - 100), index + found.length + 100),
  )
}

export const contractModification: StageRule = {
  id: 'contract-modification',
  title: 'Modification of a contract',
  citation: 'SI 2023/1348, regulation 13; Procurement Act 2023, section 74',
  concern: 'STAGE',
  applies: (notice) =>
    notice.has('modif') ||
    notice.has('contract date') ||
    notice.has('varied') ||
    notice.has('variation') ||
    notice.has('exten') ||
    notice.has('increase') ||
    notice.has('uplift'),
  finding(notice, regime) {
    const kind = stageKind(notice)
    // The Act has a form of its own for modifications.
    const { noticeType } = notice.facts.form
    if (noticeType !== null && kind === 'AWARDING' && regime !== 'PSR_2023' && regime !== 'WALES_PSR_2025') return null
    const place =
      kind === 'UPDATE'
        ? (saidIn(notice.changes, modifications) ??
          firstPlace(notice, [modificationTemplate]) ??
          (notice.facts.processStatus?.code === 'complete' ? broughtByChange(notice, changedTerms) : null))
        : kind === 'AWARDING'
          ? (firstPlace(notice, firmModifications) ??
            (firstPlace(notice, firmConfirmations) ? null : firstPlace(notice, modifications)))
          : null
    return place && { stage: 'MODIFICATION', words: wordsAt(place), said: 'IN_WORDS' }
  },
}
