import { expect, it } from 'vitest'
import type { AwardOnLineFragment } from '../generated/operations'
import { printAwardTerms, type TermsSubject } from './print-award-terms'

// Made up, as everything in this file.
const award: AwardOnLineFragment = {
  title: 'Night nursing',
  status: 'AWARDED',
  route: 'PSR_DIRECT_AWARD_C',
  competitionLevel: 'DIRECT',
  startsOn: '2026-10-01',
  endsOn: '2029-09-30',
  extendableToOn: null,
  commissioner: { name: 'NHS Two Rivers Integrated Care Board' },
  providers: [{ provider: { name: 'Lantern Care CIC' } }],
  providerCount: 3,
  notices: [{ notice: { publishedOn: '2026-08-10' } }],
}
const undated: AwardOnLineFragment = { ...award, startsOn: null, endsOn: null, notices: [] }
const subject: TermsSubject = {
  id: 'terms',
  role: 'provider',
  name: 'Lantern Care CIC',
  madeUp: true,
  total: 40,
  heldTo: '2026-08-12',
  dataVersion: { number: '3', changedAt: '2026-08-13T06:00:00.000Z' },
}

it('draws nothing under three awards with a day', () => {
  expect(printAwardTerms([award, award, undated], subject)).toBeNull()
})

it('leaves admissions to frameworks out, and draws nothing where no award has a term', () => {
  const admission: AwardOnLineFragment = { ...award, route: 'FRAMEWORK_ESTABLISHMENT' }
  expect(printAwardTerms([award, award, admission], subject)).toBeNull()
  const noEnd: AwardOnLineFragment = { ...award, endsOn: null }
  expect(printAwardTerms([noEnd, noEnd, noEnd], subject)).toBeNull()
})

it('says how many of all it shows, and that the sample is made up', () => {
  const picture = printAwardTerms([award, award, award], subject)
  expect(picture?.table.caption).toBe('Health services awarded to Lantern Care CIC through time: 3 of 40 awards')
  expect(picture?.narrow).toContain('Made-up sample data.')
})

it('names the other side in the table, and what is only intended', () => {
  const intended: AwardOnLineFragment = { ...award, status: 'INTENDED' }
  expect(printAwardTerms([intended, award, award], subject)?.table.rows[0]).toEqual([
    'Night nursing',
    'NHS Two Rivers Integrated Care Board',
    'Intended: Direct award process C',
    '1 Oct 2026 to 30 Sept 2029',
    '10 Aug 2026',
  ])
  expect(printAwardTerms([award, award, award], { ...subject, role: 'commissioner' })?.table.rows[0]?.[1]).toBe(
    'Lantern Care CIC and 2 others',
  )
})
