import { SOURCES } from '@openward/vocabulary/source'
import { printAwardsApart } from '../../award-counts/print-awards-apart'
import { printAwardRow, type PrintedAwardRow, type PrintedLink } from '../../award-rows/print-award-row'
import type { PrintedTerm } from '../../components/term'
import type { ContractingProcessQuery } from '../../generated/operations'
import { PROCESS_JOIN_REASONS } from '@openward/vocabulary/process-join'
import { noticeAddress, processAddress } from '../../print/addresses'
import { printCounted } from '../../print/print-count'
import { printDay, printDays } from '../../print/print-day'
import { printTerm } from '../../vocabulary/print-term'

type Process = NonNullable<ContractingProcessQuery['contractingProcess']>

export interface ContractingProcessPage {
  readonly title: string
  readonly ocid: string
  readonly reference: string | null
  readonly sentence: string
  readonly notices: readonly {
    readonly key: string
    readonly day: string | null
    readonly stage: PrintedTerm
    readonly link: PrintedLink
    readonly title: string | null
  }[]
  readonly awards: readonly PrintedAwardRow[]
  /** Other processes that are shown as one with it. */
  readonly joined: readonly PrintedJoin[]
  /** Others that may be the same and are shown apart. */
  readonly likely: readonly PrintedJoin[]
}

export interface PrintedJoin {
  readonly key: string
  readonly between: string
  /** The page of the other process, where it is another. */
  readonly href: string | null
  readonly why: string
}

export function presentContractingProcess(process: Process): ContractingProcessPage {
  const { firstPublishedOn: first, lastPublishedOn: last } = process
  const read = printAwardsRead(process)
  return {
    title: process.title ?? 'Contracting process without a title',
    ocid: process.ocid,
    reference: process.reference,
    sentence:
      `The register holds ${printCounted(process.noticeCount, 'notice')} of this process` +
      `${first === null || last === null ? '' : `, published ${printDays(first, last)}`}, and reads ` +
      `${read}${read.includes(', ') ? ',' : ''} from ${process.noticeCount === 1 ? 'it' : 'them'}.` +
      listedInPart(process),
    notices: process.notices.map((notice) => ({
      key: notice.id,
      day: notice.publishedOn === null ? null : printDay(notice.publishedOn),
      stage: printTerm('stage', notice.stage),
      link: { label: `${SOURCES[notice.source].label} ${notice.noticeId}`, href: noticeAddress(notice) },
      title: notice.title === process.title ? null : notice.title,
    })),
    awards: process.awards.map(printAwardRow),
    joined: process.links.filter(({ isJoined }) => isJoined).map((link) => printJoin(link, process.ocid)),
    likely: process.links.filter(({ isJoined }) => !isJoined).map((link) => printJoin(link, process.ocid)),
  }
}

function printJoin(link: Process['links'][number], own: string): PrintedJoin {
  const others = [link.ocid, link.otherOcid].filter((ocid) => ocid !== own)
  return {
    key: `${link.ocid} ${link.otherOcid} ${link.reason}`,
    between: others.join(' and '),
    href: link.isJoined || others.length !== 1 ? null : processAddress(others[0] ?? ''),
    why: `${PROCESS_JOIN_REASONS[link.reason].label}: ${link.detail}`,
  }
}

/** Admissions are told apart only where all awards are in the list. */
function printAwardsRead({ awards, awardCount }: Process): string {
  if (awardCount === 0) return 'no award'
  if (awardCount > awards.length) return `${printCounted(awardCount, 'award')} and admissions to frameworks`
  return printAwardsApart(awardCount, awards.filter(({ route }) => route === 'FRAMEWORK_ESTABLISHMENT').length)
}

/** The API lists no more than a hundred of each. */
function listedInPart({ notices, noticeCount, awards, awardCount }: Process): string {
  const parts = [
    noticeCount > notices.length ? printCounted(notices.length, 'notice') : null,
    awardCount > awards.length ? printCounted(awards.length, 'award') : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? '' : ` The first ${parts.join(' and the first ')} are listed here.`
}
