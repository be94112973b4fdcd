import { expect, it } from 'vitest'
import { readAwardsAddress } from './read-address'

const read = (query: string) => readAwardsAddress(new URLSearchParams(query))

it('asks for the newest awards without a filter where the address holds none', () => {
  expect(read('')).toEqual({ variables: { filter: {}, orderBy: 'PUBLISHED_DESC', first: 25 }, problems: [] })
})

it('reads every filter of the form', () => {
  const address = read(
    'text=night+care&level=DIRECT&level=NOT_STATED&route=PSR_URGENT&regime=PSR_2023&kind=MUTUAL&status=INTENDED' +
      '&scope=SOCIAL_CARE&jurisdiction=WALES&from=2026-08-01&to=2026-08-12&least=%C2%A310,000&most=250000.50' +
      '&provider=P1&commissioner=C1&system=S1&issues=yes&order=VALUE_DESC&after=xyz',
  )
  expect(address).toEqual({
    problems: [],
    variables: {
      filter: {
        text: 'night care',
        competitionLevel: ['DIRECT', 'NOT_STATED'],
        route: ['PSR_URGENT'],
        regime: ['PSR_2023'],
        providerKind: ['MUTUAL'],
        status: ['INTENDED'],
        scope: ['SOCIAL_CARE'],
        jurisdiction: ['WALES'],
        publishedFrom: '2026-08-01',
        publishedTo: '2026-08-12',
        valueFrom: '10000',
        valueTo: '250000.50',
        provider: 'P1',
        commissioner: 'C1',
        integratedCareSystem: 'S1',
        hasQualityIssue: true,
      },
      orderBy: 'VALUE_DESC',
      provider: 'P1',
      commissioner: 'C1',
      system: 'S1',
      first: 25,
      after: 'xyz',
    },
  })
})

it('pages backwards from a cursor', () => {
  expect(read('before=xyz').variables).toMatchObject({ last: 25, before: 'xyz' })
  expect(read('before=xyz').variables).not.toHaveProperty('first')
})

it('drops codes that do not exist, and says what people typed wrongly', () => {
  const address = read('level=HUGE&order=SIDEWAYS&from=2026-02-30&to=2026-03-01&least=many')
  expect(address.variables).toMatchObject({ filter: { publishedTo: '2026-03-01' }, orderBy: 'PUBLISHED_DESC' })
  expect(address.problems.map(({ field }) => field)).toEqual(['from', 'least'])
})

it('uses neither of two limits that contradict each other', () => {
  const address = read('from=2026-08-12&to=2026-08-10&least=500&most=100')
  expect(address.variables.filter).toEqual({})
  expect(address.problems.map(({ field }) => field)).toEqual(['to', 'most'])
})

it('refuses a text that is longer than the API takes', () => {
  expect(read(`text=${'x'.repeat(101)}`).problems.map(({ field }) => field)).toEqual(['text'])
})
