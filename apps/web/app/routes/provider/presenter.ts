import { LEGAL_FORMS } from '@openward/vocabulary/legal-form'
import { PROVIDER_KINDS } from '@openward/vocabulary/provider-kind'
import { printAwardsApart } from '../../award-counts/print-awards-apart'
import { printLevelCounts, type PrintedCounts } from '../../award-counts/print-award-counts'
import type { Picture } from '@openward/pictures/picture'
import { printAwardRow, type PrintedAwardRow, type PrintedLink } from '../../award-rows/print-award-row'
import { printAwardTerms } from '../../award-terms/print-award-terms'
import type { PagerLinks } from '../../components/pager'
import type { ProviderQuery } from '../../generated/operations'
import { printIdentity, type PrintedIdentity } from '../../organisations/print-identity'
import { printSuccessions, type PrintedSuccessions } from '../../organisations/print-successions'
import { organisationAddress } from '../../print/addresses'
import { pageLinks } from '../../print/page-links'
import { printCount, printCounted } from '../../print/print-count'
import { printKindFacts, type PrintedKindFacts } from './print-kind-facts'

export interface ProviderPage {
  readonly name: string
  readonly sentence: string
  readonly counts: PrintedCounts
  readonly kindFacts: PrintedKindFacts
  readonly identity: PrintedIdentity
  readonly successions: PrintedSuccessions
  /** Its newest awards on a line of time; null where there are too few. */
  readonly terms: Picture | null
  readonly partners: readonly { readonly link: PrintedLink; readonly awards: string }[]
  readonly rows: readonly PrintedAwardRow[]
  readonly pager: PagerLinks
  /** Address of the first page where this one lies beyond the end of the list, else null. */
  readonly firstPage: string | null
  readonly awardsTitle: string
  readonly allAwards: string
  readonly asCommissioner: string | null
}

export function presentProvider(
  provider: NonNullable<ProviderQuery['provider']>,
  { madeUp }: { readonly madeUp: boolean },
  search: URLSearchParams,
): ProviderPage {
  const address = organisationAddress('provider', provider.id)
  return {
    name: provider.name,
    sentence: printSentence(provider),
    counts: printLevelCounts(provider.levels, {
      id: 'levels',
      title: `Published awards of health services to ${provider.name}, by competition level`,
      madeUp,
    }),
    kindFacts: printKindFacts(provider),
    identity: printIdentity(provider),
    successions: printSuccessions(provider.successions, provider),
    terms: printAwardTerms(provider.onLine.nodes, {
      id: 'terms',
      role: 'provider',
      name: provider.name,
      madeUp,
      total: provider.awardCount - provider.frameworkAdmissionCount,
      heldTo: provider.levels.asOf,
      dataVersion: provider.levels.dataVersion,
    }),
    partners: provider.partners.map(({ commissioner, awardCount }) => ({
      link: { label: commissioner.name, href: organisationAddress('commissioner', commissioner.id) },
      awards: printCount(awardCount),
    })),
    rows: provider.awards.nodes.map(printAwardRow),
    pager: pageLinks(address, search, provider.awards.pageInfo),
    firstPage: provider.awards.totalCount > 0 && provider.awards.nodes.length === 0 ? address : null,
    awardsTitle:
      provider.frameworkAdmissionCount === 0 ? 'Awards, newest first' : 'Awards and admissions, newest first',
    allAwards: `/awards?provider=${encodeURIComponent(provider.id)}`,
    asCommissioner:
      provider.commissioner === null ? null : organisationAddress('commissioner', provider.commissioner.id),
  }
}

function printSentence(provider: NonNullable<ProviderQuery['provider']>): string {
  const kind =
    provider.kind === 'NOT_KNOWN'
      ? 'not known'
      : `${PROVIDER_KINDS[provider.kind].label}${provider.legalForm === 'NOT_KNOWN' ? '' : ` (${LEGAL_FORMS[provider.legalForm].label.toLowerCase()})`}`
  const others = provider.allAwardCount - provider.awardCount
  return (
    `Kind of provider: ${kind}. The register holds ` +
    printAwardsApart(provider.awardCount, provider.frameworkAdmissionCount, ' of health services in England to it') +
    `${others > 0 ? `; and ${printCounted(others, 'entry', 'entries')} on other services or places` : ''}.`
  )
}
