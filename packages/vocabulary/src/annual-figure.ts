import type { CodeEntry, CodeList } from './code-list.js'

/** One of the nine figures of an annual summary (SI 2023/1348, regulation 25). */
export type AnnualFigure =
  | 'DIRECT_AWARDS'
  | 'MOST_SUITABLE_PROVIDER'
  | 'COMPETITIVE'
  | 'FRAMEWORKS'
  | 'FRAMEWORK_CALL_OFFS'
  | 'URGENT'
  | 'NEW_PROVIDERS'
  | 'PROVIDERS_LOST'
  | 'REPRESENTATIONS'

export interface AnnualFigureEntry extends CodeEntry {
  /** How the register counts the same from notices, and why that may differ from what an authority publishes. */
  readonly countingRule: string
  /** False where notices do not tell it at all. */
  readonly isInNotices: boolean
}

const oneByOne =
  'An authority counts contracts; the register counts awards that a notice announces, one notice of which may stand for many contracts.'

/** The nine figures in the order of the regulation. */
export const ANNUAL_FIGURES: CodeList<AnnualFigure, AnnualFigureEntry> = {
  DIRECT_AWARDS: {
    label: 'Direct award processes A, B and C',
    definition: 'Contracts given by direct award process A, B or C, in one number.',
    countingRule: `Awards by process A, B or C whose award notice was published in the period. ${oneByOne}`,
    isInNotices: true,
  },
  MOST_SUITABLE_PROVIDER: {
    label: 'Most suitable provider process',
    definition: 'Contracts given by the most suitable provider process.',
    countingRule: `Awards by that process whose award notice was published in the period. ${oneByOne}`,
    isInNotices: true,
  },
  COMPETITIVE: {
    label: 'Competitive process',
    definition: 'Contracts given by the competitive process.',
    countingRule: `Awards by that process whose award notice was published in the period; frameworks apart. ${oneByOne}`,
    isInNotices: true,
  },
  FRAMEWORKS: {
    label: 'Frameworks concluded',
    definition: 'Framework agreements that were concluded.',
    countingRule: 'Processes in the period whose notices say that a framework was concluded, each once.',
    isInNotices: true,
  },
  FRAMEWORK_CALL_OFFS: {
    label: 'Contracts based on a framework',
    definition: 'Contracts given under a framework agreement.',
    countingRule: `Awards in the period whose notices say that they are based on a framework. ${oneByOne}`,
    isInNotices: true,
  },
  URGENT: {
    label: 'Urgent awards and modifications',
    definition: 'Contracts given, and modifications made, in urgent circumstances (regulation 14).',
    countingRule: 'Urgent awards in the period. Urgent modifications are not counted from notices yet.',
    isInNotices: true,
  },
  NEW_PROVIDERS: {
    label: 'New providers',
    definition: 'Providers that held no contract with the authority the year before.',
    countingRule:
      'Providers of awards in the period that the register knows from no earlier award of the authority. Contracts older than the notices held are not seen, so the figure is too high rather than too low.',
    isInNotices: true,
  },
  PROVIDERS_LOST: {
    label: 'Providers with no contract any more',
    definition: 'Providers that held a contract the year before and hold none now.',
    countingRule: 'Notices do not tell it: the end of a contract is rarely published.',
    isInNotices: false,
  },
  REPRESENTATIONS: {
    label: 'Representations received',
    definition: 'Written representations that providers made.',
    countingRule: 'Notices do not tell it: representations are not published.',
    isInNotices: false,
  },
}
