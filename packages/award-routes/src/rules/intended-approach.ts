import type { NoticeWords, Place } from '../passages.js'
import { firstPlace } from '../phrases.js'
import { mostSuitableProviderNamed } from './most-suitable-provider.js'
import type { StageRule } from './rule.js'
import { wordsAt } from './rule.js'
import { broughtByChange, stageKind } from './stage-kind.js'
import { approaches, engagements } from './stage-words.js'

/** The law has one notice before an award that names this process: the one of the intended approach. */
function processAhead(notice: NoticeWords): Place | null {
  return stageKind(notice) === 'PLANNING' && !firstPlace(notice, engagements)
    ? firstPlace(notice, mostSuitableProviderNamed)
    : null
}

export const intendedApproach: StageRule = {
  id: 'intended-approach',
  title: 'Intended approach',
  citation: 'SI 2023/1348, regulation 10',
  concern: 'STAGE',
  applies: (notice, regime) =>
    regime === 'PSR_2023' && (notice.has('approach') || notice.has('suitable') || notice.has('msp')),
  finding(notice) {
    const kind = stageKind(notice)
    // On an award the words are left over from the notice before.
    if (kind === 'AWARDING' || kind === 'FIXED') return null
    const place =
      kind === 'UPDATE' ? broughtByChange(notice, approaches) : (firstPlace(notice, approaches) ?? processAhead(notice))
    return place && { stage: 'INTENDED_APPROACH', words: wordsAt(place), said: 'IN_WORDS' }
  },
}
