import { endOf, startOf, type Day } from '../calendar.js'
import type { Organisation } from '../organisation.js'
import type { Release } from '../release.js'
import { actFormParty, type PartyQuirk } from './party.js'
import {
  ACT_METHODS,
  isBelowThreshold,
  itemOf,
  legalBasis,
  money,
  noticeDocument,
  type ActFormNotice,
  type ActMethod,
} from './procurement-act-form.js'

export interface ActFormContract extends ActFormNotice {
  readonly method: ActMethod | null
  readonly providers: readonly { readonly organisation: Organisation; readonly quirk?: PartyQuirk | undefined }[]
  readonly value: number | null
  readonly valueHow?: 'BOTH' | 'NET' | 'GROSS' | undefined
  readonly signedOn: Day
  readonly starts: Day
  readonly ends: Day
  readonly lightTouch?: boolean | undefined
  readonly rationale?: string | undefined
  readonly ground?: string | undefined
  readonly calledOffFrom?: string | undefined
  readonly framework?: 'withoutReopeningCompetition' | 'withReopeningCompetition' | undefined
}

/** Contract details notice (UK7). Without a method it says "Below threshold - unknown". */
export function actFormContract(notice: ActFormContract): Release {
  const buyer = actFormParty(notice.commissioner, ['buyer'], notice.random)
  const providers = notice.providers.map(({ organisation, quirk }) =>
    actFormParty(organisation, ['supplier'], notice.random, quirk),
  )
  const suppliers = providers.map(({ ref, party }) => ({ id: ref, name: party['name'] }))
  return {
    ocid: notice.ocid,
    id: notice.id,
    tag: ['award', 'contract'],
    date: notice.at,
    initiationType: 'tender',
    parties: [buyer.party, ...providers.map(({ party }) => party)],
    buyer: { id: buyer.ref, name: notice.commissioner.name },
    tender: {
      id: notice.reference,
      legalBasis,
      title: notice.title,
      description: notice.description,
      status: 'complete',
      ...(notice.method === null
        ? { procurementMethodDetails: 'Below threshold - unknown' }
        : {
            procurementMethod: ACT_METHODS[notice.method][0],
            procurementMethodDetails: ACT_METHODS[notice.method][1],
          }),
      ...(notice.lightTouch === true ? { specialRegime: ['lightTouch'] } : {}),
      ...(notice.framework === undefined
        ? {}
        : { techniques: { hasFrameworkAgreement: true, frameworkAgreement: { method: notice.framework } } }),
      ...(notice.rationale === undefined ? {} : { procurementMethodRationale: notice.rationale }),
      ...(notice.ground === undefined ? {} : { procurementMethodRationaleClassifications: [{ id: notice.ground }] }),
      lots: [{ id: '1', status: 'complete' }],
    },
    awards: [
      {
        id: '1',
        status: 'active',
        mainProcurementCategory: notice.service.category,
        suppliers,
        items: [itemOf(notice, '1')],
        relatedLots: ['1'],
      },
    ],
    contracts: [
      {
        id: '1',
        awardID: '1',
        title: notice.title,
        status: 'active',
        period: { startDate: startOf(notice.starts), endDate: endOf(notice.ends) },
        ...(notice.value === null ? {} : { value: money(notice.value, notice.valueHow) }),
        aboveThreshold: notice.method !== null && !isBelowThreshold(notice.method),
        dateSigned: startOf(notice.signedOn),
        documents: [noticeDocument(notice, 'UK7')],
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

export interface ActFormPlanning extends ActFormNotice {
  readonly type: 'UK1' | 'UK2'
  readonly estimate: number | null
  readonly starts: Day
  readonly ends: Day
  readonly engagement?: string | undefined
}

/** Pipeline notice (UK1) or preliminary market engagement notice (UK2). */
export function actFormPlanning(notice: ActFormPlanning): Release {
  const buyer = actFormParty(notice.commissioner, ['buyer'], notice.random)
  return {
    ocid: notice.ocid,
    id: notice.id,
    tag: ['planning'],
    date: notice.at,
    initiationType: 'tender',
    parties: [buyer.party],
    buyer: { id: buyer.ref, name: notice.commissioner.name },
    planning: {
      ...(notice.engagement === undefined
        ? {}
        : {
            milestones: [
              {
                id: 'engagement',
                type: 'engagement',
                description: notice.engagement,
                dueDate: endOf(notice.starts - 200),
                status: 'scheduled',
              },
            ],
          }),
      documents: [noticeDocument(notice, notice.type)],
    },
    tender: {
      id: notice.reference,
      legalBasis,
      title: notice.title,
      description: notice.description,
      items: [itemOf(notice, '1')],
      ...(notice.estimate === null ? {} : { value: money(notice.estimate) }),
      mainProcurementCategory: notice.service.category,
      aboveThreshold: true,
      lots: [
        {
          id: '1',
          contractPeriod: { startDate: startOf(notice.starts), endDate: endOf(notice.ends) },
          hasRenewal: false,
          description: null,
          status: notice.type === 'UK1' ? 'planned' : 'planning',
        },
      ],
      status: notice.type === 'UK1' ? 'planned' : 'planning',
    },
    language: 'en',
  }
}

export type ActFormLaterEvent =
  | { readonly type: 'UK9'; readonly metric: string; readonly measure: string }
  | { readonly type: 'UK10'; readonly rationale: string; readonly newEnd: Day; readonly newValue: number }
  | { readonly type: 'UK11'; readonly endedOn: Day; readonly finalValue: number }
  | { readonly type: 'UK12'; readonly reason: string }
  | { readonly type: 'UK15'; readonly admitted: Organisation }

/** What happens to a contract (UK9, UK10, UK11), a procurement (UK12) or a dynamic market (UK15) later on. */
export function actFormLater(
  notice: ActFormNotice,
  providers: readonly Organisation[],
  event: ActFormLaterEvent,
): Release {
  const buyer = actFormParty(notice.commissioner, ['buyer'], notice.random)
  const suppliers = providers.map((organisation) => actFormParty(organisation, ['supplier'], notice.random))
  const named = suppliers.map(({ ref, party }) => ({ id: ref, name: party['name'] }))
  const documents = [noticeDocument(notice, event.type)]
  const tender = { id: notice.reference, legalBasis, title: notice.title }
  const common = { date: notice.at, initiationType: 'tender', language: 'en' }
  switch (event.type) {
    case 'UK9':
      return {
        ocid: notice.ocid,
        id: notice.id,
        tag: ['implementation'],
        ...common,
        parties: [buyer.party],
        tender,
        contracts: [
          {
            id: '1',
            awardID: '1',
            implementation: {
              metrics: [
                {
                  id: '1',
                  title: event.metric,
                  description: event.metric,
                  observations: [
                    {
                      id: notice.id,
                      measure: event.measure,
                      measureClassification: {
                        id: 'met',
                        description: 'Good - performance is meeting or exceeding the KPI',
                      },
                    },
                  ],
                },
              ],
            },
            documents,
          },
        ],
      }
    case 'UK10':
      return {
        ocid: notice.ocid,
        id: notice.id,
        tag: ['contractAmendment'],
        ...common,
        parties: [buyer.party, ...suppliers.map(({ party }) => party)],
        buyer: { id: buyer.ref, name: notice.commissioner.name },
        tender,
        awards: [{ id: '1', suppliers: named }],
        contracts: [
          {
            id: '1',
            awardID: '1',
            amendments: [
              {
                id: notice.id,
                date: notice.at,
                rationale: event.rationale,
                rationaleClassifications: [{ id: 'unforeseeableCircumstances' }],
              },
            ],
            period: { endDate: endOf(event.newEnd) },
            value: money(event.newValue),
            statusDetails: null,
            aboveThreshold: true,
            documents,
          },
        ],
      }
    case 'UK11':
      return {
        ocid: notice.ocid,
        id: notice.id,
        tag: ['contractTermination'],
        ...common,
        parties: [buyer.party],
        tender,
        contracts: [
          {
            id: '1',
            awardID: '1',
            status: 'terminated',
            terminationRationaleClassifications: [{ id: 'contractCompleted' }],
            implementation: { endDate: startOf(event.endedOn), finalValue: money(event.finalValue) },
            statusDetails: null,
            documents,
          },
        ],
      }
    case 'UK12':
      return {
        ocid: notice.ocid,
        id: notice.id,
        tag: ['tenderCancellation'],
        ...common,
        parties: [buyer.party],
        tender: { ...tender, status: 'complete', lots: [{ id: '1', status: 'complete' }], documents },
        awards: [
          {
            id: '1',
            status: 'cancelled',
            statusDetails: event.reason,
            finalStatusDate: notice.at,
            relatedLots: ['1'],
          },
        ],
      }
    case 'UK15': {
      const admitted = actFormParty(event.admitted, ['supplier'], notice.random)
      return {
        ocid: notice.ocid,
        id: notice.id,
        tag: ['award', 'contract'],
        ...common,
        parties: [buyer.party, admitted.party],
        buyer: { id: buyer.ref, name: notice.commissioner.name },
        tender: { ...tender, amendments: [{ id: notice.id, date: notice.at }], documents },
        awards: [
          {
            id: '5',
            amendments: [{ id: notice.id }],
            suppliers: [{ id: admitted.ref, name: admitted.party['name'] }],
          },
        ],
      }
    }
  }
}
