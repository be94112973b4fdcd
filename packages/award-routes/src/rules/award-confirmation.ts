import type { NoticeWords, Place } from '../passages.js'
import { firstPlace } from '../phrases.js'
import type { StageRule } from './rule.js'
import { wordsAt } from './rule.js'
import { saidIn, stageKind } from './stage-kind.js'
import { actsAsAwardNotice, awardBrought, confirmations, firmConfirmations, nowAwarded } from './confirmation-words.js'
import { firmIntentions } from './intention-words.js'
import { approachTemplate } from './stage-words.js'

/** Words of award that a correction brings, where the text before spoke of an intention or of no award at all. */
function broughtAward(notice: NoticeWords): Place | null {
  const place = saidIn(notice.changes, [...confirmations, ...awardBrought])
  if (!place || saidIn(notice.changes, firmIntentions)) return null
  const wasIntended = saidIn(notice.replaced, firmIntentions) !== null
  return wasIntended || !saidIn(notice.replaced, [...confirmations, ...awardBrought]) ? place : null
}

/** A correction that calls itself the confirmation or the award notice, outside its list of changes. */
function ownConfirmation(notice: NoticeWords): Place | null {
  const itself = notice.current.filter(({ part }) => part === 'NOTICE_DESCRIPTION')
  if (saidIn(notice.replaced, firmConfirmations)) return null
  // Some forms amend a notice whole and list no changes.
  const whole = notice.changes.length === 0 ? saidIn(notice.current, [nowAwarded]) : null
  if (whole) return whole
  return saidIn(notice.current, [actsAsAwardNotice]) ?? saidIn(itself, firmConfirmations)
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
      const place = broughtAward(notice) ?? ownConfirmation(notice)
      return place && { stage: 'AWARD', words: wordsAt(place), said: 'IN_WORDS' }
    }
    if (kind !== 'AWARDING') return null
    const { noticeType } = notice.facts.form
    // The Act's own forms say their stage; words may change it only under another law.
    if (noticeType !== null && regime !== 'PSR_2023' && regime !== 'WALES_PSR_2025') return null
    const firm = firstPlace(notice, firmConfirmations)
    const otherStage = firstPlace(notice, [...firmIntentions, approachTemplate]) !== null
    if (firm) return { stage: 'AWARD', words: wordsAt(firm), said: 'IN_WORDS', ...(otherStage ? { mixed: true } : {}) }
    if (noticeType === 'UK5' || firstPlace(notice, firmIntentions)) return null
    const loose = firstPlace(notice, confirmations)
    return loose && { stage: 'AWARD', words: wordsAt(loose), said: 'IN_WORDS', ...(otherStage ? { mixed: true } : {}) }
  },
}
