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
  provider: null,
  commissioner: null,
  integratedCareSystem: null,
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

it('tells admissions to frameworks apart from awards, where the filter by route lets them in', () => {
  const routes = [{ code: 'FRAMEWORK_ESTABLISHMENT', label: 'Framework concluded', count: 12 }]
  const mixed = { ...answer, awards: { ...answer.awards, routes } }
  expect(present('', mixed).sentence).toBe(
    '29 awards of health services in England, and 12 admissions to frameworks, which are not awards of a service, are ' +
      'recorded; 6 do not say how the provider was chosen.',
  )
  expect(present('route=QUOTATION', mixed).sentence).toMatch(/^41 awards of health services in England match;/)
})

it('names what another page filtered by, in the sentence and beside a way out', () => {
  const named = { ...answer, provider: { id: 'P1', name: 'Lantern Care CIC' } }
  const page = present('provider=P1', named)
  expect(page.sentence).toMatch(/^41 awards of health services in England to Lantern Care CIC are recorded;/)
  expect(page.only).toEqual([
    { name: 'Provider', label: 'Lantern Care CIC', href: '/providers/P1', without: '/awards' },
  ])
  expect(present('provider=P1&level=DIRECT&after=x', named).only[0]?.without).toBe('/awards?level=DIRECT')
})

it('says so where a filter names what is not recorded', () => {
  const none = { ...answer, awards: { ...answer.awards, totalCount: 0 } }
  const page = present('commissioner=nonsense', none)
  expect(page.sentence).toBe('No award of health services in England by an unknown commissioner is recorded.')
  expect(page.only).toMatchObject([{ name: 'Commissioner', label: 'not recorded', href: null }])
})

it('keeps in the form what no field of it shows', () => {
  expect(present('system=S1&issues=yes&level=DIRECT').kept).toEqual([
    { name: 'system', value: 'S1' },
    { name: 'issues', value: 'yes' },
  ])
})

it('leads back to the first page from beyond the end of the list', () => {
  expect(present('level=DIRECT&after=z').firstPage).toBe('/awards?level=DIRECT')
  expect(present('', { ...answer, awards: { ...answer.awards, totalCount: 0 } }).firstPage).toBeNull()
})
