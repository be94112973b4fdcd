import type { Place, Passage, NoticeWords } from '../passages.js'
import type { Phrase } from '../phrases.js'
import { placeAmong } from '../phrases.js'
import { isUpdate } from './stage-of-form.js'

/** What the form of a notice lets its words decide. */
export type StageKind = 'UPDATE' | 'AWARDING' | 'CALLING' | 'PLANNING' | 'FIXED'

const awardingTypes: ReadonlySet<string> = new Set(['UK5', 'UK6'])

/** Forms whose stage no words can change are FIXED: performance, termination, contract details and the like. */
export function stageKind({ facts }: NoticeWords): StageKind {
  const { noticeType, publications } = facts.form
  if (noticeType !== null && noticeType !== 'UK4' && !awardingTypes.has(noticeType)) return 'FIXED'
  if (isUpdate(publications)) return 'UPDATE'
  if (publications.includes('CONTRACT_TERMINATION') || publications.includes('CONTRACT_AMENDMENT')) return 'FIXED'
  if (publications.includes('AWARD') || publications.includes('CONTRACT')) return 'AWARDING'
  if (publications.includes('CALL')) return 'CALLING'
  return publications.includes('PLANNING') ? 'PLANNING' : 'FIXED'
}

/** The first place of any of the phrases among some passages, or null. */
export function saidIn(passages: readonly Passage[], phrases: readonly Phrase[]): Place | null {
  for (const wanted of phrases) {
    const place = placeAmong(passages, wanted)
    if (place) return place
  }
  return null
}

/**
 * Words that a correction brings: the first place among its new texts, unless the texts that it replaced hold such
 * words already. A correction that repeats the words of an earlier notice decides nothing new.
 */
export function broughtByChange(notice: NoticeWords, phrases: readonly Phrase[]): Place | null {
  const place = saidIn(notice.changes, phrases)
  return place && !saidIn(notice.replaced, phrases) ? place : null
}
