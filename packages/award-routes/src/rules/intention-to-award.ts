import { firstPlace } from '../phrases.js'
import type { StageRule } from './rule.js'
import { wordsAt } from './rule.js'
import { broughtByChange, stageKind } from './stage-kind.js'
import { approachTemplate, intentions, intentionTemplates } from './stage-words.js'

export const intentionToAward: StageRule = {
  id: 'intention-to-award',
  title: 'Intention to award',
  citation: 'SI 2023/1348, regulations 9 to 12',
  concern: 'STAGE',
  applies: (notice) =>
    notice.has('inten') ||
    notice.has('not') ||
    notice.has('no contract') ||
    notice.has('propos') ||
    notice.has('plan') ||
    notice.has('minded') ||
    notice.has('standstill'),
  finding(notice, regime) {
    const kind = stageKind(notice)
    if (kind === 'UPDATE') {
      const place = notice.replaced.length > 0 ? broughtByChange(notice, intentionTemplates) : null
      return place && { stage: 'INTENTION_TO_AWARD', words: wordsAt(place), said: 'IN_WORDS' }
    }
    const place =
      kind === 'AWARDING'
        ? notice.facts.form.noticeType === null || regime === 'PSR_2023' || regime === 'WALES_PSR_2025'
          ? firstPlace(notice, intentions)
          : null
        : kind === 'CALLING' || kind === 'PLANNING'
          ? firstPlace(notice, intentionTemplates)
          : null
    const approach = kind === 'AWARDING' && firstPlace(notice, [approachTemplate]) !== null
    return (
      place && {
        stage: 'INTENTION_TO_AWARD',
        words: wordsAt(place),
        said: 'IN_WORDS',
        ...(approach ? { mixed: true } : {}),
      }
    )
  },
}
