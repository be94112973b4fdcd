import { expect, it } from 'vitest'
import type { AnnualSummaryQuery } from '../../generated/operations'
import { presentAnnualSummary } from './presenter'

// Made up, as everything in this file.
const summary: NonNullable<AnnualSummaryQuery['annualSummary']> = {
  id: 's1',
  authorityName: 'Two Rivers Council',
  periodFrom: '2024-01-01',
  periodTo: '2025-03-31',
  madeUp: true,
  note: null,
  sourceUrl: null,
  capturedOn: '2026-08-12',
  daysInPeriod: 456,
  daysHeld: 30,
  commissioner: { id: 'C1', name: 'Two Rivers Council' },
  figures: [
    { figure: 'DIRECT_AWARDS', published: 12, computed: 3, difference: 9, countingRule: 'Counted so.' },
    { figure: 'COMPETITIVE', published: 1, computed: 1, difference: 0, countingRule: 'Counted so.' },
    { figure: 'REPRESENTATIONS', published: 0, computed: null, difference: null, countingRule: 'Not told.' },
  ],
  directAwards: [{ process: 'A', published: null, computed: 2 }],
}

it('says how many figures are given, and how many of those that notices tell are the same', () => {
  expect(presentAnnualSummary(summary).sentence).toBe(
    'Two Rivers Council published 3 of the nine figures; of 2 figures that notices tell as well, 1 is the same here.',
  )
})

it('says over how many days its own figures are, and never that the authority is wrong', () => {
  expect(presentAnnualSummary(summary).coverage).toBe(
    'The register holds Find a Tender whole on 30 of the 456 days of the period, so its own figures may be too low.',
  )
  expect(presentAnnualSummary({ ...summary, daysHeld: 0 }).coverage).toContain('are not to be compared')
})

it('keeps apart what is 0 and what is not told', () => {
  const { rows, split } = presentAnnualSummary(summary)
  expect(rows.map(({ published, computed }) => [published, computed])).toEqual([
    ['12', '3'],
    ['1', '1'],
    ['0', null],
  ])
  expect(split).toEqual([{ process: 'A', published: null, computed: '2' }])
})

it('compares nothing where the register does not hold the authority, or no day of the period', () => {
  expect(presentAnnualSummary({ ...summary, daysHeld: 0 }).sentence).toContain('nothing can be compared')
  expect(presentAnnualSummary({ ...summary, commissioner: null }).sentence).toContain('nothing can be counted')
})

it('marks a made-up summary in its title', () => {
  expect(presentAnnualSummary(summary).title).toBe('Two Rivers Council (made up)')
})
