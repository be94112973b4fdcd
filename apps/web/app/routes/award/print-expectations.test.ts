import { expect, it } from 'vitest'
import type { AwardQuery } from '../../generated/operations'
import { printExpectations } from './print-expectations'

type Expectations = NonNullable<AwardQuery['award']>['expectedNotices']

// Made up, as everything in this file.
const expectations: Expectations = {
  nothingExpected: null,
  notices: [
    {
      notice: 'PSR_DIRECT_AWARD_C_INTENTION',
      outcome: 'FOUND_LATE',
      dueOn: '2026-08-17',
      daysLate: 3,
      lookedUntilOn: null,
      reason: null,
      foundOn: '2026-08-20',
      law: { text: 'Published before the award.', citation: 'SI 2023/1348, regulation 12', check: 'READ' },
      found: { noticeId: '900001-2026', source: 'FIND_A_TENDER' },
    },
    {
      notice: 'PSR_DIRECT_AWARD_C_AWARD',
      outcome: 'CANNOT_BE_TOLD',
      dueOn: null,
      daysLate: null,
      lookedUntilOn: null,
      reason: 'DAY_OF_AWARD_NOT_STATED',
      foundOn: '2026-09-01',
      law: { text: 'Published within 30 days.', citation: null, check: 'TO_BE_CHECKED' },
      found: { noticeId: '900002-2026', source: 'FIND_A_TENDER' },
    },
  ],
  standstill: {
    beginsOn: '2026-08-21',
    representationsUntilOn: '2026-09-03',
    intention: { noticeId: '900001-2026', source: 'FIND_A_TENDER', publishedOn: '2026-08-20' },
    stated: [
      {
        on: '2026-09-02',
        aboutRepresentations: true,
        daysFromComputed: -1,
        path: '/description',
        quote: 'Representations by 2 September 2026',
      },
    ],
  },
  contents: [
    {
      legalNotice: 'PSR_DIRECT_AWARD_C_INTENTION',
      notice: { noticeId: '900001-2026', source: 'FIND_A_TENDER' },
      items: [
        { item: 'TITLE', found: true, path: '/tender/title', quote: 'Night nursing' },
        { item: 'DECISION_MAKERS', found: false, path: null, quote: null },
      ],
    },
  ],
}

it('tells what was found and when, beside the computed day, without judging', () => {
  const { sentence, lines } = printExpectations(expectations)
  expect(sentence).toBe('The law of this route asks for 2 notices; the register holds all of them.')
  expect(lines.map(({ outcomeLabel, says }) => [outcomeLabel, says])).toEqual([
    ['Found later', 'Published on 20 August 2026, 3 days after the computed last day, 17 August 2026.'],
    [
      'Cannot be told',
      'Published on 1 September 2026. Whether that was in time cannot be told: the time runs from the award, and the ' +
        'notices do not state its day.',
    ],
  ])
  expect(lines[0]?.found).toEqual({ label: 'Notice 900001-2026', href: '/notices/find-a-tender/900001-2026' })
  expect(lines[0]?.notice.href).toBe('/regimes/psr-2023#notice-PSR_DIRECT_AWARD_C_INTENTION')
})

it('marks a statement of law that is still to be checked', () => {
  expect(printExpectations(expectations).lines.map(({ law }) => law.isToBeChecked)).toEqual([false, true])
})

it('shows the stated deadline beside the computed one', () => {
  const { standstill } = printExpectations(expectations)
  expect(standstill?.computed).toContain('until midnight at the end of 3 September 2026')
  expect(standstill?.stated.map(({ says }) => says)).toEqual([
    'Stated deadline: 2 September 2026, 1 day before the computed deadline.',
  ])
})

it('counts what a schedule lists and shows what is not found as such', () => {
  const [contents] = printExpectations(expectations).contents
  expect(contents?.sentence).toBe('Of the 2 things that the schedule lists, the register found 1 in the notice.')
  expect(contents?.items.map(({ label, words }) => [label, words?.quote ?? null])).toEqual([
    ['Title', 'Night nursing'],
    ['Who decided', null],
  ])
})

it('says why nothing is expected', () => {
  const nothing: Expectations = { nothingExpected: 'LAW_NOT_STATED', notices: [], standstill: null, contents: [] }
  expect(printExpectations(nothing).sentence).toContain('do not say under which law')
})
