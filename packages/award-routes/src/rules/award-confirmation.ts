import type { NoticeWords, Place } from '../passages.js'
import { firstPlace } from '../phrases.js'
import type { StageRule } from './rule.js'
import { wordsAt } from './rule.js'
import { broughtByChange, saidIn, stageKind } from './stage-kind.js'
import { awardBrought, confirmation, intendedApproach, intention } from './stage-words.js'

/** Phrases of the lists that are templates of the notice itself come first; the rest may speak of other things. */
const firmConfirmations = [...confirmation.slice(0, 3), ...confirmation.slice(4, 6)]
const firmIntentions = intention.slice(0, 4)

/** A correction that calls itself the confirmation or the award notice, outside its list of changes. */
function ownConfirmation(notice: NoticeWords): Place | null {
  const itself = notice.current.filter(({ part }) => part === 'NOTICE_DESCRIPTION')
  if (saidIn(notice.replaced, firmConfirmations)) return null
  return saidIn(notice.current, confirmation.slice(5, 6)) ?? saidIn(itself, confirmation.slice(0, 1))
}

export const awardConfirmation: StageRule = {
  id: 'award-confirmation',
  title: 'Confirmation of an award',
  citation: 'SI 2023/1348, regulations 9 to 11 and Schedules',
  concern: 'STAGE',
  applies: (notice) => notice.has('award') || notice.has('standstill'),
  finding(notice, regime) {
    const kind = stageKind(notice)
    if (kind === 'UPDATE') {
      const place =
        broughtByChange(notice, [...confirmation, ...awardBrought]) ?? (saidIn(notice.replaced, firmIntentions) && saidIn(notice.changes, firmConfirmations)) ?? ownConfirmation(notice)
      return place && { stage: 'AWARD', words: wordsAt(place), said: 'IN_WORDS' }
    }
    if (kind !== 'AWARDING') return null
    const { noticeType } = notice.facts.form
    // The Act's own forms say their stage; words may change it only under another law.
    if (noticeType !== null && regime !== 'PSR_2023' && regime !== 'WALES_PSR_2025') return null
    const firm = firstPlace(notice, firmConfirmations)
    const otherStage = firstPlace(notice, [...firmIntentions, ...intendedApproach.slice(0, 1)]) !== null
    if (firm) return { stage: 'AWARD', words: wordsAt(firm), said: 'IN_WORDS', ...(otherStage ? { mixed: true } : {}) }
    if (noticeType === 'UK5' || firstPlace(notice, firmIntentions)) return null
    const loose = firstPlace(notice, confirmation)
    return loose && { stage: 'AWARD', words: wordsAt(loose), said: 'IN_WORDS', ...(otherStage ? { mixed: true } : {}) }
  },
}
