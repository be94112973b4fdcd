import { printAwardsApart } from '../../award-counts/print-awards-apart'
import { printLevelCounts, type PrintedCounts } from '../../award-counts/print-award-counts'
import type { Picture } from '@openward/pictures/picture'
import { printAwardRow, type PrintedAwardRow, type PrintedLink } from '../../award-rows/print-award-row'
import { printAwardTerms } from '../../award-terms/print-award-terms'
import type { PagerLinks } from '../../components/pager'
import type { PrintedTerm } from '../../components/term'
import type { CommissionerQuery } from '../../generated/operations'
import { printExpectedCounts, type PrintedExpectedCounts } from '../../expected-notices/print-expected-counts'
import { printExpectedNotice, type PrintedExpectedNotice } from '../../expected-notices/print-expected-notice'
import { printIdentity, type PrintedIdentity } from '../../organisations/print-identity'
import { printSuccessions, type PrintedSuccessions } from '../../organisations/print-successions'
import { organisationAddress } from '../../print/addresses'
import { pageLinks } from '../../print/page-links'
import { printCount, printCounted } from '../../print/print-count'
import { printTerm } from '../../vocabulary/print-term'

type Commissioner = NonNullable<CommissionerQuery['commissioner']>

export interface CommissionerPage {
  readonly name: string
  readonly sentence: string
  readonly counts: PrintedCounts
  readonly legalForm: PrintedTerm
  readonly identity: PrintedIdentity
  /** Its newest awards on a line of time; null where there are too few. */
  readonly terms: Picture | null
  readonly system: PrintedLink | null
  readonly successions: PrintedSuccessions
  readonly partners: readonly { readonly link: PrintedLink; readonly awards: string }[]
  readonly expected: PrintedExpectedCounts
  /** Notices found later or not found, the latest award first, and how many there are beyond those shown. */
  readonly toLookAt: readonly { readonly award: PrintedLink; readonly notice: PrintedExpectedNotice }[]
  readonly moreToLookAt: string | null
  readonly rows: readonly PrintedAwardRow[]
  readonly pager: PagerLinks
  /** Address of the first page where this one lies beyond the end of the list, else null. */
  readonly firstPage: string | null
  readonly awardsTitle: string
  readonly allAwards: string
  readonly asProvider: string | null
}

export function presentCommissioner(
  commissioner: Commissioner,
  { madeUp }: { readonly madeUp: boolean },
  search: URLSearchParams,
): CommissionerPage {
  const address = organisationAddress('commissioner', commissioner.id)
  return {
    name: commissioner.name,
    sentence: printSentence(commissioner),
    counts: printLevelCounts(commissioner.levels, {
      id: 'levels',
      title: `Published awards of health services by ${commissioner.name}, by competition level`,
      madeUp,
    }),
    legalForm: printTerm('legalForm', commissioner.legalForm),
    identity: printIdentity(commissioner),
    terms: printAwardTerms(commissioner.onLine.nodes, {
      id: 'terms',
      role: 'commissioner',
      name: commissioner.name,
      madeUp,
      total: commissioner.awardCount - commissioner.frameworkAdmissionCount,
      heldTo: commissioner.levels.asOf,
      dataVersion: commissioner.levels.dataVersion,
    }),
    system:
      commissioner.integratedCareSystem === null
        ? null
        : {
            label: commissioner.integratedCareSystem.name,
            href: `/awards?system=${encodeURIComponent(commissioner.integratedCareSystem.id)}`,
          },
    successions: printSuccessions(commissioner.successions, commissioner),
    partners: commissioner.partners.map(({ provider, awardCount }) => ({
      link: { label: provider.name, href: organisationAddress('provider', provider.id) },
      awards: printCount(awardCount),
    })),
    expected: printExpectedCounts(commissioner.expectedNoticeCounts, 'this commissioner'),
    toLookAt: commissioner.expectedNoticeCounts.toLookAt.map(({ award, expected }) => ({
      award: {
        label: award.title ?? 'Award without a title',
        href: `/awards/${encodeURIComponent(award.id)}#expected`,
      },
      notice: printExpectedNotice(expected),
    })),
    moreToLookAt: printMore(commissioner.expectedNoticeCounts),
    rows: commissioner.awards.nodes.map(printAwardRow),
    pager: pageLinks(address, search, commissioner.awards.pageInfo),
    firstPage: commissioner.awards.totalCount > 0 && commissioner.awards.nodes.length === 0 ? address : null,
    awardsTitle:
      commissioner.frameworkAdmissionCount === 0 ? 'Awards, newest first' : 'Awards and admissions, newest first',
    allAwards: `/awards?commissioner=${encodeURIComponent(commissioner.id)}`,
    asProvider: commissioner.provider === null ? null : organisationAddress('provider', commissioner.provider.id),
  }
}

function printSentence(commissioner: Commissioner): string {
  const others = commissioner.allAwardCount - commissioner.awardCount
  return (
    'The register holds ' +
    printAwardsApart(
      commissioner.awardCount,
      commissioner.frameworkAdmissionCount,
      ' of health services in England by this commissioner',
    ) +
    `${others > 0 ? `; and ${printCounted(others, 'entry', 'entries')} on other services or places` : ''}.`
  )
}

function printMore({ toLookAt, toLookAtCount }: Commissioner['expectedNoticeCounts']): string | null {
  const more = toLookAtCount - toLookAt.length
  return more === 0 ? null : `and ${printCount(more)} more`
}
