import { expect, it } from 'vitest'
import type { AwardRowFragment, ContractingProcessQuery } from '../../generated/operations'
import { presentContractingProcess } from './presenter'

// Made up, as everything in this file.
const award: AwardRowFragment = {
  id: 'A1',
  title: 'Night nursing',
  status: 'AWARDED',
  route: 'FRAMEWORK_ESTABLISHMENT',
  competitionLevel: 'COMPETITIVE',
  firstPublishedOn: '2026-08-10',
  awardPublishedOn: '2026-08-10',
  value: null,
  commissioner: null,
  providers: [],
  providerCount: 0,
}
const notice = (id: string, title: string, publishedOn: string | null) => ({
  id,
  noticeId: `90000${id}-2026`,
  source: 'FIND_A_TENDER' as const,
  title,
  publishedOn,
  stage: 'AWARD' as const,
})
const process: NonNullable<ContractingProcessQuery['contractingProcess']> = {
  ocid: 'ocds-made-up-1',
  source: 'FIND_A_TENDER',
  title: 'Night nursing',
  reference: 'AW/1',
  firstPublishedOn: '2026-07-20',
  lastPublishedOn: '2026-08-10',
  noticeCount: 2,
  awardCount: 2,
  notices: [notice('1', 'Night nursing', '2026-07-20'), notice('2', 'Nurses at night', null)],
  awards: [award, { ...award, id: 'A2', route: 'PSR_COMPETITIVE' }],
  links: [],
}

it('says how many notices it has, from when to when, and what is read from them', () => {
  expect(presentContractingProcess(process).sentence).toBe(
    'The register holds 2 notices of this process, published 20 July to 10 August 2026, and reads 1 award, and 1 ' +
      'admission to a framework, which is not an award of a service, from them.',
  )
})

it('says so where nothing is awarded and no day is known', () => {
  const bare = { ...process, title: null, firstPublishedOn: null, lastPublishedOn: null, awardCount: 0, awards: [] }
  expect(presentContractingProcess(bare)).toMatchObject({
    title: 'Contracting process without a title',
    sentence: 'The register holds 2 notices of this process, and reads no award from them.',
  })
})

it('repeats the title of a notice only where it differs', () => {
  expect(presentContractingProcess(process).notices.map(({ day, title, link }) => [day, title, link.href])).toEqual([
    ['20 July 2026', null, '/notices/find-a-tender/900001-2026'],
    [null, 'Nurses at night', '/notices/find-a-tender/900002-2026'],
  ])
})

it('counts all awards of a process that has more than are listed, and says so', () => {
  expect(presentContractingProcess({ ...process, awardCount: 3000 }).sentence).toBe(
    'The register holds 2 notices of this process, published 20 July to 10 August 2026, and reads 3,000 awards and ' +
      'admissions to frameworks from them. The first 2 awards are listed here.',
  )
})

it('tells which processes it is joined with, and which may be the same, each with the reason', () => {
  const link = {
    ocid: 'ocds-made-up-1',
    otherOcid: 'ocds-made-up-2',
    reason: 'EQUAL_FACTS' as const,
    detail: 'All equal.',
  }
  const links = [
    { ...link, isJoined: true },
    { ...link, otherOcid: 'ocds-made-up-3', isJoined: false },
  ]
  const page = presentContractingProcess({ ...process, links })
  const why = 'Equal facts: All equal.'
  expect(page.joined).toMatchObject([{ between: 'ocds-made-up-2', href: null, why }])
  expect(page.likely).toMatchObject([{ between: 'ocds-made-up-3', href: '/processes/ocds-made-up-3', why }])
})
