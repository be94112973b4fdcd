import { firstPlace } from '../phrases.js'
import type { StageRule } from './rule.js'
import { wordsAt } from './rule.js'
import { broughtByChange, stageKind } from './stage-kind.js'
import { intention } from './stage-words.js'

const templates = [intention[0], intention[2], intention[3]].filter((wanted) => wanted !== undefined)

export const intentionToAward: StageRule = {
  id: 'intention-to-award',
  title: 'Intention to award',
  citation: 'SI 2023/1348, regulations 9 to 12',
  concern: 'STAGE',
  applies: (notice) => notice.has('inten') || notice.has('not') || notice.has('standstill'),
  finding(notice, regime) {
    const kind = stageKind(notice)
    if (kind === 'UPDATE') {
      const place = notice.replaced.length > 0 ? broughtByChange(notice, templates) : null
      return place && { stage: 'INTENTION_TO_AWARD', words: wordsAt(place), said: 'IN_WORDS' }
    }
    const place =
      kind === 'AWARDING'
        ? notice.facts.form.noticeType === null || regime === 'PSR_2023' || regime === 'WALES_PSR_2025'
          ? firstPlace(notice, intention)
          : null
        : kind === 'CALLING' || kind === 'PLANNING'
          ? firstPlace(notice, templates)
          : null
    return place && { stage: 'INTENTION_TO_AWARD', words: wordsAt(place), said: 'IN_WORDS' }
  },
}
