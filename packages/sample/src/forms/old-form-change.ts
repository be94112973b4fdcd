import { startOf } from '../calendar.js'
import type { Release } from '../release.js'
import type { OldFormAward, OldFormNotice } from './old-form.js'
import { itemsOf, tenderOf } from './old-form.js'
import { oldFormParty } from './party.js'

export interface OldFormChange {
  readonly section: string
  readonly label: string
  readonly from: string
  readonly to: string
}

export interface OldFormCorrigendum extends OldFormNotice {
  readonly changes: readonly OldFormChange[]
  /** Said of the whole corrigendum. */
  readonly changeText?: string | undefined
}

/** Corrigendum (F14): a plain correction, or the confirmation of an award whose words it changes. It has no awards. */
export function oldFormCorrigendum(notice: OldFormCorrigendum): Release {
  const buyer = oldFormParty(notice.commissioner, ['buyer'], notice.random)
  return {
    ocid: notice.ocid,
    id: notice.id,
    date: notice.at,
    tag: ['tenderUpdate'],
    ...(notice.information === undefined ? {} : { description: notice.information }),
    initiationType: 'tender',
    tender: {
      ...tenderOf(notice, null),
      amendments: [
        {
          id: '1',
          ...(notice.changes.length === 0
            ? {}
            : {
                unstructuredChanges: notice.changes.map(({ section, label, from, to }) => ({
                  oldValue: { text: from },
                  newValue: { text: to },
                  where: { section, label },
                })),
              }),
          ...(notice.changeText === undefined ? {} : { description: notice.changeText }),
        },
      ],
    },
    parties: [buyer.party],
    buyer: { id: buyer.ref, name: notice.commissioner.name },
    language: 'en',
  }
}

export interface OldFormModification extends OldFormNotice {
  readonly award: OldFormAward
  readonly change: string
  readonly rationale: string
  readonly lotDescription: string
}

/** Modification notice (F20): repeats award and contract with the change; names no method. */
export function oldFormModification(notice: OldFormModification): Release {
  const buyer = oldFormParty(notice.commissioner, ['buyer'], notice.random)
  const parties = notice.award.providers.map(({ organisation, quirk }) =>
    oldFormParty(organisation, ['supplier'], notice.random, quirk),
  )
  const id = `${notice.id}-${notice.award.lot}-1`
  const lot = notice.award.lot
  return {
    ocid: notice.ocid,
    id: notice.id,
    date: notice.at,
    tag: ['awardUpdate', 'contractUpdate'],
    ...(notice.information === undefined ? {} : { description: notice.information }),
    initiationType: 'tender',
    tender: {
      ...tenderOf(notice, null),
      lots: [
        { id: lot, title: notice.title, description: notice.lotDescription, contractPeriod: { durationInDays: 365 } },
      ],
      items: itemsOf(notice, [{ id: lot }]),
    },
    awards: [
      {
        id,
        relatedLots: [lot],
        title: notice.title,
        status: 'active',
        suppliers: parties.map(({ ref, party }) => ({ id: ref, name: party['name'] })),
      },
    ],
    parties: [buyer.party, ...parties.map(({ party }) => party)],
    buyer: { id: buyer.ref, name: notice.commissioner.name },
    contracts: [
      {
        id,
        awardID: id,
        title: notice.title,
        status: 'active',
        ...(notice.award.value === null ? {} : { value: { amount: notice.award.value, currency: 'GBP' } }),
        dateSigned: startOf(notice.award.signedOn),
        amendments: [{ id: '1', description: notice.change, rationale: notice.rationale }],
      },
    ],
    language: 'en',
  }
}

export interface OldFormUnsuccessful extends OldFormNotice {
  readonly details: 'discontinued' | 'unsuccessful'
}

/** An award notice that says that nothing is awarded. */
export function oldFormAbandonment(notice: OldFormUnsuccessful): Release {
  const buyer = oldFormParty(notice.commissioner, ['buyer'], notice.random)
  return {
    ocid: notice.ocid,
    id: notice.id,
    date: notice.at,
    tag: ['award', 'contract'],
    ...(notice.information === undefined ? {} : { description: notice.information }),
    initiationType: 'tender',
    tender: {
      ...tenderOf(notice, 'cancelled'),
      lots: [{ id: '1', description: notice.description, hasOptions: false, status: 'cancelled' }],
      items: itemsOf(notice, [{ id: '1' }]),
      procurementMethod: 'open',
      procurementMethodDetails: 'Open procedure',
    },
    awards: [{ id: `${notice.id}-1`, relatedLots: ['1'], status: 'unsuccessful', statusDetails: notice.details }],
    parties: [buyer.party],
    buyer: { id: buyer.ref, name: notice.commissioner.name },
    language: 'en',
  }
}
