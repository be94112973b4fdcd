import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import { firstPlace } from '../phrases.js'
import { isPublishedBefore } from './publication-day.js'
import type { StageRule } from './rule.js'
import { wordsAt } from './rule.js'
import { broughtByChange, stageKind } from './stage-kind.js'
import { intentions, intentionTemplates } from './intention-words.js'
import { approachTemplate } from './stage-words.js'

/**
 * Award notices of these sources followed the award, and their words often repeat the call, which intended one. Notices
 * of intention came with the Provider Selection Regime.
 */
function followsAward(facts: NoticeFacts): boolean {
  return (facts.source === 'CONTRACTS_FINDER' || facts.source === 'TED') && isPublishedBefore(facts, '2024-01-01')
}

export const intentionToAward: StageRule = {
  id: 'intention-to-award',
  title: 'Intention to award',
  citation: 'SI 2023/1348, regulations 9 to 12',
  concern: 'STAGE',
  applies: (notice) =>
    ['award', 'inten', 'not', 'no contract', 'standstill', 'representation'].some((needle) => notice.has(needle)),
  finding(notice, regime) {
    const kind = stageKind(notice)
    if (kind === 'UPDATE') {
      const place = notice.replaced.length > 0 ? broughtByChange(notice, intentionTemplates) : null
      return place && { stage: 'INTENTION_TO_AWARD', words: wordsAt(place), said: 'IN_WORDS' }
    }
    const place =
      kind === 'AWARDING' && !followsAward(notice.facts)
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
