import { SOURCES } from '@openward/vocabulary/source'
import { printAwardsApart } from '../../award-counts/print-awards-apart'
import { printAwardRow, type PrintedAwardRow, type PrintedLink } from '../../award-rows/print-award-row'
import type { PrintedTerm } from '../../components/term'
import type { ContractingProcessQuery } from '../../generated/operations'
import { noticeAddress } from '../../print/addresses'
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
}

export function presentContractingProcess(process: Process): ContractingProcessPage {
  const { firstPublishedOn: first, lastPublishedOn: last } = process
  const admissions = process.awards.filter(({ route }) => route === 'FRAMEWORK_ESTABLISHMENT').length
  const read = process.awards.length === 0 ? 'no award' : printAwardsApart(process.awards.length, admissions)
  return {
    title: process.title ?? 'Contracting process without a title',
    ocid: process.ocid,
    reference: process.reference,
    sentence:
      `The register holds ${printCounted(process.notices.length, 'notice')} of this process` +
      `${first === null || last === null ? '' : `, published ${printDays(first, last)}`}, and reads ` +
      `${read}${read.includes(', ') ? ',' : ''} from ${process.notices.length === 1 ? 'it' : 'them'}.`,
    notices: process.notices.map((notice) => ({
      key: notice.id,
      day: notice.publishedOn === null ? null : printDay(notice.publishedOn),
      stage: printTerm('stage', notice.stage),
      link: { label: `${SOURCES[notice.source].label} ${notice.noticeId}`, href: noticeAddress(notice) },
      title: notice.title === process.title ? null : notice.title,
    })),
    awards: process.awards.map(printAwardRow),
  }
}
