import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import { expect, test } from 'vitest'
import { contributionOf } from '../notice-contribution.js'
import { readNotice } from '../read-notice.js'
import { madeUpFacts } from '../made-up-facts.js'
import type { MadeUpNotice } from '../made-up-facts.js'
import { joinSignsOf } from './join-signs.js'
import type { SignOfProcess } from './link-processes.js'
import { linkProcesses } from './link-processes.js'

// Everything here is made up; the shapes are those of real notices.
const board = 'Made-up Integrated Care Board'

interface Process {
  readonly ocid: string
  readonly stages?: readonly NoticeStage[]
  readonly first?: string
  readonly notice: MadeUpNotice
}

const body = (name: string) => ({ ref: 'b', name, roles: ['COMMISSIONER' as const], commissionerRole: 'LEAD' as const })
const provider = (name: string) => ({ ref: 'p', name, roles: ['PROVIDER' as const] })
const award = (amount: string, startsOn: string | null = null) => ({
  ref: '1',
  path: '/awards/0',
  title: null,
  description: null,
  status: 'ACTIVE' as const,
  statusPath: null,
  decidedOn: null,
  providerRefs: ['p'],
  lotRefs: [],
  values: [{ path: '/v', amount, currency: 'GBP', gross: false }],
  period: startsOn === null ? null : { path: '/p', startsOn, endsOn: '2028-03-31', extendableToOn: null },
})

function links(processes: readonly Process[]) {
  const signs = processes.flatMap(({ ocid, notice }): SignOfProcess[] => {
    const title = typeof notice.title === 'string' ? [{ part: 'TITLE' as const, text: notice.title }] : []
    const texts = [...title, ...(notice.texts ?? [])]
    const facts = madeUpFacts({ parties: [body(board)], ocid, ...notice, texts })
    return joinSignsOf(facts, contributionOf(facts, readNotice(facts))).map((sign) => ({ ocid, sign }))
  })
  const stages = processes.map(({ ocid, stages: given = ['AWARD'], first = '2026-03-01T09:00:00Z' }) => ({
    ocid,
    firstPublishedAt: first,
    stages: given,
  }))
  const known = new Map(stages.map((one) => [one.ocid, one]))
  const found = linkProcesses(signs, known)
  const order = (link: object): string => JSON.stringify(link)
  const reversed = linkProcesses([...signs].reverse(), known)
  expect([...reversed].map(order).sort()).toEqual([...found].map(order).sort())
  return found.map(({ reason, strength }) => `${reason} ${strength}`)
}

const approach: Process = {
  ocid: 'ocds-a',
  stages: ['INTENDED_APPROACH'],
  first: '2026-02-27T09:00:00Z',
  notice: {
    title: 'Screening laboratory services',
    texts: [{ part: 'DESCRIPTION', text: 'Most suitable provider process. Reference NHSX1038.' }],
  },
}
const intention: Process = {
  ocid: 'ocds-b',
  stages: ['INTENTION_TO_AWARD'],
  first: '2026-03-18T09:00:00Z',
  notice: { title: 'NHSX-1038 Screening laboratory services', parties: [body(board), provider('First Ltd')] },
}

test('an intended approach and the intention under another ocid are joined by the reference in their texts', () => {
  expect(links([approach, intention])).toEqual(['SAME_REFERENCE STRONG'])
})

test('a reference joins nothing where the order is wrong, the title is another or the authority is another', () => {
  expect(links([{ ...approach, first: '2026-04-01T09:00:00Z' }, intention])).toEqual(['SAME_REFERENCE DOUBTFUL'])
  const otherTitle = { ...intention.notice, title: 'NHSX1038 Patient transport' }
  expect(links([approach, { ...intention, notice: otherTitle }])).toEqual(['SAME_REFERENCE DOUBTFUL'])
  const otherBoard = { ...intention.notice, parties: [body('Another Made-up Board')] }
  expect(links([approach, { ...intention, notice: otherBoard }])).toEqual([])
})

test('a reference that several processes bear is left to a person', () => {
  const third = { ...intention, ocid: 'ocds-c' }
  expect(links([approach, intention, third])).toEqual(Array(3).fill('SAME_REFERENCE DOUBTFUL'))
})

test('two awards under one reference, with another process and value, are not taken for one', () => {
  const made = (ocid: string, amount: string, letter: string): Process => ({
    ocid,
    notice: {
      title: 'Integrated urgent care',
      reference: 'DB/2026/0417',
      texts: [{ part: 'DESCRIPTION', text: `Direct award process ${letter} of the Provider Selection Regime.` }],
      parties: [body(board), provider('First Ltd')],
      awards: [award(amount)],
    },
  })
  expect(links([made('ocds-a', '20300000', 'C'), made('ocds-b', '402000000', 'A')])).toEqual([
    'SAME_REFERENCE DOUBTFUL',
  ])
})

const sameAward = (ocid: string, notice: MadeUpNotice = {}): Process => ({
  ocid,
  notice: {
    title: 'Community dermatology service',
    parties: [body(board), provider('First Ltd')],
    awards: [award('480000')],
    texts: [{ part: 'LOT_DESCRIPTION', text: 'The contract runs 1 April 2025 until 31 March 2028.' }],
    ...notice,
  },
})

test('one award under two ocids is joined where all five facts are equal, also where the period stands in words', () => {
  expect(links([sameAward('ocds-a'), sameAward('ocds-b')])).toEqual(['EQUAL_FACTS STRONG'])
  expect(links([sameAward('ocds-a'), sameAward('ocds-b', { awards: [award('480000.00', '2025-04-01')] })])).toEqual([
    'EQUAL_FACTS STRONG',
  ])
})

test('a mirror on another platform is joined likewise', () => {
  expect(links([sameAward('ocds-a'), sameAward('ocds-kuma6s-1', { source: 'SELL2WALES' })])).toEqual([
    'EQUAL_FACTS STRONG',
  ])
})

test('equal facts are doubtful where the period is missing or the references differ, and nothing where one fact differs', () => {
  expect(links([sameAward('ocds-a', { texts: [] }), sameAward('ocds-b')])).toEqual(['EQUAL_FACTS DOUBTFUL'])
  expect(links([sameAward('ocds-a', { reference: 'C-8402' }), sameAward('ocds-b', { reference: 'C-8404' })])).toEqual([
    'EQUAL_FACTS DOUBTFUL',
  ])
  expect(links([sameAward('ocds-a'), sameAward('ocds-b', { awards: [award('480001')] })])).toEqual([])
  expect(links([sameAward('ocds-a'), sameAward('ocds-b', { awards: [award('480000', '2026-04-01')] })])).toEqual([])
  expect(links([sameAward('ocds-a'), sameAward('ocds-b', { title: 'Another service' })])).toEqual([])
  expect(
    links([sameAward('ocds-a', { awards: [award('0.01')] }), sameAward('ocds-b', { awards: [award('0.01')] })]),
  ).toEqual([])
})

test('a row of a table and the release of the same notice number are one notice', () => {
  const source = 'CONTRACTS_FINDER' as const
  const row = { ocid: 'contracts-finder:AB-7', notice: { source, reference: 'ab 7' } }
  const release = { ocid: 'ocds-b5fd17-1', notice: { source, reference: 'AB-7' } }
  expect(links([row, release])).toEqual(['SAME_NUMBER CERTAIN'])
  expect(links([release, { ...release, ocid: 'ocds-b5fd17-2' }])).toEqual([])
  expect(links([row, release, { ...release, ocid: 'ocds-b5fd17-2' }])).toEqual(Array(2).fill('SAME_NUMBER DOUBTFUL'))
})

test('hostile texts of a megabyte are looked through in a moment', () => {
  const began = performance.now()
  for (const piece of ['Reference ', 'A1234-', '1 April 2025 until ', 'ref. ref: ', '1st  ', 'AB12345/']) {
    const text = piece.repeat(1_000_000 / piece.length)
    const texts = (['TITLE', 'DESCRIPTION', 'LOT_DESCRIPTION'] as const).map((part) => ({ part, text }))
    links([sameAward('ocds-a', { title: text, texts })])
  }
  expect(performance.now() - began).toBeLessThan(10_000)
})
