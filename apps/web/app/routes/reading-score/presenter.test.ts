import { expect, it } from 'vitest'
import { presentReadingScore } from './presenter'

// Made up, as everything in this file.
const figure = {
  source: 'FIND_A_TENDER',
  half: 'TEST',
  over: 'HEALTH_SERVICES_OF_ENGLAND',
  field: 'ROUTE',
  counted: 30,
  right: 29,
  accepted: 30,
  measured: { share: 29 / 30, from: 0.833, to: 0.994 },
} as const

const page = presentReadingScore({
  readingScore: {
    measuredOn: '2026-11-25',
    figures: [figure, { ...figure, field: 'SILENT', counted: 4, right: 4, accepted: 4, measured: null }],
    groups: [{ regime: 'PSR_2023', year: 2026, counted: 4, right: 4, measured: null }],
    confusions: [
      { field: 'ROUTE', labelled: 'QUOTATION', read: 'QUOTATION', count: 28 },
      { field: 'ROUTE', labelled: 'QUOTATION', read: 'NOT_STATED', count: 2 },
    ],
    misses: [
      { half: 'TEST', noticeId: '900001-2026', field: 'ROUTE', labelled: null, read: null, accepted: true },
      {
        half: 'DEVELOPMENT',
        noticeId: '900002-2026',
        field: 'STAGE',
        labelled: 'AWARD',
        read: 'OTHER',
        accepted: false,
      },
    ],
  },
})

it('gives a share with its interval, and none where too few were counted', () => {
  expect(page.tables[0]?.rows).toEqual([
    {
      field: 'Route',
      halves: [null, { right: '29 of 30', defensible: '1 more defensible', share: '96.7 % (83.3 to 99.4)' }],
    },
    {
      field: 'Silent notices said to be silent',
      halves: [null, { right: '4 of 4', defensible: null, share: 'not measured' }],
    },
  ])
  expect(page.groups[0]).toMatchObject({ right: '4 of 4', share: 'not measured' })
})

it('shows where label and reading differ, and of the test half no more than notice and field', () => {
  expect(page.agreements).toBe(28)
  expect(page.confusions).toEqual([
    { field: 'Route', rows: [{ field: 'ROUTE', labelled: 'QUOTATION', read: 'NOT_STATED', count: 2 }] },
  ])
  expect(page.misses.map(({ half, what }) => `${half}: ${what}`)).toEqual([
    'test: Route; defensible by its label',
    'development: Stage; labelled AWARD, read OTHER',
  ])
})
