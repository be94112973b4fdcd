import { codesOf } from '@openward/vocabulary/code-list'
import { QUALITY_ISSUE_CODES, type QualityIssueCode } from '@openward/vocabulary/quality-issue-code'
import { SOURCES } from '@openward/vocabulary/source'
import type { PrintedLink } from '../../award-rows/print-award-row'
import type { PagerLinks } from '../../components/pager'
import type { QualityIssuesQuery } from '../../generated/operations'
import { noticeAddress } from '../../print/addresses'
import { firstPage, pageLinks } from '../../print/page-links'
import { printCounted } from '../../print/print-count'
import { printInstant } from '../../print/print-day'

export interface QualityIssuesPage {
  readonly sentence: string
  readonly codes: readonly {
    readonly code: QualityIssueCode
    readonly label: string
    readonly definition: string
    readonly mend: string
    readonly checked: boolean
  }[]
  /** Issues of one code stand together. */
  readonly groups: readonly {
    readonly code: QualityIssueCode
    readonly label: string
    readonly definition: string
    readonly mend: string
    readonly setsAside: boolean
    readonly issues: readonly PrintedIssue[]
  }[]
  readonly pager: PagerLinks
  /** Address of the first page where this one lies beyond the end of the list, else null. */
  readonly firstPage: string | null
}

interface PrintedIssue {
  readonly id: string
  readonly notice: PrintedLink | null
  readonly where: string
  readonly path: string | null
  readonly value: string | null
  readonly detail: string | null
  readonly recorded: string
}

export function presentQualityIssues(
  { qualityIssues }: QualityIssuesQuery,
  chosen: readonly QualityIssueCode[],
  search: URLSearchParams,
): QualityIssuesPage {
  const codes = [...new Set(qualityIssues.nodes.map((issue) => issue.code))]
  return {
    sentence:
      qualityIssues.totalCount === 0
        ? 'No problem of a source record is recorded under these filters.'
        : `${printCounted(qualityIssues.totalCount, 'problem')} of source records ${qualityIssues.totalCount === 1 ? 'is' : 'are'} recorded${chosen.length === 0 ? '' : ' under these filters'}. Nothing ` +
          'is lost: what could be read is shown, the rest is kept as it was received, and each problem says how to mend it.',
    codes: codesOf(QUALITY_ISSUE_CODES).map((code) => ({
      code,
      ...QUALITY_ISSUE_CODES[code],
      checked: chosen.includes(code),
    })),
    groups: codes.map((code) => ({
      code,
      ...QUALITY_ISSUE_CODES[code],
      issues: qualityIssues.nodes.filter((issue) => issue.code === code).map(printIssue),
    })),
    pager: pageLinks('/quality-issues', search, qualityIssues.pageInfo),
    firstPage:
      qualityIssues.totalCount > 0 && qualityIssues.nodes.length === 0 ? firstPage('/quality-issues', search) : null,
  }
}

function printIssue(issue: QualityIssuesQuery['qualityIssues']['nodes'][number]): PrintedIssue {
  return {
    id: issue.id,
    notice: issue.notice === null ? null : { label: issue.notice.noticeId, href: noticeAddress(issue.notice) },
    where: [
      issue.source === null ? null : SOURCES[issue.source].label,
      issue.notice === null ? issue.noticeId : null,
      issue.fileName,
    ]
      .filter((part) => part !== null)
      .join(', '),
    path: issue.path === '' ? null : issue.path,
    value: issue.value,
    detail: issue.detail,
    recorded: printInstant(issue.recordedAt),
  }
}
