import { noticeAddress } from '../print/addresses'
import type { Source } from '@openward/vocabulary/source'

/** A record beside which a statement can stand. */
export type StatementSubject =
  | { readonly __typename: 'Award'; readonly id: string; readonly title: string | null }
  | {
      readonly __typename: 'Contract'
      readonly id: string
      readonly title: string | null
      readonly award: { readonly id: string } | null
    }
  | {
      readonly __typename: 'Notice'
      readonly id: string
      readonly title: string | null
      readonly source: Source
      readonly noticeId: string
    }

/** The record as a link: what it is, and the page that shows it. */
export function subjectLink(subject: StatementSubject): { readonly label: string; readonly href: string } {
  const name = subject.title ?? 'without a title'
  switch (subject.__typename) {
    case 'Award':
      return { label: `Award: ${name}`, href: `/awards/${encodeURIComponent(subject.id)}` }
    case 'Contract':
      return {
        label: `Contract: ${name}`,
        href: subject.award === null ? '/awards' : `/awards/${encodeURIComponent(subject.award.id)}`,
      }
    case 'Notice':
      return { label: `Notice: ${name}`, href: noticeAddress(subject) }
  }
}
