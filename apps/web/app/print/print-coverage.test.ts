import { expect, it } from 'vitest'
import { printCoverage } from './print-coverage'

const run = (from: string, to: string, days: number) => ({ source: 'FIND_A_TENDER' as const, from, to, days })

it('names every run where they are few, in order of time', () => {
  expect(printCoverage([run('2026-08-10', '2026-08-12', 3), run('2026-07-01', '2026-07-01', 1)])).toBe(
    'Find a Tender, 1 July 2026 and 10 to 12 August 2026',
  )
})

it('counts the days where the runs are many', () => {
  const runs = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'].map((day) => run(day, day, 1))
  expect(printCoverage(runs)).toBe('Find a Tender, 4 days held whole between 1 January and 1 April 2026')
})

it('says nothing of a source of which no day is held whole', () => {
  expect(printCoverage([])).toBeNull()
})
