import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'
import type { NoticeScope } from '@openward/vocabulary/notice-scope'
import type { Source } from '@openward/vocabulary/source'

/** A commissioner as a notice names it. */
export interface NamedCommissioner {
  readonly identityKey: string
  readonly role: 'LEAD' | 'ASSOCIATE' | 'PUBLISHED_BY'
  readonly name: string
}

/** What one version of a notice brings to the reading of its process. It is made from the facts whenever it is wanted. */
export interface ProcessEntry<Contribution> {
  readonly noticeKey: string
  readonly source: Source
  readonly publishedOn: string | null
  readonly publishedAt: string | null
  readonly title: string | null
  readonly reference: string | null
  readonly scope: NoticeScope
  readonly jurisdiction: Jurisdiction
  readonly commissioners: readonly NamedCommissioner[]
  /** What the rules of award routes made of it. */
  readonly contribution: Contribution
}

/** Entries in order of publication, then by key: an order that does not depend on when they were recorded. */
export function byPublication(a: ProcessEntry<unknown>, b: ProcessEntry<unknown>): number {
  return compareInstants(instant(a), instant(b)) || (a.noticeKey < b.noticeKey ? -1 : a.noticeKey > b.noticeKey ? 1 : 0)
}

function instant(entry: ProcessEntry<unknown>): number {
  return entry.publishedAt === null ? Number.NEGATIVE_INFINITY : Date.parse(entry.publishedAt)
}

/** Two missing instants are equal, which their difference would not say. */
function compareInstants(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1
}
