import { firstPlace } from '../phrases.js'
import type { StageRule } from './rule.js'
import { wordsAt } from './rule.js'
import { broughtByChange, stageKind } from './stage-kind.js'
import { approaches } from './stage-words.js'

export const intendedApproach: StageRule = {
  id: 'intended-approach',
  title: 'Intended approach',
  citation: 'SI 2023/1348, regulation 10',
  concern: 'STAGE',
  applies: (notice, regime) => regime === 'PSR_2023' && (notice.has('approach') || notice.has('suitable provider')),
  finding(notice) {
    const kind = stageKind(notice)
    // On an award the words are left over from the notice before.
    if (kind === 'AWARDING' || kind === 'FIXED') return null
    const place = kind === 'UPDATE' ? broughtByChange(notice, approaches) : firstPlace(notice, approaches)
    return place && { stage: 'INTENDED_APPROACH', words: wordsAt(place), said: 'IN_WORDS' }
  },
}
