import { londonDay } from '@openward/vocabulary/london-day'
import type { NoticeFacts } from '@openward/vocabulary/notice-facts'

/** Whether a notice was published before a day (Europe/London); false where nobody knows when it was. */
export function isPublishedBefore({ publishedAt }: NoticeFacts, day: string): boolean {
  const published = publishedAt === null ? null : londonDay(publishedAt)
  return published !== null && published < day
}
