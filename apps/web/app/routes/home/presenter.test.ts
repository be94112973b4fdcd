import { expect, it } from 'vitest'
import type { HomeQuery } from '../../generated/operations'
import { presentHome } from './presenter'

// Made up, as everything in this file.
const dataVersion = { number: '7', changedAt: '2026-08-12T09:00:00.000Z' }
const coverage = [{ source: 'FIND_A_TENDER' as const, from: '2026-08-10', to: '2026-08-12', days: 3 }]
const lantern = { id: 'P1', name: 'Lantern Care CIC', awardCount: 4, frameworkAdmissionCount: 1 }
const answer: HomeQuery = {
  register: {
    madeUp: true,
    counts: {
      notices: 1091,
      awards: 800,
      healthAwards: 48,
      frameworkAdmissions: 195,
      healthFrameworkAdmissions: 12,
      providers: 70,
      commissioners: 30,
    },
    coverage,
    dataVersion,
  },
  levels: { total: 0, notStated: 0, noticeCount: 0, leftOut: [], rows: [], asOf: null, coverage, dataVersion },
  newest: { nodes: [] },
  mutuals: { totalCount: 1, nodes: [lantern] },
  busiest: { totalCount: 70, nodes: [] },
}

it('says what is held, admissions to frameworks apart from awards, with days and date', () => {
  expect(presentHome(answer).held).toBe(
    'It holds 1,091 notices and what is read from them: 800 awards made, and 195 admissions to frameworks, which are not ' +
      'awards of a service. Of health services in England are 48 awards and 12 admissions. Days held whole: Find a ' +
      'Tender, 10 to 12 August 2026. Last changed 12 August 2026 at 10:00.',
  )
})

it('does not speak of frameworks or days where there are none', () => {
  const counts = { ...answer.register.counts, frameworkAdmissions: 0, healthFrameworkAdmissions: 0 }
  const { held } = presentHome({ ...answer, register: { ...answer.register, counts, coverage: [] } })
  expect(held).toContain(
    'what is read from them: 800 awards made. Of health services in England are 48 awards. No day of',
  )
})

it('shows an example at each door where there is one, its admissions not counted as awards', () => {
  expect(presentHome(answer)).toMatchObject({
    mutual: {
      link: { label: 'Lantern Care CIC', href: '/providers/P1' },
      sentence: '3 awards of health services in England',
    },
    busiest: null,
    providerCount: '70 providers',
  })
})
