import type { RunningSite } from './running-site.js'

interface Examples {
  readonly annualSummaries: readonly { readonly id: string }[]
  readonly awards: {
    readonly nodes: readonly {
      readonly id: string
      readonly ocid: string
      readonly notices: readonly { readonly stage: string }[]
      readonly contracts: readonly { readonly id: string }[]
      readonly providers: readonly { readonly provider: { readonly id: string } }[]
      readonly commissioner: { readonly id: string } | null
    }[]
  }
  readonly notices: {
    readonly nodes: readonly { readonly noticeId: string; readonly source: string; readonly versionCount: number }[]
  }
}

const examplesQuery = `{
  awards(first: 100) {
    nodes {
      id
      ocid
      notices { stage }
      contracts { id }
      providers { provider { id } }
      commissioner { id }
    }
  }
  annualSummaries { id }
  notices(first: 100) { nodes { noticeId source versionCount } }
}`

/** One address of every kind of page, with the fullest examples that the register holds. */
export async function findPages(site: RunningSite): Promise<Readonly<Record<string, string>>> {
  const { awards, notices, annualSummaries } = await site.ask<Examples>(examplesQuery)
  const fullest = [...awards.nodes].sort(
    (a, b) => b.contracts.length - a.contracts.length || b.notices.length - a.notices.length,
  )[0]
  const notice = [...notices.nodes].sort((a, b) => b.versionCount - a.versionCount)[0]
  const provider = fullest?.providers[0]?.provider.id
  if (fullest?.commissioner == null || provider === undefined || notice === undefined) {
    throw new Error('The made-up register lacks an award with provider, commissioner and notice.')
  }
  const id = encodeURIComponent
  return {
    home: '/',
    awards: '/awards',
    'awards, filtered': '/awards?level=DIRECT&level=NOT_STATED&from=2024-01-01&order=VALUE_DESC',
    'awards, nothing found': '/awards?text=no+such+words+anywhere',
    'awards, unusable filters': '/awards?from=yesterday&least=lots',
    award: `/awards/${id(fullest.id)}`,
    providers: '/providers',
    provider: `/providers/${id(provider)}`,
    commissioners: '/commissioners',
    commissioner: `/commissioners/${id(fullest.commissioner.id)}`,
    systems: '/systems',
    notice: `/notices/${notice.source.toLowerCase().replaceAll('_', '-')}/${id(notice.noticeId)}`,
    'contracting process': `/processes/${id(fullest.ocid)}`,
    'quality issues': '/quality-issues',
    'expected notices': '/expected-notices',
    'annual summaries': '/annual-summaries',
    'an annual summary': `/annual-summaries/${id(annualSummaries[0]?.id ?? '')}`,
    'the laws': '/regimes',
    'a law': '/regimes/psr-2023',
    about: '/about',
    'how routes are read': '/award-routes',
    'one rule': '/award-routes/direct-award-c',
    'how good is our reading': '/how-good-is-our-reading',
    words: '/words',
    'who may do what': '/who-may-do-what',
    'personal data': '/personal-data',
  }
}
