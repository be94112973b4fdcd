import { firstPlace } from '../phrases.js'
import type { StageRule } from './rule.js'
import { wordsAt } from './rule.js'
import { stageKind } from './stage-kind.js'
import { engagements } from './stage-words.js'

export const marketEngagement: StageRule = {
  id: 'market-engagement',
  title: 'Market engagement',
  citation: 'Procurement Act 2023, sections 16 and 17; SI 2015/102, regulation 40',
  concern: 'STAGE',
  applies: (notice) => stageKind(notice) === 'PLANNING',
  finding(notice) {
    const place = firstPlace(notice, engagements)
    return place && { stage: 'MARKET_ENGAGEMENT', words: wordsAt(place), said: 'IN_WORDS' }
  },
}
