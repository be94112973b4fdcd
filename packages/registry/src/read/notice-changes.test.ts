import type { NoticeFacts } from '@openward/vocabulary/notice-facts'
import { expect, test } from 'vitest'
import { findNoticeChanges } from './notice-changes.js'

const facts: NoticeFacts = {
  source: 'FIND_A_TENDER',
  noticeId: '000001-2026',
  ocid: 'ocds-made-1',
  publishedAt: '2026-08-10T09:00:00+01:00',
  form: { noticeType: null, noticeTypePath: null, publications: ['AWARD'], publicationsPath: '/tag' },
  title: 'Made-up physiotherapy',
  reference: null,
  texts: [
    { part: 'TITLE', path: '/tender/title', text: 'Made-up physiotherapy' },
    { part: 'DESCRIPTION', path: '/tender/description', text: 'For three years.' },
  ],
  method: { code: 'LIMITED', codePath: '/tender/procurementMethod', details: null, detailsPath: null, grounds: [] },
  lawCodes: [],
  classifications: [],
  deliveryPlaces: [],
  category: null,
  aboveThreshold: null,
  specialRegimes: [],
  reservations: [],
  framework: null,
  dynamicMarketPath: null,
  processStatus: null,
  parties: [],
  lots: [],
  awards: [
    {
      ref: '1',
      path: '/awards/0',
      title: null,
      description: null,
      status: 'PENDING',
      statusPath: '/awards/0/status',
      decidedOn: null,
      providerRefs: ['p1'],
      lotRefs: [],
      values: [{ path: '/awards/0/value', amount: '1000.00', currency: 'GBP', gross: false }],
      period: { path: '/awards/0/contractPeriod', startsOn: '2026-10-01', endsOn: null, extendableToOn: null },
    },
  ],
  contracts: [],
  relatedProcesses: [],
  estimatedValues: [],
  period: null,
  sourceUrl: null,
}

test('a notice does not differ from itself', () => {
  expect(findNoticeChanges(facts, structuredClone(facts))).toEqual([])
})

test('changed, removed and added texts and values are told by their place', () => {
  const [award] = facts.awards
  if (award === undefined) throw new Error('The example has an award.')
  const later: NoticeFacts = {
    ...facts,
    texts: [
      { part: 'TITLE', path: '/tender/title', text: 'Made-up physiotherapy' },
      { part: 'AWARD_TEXT', path: '/awards/0/title', text: 'Confirmed' },
    ],
    awards: [
      {
        ...award,
        status: 'ACTIVE',
        values: [{ path: '/awards/0/value', amount: '1200.00', currency: 'GBP', gross: false }],
        period: {
          path: '/awards/0/contractPeriod',
          startsOn: '2026-11-01',
          endsOn: '2029-10-31',
          extendableToOn: null,
        },
      },
    ],
  }
  expect(findNoticeChanges(facts, later)).toEqual([
    { path: '/tender/description', before: 'For three years.', after: null },
    { path: '/awards/0/status', before: 'PENDING', after: 'ACTIVE' },
    { path: '/awards/0/value', before: '1000.00 GBP', after: '1200.00 GBP' },
    { path: '/awards/0/contractPeriod/startDate', before: '2026-10-01', after: '2026-11-01' },
    { path: '/awards/0/title', before: null, after: 'Confirmed' },
    { path: '/awards/0/contractPeriod/endDate', before: null, after: '2029-10-31' },
  ])
})
