import { expect, it } from 'vitest'
import type { NoticeQuery } from '../../generated/operations'
import { presentNotice } from './presenter'

// Made up, as everything in this file.
const notice: NonNullable<NoticeQuery['notice']> = {
  id: 'N1',
  noticeId: '900001-2026',
  source: 'FIND_A_TENDER',
  ocid: 'ocds-made-up-1',
  title: 'Night nursing',
  publishedAt: '2026-08-10T08:00:00Z',
  publishedOn: '2026-08-10',
  sourceUrl: null,
  stage: 'AWARD',
  scope: 'HEALTH_SERVICE',
  jurisdiction: 'ENGLAND',
  regime: 'PSR_2023',
  route: 'PSR_DIRECT_AWARD_C',
  competitionLevel: 'DIRECT',
  confidence: 'HIGH',
  flags: [],
  finding: {
    basis: [
      { path: '/b', quote: 'process C', rule: { id: 'direct-award-c', title: 'Direct award process C' } },
      { path: '/b', quote: 'PSR', rule: { id: 'psr-named', title: 'Provider Selection Regime named' } },
    ],
    conflicts: [],
  },
  texts: [
    { part: 'TITLE', path: '/a', text: 'Night nursing' },
    { part: 'METHOD_DETAILS', path: '/b', text: 'PSR, process C' },
  ],
  parties: [
    {
      name: 'Lantern Care',
      role: 'PROVIDER',
      organisation: { __typename: 'Provider', id: 'P1', name: 'Lantern Care CIC' },
    },
    { name: 'The county court', role: 'REVIEW_BODY', organisation: null },
  ],
  versions: [
    version('v1', []),
    version('v2', [
      { path: '/t', before: 'ends in May', after: 'ends in June' },
      { path: '/u', before: null, after: 'new' },
    ]),
  ],
  awards: [],
  statements: [],
  qualityIssues: [],
}

function version(
  contentHash: string,
  changes: { path: string; before: string | null; after: string | null }[],
): NonNullable<NoticeQuery['notice']>['versions'][number] {
  return {
    contentHash,
    publishedAt: '2026-08-10T08:00:00Z',
    recordedAt: '2026-08-11T06:00:00Z',
    sourceSha256: 'ab'.repeat(32),
    pointer: '/releases/0',
    changes,
  }
}

it('shows the texts that decide before the others, with the words marked', () => {
  const { texts, rules } = presentNotice(notice)
  expect(texts.map(({ part, decides }) => [part, decides])).toEqual([
    ['Method details', true],
    ['Title', false],
  ])
  expect(texts[0]?.parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['PSR', 'process C'])
  expect(rules.map(({ href }) => href)).toEqual(['/award-routes/direct-award-c', '/award-routes/psr-named'])
})

it('puts what decides the route before what decides the law', () => {
  const basis = [
    { path: '/a', quote: 'Night', rule: { id: 'psr-named', title: 'Provider Selection Regime named' } },
    { path: '/b', quote: 'process C', rule: { id: 'direct-award-c', title: 'Direct award process C' } },
  ]
  const { texts } = presentNotice({ ...notice, finding: { ...notice.finding, basis } })
  expect(texts.map(({ path }) => path)).toEqual(['/b', '/a'])
})

it('links parties that the register knows to their role, and only those', () => {
  expect(presentNotice(notice).parties).toEqual([
    { name: 'Lantern Care', role: 'Provider', href: '/providers/P1' },
    { name: 'The county court', role: 'Review body', href: null },
  ])
})

it('shows what changed against the version before, and where there was nothing', () => {
  const [first, second] = presentNotice(notice).versions
  expect(first?.changes).toEqual([])
  expect(second?.changes).toEqual([
    {
      path: '/t',
      before: [
        { text: 'ends in ', marked: false },
        { text: 'May', marked: true },
      ],
      after: [
        { text: 'ends in ', marked: false },
        { text: 'June', marked: true },
      ],
    },
    { path: '/u', before: null, after: [{ text: 'new', marked: true }] },
  ])
})

it('says of a notice that is no award that it is none', () => {
  expect(presentNotice({ ...notice, route: 'NOT_AN_AWARD', stage: 'MARKET_ENGAGEMENT' }).sentence).toBe(
    'Published on 10 August 2026; stage: market engagement. It is not about choosing a provider.',
  )
})
