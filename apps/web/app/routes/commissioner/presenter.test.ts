import { expect, it } from 'vitest'
import type { CommissionerQuery } from '../../generated/operations'
import { presentCommissioner } from './presenter'

// Made up, as everything in this file.
const commissioner: NonNullable<CommissionerQuery['commissioner']> = {
  id: 'C1',
  name: 'NHS Two Rivers Integrated Care Board',
  legalForm: 'INTEGRATED_CARE_BOARD',
  locality: null,
  postcode: null,
  isReference: true,
  referenceSource: 'ODS',
  validFrom: '2026-04-01',
  validTo: null,
  identifiers: [],
  names: [],
  integratedCareSystem: { id: 'S1', name: 'Two Rivers' },
  successions: [
    {
      kind: 'MERGED',
      effectiveOn: '2026-04-01',
      basis: 'Order of 2026',
      from: { __typename: 'Commissioner', id: 'C0', name: 'NHS One River Integrated Care Board' },
      to: { __typename: 'Commissioner', id: 'C1', name: 'NHS Two Rivers Integrated Care Board' },
    },
  ],
  awardCount: 1,
  allAwardCount: 3,
  levels: {
    total: 0,
    notStated: 0,
    noticeCount: 0,
    asOf: null,
    leftOut: [],
    rows: [],
    coverage: [],
    dataVersion: { number: '1', changedAt: '2026-08-12T00:00:00Z' },
  },
  frameworkAdmissionCount: 0,
  expectedNoticeCounts: {
    awards: 0,
    withoutDuty: 0,
    toBeChecked: 0,
    cut: false,
    rows: [],
    coverage: [],
    toLookAtCount: 0,
    toLookAt: [],
  },
  onLine: { nodes: [] },
  partners: [{ awardCount: 1, provider: { id: 'P1', name: 'Lantern Care CIC' } }],
  awards: {
    totalCount: 0,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    nodes: [],
  },
  provider: null,
}

const present = (given = commissioner) => presentCommissioner(given, { madeUp: true }, new URLSearchParams())

it('tells apart health services in England and everything else', () => {
  expect(present().sentence).toBe(
    'The register holds 1 award of health services in England by this commissioner; and 2 entries on other services or ' +
      'places.',
  )
})

it('leads to the awards of its system and of its own', () => {
  expect(present()).toMatchObject({
    system: { label: 'Two Rivers', href: '/awards?system=S1' },
    allAwards: '/awards?commissioner=C1',
    partners: [{ link: { href: '/providers/P1' }, awards: '1' }],
    asProvider: null,
  })
})

it('tells admissions to frameworks apart from awards', () => {
  const page = present({ ...commissioner, awardCount: 13, allAwardCount: 13, frameworkAdmissionCount: 12 })
  expect(page.sentence).toBe(
    'The register holds 1 award of health services in England by this commissioner, and 12 admissions to frameworks, ' +
      'which are not awards of a service.',
  )
  expect(page.awardsTitle).toBe('Awards and admissions, newest first')
})
