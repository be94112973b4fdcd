import { firstPlace } from '../phrases.js'
import type { StageRule } from './rule.js'
import { wordsAt } from './rule.js'
import { broughtByChange, stageKind } from './stage-kind.js'
import { abandonments } from './stage-words.js'

export const abandonmentStage: StageRule = {
  id: 'abandonment',
  title: 'Abandonment',
  citation: 'SI 2023/1348, regulation 15; Procurement Act 2023, section 55',
  concern: 'STAGE',
  applies: (notice) =>
    notice.has('abandon') ||
    notice.has('withdrawn') ||
    notice.has('cancelled') ||
    notice.has('discontinued') ||
    notice.has('terminated') ||
    notice.has('stopped') ||
    notice.has('not to') ||
    notice.has('no award'),
  finding(notice) {
    const kind = stageKind(notice)
    if (kind === 'FIXED') return null
    const { awards } = notice.facts
    // A notice that awards some lots and abandons others is an award.
    if (
      kind === 'AWARDING' &&
      awards.some(
        ({ status, providerRefs }) => providerRefs.length > 0 && status !== 'UNSUCCESSFUL' && status !== 'CANCELLED',
      )
    ) {
      return null
    }
    const place = kind === 'UPDATE' ? broughtByChange(notice, abandonments) : firstPlace(notice, abandonments)
    return place && { stage: 'ABANDONMENT', words: wordsAt(place), said: 'IN_WORDS' }
  },
}
