import { expect, it } from 'vitest'
import type { AboutQuery } from '../../generated/operations'
import { presentAbout } from './presenter'

// Made up, as everything in this file.
const answer: AboutQuery = {
  register: {
    kind: 'SAMPLE',
    madeUp: true,
    dataVersion: { number: '7', changedAt: '2026-08-12T09:00:00.000Z' },
    counts: {
      notices: 300,
      awards: 200,
      healthAwards: 191,
      frameworkAdmissions: 10,
      healthFrameworkAdmissions: 9,
      providers: 70,
      commissioners: 30,
      qualityIssues: 1,
    },
    coverage: [{ source: 'FIND_A_TENDER', from: '2026-08-10', to: '2026-08-12', days: 3, evidence: 'PACKAGE_LINKS' }],
  },
  importRuns: [
    {
      startedAt: '2026-08-12T09:00:00.000Z',
      finishedAt: null,
      status: 'RUNNING',
      files: 25,
      releasesRead: 1300,
      recordedNew: 300,
      recordedChanged: 0,
      alreadyKnown: 1000,
      setAside: 0,
    },
  ],
}

it('says what is held, admissions to frameworks apart from awards', () => {
  const page = presentAbout(answer)
  expect(page.sentence).toBe(
    'The register holds 300 notices, 70 providers and 30 commissioners. From the notices it reads 200 awards made, and 10 ' +
      'admissions to frameworks, which are not awards of a service. 191 of the awards are of health services in England.',
  )
  expect(page.held).toBe('Days held whole: Find a Tender, 10 to 12 August 2026.')
  expect(page.qualityIssues).toBe('1 quality issue')
})

it('shows in picture and table what makes days count as whole, and that the sample is made up', () => {
  const { coverage } = presentAbout(answer)
  expect(coverage?.wide).toContain('Made-up sample data.')
  expect(coverage?.table.rows[0]?.at(-1)).toBe('A complete chain of pages of the source')
})

it('draws no line of days where none is held whole', () => {
  const page = presentAbout({ ...answer, register: { ...answer.register, coverage: [] } })
  expect(page).toMatchObject({ coverage: null, held: 'No day of its sources is held whole yet.' })
})

it('shows how far an import has come', () => {
  expect(presentAbout(answer).imports).toEqual([
    {
      started: '12 August 2026 at 10:00',
      state: 'running',
      figures: ['25', '1,300', '300', '0', '1,000', '0'],
    },
  ])
})
