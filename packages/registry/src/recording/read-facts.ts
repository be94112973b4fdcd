import type { NoticeContribution } from '@openward/award-routes/notice-contribution'
import { contributionOf } from '@openward/award-routes/notice-contribution'
import { readNotice } from '@openward/award-routes/read-notice'
import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import type { ReadNotice } from './stage-notice.js'

/** Reads a notice, for itself and for its process. */
export function readFacts(facts: NoticeFacts): ReadNotice<NoticeContribution> {
  const reading = readNotice(facts)
  const contribution = contributionOf(facts, reading)
  return { facts, reading, contribution, providersInWords: contribution.awardInWords?.providers ?? [] }
}
