import type { NoticeFacts, NoticePublication } from '@openward/vocabulary/notice-facts'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import type { StageRule } from './rule.js'

/** Stages of the notice types of the Procurement Act. UK8 is not in use; UK13 to UK17 decide no service. */
const ofNoticeType: Readonly<Record<string, NoticeStage>> = {
  UK1: 'PIPELINE',
  UK2: 'MARKET_ENGAGEMENT',
  UK3: 'PIPELINE',
  UK4: 'INVITATION',
  UK5: 'INTENTION_TO_AWARD',
  UK6: 'AWARD',
  UK7: 'CONTRACT_DETAILS',
  UK9: 'PERFORMANCE',
  UK10: 'MODIFICATION',
  UK11: 'TERMINATION',
  UK12: 'ABANDONMENT',
}

const updates: ReadonlySet<NoticePublication> = new Set([
  'PLANNING_UPDATE',
  'CALL_UPDATE',
  'CALL_AMENDMENT',
  'AWARD_UPDATE',
  'CONTRACT_UPDATE',
])

/** Whether the form says that it changes an earlier notice. */
export function isUpdate(publications: readonly NoticePublication[]): boolean {
  return publications.some((publication) => updates.has(publication))
}

/** A process that its form calls complete, with a provider chosen. */
function isAwarded({ awards, processStatus }: NoticeFacts): boolean {
  return (
    processStatus?.code === 'complete' &&
    awards.some(({ status, providerRefs }) => status === 'ACTIVE' && providerRefs.length > 0)
  )
}

export const stageOfForm: StageRule = {
  id: 'stage-of-form',
  title: 'Stage of the form',
  citation: 'Procurement Regulations 2024, SI 2024/692',
  concern: 'STAGE',
  applies: () => true,
  finding({ facts }) {
    const { noticeType, noticeTypePath, publications } = facts.form
    const by = (stage: NoticeStage) => ({ stage, words: null, said: 'BY_FORM' }) as const
    const has = (publication: NoticePublication) => publications.includes(publication)
    if (noticeType !== null) {
      const stage = ofNoticeType[noticeType] ?? 'OTHER'
      const words = noticeTypePath === null ? null : { path: noticeTypePath, quote: noticeType }
      const corrects = isUpdate(publications) && stage !== 'MODIFICATION' && stage !== 'ABANDONMENT'
      return { stage: corrects ? 'CORRECTION' : stage, words, said: 'BY_FORM' }
    }
    if (has('CONTRACT_TERMINATION')) return by('TERMINATION')
    if (has('CALL_CANCELLATION') || has('AWARD_CANCELLATION')) return by('ABANDONMENT')
    if (has('CONTRACT_AMENDMENT')) return by('MODIFICATION')
    if (has('AWARD_UPDATE') || has('CONTRACT_UPDATE')) {
      // The old form for a modification carries no method; a corrected award does.
      const modifies = facts.source === 'FIND_A_TENDER' && facts.method.code === null && facts.method.details === null
      return by(modifies ? 'MODIFICATION' : 'CORRECTION')
    }
    if (isUpdate(publications)) return by('CORRECTION')
    if (has('AWARD') || has('CONTRACT')) {
      const { awards } = facts
      const failed =
        awards.length > 0 && awards.every(({ status }) => status === 'UNSUCCESSFUL' || status === 'CANCELLED')
      return by(failed ? 'ABANDONMENT' : 'AWARD')
    }
    // Republished histories keep the mark of the call when the award has been added.
    if (has('CALL')) return by(isAwarded(facts) ? 'AWARD' : 'INVITATION')
    if (has('PLANNING')) return by('PIPELINE')
    if (has('PERFORMANCE')) return by('PERFORMANCE')
    return by('OTHER')
  },
}
