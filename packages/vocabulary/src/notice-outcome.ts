import type { CodeList } from './code-list.js'

/** What became of a notice that the law asked for. */
export type NoticeOutcome = 'FOUND_IN_TIME' | 'FOUND_LATE' | 'NOT_FOUND' | 'NOT_YET_DUE' | 'CANNOT_BE_TOLD'

/** In neutral words: the register tells what it holds, never whether the law was kept. */
export const NOTICE_OUTCOMES: CodeList<NoticeOutcome> = {
  FOUND_IN_TIME: { label: 'Found in time', definition: 'Found, published on or before the computed day.' },
  FOUND_LATE: { label: 'Found later', definition: 'Found, published after the computed day.' },
  NOT_FOUND: {
    label: 'Not found',
    definition: 'Not found, though the register holds all days whole on which it might have been published in time.',
  },
  NOT_YET_DUE: { label: 'Not yet due', definition: 'Not found; the computed day has not passed.' },
  CANNOT_BE_TOLD: { label: 'Cannot be told', definition: 'The register does not know enough to tell.' },
}

/** Why it cannot be told. */
export type CannotBeToldReason =
  | 'NOT_COVERED'
  | 'OTHER_SOURCE'
  | 'NOT_JOINED'
  | 'NOT_DATED'
  | 'AWARD_NOT_KNOWN'
  | 'DAY_OF_AWARD_NOT_STATED'
  | 'INTENTION_NOT_KNOWN'
  | 'EXCEPTION_MAY_APPLY'
  | 'OUTSIDE_CALENDAR'

export const CANNOT_BE_TOLD_REASONS: CodeList<CannotBeToldReason> = {
  NOT_COVERED: {
    label: 'Our coverage',
    definition: 'The register does not hold all days whole on which it might have been published in time.',
  },
  OTHER_SOURCE: {
    label: 'Known from another source',
    definition: 'The award is known from a source at which the law does not have this notice published.',
  },
  NOT_JOINED: {
    label: 'Not joined to this award',
    definition: 'The same process holds such a notice, which does not name this award.',
  },
  NOT_DATED: { label: 'Notice without a day', definition: 'It was found; its day of publication cannot be read.' },
  AWARD_NOT_KNOWN: {
    label: 'Award not known',
    definition:
      'No notice says yet that the award was made. A standstill lasts longer where representations are made, and a process can be abandoned.',
  },
  DAY_OF_AWARD_NOT_STATED: {
    label: 'Day of the award not stated',
    definition: 'The time runs from the award, and the notices do not state its day.',
  },
  INTENTION_NOT_KNOWN: {
    label: 'Intention not known',
    definition: 'The time runs to the intention to award, which was not found.',
  },
  EXCEPTION_MAY_APPLY: {
    label: 'An exception may apply',
    definition: 'The law has an exception, and the notices do not say enough to exclude it.',
  },
  OUTSIDE_CALENDAR: {
    label: 'Outside the calendar',
    definition: 'The bank holidays of the year are not in the calendar of the register.',
  },
}
