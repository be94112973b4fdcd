import { expect, it } from 'vitest'
import type { AwardQuery } from '../../generated/operations'
import { presentAward } from './presenter'

type Award = NonNullable<AwardQuery['award']>

// Made up, as everything in this file.
const register = { madeUp: true, dataVersion: { number: '7', changedAt: '2026-08-12T09:00:00.000Z' } }
const address = 'http://openward.test/awards/A1'

const intention: Award['notices'][number] = {
  stage: 'INTENTION_TO_AWARD',
  notice: {
    id: 'N1',
    noticeId: '900001-2026',
    source: 'FIND_A_TENDER',
    title: 'Night nursing',
    publishedOn: '2026-07-20',
    publishedAt: '2026-07-20T08:00:00Z',
    sourceUrl: 'https://sample.example/1',
    route: 'PSR_DIRECT_AWARD_C',
    competitionLevel: 'DIRECT',
    texts: [{ path: '/tender/description', text: 'The authority intends to award under direct award process C.' }],
  },
}
const confirmation: Award['notices'][number] = {
  stage: 'AWARD',
  notice: {
    ...intention.notice,
    id: 'N2',
    noticeId: '900002-2026',
    publishedOn: '2026-08-10',
    sourceUrl: null,
    texts: [],
  },
}

const award: Award = {
  id: 'A1',
  ocid: 'ocds-made-up-1',
  title: 'Night nursing',
  description: 'Nurses at night.',
  status: 'AWARDED',
  scope: 'HEALTH_SERVICE',
  jurisdiction: 'ENGLAND',
  regime: 'PSR_2023',
  route: 'PSR_DIRECT_AWARD_C',
  competitionLevel: 'DIRECT',
  confidence: 'HIGH',
  reservedTo: null,
  firstPublishedOn: '2026-07-20',
  awardPublishedOn: '2026-08-10',
  decidedOn: null,
  startsOn: '2026-10-01',
  endsOn: '2029-09-30',
  extendableToOn: null,
  value: { amount: '20300000.00', currency: 'GBP', basis: 'AWARD_NET', span: 'LIFETIME' },
  otherValues: [
    { amount: '24360000.00', currency: 'GBP', basis: 'AWARD_GROSS', span: 'LIFETIME' },
    { amount: '24360000.00', currency: 'GBP', basis: 'CONTRACT_GROSS', span: 'LIFETIME' },
  ],
  commissioners: [
    {
      role: 'LEAD',
      nameAsGiven: 'NHS Made Up ICB',
      commissioner: { id: 'C1', name: 'NHS Made Up Integrated Care Board' },
    },
  ],
  providers: [
    {
      role: 'PROVIDER',
      nameAsGiven: 'Lantern Care CIC',
      provider: { id: 'P1', name: 'Lantern Care CIC', kind: 'MUTUAL' },
    },
  ],
  providerCount: 1,
  integratedCareSystem: null,
  finding: {
    rule: { id: 'direct-award-c', title: 'Direct award process C', citation: 'SI 2023/1348, regulation 9' },
    confidence: 'HIGH',
    flags: ['SIGNED_BEFORE_INTENTION'],
    basis: [
      {
        path: '/tender/description',
        quote: 'direct award process C',
        rule: { id: 'direct-award-c', title: 'Direct award process C' },
        notice: { id: 'N1' },
      },
    ],
    conflicts: [],
  },
  notices: [intention, confirmation],
  contracts: [],
  expectedNotices: { nothingExpected: 'LAW_NOT_STATED', notices: [], standstill: null, contents: [] },
  statements: [],
  qualityIssueCount: 0,
}

it('answers in one sentence who chose whom, how, when and for how much', () => {
  expect(presentAward(award, register, address).sentence).toBe(
    'NHS Made Up Integrated Care Board chose Lantern Care CIC by direct award process C, published 10 August 2026, ' +
      'for £20.3 million.',
  )
})

it('never guesses in the sentence what the notices do not state', () => {
  const silent: Award = {
    ...award,
    status: 'INTENDED',
    route: 'NOT_STATED',
    value: null,
    commissioners: [],
    providers: [],
    providerCount: 0,
    firstPublishedOn: null,
    awardPublishedOn: null,
  }
  expect(presentAward(silent, register, address).sentence).toBe(
    'A commissioner that is not named intends to choose a provider that the notices do not name; the notices do not ' +
      'say how. No value is stated.',
  )
})

it('does not call an admission to a framework an award', () => {
  const page = presentAward({ ...award, route: 'FRAMEWORK_ESTABLISHMENT' }, register, address)
  expect(page.isAdmission).toBe(true)
  expect(page.sentence).toBe(
    'NHS Made Up Integrated Care Board admitted Lantern Care CIC to a framework, which gives no service yet, published ' +
      '10 August 2026, for £20.3 million.',
  )
})

it('shows the words on route and law first, and codes apart from them in plain words', () => {
  const basis: Award['finding']['basis'] = [
    {
      path: '/tender/classification/id',
      quote: '85111500',
      rule: { id: 'scope', title: 'Whether it is a health service' },
      notice: { id: 'N1' },
    },
    ...award.finding.basis,
  ]
  const [entry] = presentAward({ ...award, finding: { ...award.finding, basis } }, register, address).story
  expect(entry?.quotes.map(({ path }) => path)).toEqual(['/tender/description'])
  expect(entry?.otherReasons).toEqual([
    { reads: 'Scope', words: 'classification 85111500', path: '/tender/classification/id' },
  ])
})

it('tells the story in the order of the notices, with the deciding words marked where they stand', () => {
  const { story } = presentAward(award, register, address)
  expect(story.map(({ day, stage, decided }) => [day, stage.label, decided])).toEqual([
    ['20 July 2026', 'Intention to award', false],
    ['10 August 2026', 'Award', true],
  ])
  expect(story[0]).toMatchObject({
    notice: { label: 'Find a Tender 900001-2026', href: '/notices/find-a-tender/900001-2026' },
    source: { href: 'https://sample.example/1' },
    quotes: [
      {
        path: '/tender/description',
        parts: [
          { text: 'The authority intends to award under ', marked: false },
          { text: 'direct award process C', marked: true },
          { text: '.', marked: false },
        ],
      },
    ],
  })
  expect(story[1]).toMatchObject({ source: null, quotes: [] })
})

it('prints the value exactly with what it is, and other figures once for each amount', () => {
  const page = presentAward(award, register, address)
  expect(page.value).toEqual({ amount: '£20,300,000', basis: 'Award, net of VAT (lifetime)' })
  expect(page.otherValues).toEqual([
    { amount: '£24,360,000', basis: 'award, with VAT (lifetime) and contract, with VAT (lifetime)' },
  ])
})

it('keeps the name of the notice beside the name in force where they differ', () => {
  const page = presentAward(award, register, address)
  expect(page.commissioners[0]?.note).toBe('Lead; in the notice: NHS Made Up ICB')
  expect(page.providers[0]?.note).toBe('Mutual or social enterprise')
})

it('cites with data version and address, and says in the citation that the sample is made up', () => {
  expect(presentAward(award, register, address).citation).toBe(
    '[Made-up sample] Openward, “Night nursing”, award read from 2 notices of ocds-made-up-1, data version 7 of ' +
      '12 August 2026, http://openward.test/awards/A1.',
  )
  expect(presentAward(award, { ...register, madeUp: false }, address).citation).toMatch(/^Openward, /)
})
