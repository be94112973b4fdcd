import { expect, it } from 'vitest'
import type { ProviderQuery } from '../../generated/operations'
import { presentProvider } from './presenter'

// Made up, as everything in this file.
const provider: NonNullable<ProviderQuery['provider']> = {
  id: 'P1',
  name: 'Lantern Care CIC',
  kind: 'MUTUAL',
  kindBasis: 'its name',
  kindConfidence: 'MEDIUM',
  kindSource: 'NAME',
  legalForm: 'COMMUNITY_INTEREST_COMPANY',
  legalFormBasis: 'its name',
  origin: {
    origin: 'OTHER_SPIN_OUT',
    startedOn: '2011-10',
    statement: 'left a primary care trust',
    source: 'lantern.example',
    readOn: '2026-11-21',
  },
  claims: [
    {
      claim: 'PUBLIC_SERVICE_MUTUAL',
      says: true,
      saidOn: '2026-08-10',
      notice: { source: 'FIND_A_TENDER', noticeId: '999001-2026' },
    },
  ],
  mutualFacts: [
    { fact: 'EMPLOYEE_CONTROL', statement: 'Owned by its staff.', source: 'lantern.example', readOn: '2026-11-21' },
    { fact: 'PROFIT_RULE', statement: null, source: null, readOn: null },
    { fact: 'PURPOSE', statement: null, source: null, readOn: null },
  ],
  locality: 'Hartlebeck',
  postcode: null,
  isReference: false,
  referenceSource: null,
  validFrom: null,
  validTo: null,
  identifiers: [],
  names: [],
  successions: [],
  awardCount: 5,
  allAwardCount: 6,
  frameworkAdmissionCount: 2,
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
  partners: [{ awardCount: 3, commissioner: { id: 'C1', name: 'NHS Two Rivers Integrated Care Board' } }],
  onLine: { nodes: [] },
  awards: {
    totalCount: 5,
    pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    nodes: [],
  },
  commissioner: { id: 'P1' },
}

const present = (given = provider) => presentProvider(given, { madeUp: true }, new URLSearchParams('after=z'))

it('says what it is and holds, admissions to frameworks and other services apart', () => {
  expect(present().sentence).toBe(
    'Kind of provider: Mutual or social enterprise (community interest company). The register holds 3 awards of health ' +
      'services in England to it, and 2 admissions to frameworks, which are not awards of a service; and 1 entry on ' +
      'other services or places.',
  )
})

it('shows what the kind rests on, its origin, its claims as claims, and what section 33 asks', () => {
  const { kindFacts } = present()
  expect(kindFacts).toMatchObject({
    kindSource: { label: 'Name' },
    origin: {
      term: { label: 'Other spin-out' },
      said: 'Left a primary care trust. On its own since October 2011.',
      source: 'lantern.example; read on 21 November 2026',
    },
    claims: [
      {
        text: 'Says that it is a public service mutual (10 August 2026)',
        link: { label: 'Notice 999001-2026', href: '/notices/find-a-tender/999001-2026' },
      },
    ],
  })
  expect(kindFacts.mutualFacts.map(({ name, said }) => [name.label, said])).toEqual([
    ['Employee control', 'Owned by its staff.'],
    ['Profit rule', null],
    ['Purpose', null],
  ])
})

it('does not guess the kind of a provider', () => {
  const unknown: typeof provider = { ...provider, kind: 'NOT_KNOWN', legalForm: 'NOT_KNOWN' }
  expect(present(unknown).sentence).toMatch(/^Kind of provider: not known\./)
})

it('leads to its commissioners, its awards, its other role, and back from beyond the end of its list', () => {
  expect(present()).toMatchObject({
    terms: null,
    awardsTitle: 'Awards and admissions, newest first',
    allAwards: '/awards?provider=P1',
    asCommissioner: '/commissioners/P1',
    firstPage: '/providers/P1',
    partners: [{ link: { href: '/commissioners/C1' }, awards: '3' }],
  })
})
