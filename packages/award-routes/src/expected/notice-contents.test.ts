import { expect, it } from 'vitest'
import { madeUpFacts } from '../made-up-facts.js'
import { noticeContents } from './notice-contents.js'

const text = [
  'This is an intention to award under direct award process C.',
  'Representations must be made to decision makers by midnight 21 August 2026.',
  'Award decision-makers: Finance and Performance Committee.',
  'No conflicts of interest were declared.',
].join('\n')

const facts = madeUpFacts({
  title: 'Night nursing',
  texts: [
    { part: 'TITLE', path: '/tender/title', text: 'Night nursing' },
    { part: 'NOTICE_DESCRIPTION', path: '/description', text },
  ],
  parties: [{ ref: 'p1', roles: ['PROVIDER'], name: 'Lantern Care CIC', postcode: 'ZZ1 1ZZ' }],
  classifications: [{ code: '85141200', path: '/tender/classification/id' }],
})

const found = (items: ReturnType<typeof noticeContents>) =>
  Object.fromEntries((items ?? []).map(({ item, words }) => [item, words?.quote ?? null]))

it('tells for each item of schedule 3 whether the notice says it, and in which words', () => {
  expect(found(noticeContents(facts, 'PSR_DIRECT_AWARD_C_INTENTION', 'PSR_DIRECT_AWARD_C'))).toEqual({
    PROCESS_NAMED: 'This is an intention to award under direct award process C.',
    TITLE: 'Night nursing',
    REFERENCE: null,
    PROVIDER: 'Lantern Care CIC',
    PROVIDER_ADDRESS: 'ZZ1 1ZZ',
    DESCRIPTION: text.slice(0, 200),
    CPV_CODE: '85141200',
    LIFETIME_VALUE: null,
    DECISION_MAKERS: 'Award decision-makers: Finance and Performance Committee.',
    REASONS_BY_KEY_CRITERIA: null,
    CONFLICTS_OF_INTEREST: 'No conflicts of interest were declared.',
  })
})

it('does not take the address for representations for a word about who decided', () => {
  const only = madeUpFacts({
    texts: [{ part: 'NOTICE_DESCRIPTION', text: 'Representations must be made to decision makers by 21 August 2026.' }],
  })
  expect(
    found(noticeContents(only, 'PSR_DIRECT_AWARD_C_INTENTION', 'PSR_DIRECT_AWARD_C'))['DECISION_MAKERS'],
  ).toBeNull()
})

it('asks for the terms of a framework only where one is concluded', () => {
  const items = (route: 'PSR_COMPETITIVE' | 'FRAMEWORK_ESTABLISHMENT') =>
    noticeContents(facts, 'PSR_COMPETITIVE_INTENTION', route)?.map(({ item }) => item)
  expect(items('PSR_COMPETITIVE')).not.toContain('FRAMEWORK_TERMS')
  expect(items('FRAMEWORK_ESTABLISHMENT')).toContain('FRAMEWORK_TERMS')
})

it('reads an urgent modification against schedule 14', () => {
  const urgent = madeUpFacts({
    texts: [
      { part: 'DESCRIPTION', text: 'The change is urgent because the provider failed.' },
      { part: 'CONTRACT_CHANGE', path: '/change', text: 'Two more wards.' },
    ],
  })
  expect(found(noticeContents(urgent, 'PSR_URGENT_MODIFICATION', 'NOT_AN_AWARD'))).toMatchObject({
    URGENT_REASONS: 'The change is urgent because the provider failed.',
    MODIFICATION: 'Two more wards.',
    EFFECTIVE_DATE: null,
  })
})

it('tells nothing of notices whose schedule was not read', () => {
  expect(noticeContents(facts, 'PSR_DIRECT_AWARD', 'PSR_DIRECT_AWARD_A')).toBeNull()
  expect(noticeContents(facts, 'PSR_MOST_SUITABLE_INTENTION', 'PSR_MOST_SUITABLE_PROVIDER')).toBeNull()
  expect(noticeContents(facts, 'PA_TRANSPARENCY', 'PA_DIRECT_AWARD')).toBeNull()
})

it('quotes a part of a text with lines in markup without their tags', () => {
  const marked = madeUpFacts({
    texts: [
      { part: 'DESCRIPTION', text: 'One line.<br/><br/>No conflicts of interest were declared<br/>Another line' },
    ],
  })
  const items = found(noticeContents(marked, 'PSR_DIRECT_AWARD_C_INTENTION', 'PSR_DIRECT_AWARD_C'))
  expect(items['CONFLICTS_OF_INTEREST']).toBe('No conflicts of interest were declared')
})

it('stays quick on hostile text', () => {
  const started = process.cpuUsage()
  for (const words of ['award contract decision ', 'framework one ', 'committee ', 'decision maker ', '£1 ', 'key ']) {
    const long = madeUpFacts({ texts: [{ part: 'DESCRIPTION', text: words.repeat(1_000_000 / words.length) }] })
    noticeContents(long, 'PSR_COMPETITIVE_INTENTION', 'FRAMEWORK_ESTABLISHMENT')
  }
  const { user } = process.cpuUsage(started)
  expect(user / 1e6).toBeLessThan(5)
})
