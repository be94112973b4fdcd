import { expect, it } from 'vitest'
import type { QualityIssuesQuery } from '../../generated/operations'
import { presentQualityIssues } from './presenter'

type Issue = QualityIssuesQuery['qualityIssues']['nodes'][number]

// Made up, as everything in this file.
const issue: Issue = {
  id: 'Q1',
  code: 'DATE_INVALID',
  label: 'Invalid date',
  definition: 'A date cannot be read.',
  mend: 'Publish dates as ISO 8601.',
  setsAside: false,
  source: 'FIND_A_TENDER',
  fileName: 'page-1.json',
  noticeId: '900001-2026',
  ocid: 'ocds-made-up-1',
  path: '/releases/0/date',
  value: '31/02/2026',
  detail: null,
  recordedAt: '2026-08-12T09:00:00Z',
  notice: { source: 'FIND_A_TENDER', noticeId: '900001-2026' },
}

const present = (nodes: readonly Issue[]) =>
  presentQualityIssues(
    {
      qualityIssues: {
        totalCount: nodes.length,
        pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
        nodes,
      },
    },
    ['DATE_INVALID'],
    new URLSearchParams('code=DATE_INVALID'),
  )

it('gathers issues of one kind under what they are and how to mend them', () => {
  const page = present([issue, { ...issue, id: 'Q2', notice: null }])
  expect(page.groups).toHaveLength(1)
  expect(page.groups[0]).toMatchObject({ label: 'Invalid date', mend: 'Publish dates as ISO 8601.', setsAside: false })
  expect(page.groups[0]?.issues.map(({ notice, where }) => [notice?.href ?? null, where])).toEqual([
    ['/notices/find-a-tender/900001-2026', 'Find a Tender, page-1.json'],
    [null, 'Find a Tender, 900001-2026, page-1.json'],
  ])
})

it('ticks the kinds that are asked for and says where nothing is recorded', () => {
  const page = present([])
  expect(page.codes.filter(({ checked }) => checked).map(({ code }) => code)).toEqual(['DATE_INVALID'])
  expect(page.sentence).toBe('No problem of a source record is recorded under these filters.')
})
