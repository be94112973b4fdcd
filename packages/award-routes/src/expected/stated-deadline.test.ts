import { expect, it } from 'vitest'
import { madeUpFacts } from '../made-up-facts.js'
import { statedDeadlines } from './stated-deadline.js'

const said = (text: string) =>
  statedDeadlines(madeUpFacts({ texts: [{ part: 'NOTICE_DESCRIPTION', path: '/description', text }] }))

it.each([
  [
    'Representations by providers must be made by midnight on 2 February 2026. The award is not made yet.',
    '2026-02-02',
  ],
  ['representations by providers must be made to decision makers by midnight 21 August 2026', '2026-08-21'],
  ['Representations must be received by Monday 24th August 2026', '2026-08-24'],
  ['Representations can be sent until 23:59:59 on 20 August 2026 to the board', '2026-08-20'],
  ['The standstill period will end at midnight on 21/08/2026.', '2026-08-21'],
  ['The last day of the standstill period being 19th August 2026', '2026-08-19'],
  ['Standstill ends 2026-08-19', '2026-08-19'],
  ['The standstill period begins on 11 August 2026 and ends on Thursday 20 August 2026.', '2026-08-20'],
  ['REPRESENTATIONS BY 12thJuly 2026', '2026-07-12'],
])('reads the day that a notice states: %s', (text, on) => {
  expect(said(text).map((one) => one.on)).toEqual([on])
})

it.each([
  'The standstill period begins on the day after the publication of this notice.',
  'Representations were considered. The service starts on 1 April 2026.',
  'The standstill starts on 11 August 2026.',
  'Written representations should be sent to the board. Decision made on 3 August 2026.',
  'Representations must be made by 31 February 2026.',
  'Representations must be made within eight working days.',
])('reads no day where none is stated as an end: %s', (text) => {
  expect(said(text)).toEqual([])
})

it('quotes the words with their path, and says a day once however often it is stated', () => {
  const text =
    'The standstill will end at midnight 21 August 2026 and representations must be made by midnight 21 August 2026.'
  const [only, ...more] = said(text)
  expect(more).toEqual([])
  expect(only).toEqual({
    on: '2026-08-21',
    path: '/description',
    quote: 'representations must be made by midnight 21 August 2026',
    about: 'REPRESENTATIONS',
  })
  expect(text).toContain(only?.quote)
})

it('does not look at what a correction replaced', () => {
  const facts = madeUpFacts({
    texts: [
      { part: 'CHANGED_FROM', text: 'Representations by 31 July 2026.' },
      { part: 'CHANGED_TO', text: 'Representations by 7 August 2026.' },
    ],
  })
  expect(statedDeadlines(facts).map(({ on }) => on)).toEqual(['2026-08-07'])
})

it('stays quick on hostile text', () => {
  const started = process.cpuUsage()
  for (const words of ['representations by ', 'standstill until 1 ', 'by 1 may 2026 ', 'representations by by by '])
    said(words.repeat(1_000_000 / words.length))
  const { user } = process.cpuUsage(started)
  expect(user / 1e6).toBeLessThan(5)
})
