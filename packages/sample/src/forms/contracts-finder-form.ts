import { endOf, startOf, type Day } from '../calendar.js'
import type { Commissioner, Organisation } from '../organisation.js'
import type { Random } from '../random.js'
import type { Release } from '../release.js'
import type { Service } from '../services.js'
import { contractsFinderParty, type PartyQuirk } from './party.js'

export interface ContractsFinderNotice {
  readonly ocid: string
  readonly id: string
  readonly at: string
  readonly commissioner: Commissioner
  readonly reference: string
  readonly title: string
  readonly service: Service
  readonly description: string
  /** Code and words of the procedure; the code is null for "Other - …" and "Not specified". */
  readonly method: readonly ['open' | 'selective' | 'limited' | 'direct' | null, string]
  readonly estimate: number | null
  readonly starts: Day
  readonly ends: Day
  readonly closes: Day
  readonly random: Random
}

export interface ContractsFinderAward extends ContractsFinderNotice {
  readonly providers: readonly { readonly organisation: Organisation; readonly quirk?: PartyQuirk | undefined }[]
  /** Null where left out. */
  readonly value: number | null
  readonly decidedOn: Day
}

/** Opportunity notice of Contracts Finder. */
export function contractsFinderCall(notice: ContractsFinderNotice): Release {
  const buyer = contractsFinderParty(notice.commissioner, ['buyer'], notice.random)
  return {
    ocid: notice.ocid,
    id: notice.id,
    language: 'en',
    date: notice.at,
    tag: ['tender'],
    initiationType: 'tender',
    tender: {
      ...tenderOf(notice, 'active'),
      datePublished: notice.at,
      documents: [documentOf(notice, 'tenderNotice')],
    },
    parties: [buyer.party],
    buyer: { id: buyer.ref, name: notice.commissioner.name },
  }
}

/** Awarded contract notice of Contracts Finder. */
export function contractsFinderAward(notice: ContractsFinderAward): Release {
  const buyer = contractsFinderParty(notice.commissioner, ['buyer'], notice.random)
  const providers = notice.providers.map(({ organisation, quirk }) =>
    contractsFinderParty(organisation, ['supplier'], notice.random, quirk),
  )
  return {
    ocid: notice.ocid,
    id: notice.id,
    language: 'en',
    date: notice.at,
    tag: ['award'],
    initiationType: 'tender',
    tender: tenderOf(notice, 'complete'),
    parties: [buyer.party, ...providers.map(({ party }) => party)],
    buyer: { id: buyer.ref, name: notice.commissioner.name },
    awards: [
      {
        id: `${notice.ocid}-1`,
        status: 'active',
        date: startOf(notice.decidedOn),
        datePublished: notice.at,
        ...(notice.value === null ? {} : { value: { amount: notice.value, currency: 'GBP' } }),
        suppliers: providers.map(({ ref, party }) => ({ id: ref, name: party['name'] })),
        contractPeriod: { startDate: startOf(notice.starts), endDate: endOf(notice.ends) },
        documents: [documentOf(notice, 'awardNotice')],
      },
    ],
  }
}

function tenderOf(notice: ContractsFinderNotice, status: string): Record<string, unknown> {
  const [code, details] = notice.method
  return {
    id: notice.reference,
    title: notice.title,
    description: notice.description,
    status,
    classification: { scheme: 'CPV', ...notice.service.cpv },
    items: [{ id: '1', deliveryAddresses: [{ region: 'England', countryName: 'United Kingdom' }] }],
    ...(notice.estimate === null ? {} : { value: { amount: notice.estimate, currency: 'GBP' } }),
    ...(code === null ? {} : { procurementMethod: code }),
    procurementMethodDetails: details,
    tenderPeriod: { endDate: endOf(notice.closes) },
    contractPeriod: { startDate: startOf(notice.starts), endDate: endOf(notice.ends) },
    suitability: { sme: true, vcse: true },
    mainProcurementCategory: notice.service.category,
  }
}

function documentOf(
  notice: ContractsFinderNotice,
  documentType: 'tenderNotice' | 'awardNotice',
): Record<string, unknown> {
  return {
    id: '1',
    documentType,
    description: `${documentType === 'tenderNotice' ? 'Opportunity' : 'Awarded contract'} notice on Contracts Finder`,
    url: `https://www.contractsfinder.service.gov.uk.sample.example/Notice/${notice.id}`,
    datePublished: notice.at,
    format: 'text/html',
    language: 'en',
  }
}
