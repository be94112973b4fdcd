import { LEGAL_NOTICES } from '@openward/vocabulary/law/legal-notice'
import { CANNOT_BE_TOLD_REASONS, NOTICE_OUTCOMES } from '@openward/vocabulary/notice-outcome'
import type { PrintedLink } from '../award-rows/print-award-row'
import type { PrintedTerm } from '../components/term'
import type { ExpectedNoticeLineFragment } from '../generated/operations'
import { noticeAddress, regimeAddress } from '../print/addresses'
import { lowerFirst } from '../print/lower-first'
import { printCounted } from '../print/print-count'
import { printDay } from '../print/print-day'

/** A statement of law as it stands beside what was found. */
export interface PrintedLaw {
  readonly text: string
  readonly citation: string | null
  readonly isToBeChecked: boolean
}

export interface PrintedExpectedNotice {
  readonly code: string
  readonly notice: PrintedTerm
  readonly outcome: ExpectedNoticeLineFragment['outcome']
  readonly outcomeLabel: string
  /** What was found and when, in one or two sentences. */
  readonly says: string
  readonly found: PrintedLink | null
  readonly law: PrintedLaw
}

export function printLaw({ text, citation, check }: ExpectedNoticeLineFragment['law']): PrintedLaw {
  return { text, citation, isToBeChecked: check === 'TO_BE_CHECKED' }
}

/** A notice of the law as a term that leads to where it is explained. */
export function printLegalNotice(code: ExpectedNoticeLineFragment['notice']): PrintedTerm {
  const { label, definition, regime } = LEGAL_NOTICES[code]
  return { label, meaning: definition, href: `${regimeAddress(regime)}#notice-${code}` }
}

export function printExpectedNotice(line: ExpectedNoticeLineFragment): PrintedExpectedNotice {
  return {
    code: line.notice,
    notice: printLegalNotice(line.notice),
    outcome: line.outcome,
    outcomeLabel: NOTICE_OUTCOMES[line.outcome].label,
    says: printSays(line),
    found: line.found === null ? null : { label: `Notice ${line.found.noticeId}`, href: noticeAddress(line.found) },
    law: printLaw(line.law),
  }
}

function printSays(line: ExpectedNoticeLineFragment): string {
  const published = line.foundOn === null ? null : `Published on ${printDay(line.foundOn)}`
  const computed = line.dueOn === null ? null : `the computed last day is ${printDay(line.dueOn)}`
  switch (line.outcome) {
    case 'FOUND_IN_TIME':
      return computed === null
        ? `${published ?? 'Published'}; no award is published yet.`
        : `${published ?? 'Published'}; ${computed}.`
    case 'FOUND_LATE':
      return `${published ?? 'Published'}, ${printCounted(line.daysLate ?? 0, 'day')} after the computed last day${
        line.dueOn === null ? '' : `, ${printDay(line.dueOn)}`
      }.`
    case 'NOT_FOUND':
      return (
        `Not found${line.lookedUntilOn === null ? '' : ` up to ${printDay(line.lookedUntilOn)}`}, though the register holds ` +
        `every day whole on which it might have been published in time${computed === null ? '' : `; ${computed}`}.`
      )
    case 'NOT_YET_DUE':
      return computed === null ? 'Not found yet; representations can still be made.' : `Not found yet; ${computed}.`
    case 'CANNOT_BE_TOLD': {
      const why = line.reason === null ? '' : ` ${lowerFirst(CANNOT_BE_TOLD_REASONS[line.reason].definition)}`
      return published === null
        ? `Cannot be told:${why}`
        : `${published}. Whether that was in time cannot be told:${why}`
    }
  }
}
