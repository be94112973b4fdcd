import { endOf, startOf, type Day } from '../calendar.js'
import type { Commissioner, Organisation } from '../organisation.js'
import type { Random } from '../random.js'
import type { Release } from '../release.js'
import type { Service } from '../services.js'
import { oldFormParty, type PartyQuirk } from './party.js'

/** What every notice on an old EU form carries. */
export interface OldFormNotice {
  readonly ocid: string
  readonly id: string
  /** Instant of publication. */
  readonly at: string
  readonly commissioner: Commissioner
  readonly reference: string
  readonly title: string
  readonly service: Service
  /** Additional information (top level of the release), where templates usually stand. */
  readonly information?: string | undefined
  readonly description: string
  readonly legalBasis?: string | undefined
  readonly random: Random
}

export type OldFormMethod = 'WITHOUT_CALL' | 'OPEN' | 'RESTRICTED' | 'NEGOTIATION' | 'DIALOGUE' | 'PARTNERSHIP'

const METHODS: Record<OldFormMethod, readonly [string, string]> = {
  WITHOUT_CALL: ['limited', 'Award procedure without prior publication of a call for competition'],
  OPEN: ['open', 'Open procedure'],
  RESTRICTED: ['selective', 'Restricted procedure'],
  NEGOTIATION: ['selective', 'Competitive procedure with negotiation'],
  DIALOGUE: ['selective', 'Competitive dialogue'],
  PARTNERSHIP: ['selective', 'Innovation partnership'],
}

export interface OldFormLot {
  readonly id: string
  readonly title?: string | undefined
  readonly description: string
}

export interface OldFormAward {
  readonly lot: string
  readonly providers: readonly { readonly organisation: Organisation; readonly quirk?: PartyQuirk | undefined }[]
  /** Pounds; null where the form leaves it out. */
  readonly value: number | null
  readonly signedOn: Day
  readonly title?: string | undefined
}

export interface OldFormAwardNotice extends OldFormNotice {
  readonly method: OldFormMethod
  readonly rationale?: string | undefined
  /** Code of the ground for having no call, for example D_OUTSIDE_SCOPE. */
  readonly ground?: string | undefined
  readonly criterion?: string | undefined
  readonly lots: readonly OldFormLot[]
  readonly awards: readonly OldFormAward[]
  readonly framework?: boolean | undefined
  readonly bids?: number | undefined
  readonly links?: readonly { readonly rel: string; readonly href: string }[] | undefined
}

/** Contract award notice (F03): also used for intentions. Its lots say `cancelled` although the award goes ahead. */
export function oldFormAwardNotice(notice: OldFormAwardNotice): Release {
  const buyer = oldFormParty(notice.commissioner, ['buyer'], notice.random)
  const awards = notice.awards.map((award, index) => ({
    ...award,
    id: `${notice.id}-${award.lot}-${index + 1}`,
    parties: award.providers.map(({ organisation, quirk }) =>
      oldFormParty(organisation, ['supplier'], notice.random, quirk),
    ),
  }))
  const [code, details] = METHODS[notice.method]
  return {
    ocid: notice.ocid,
    id: notice.id,
    date: notice.at,
    tag: ['award', 'contract'],
    ...(notice.information === undefined ? {} : { description: notice.information }),
    initiationType: 'tender',
    tender: {
      ...tenderOf(notice, 'complete'),
      lots: notice.lots.map(({ id, title, description }) => ({
        id,
        ...(title === undefined ? {} : { title }),
        description,
        awardCriteria: { criteria: [criterionOf(notice)] },
        hasOptions: false,
        status: 'cancelled',
      })),
      items: itemsOf(notice, notice.lots),
      procurementMethod: code,
      procurementMethodDetails: details,
      ...(notice.framework === true ? { techniques: { hasFrameworkAgreement: true } } : {}),
      ...(notice.ground === undefined
        ? {}
        : {
            procurementMethodRationaleClassifications: [
              {
                scheme: 'TED_PT_AWARD_CONTRACT_WITHOUT_CALL',
                id: notice.ground,
                description: GROUNDS[notice.ground] ?? notice.ground,
              },
            ],
          }),
      ...(notice.rationale === undefined ? {} : { procurementMethodRationale: notice.rationale }),
    },
    awards: awards.map(({ id, lot, title, parties }) => ({
      id,
      relatedLots: [lot],
      ...(title === undefined ? {} : { title }),
      status: 'active',
      suppliers: parties.map(({ ref, party }) => ({ id: ref, name: party['name'] })),
    })),
    parties: [buyer.party, ...awards.flatMap(({ parties }) => parties.map(({ party }) => party))],
    buyer: { id: buyer.ref, name: notice.commissioner.name },
    contracts: awards.map(({ id, title, value, signedOn }) => ({
      id,
      awardID: id,
      ...(title === undefined ? {} : { title }),
      status: 'active',
      ...(value === null ? {} : { value: { amount: value, currency: 'GBP' } }),
      dateSigned: startOf(signedOn),
    })),
    bids: {
      statistics: notice.lots.map(({ id }, index) => ({
        id: String(index + 1),
        measure: 'bids',
        relatedLot: id,
        value: notice.bids ?? 1,
      })),
    },
    ...(notice.links === undefined ? {} : { links: notice.links }),
    language: 'en',
  }
}

const GROUNDS: Record<string, string> = {
  D_OUTSIDE_SCOPE: 'The procurement falls outside the scope of application of the directive',
  D_TECHNICAL:
    'The works, supplies or services can be provided only by a particular economic operator due to absence of competition for technical reasons',
  D_EXTREME_URGENCY: 'Extreme urgency brought about by events unforeseeable for the contracting authority',
}

export interface OldFormCallNotice extends OldFormNotice {
  readonly method: OldFormMethod
  readonly lots: readonly OldFormLot[]
  readonly estimate: number | null
  readonly starts: Day
  readonly ends: Day
  readonly closes: Day
  readonly framework?: boolean | undefined
}

/** Contract notice or light touch notice (F02, F21): an invitation. */
export function oldFormCallNotice(notice: OldFormCallNotice): Release {
  const buyer = oldFormParty(notice.commissioner, ['buyer'], notice.random)
  const [code, details] = METHODS[notice.method]
  return {
    ocid: notice.ocid,
    id: notice.id,
    date: notice.at,
    tag: ['tender'],
    ...(notice.information === undefined ? {} : { description: notice.information }),
    initiationType: 'tender',
    tender: {
      ...tenderOf(notice, 'active'),
      ...(notice.estimate === null ? {} : { value: { amount: notice.estimate, currency: 'GBP' } }),
      lots: notice.lots.map(({ id, title, description }) => ({
        id,
        ...(title === undefined ? {} : { title }),
        description,
        awardCriteria: { criteria: [{ type: 'price' }] },
        contractPeriod: { startDate: startOf(notice.starts), endDate: endOf(notice.ends) },
        hasRenewal: false,
        submissionTerms: { variantPolicy: 'notAllowed' },
        hasOptions: false,
        status: 'active',
      })),
      items: itemsOf(notice, notice.lots),
      submissionMethod: ['electronicSubmission'],
      submissionMethodDetails: 'https://commissioner.sample.example/tenders',
      procurementMethod: code,
      procurementMethodDetails: details,
      ...(notice.framework === true ? { techniques: { hasFrameworkAgreement: true } } : {}),
      tenderPeriod: { endDate: endOf(notice.closes) },
      submissionTerms: { languages: ['en'], bidValidityPeriod: { durationInDays: 180 } },
      hasRecurrence: false,
    },
    parties: [buyer.party],
    buyer: { id: buyer.ref, name: notice.commissioner.name },
    language: 'en',
  }
}

export interface OldFormPriorNotice extends OldFormNotice {
  readonly estimate: number | null
  readonly nextNoticeOn: Day
}

/** Prior information notice (F01): market engagement, or the intended approach of the most suitable provider process. */
export function oldFormPriorNotice(notice: OldFormPriorNotice): Release {
  const buyer = oldFormParty(notice.commissioner, ['buyer'], notice.random)
  return {
    ocid: notice.ocid,
    id: notice.id,
    date: notice.at,
    tag: ['planning'],
    ...(notice.information === undefined ? {} : { description: notice.information }),
    initiationType: 'tender',
    tender: {
      ...tenderOf(notice, 'planned'),
      ...(notice.estimate === null ? {} : { value: { amount: notice.estimate, currency: 'GBP' } }),
      lots: [{ id: '1', description: notice.description, status: 'planned' }],
      items: itemsOf(notice, [{ id: '1' }]),
      communication: { futureNoticeDate: startOf(notice.nextNoticeOn) },
    },
    parties: [buyer.party],
    buyer: { id: buyer.ref, name: notice.commissioner.name },
    language: 'en',
  }
}

export function tenderOf(notice: OldFormNotice, status: string | null): Record<string, unknown> {
  return {
    id: notice.reference,
    legalBasis: { id: notice.legalBasis ?? '32014L0024', scheme: 'CELEX' },
    title: notice.title,
    ...(status === null ? {} : { status }),
    classification: { scheme: 'CPV', ...notice.service.cpv },
    mainProcurementCategory: notice.service.category,
    description: notice.description,
  }
}

export function itemsOf(notice: OldFormNotice, lots: readonly { readonly id: string }[]): Record<string, unknown>[] {
  return lots.map(({ id }) => ({
    id,
    deliveryAddresses: [{ region: notice.commissioner.region }],
    deliveryLocation: { description: `${notice.commissioner.place} and surrounding area` },
    relatedLot: id,
  }))
}

function criterionOf(notice: OldFormAwardNotice): Record<string, unknown> {
  return notice.criterion === undefined
    ? { type: 'price' }
    : { name: notice.criterion, type: 'quality', description: '100' }
}
