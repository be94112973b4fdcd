import { expect, it } from 'vitest'
import type { AwardRowFragment } from '../generated/operations'
import { printAwardRow } from './print-award-row'

const provider = (number: number) => ({ provider: { id: `P${number}`, name: `Provider ${number}` } })

const award: AwardRowFragment = {
  id: 'A=/1',
  title: 'Night nursing',
  status: 'AWARDED',
  route: 'PSR_URGENT',
  competitionLevel: 'DIRECT',
  firstPublishedOn: '2026-07-20',
  awardPublishedOn: '2026-08-10',
  value: { amount: '48000.00', currency: 'GBP', basis: 'AWARD_NET', span: 'LIFETIME' },
  commissioner: { id: 'C1', name: 'Commissioner' },
  providers: [provider(1)],
  providerCount: 1,
}

it('prints what, who, how, when and how much', () => {
  expect(printAwardRow(award)).toEqual({
    id: 'A=/1',
    title: { label: 'Night nursing', href: '/awards/A%3D%2F1' },
    providers: [{ label: 'Provider 1', href: '/providers/P1' }],
    moreProviders: null,
    commissioner: { label: 'Commissioner', href: '/commissioners/C1' },
    route: 'Urgent award',
    level: 'DIRECT',
    day: '10 Aug 2026',
    status: null,
    value: '£48,000',
  })
})

it('says so where the award is only intended, and takes the day of the intention', () => {
  expect(printAwardRow({ ...award, status: 'INTENDED', awardPublishedOn: null })).toMatchObject({
    status: 'Intended',
    day: '20 Jul 2026',
  })
})

it('counts the providers it does not name', () => {
  expect(printAwardRow({ ...award, providers: [1, 2, 3].map(provider), providerCount: 107 }).moreProviders).toBe(
    'and 105 others',
  )
})

it('says plainly that providers were only admitted to a framework, without a level of competition', () => {
  const admission: AwardRowFragment = { ...award, route: 'FRAMEWORK_ESTABLISHMENT', competitionLevel: 'COMPETITIVE' }
  expect(printAwardRow(admission)).toMatchObject({ route: 'Admitted to a framework', level: null })
})
