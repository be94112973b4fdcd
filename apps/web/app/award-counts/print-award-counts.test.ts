import { expect, it } from 'vitest'
import type { AwardCountsWorkingFragment } from '../generated/operations'
import { printLevelCounts } from './print-award-counts'

const subject = { id: 'levels', title: 'Published awards', madeUp: false }

const counts = (levels: Record<string, number>): AwardCountsWorkingFragment => {
  const total = Object.values(levels).reduce((sum, count) => sum + count, 0)
  return {
    total,
    notStated: levels['Not stated'] ?? 0,
    noticeCount: total * 2,
    asOf: '2026-08-12',
    leftOut: [
      { reason: 'INTENDED_ONLY', label: 'Intended only', count: 4 },
      { reason: 'FRAMEWORK_CONCLUDED', label: 'Framework concluded', count: 1 },
      { reason: 'NOT_DATED', label: 'Not dated', count: 0 },
    ],
    rows: Object.entries(levels).map(([label, count]) => ({
      code: label.toUpperCase().replaceAll(' ', '_'),
      label,
      count,
      share: total === 0 ? null : count / total,
    })),
    coverage: [{ source: 'FIND_A_TENDER', from: '2026-08-10', to: '2026-08-12', days: 3 }],
    dataVersion: { number: '3', changedAt: '2026-08-13T06:00:00.000Z' },
  }
}

it('says the denominator, the days and what is not stated before any share', () => {
  const { sentence, leftOut } = printLevelCounts(counts({ Competitive: 7, Direct: 18, 'Not stated': 6 }), subject)
  expect(sentence).toBe(
    'Of 31 awards published on the days held whole (Find a Tender, 10 to 12 August 2026), 18 were direct and 7 were ' +
      'competitive; 6 do not say how the provider was chosen.',
  )
  expect(leftOut).toEqual(['4 intended only', '1 admission to a framework'])
})

it('shows in the picture what is not stated, the notices behind it, and the data version', () => {
  const { picture } = printLevelCounts(counts({ Competitive: 7, Direct: 18, 'Not stated': 6 }), subject)
  expect(picture?.wide).toContain('31 awards read from 62 notices. Openward, data version 3')
  expect(picture?.wide).toContain('fill="url(#levels-wide-NOT_STATED)"')
  expect(picture?.table.rows).toContainEqual(['Not stated', '6', '19 %'])
})

it('marks the picture of the sample as made up inside the picture', () => {
  const given = counts({ Direct: 9 })
  expect(printLevelCounts(given, { ...subject, madeUp: true }).picture?.narrow).toContain('Made-up sample data.')
  expect(printLevelCounts(given, subject).picture?.narrow).not.toContain('Made-up')
})

it('gives no picture where awards are too few for shares, and plain words instead', () => {
  const one = printLevelCounts(counts({ Direct: 1 }), subject)
  expect(one.picture).toBeNull()
  expect(one.sentence).toBe(
    'The one award published on the days held whole (Find a Tender, 10 to 12 August 2026) was direct.',
  )
  expect(printLevelCounts(counts({ 'Not stated': 3 }), subject).sentence).toMatch(
    /, none says how the provider was chosen\.$/,
  )
})

it('gives no figure where no day is held whole', () => {
  const nothing = printLevelCounts({ ...counts({}), coverage: [] }, subject)
  expect(nothing).toMatchObject({
    picture: null,
    sentence: 'The register holds no day of its sources whole yet, so it gives no shares.',
  })
})
