import { endOf, startOf, type Day } from '../calendar.js'
import type { Commissioner, Organisation } from '../organisation.js'
import type { Random } from '../random.js'
import type { Release } from '../release.js'
import type { Service } from '../services.js'
import { actFormParty, type PartyQuirk } from './party.js'

/** What every notice on a Procurement Act form carries. */
export interface ActFormNotice {
  readonly ocid: string
  readonly id: string
  readonly at: string
  readonly commissioner: Commissioner
  readonly reference: string
  readonly title: string
  readonly service: Service
  readonly description: string
  readonly random: Random
}

/** How the form names the procedure: code and words. */
export const ACT_METHODS = {
  OPEN: ['open', 'Open procedure'],
  FLEXIBLE: ['selective', 'Competitive flexible procedure'],
  DIRECT: ['direct', 'Direct award'],
  BELOW_OPEN: ['open', 'Below threshold - open competition'],
  BELOW_LIMITED: ['limited', 'Below threshold - limited competition'],
  BELOW_DIRECT: ['direct', 'Below threshold - without competition'],
  FRAMEWORK: ['selective', 'Award under framework'],
} as const

export type ActMethod = keyof typeof ACT_METHODS

export const isBelowThreshold = (method: ActMethod): boolean => method.startsWith('BELOW')

export const legalBasis = {
  id: '2023/54',
  scheme: 'UKPGA',
  uri: 'https://www.legislation.gov.uk/ukpga/2023/54/contents',
}

export type ActNoticeType =
  'UK1' | 'UK2' | 'UK3' | 'UK4' | 'UK5' | 'UK6' | 'UK7' | 'UK9' | 'UK10' | 'UK11' | 'UK12' | 'UK15'

const DOCUMENTS: Record<ActNoticeType, readonly [string, string]> = {
  UK1: ['plannedProcurementNotice', 'Pipeline notice'],
  UK2: ['marketEngagementNotice', 'Preliminary market engagement notice'],
  UK3: ['plannedProcurementNotice', 'Planned procurement notice'],
  UK4: ['tenderNotice', 'Tender notice'],
  UK5: ['awardNotice', 'Transparency notice'],
  UK6: ['awardNotice', 'Contract award notice'],
  UK7: ['contractNotice', 'Contract details notice'],
  UK9: ['implementationNotice', 'Contract performance notice'],
  UK10: ['contractNotice', 'Contract change notice'],
  UK11: ['contractTerminationNotice', 'Contract termination notice'],
  UK12: ['tenderCancellationNotice', 'Procurement termination notice'],
  UK15: ['awardNotice', 'Dynamic market modification notice'],
}

/** The document entry by which a notice says which form it is. Its address lies on the reserved sample domain. */
export function noticeDocument(notice: ActFormNotice, type: ActNoticeType): Record<string, unknown> {
  const [documentType, name] = DOCUMENTS[type]
  return {
    id: notice.id,
    documentType,
    noticeType: type,
    description: `${name} on Find a Tender`,
    url: `https://www.find-tender.service.gov.uk.sample.example/Notice/${notice.id}`,
    datePublished: notice.at,
    format: 'text/html',
  }
}

export function itemOf(notice: ActFormNotice, lot: string): Record<string, unknown> {
  return {
    id: lot,
    additionalClassifications: [{ scheme: 'CPV', ...notice.service.cpv }],
    deliveryAddresses: [{ region: notice.commissioner.region, country: 'GB', countryName: 'United Kingdom' }],
    relatedLot: lot,
  }
}

/** Gross beside net: health services bear no VAT, so that both are equal. */
export const money = (amount: number, how: 'BOTH' | 'NET' | 'GROSS' = 'BOTH'): Record<string, unknown> => ({
  ...(how === 'NET' ? {} : { amountGross: amount }),
  ...(how === 'GROSS' ? {} : { amount }),
  currency: 'GBP',
})

export interface ActFormCall extends ActFormNotice {
  readonly method: ActMethod
  readonly estimate: number
  readonly starts: Day
  readonly ends: Day
  readonly closes: Day
  readonly lightTouch?: boolean | undefined
  readonly framework?: 'withoutReopeningCompetition' | 'withReopeningCompetition' | undefined
  readonly reservedToMutuals?: boolean | undefined
  /** True for a planned procurement notice (UK3). */
  readonly planned?: boolean | undefined
}

/** Tender notice (UK4), or planned procurement notice (UK3). */
export function actFormCall(notice: ActFormCall): Release {
  const buyer = actFormParty(notice.commissioner, ['buyer'], notice.random)
  const [code, details] = ACT_METHODS[notice.method]
  const status = notice.planned === true ? 'planned' : 'active'
  const document = noticeDocument(notice, notice.planned === true ? 'UK3' : 'UK4')
  return {
    ocid: notice.ocid,
    id: notice.id,
    tag: [notice.planned === true ? 'planning' : 'tender'],
    date: notice.at,
    initiationType: 'tender',
    parties: [buyer.party],
    buyer: { id: buyer.ref, name: notice.commissioner.name },
    ...(notice.planned === true ? { planning: { documents: [document] } } : {}),
    tender: {
      id: notice.reference,
      legalBasis,
      title: notice.title,
      description: notice.description,
      status,
      items: [itemOf(notice, '1')],
      value: money(notice.estimate),
      procurementMethod: code,
      procurementMethodDetails: details,
      mainProcurementCategory: notice.service.category,
      ...(notice.lightTouch === true ? { specialRegime: ['lightTouch'] } : {}),
      aboveThreshold: !isBelowThreshold(notice.method),
      ...(notice.framework === undefined
        ? {}
        : { techniques: { hasFrameworkAgreement: true, frameworkAgreement: { method: notice.framework } } }),
      submissionMethodDetails: 'https://commissioner.sample.example/tenders',
      submissionTerms: { electronicSubmissionPolicy: 'allowed', languages: ['en'] },
      tenderPeriod: { endDate: endOf(notice.closes) },
      enquiryPeriod: { endDate: endOf(notice.closes - 7) },
      ...(notice.reservedToMutuals === true
        ? { otherRequirements: { reservedParticipation: ['publicServiceMutual'] } }
        : {}),
      lots: [
        {
          id: '1',
          description: notice.description,
          status,
          value: money(notice.estimate),
          suitability: { sme: true, vcse: true },
          contractPeriod: { startDate: startOf(notice.starts), endDate: endOf(notice.ends) },
          hasRenewal: false,
          awardCriteria: {
            criteria: [
              criterion('quality', 'Quality of care', 60),
              criterion('quality', 'Social value', 10),
              criterion('price', 'Price', 30),
            ],
          },
        },
      ],
      ...(notice.planned === true
        ? { communication: { futureNoticeDate: endOf(notice.closes) } }
        : { documents: [document] }),
    },
    language: 'en',
  }
}

const criterion = (type: string, name: string, weight: number): Record<string, unknown> => ({
  type,
  name,
  description: name,
  numbers: [{ number: weight, weight: 'percentageExact' }],
})

export interface ActFormAward extends ActFormNotice {
  readonly type: 'UK5' | 'UK6'
  readonly method: ActMethod
  readonly status: 'pending' | 'active'
  readonly providers: readonly { readonly organisation: Organisation; readonly quirk?: PartyQuirk | undefined }[]
  /** Organisations that made an offer and were not chosen. */
  readonly bidders?: readonly Organisation[] | undefined
  /** Null where the notice gives none. */
  readonly value: number | null
  readonly valueHow?: 'BOTH' | 'NET' | 'GROSS' | undefined
  readonly decidedOn?: Day | undefined
  readonly starts: Day
  readonly ends: Day
  readonly lightTouch?: boolean | undefined
  readonly framework?: 'withoutReopeningCompetition' | 'withReopeningCompetition' | undefined
  /** Process (ocid) of the framework it is called off from. */
  readonly calledOffFrom?: string | undefined
  readonly rationale?: string | undefined
  /** Code of the ground of Schedule 5, for example singleSuppliersTechnicalReasons. */
  readonly ground?: string | undefined
}

/** Transparency notice (UK5) before a direct award, or contract award notice (UK6). */
export function actFormAward(notice: ActFormAward): Release {
  const buyer = actFormParty(notice.commissioner, ['buyer'], notice.random)
  const providers = notice.providers.map(({ organisation, quirk }) =>
    actFormParty(
      organisation,
      notice.bidders === undefined ? ['supplier'] : ['tenderer', 'supplier'],
      notice.random,
      quirk,
    ),
  )
  const bidders = (notice.bidders ?? []).map((bidder) => actFormParty(bidder, ['tenderer'], notice.random))
  const [code, details] = ACT_METHODS[notice.method]
  return {
    ocid: notice.ocid,
    id: notice.id,
    tag: ['award', 'contract'],
    date: notice.at,
    initiationType: 'tender',
    parties: [buyer.party, ...providers.map(({ party }) => party), ...bidders.map(({ party }) => party)],
    buyer: { id: buyer.ref, name: notice.commissioner.name },
    tender: {
      id: notice.reference,
      legalBasis,
      title: notice.title,
      description: notice.description,
      status: 'complete',
      procurementMethod: code,
      procurementMethodDetails: details,
      ...(notice.lightTouch === true ? { specialRegime: ['lightTouch'] } : {}),
      ...(notice.framework === undefined
        ? {}
        : { techniques: { hasFrameworkAgreement: true, frameworkAgreement: { method: notice.framework } } }),
      ...(notice.rationale === undefined ? {} : { procurementMethodRationale: notice.rationale }),
      ...(notice.ground === undefined ? {} : { procurementMethodRationaleClassifications: [{ id: notice.ground }] }),
      lots: [{ id: '1', status: 'complete', description: null }],
    },
    ...(notice.bidders === undefined
      ? {}
      : {
          bids: {
            statistics: [
              { id: '1', measure: 'bids', value: notice.bidders.length + notice.providers.length, relatedLot: '1' },
              {
                id: '2',
                measure: 'finalStageBids',
                value: notice.bidders.length + notice.providers.length,
                relatedLot: '1',
              },
            ],
          },
        }),
    awards: [
      {
        id: '1',
        title: notice.title,
        status: notice.status,
        ...(notice.decidedOn === undefined ? {} : { date: startOf(notice.decidedOn) }),
        ...(notice.value === null ? {} : { value: money(notice.value, notice.valueHow) }),
        mainProcurementCategory: notice.service.category,
        aboveThreshold: !isBelowThreshold(notice.method),
        suppliers: providers.map(({ ref, party }) => ({ id: ref, name: party['name'] })),
        items: [itemOf(notice, '1')],
        contractPeriod: { startDate: startOf(notice.starts), endDate: endOf(notice.ends) },
        hasRenewal: false,
        relatedLots: ['1'],
        documents: [noticeDocument(notice, notice.type)],
        milestones: [{ id: '1', type: 'futureSignatureDate', dueDate: endOf(notice.starts - 14), status: 'scheduled' }],
      },
    ],
    ...(notice.calledOffFrom === undefined
      ? {}
      : {
          relatedProcesses: [
            {
              id: 'framework',
              relationship: ['framework'],
              scheme: 'ocid',
              identifier: notice.calledOffFrom,
              uri: `https://www.find-tender.service.gov.uk.sample.example/api/1.0/ocdsReleasePackages/${notice.calledOffFrom}`,
            },
          ],
        }),
    language: 'en',
  }
}
