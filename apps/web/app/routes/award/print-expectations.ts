import { LEGAL_NOTICES } from '@openward/vocabulary/law/legal-notice'
import { NOTICE_ITEMS } from '@openward/vocabulary/law/notice-item'
import type { PrintedLink } from '../../award-rows/print-award-row'
import type { PrintedTerm } from '../../components/term'
import {
  printExpectedNotice,
  printLegalNotice,
  type PrintedExpectedNotice,
} from '../../expected-notices/print-expected-notice'
import type { AwardQuery } from '../../generated/operations'
import { noticeAddress } from '../../print/addresses'
import { printCount, printCounted } from '../../print/print-count'
import { printDay } from '../../print/print-day'
import { excerpt } from '../../quotes/excerpt'
import type { MarkedPart } from '../../quotes/mark-text'

type Expectations = NonNullable<AwardQuery['award']>['expectedNotices']

export interface PrintedStandstill {
  /** When it begins and until when representations may be made, as computed. */
  readonly computed: string
  /** What the notice states beside it, one line for each day; empty where it states none. */
  readonly stated: readonly { readonly says: string; readonly path: string; readonly parts: readonly MarkedPart[] }[]
  readonly intention: PrintedLink | null
}

export interface PrintedContents {
  readonly notice: PrintedTerm
  readonly document: PrintedLink | null
  readonly citation: string
  readonly sentence: string
  readonly items: readonly {
    readonly label: string
    readonly meaning: string
    readonly words: { readonly path: string; readonly quote: string } | null
  }[]
}

export interface PrintedExpectations {
  readonly sentence: string
  readonly lines: readonly PrintedExpectedNotice[]
  readonly standstill: PrintedStandstill | null
  readonly contents: readonly PrintedContents[]
}

const nothingExpected: Readonly<Record<NonNullable<Expectations['nothingExpected']>, string>> = {
  OUTSIDE_SCOPE: 'The register looks at the notices that the law asks for only for health services in England.',
  ABANDONED: 'The process was ended, so no notice of an award is looked for.',
  LAW_NOT_STATED:
    'The notices do not say under which law or by which route the award was made, so the register cannot tell what had to be published.',
  NO_DUTY_NAMED: 'The register names no notices that the law asks for on this route.',
}

export function printExpectations(expectations: Expectations): PrintedExpectations {
  const { notices, standstill } = expectations
  const found = notices.filter(({ foundOn }) => foundOn !== null).length
  return {
    sentence:
      expectations.nothingExpected === null
        ? `The law of this route asks for ${printCounted(notices.length, 'notice')}; the register holds ${
            found === notices.length ? (found === 1 ? 'it' : 'all of them') : printCount(found)
          }.`
        : nothingExpected[expectations.nothingExpected],
    lines: notices.map(printExpectedNotice),
    standstill: standstill === null ? null : printStandstill(standstill),
    contents: expectations.contents.map(printContents),
  }
}

function printStandstill({
  intention,
  beginsOn,
  representationsUntilOn,
  stated,
}: NonNullable<Expectations['standstill']>): PrintedStandstill {
  return {
    computed:
      `${intention?.publishedOn == null ? 'The intention was published' : `The intention was published on ${printDay(intention.publishedOn)}`}. ` +
      `By regulation 12 the standstill begins on ${printDay(beginsOn)}, and representations can be made until midnight ` +
      `at the end of ${printDay(representationsUntilOn)}.`,
    stated: stated.map(({ on, aboutRepresentations, daysFromComputed, path, quote }) => ({
      says: `Stated deadline${aboutRepresentations ? '' : ' (of the standstill)'}: ${printDay(on)}, ${printDifference(daysFromComputed)}.`,
      path,
      parts: excerpt(quote, [quote]),
    })),
    intention: intention === null ? null : { label: `Notice ${intention.noticeId}`, href: noticeAddress(intention) },
  }
}

function printDifference(days: number): string {
  if (days === 0) return 'the same day as the computed deadline'
  return `${printCounted(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'} the computed deadline`
}

function printContents({ legalNotice, notice, items }: Expectations['contents'][number]): PrintedContents {
  const found = items.filter((item) => item.found).length
  return {
    notice: printLegalNotice(legalNotice),
    document: notice === null ? null : { label: `Notice ${notice.noticeId}`, href: noticeAddress(notice) },
    citation: LEGAL_NOTICES[legalNotice].citation,
    sentence: `Of the ${printCount(items.length)} things that the schedule lists, the register found ${printCount(found)} in the notice.`,
    items: items.map(({ item, path, quote }) => ({
      label: NOTICE_ITEMS[item].label,
      meaning: NOTICE_ITEMS[item].definition,
      words: path === null || quote === null ? null : { path, quote },
    })),
  }
}
