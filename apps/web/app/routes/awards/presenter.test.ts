import { expect, it } from 'vitest'
import type { AwardsQuery } from '../../generated/operations'
import { presentAwards } from './presenter'
import { readAwardsAddress } from './read-address'

const answer: AwardsQuery = {
  awards: {
    totalCount: 41,
    pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: 'a', endCursor: 'z' },
    nodes: [],
    levels: [
      { code: 'COMPETITIVE', label: 'Competitive', count: 7 },
      { code: 'DIRECT', label: 'Direct', count: 28 },
      { code: 'NOT_STATED', label: 'Not stated', count: 6 },
    ],
    routes: [{ code: 'PSR_URGENT', label: 'Urgent award', count: 2 }],
    regimes: [],
  },
  register: { coverage: [{ source: 'FIND_A_TENDER', from: '2026-08-10', to: '2026-08-12', days: 3 }] },
}

const present = (query: string, result = answer) => {
  const search = new URLSearchParams(query)
  return presentAwards(result, search, readAwardsAddress(search))
}

const codesOfGroup = (page: ReturnType<typeof present>, name: string) =>
  page.groups.find((group) => group.name === name)?.choices.map(({ code, count, checked }) => [code, count, checked])

it('says how many awards there are, how many do not say how, and which days are held', () => {
  const page = present('')
  expect(page.sentence).toBe(
    '41 awards of health services in England are recorded; 6 do not say how the provider was chosen.',
  )
  expect(page.coverage).toBe('Days held whole: Find a Tender, 10 to 12 August 2026.')
})

it('does not speak of health services in England where another scope is asked for', () => {
  expect(present('scope=SOCIAL_CARE').sentence).toBe('41 awards match; 6 do not say how the provider was chosen.')
})

it('does not count what is not stated among awards that were filtered by level', () => {
  const filtered = { ...answer, awards: { ...answer.awards, totalCount: 28 } }
  expect(present('level=DIRECT', filtered).sentence).toBe(
    '28 awards of health services in England match; 6 more do not say how the provider was chosen and are not ' +
      'counted here.',
  )
  expect(present('level=DIRECT&level=NOT_STATED').sentence).toBe(
    '41 awards of health services in England match; 6 do not say how the provider was chosen.',
  )
})

it('always offers what is not stated, with its count, and keeps what is ticked', () => {
  expect(codesOfGroup(present('route=QUOTATION'), 'route')).toEqual([
    ['PSR_URGENT', '2', false],
    ['QUOTATION', '0', true],
    ['NOT_STATED', '0', false],
  ])
  expect(codesOfGroup(present('level=DIRECT'), 'level')).toEqual([
    ['COMPETITIVE', '7', false],
    ['LIMITED', '0', false],
    ['OPEN_TO_ALL', '0', false],
    ['DIRECT', '28', true],
    ['NOT_STATED', '6', false],
  ])
})

it('keeps the filters in the address of the next page', () => {
  expect(present('level=DIRECT').pager).toEqual({ previous: null, next: '/awards?level=DIRECT&after=z', first: null })
})

it('says what to change where nothing matches', () => {
  const page = present('text=nothing&level=DIRECT', { ...answer, awards: { ...answer.awards, totalCount: 0 } })
  expect(page.sentence).toBe('No award of health services in England matches these filters.')
  expect(page.advice).toEqual([
    'Use fewer or shorter words: they are looked for in titles and names as they are written.',
    'Take one of the ticks away.',
  ])
})

it('offers a way out of filters that another page set', () => {
  expect(present('provider=P1&level=DIRECT').only).toEqual([
    { label: 'Only one provider: show all', href: '/awards?level=DIRECT' },
  ])
})
