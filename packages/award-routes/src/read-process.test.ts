import type { AwardFacts, ContractFacts, NoticeFacts } from '@openward/vocabulary/notice-facts'
import { expect, test } from 'vitest'
import type { MadeUpNotice } from './made-up-facts.js'
import { madeUpFacts } from './made-up-facts.js'
import { contributionOf } from './notice-contribution.js'
import { readNotice } from './read-notice.js'
import type { KeyedContribution } from './read-process.js'
import { readProcess } from './read-process.js'

const OCID = 'ocds-made-up-000001'
const INTENTION =
  'This is a Provider Selection Regime (PSR) intention to award notice. This contract has not yet formally been awarded. Direct award process C.'
const CONFIRMATION =
  'This is a Provider Selection Regime (PSR) confirmation of contract award notice. Direct award process C.'
const one = { name: 'Made-up Care CIC', roles: ['PROVIDER' as const] }
const two = { name: 'Made-up Nursing Limited', roles: ['PROVIDER' as const] }

function award(ref: string, over: Partial<AwardFacts> = {}): AwardFacts {
  return {
    ref,
    path: '/awards/0',
    title: null,
    description: null,
    status: 'ACTIVE',
    statusPath: null,
    decidedOn: null,
    providerRefs: ['party-1'],
    lotRefs: ['1'],
    values: [],
    period: null,
    ...over,
  }
}

function contract(ref: string, over: Partial<ContractFacts> = {}): ContractFacts {
  return {
    ref,
    path: '/contracts/0',
    awardRef: ref,
    title: null,
    description: null,
    status: null,
    signedOn: null,
    values: [],
    period: null,
    changes: [],
    ...over,
  }
}

function pounds(amount: string, gross: boolean | null = null) {
  return { path: '/value', amount, currency: 'GBP', gross }
}

function keyed(notice: MadeUpNotice): KeyedContribution {
  const facts: NoticeFacts = madeUpFacts(notice)
  return { noticeKey: facts.noticeId, contribution: contributionOf(facts, readNotice(facts)) }
}

const intention = keyed({
  noticeId: '000101-2026',
  publishedAt: '2026-05-01T09:00:00+01:00',
  parties: [one],
  awards: [award('000101-2026-ABC/7-1')],
  texts: [{ part: 'NOTICE_DESCRIPTION', text: INTENTION }],
})
const confirmation = keyed({
  noticeId: '000102-2026',
  publishedAt: '2026-05-20T09:00:00+01:00',
  parties: [one],
  awards: [award('000102-2026-1')],
  texts: [{ part: 'NOTICE_DESCRIPTION', text: CONFIRMATION }],
})
const corrigendum = keyed({
  noticeId: '000103-2026',
  publishedAt: '2026-05-20T09:00:00+01:00',
  form: { publications: ['CALL_UPDATE'] },
  texts: [
    {
      part: 'CHANGE_DESCRIPTION',
      text: `${CONFIRMATION} The total contract value over the lifetime of the contract is £1,726,650.`,
    },
  ],
})

test('an intention is no award', () => {
  expect(
    readProcess(OCID, [intention]).awards.map(({ status, awardPublishedOn }) => [status, awardPublishedOn]),
  ).toEqual([['INTENDED', null]])
})

test('a confirmation keeps the id of its intention, and both are notices of one award', () => {
  const before = readProcess(OCID, [intention])
  const after = readProcess(OCID, [intention, confirmation])
  expect(after.awards.map(({ id, status }) => [id, status])).toEqual([[before.awards[0]?.id, 'AWARDED']])
  expect(after.awards[0]?.notices.map(({ noticeId, stage }) => [noticeId, stage])).toEqual([
    ['000101-2026', 'INTENTION_TO_AWARD'],
    ['000102-2026', 'AWARD'],
  ])
  expect(after.awards[0]).toMatchObject({ firstPublishedOn: '2026-05-01', awardPublishedOn: '2026-05-20' })
})

test('a confirmation by correction has the same id whether or not its intention is known', () => {
  const alone = readProcess(OCID, [corrigendum]).awards
  const together = readProcess(OCID, [intention, corrigendum]).awards
  expect(alone.map(({ status, flags }) => [status, flags.includes('AWARD_IN_WORDS_ONLY')])).toEqual([['AWARDED', true]])
  expect(together.map(({ id }) => id)).toEqual(alone.map(({ id }) => id))
  expect(together[0]?.providers.map(({ name }) => name)).toEqual(['Made-up Care CIC'])
  expect(together[0]?.value).toEqual({ amount: '1726650', currency: 'GBP', basis: 'TEXT', span: 'LIFETIME' })
})

test('the order of the input changes nothing', () => {
  const notices = [intention, confirmation, corrigendum]
  const expected = readProcess(OCID, notices)
  for (const order of [
    [2, 1, 0],
    [1, 0, 2],
    [2, 0, 1],
  ])
    expect(
      readProcess(
        OCID,
        order.map((at) => notices[at] as KeyedContribution),
      ),
    ).toEqual(expected)
})

test('a contribution survives being kept as JSON', () => {
  const kept = JSON.parse(JSON.stringify([intention, corrigendum])) as KeyedContribution[]
  expect(readProcess(OCID, kept)).toEqual(readProcess(OCID, [intention, corrigendum]))
})

test('every award object of a notice is a decision of its own, also when one provider wins two lots', () => {
  const both = keyed({
    form: { noticeType: 'UK6' },
    method: { code: 'OPEN', details: 'Open procedure' },
    parties: [one],
    awards: [award('1', { lotRefs: ['1'] }), award('2', { lotRefs: ['2'] })],
  })
  const { awards } = readProcess(OCID, [both])
  expect(new Set(awards.map(({ id }) => id)).size).toBe(2)
  expect(awards.map(({ lotRefs }) => lotRefs)).toEqual([['1'], ['2']])
})

test('transparency, award and contract details of one decision are one award', () => {
  const notices = (['UK5', 'UK6', 'UK7'] as const).map((noticeType, index) =>
    keyed({
      noticeId: `00020${index}-2026`,
      publishedAt: `2026-05-0${index + 1}T09:00:00+01:00`,
      form: { noticeType },
      method: { code: 'DIRECT', details: 'Direct award' },
      parties: [one],
      awards: [award('1', { status: 'PENDING' })],
      contracts: noticeType === 'UK7' ? [contract('1', { values: [pounds('120000')] })] : [],
    }),
  )
  const { awards, contracts } = readProcess(OCID, notices)
  expect(awards.map(({ status, route, notices: spoken }) => [status, route, spoken.length])).toEqual([
    ['AWARDED', 'PA_DIRECT_AWARD', 3],
  ])
  expect(contracts.map(({ awardId, form, value }) => [awardId, form, value?.amount])).toEqual([
    [awards[0]?.id, 'BILATERAL', '120000'],
  ])
})

test('a second award of the same number to another provider is another decision', () => {
  const first = keyed({
    noticeId: '000301-2026',
    publishedAt: '2026-05-01T09:00:00+01:00',
    parties: [one],
    awards: [award('000301-2026-1')],
  })
  const second = keyed({
    noticeId: '000302-2026',
    publishedAt: '2026-06-01T09:00:00+01:00',
    parties: [two],
    awards: [award('000302-2026-1')],
  })
  const alone = readProcess(OCID, [first]).awards
  const both = readProcess(OCID, [second, first]).awards
  expect(both).toHaveLength(2)
  expect(both[0]?.id).toBe(alone[0]?.id)
})

test('awards that failed, and award objects without a provider, are not awards', () => {
  const failed = keyed({
    form: { noticeType: 'UK6' },
    parties: [one],
    awards: [
      award('1', { status: 'UNSUCCESSFUL' }),
      award('2', { status: 'CANCELLED' }),
      award('3', { providerRefs: [] }),
    ],
  })
  expect(readProcess(OCID, [failed]).awards).toEqual([])
})

test('a later termination of the procurement abandons what was decided', () => {
  const ended = keyed({
    noticeId: '000199-2026',
    publishedAt: '2026-06-30T09:00:00+01:00',
    form: { noticeType: 'UK12', publications: ['CALL_CANCELLATION'] },
  })
  expect(readProcess(OCID, [intention, ended]).awards[0]?.status).toBe('ABANDONED')
})

test('net goes before gross, the award before the contract, and token amounts state nothing', () => {
  const values = (own: AwardFacts['values'], contracted: ContractFacts['values']) => {
    const notice = keyed({
      form: { noticeType: 'UK6' },
      parties: [one],
      awards: [award('1', { values: own })],
      contracts: [contract('1', { values: contracted })],
    })
    const chosen = readProcess(OCID, [notice]).awards[0]
    return [chosen?.value?.amount ?? null, chosen?.value?.basis ?? null, chosen?.flags.includes('VALUE_NOT_STATED')]
  }
  expect(values([pounds('120', true), pounds('100', false)], [pounds('90')])).toEqual(['100', 'AWARD_NET', false])
  expect(values([pounds('120', true)], [pounds('90')])).toEqual(['90', 'CONTRACT_NET', false])
  expect(values([pounds('0.01')], [pounds('120', true)])).toEqual(['120', 'CONTRACT_GROSS', false])
  expect(values([pounds('0')], [pounds('1.00')])).toEqual([null, null, true])
})

test('a lifetime total in words goes before a figure that differs, and both are kept', () => {
  const notice = keyed({
    parties: [one],
    awards: [award('1', { values: [pounds('25218')] })],
    texts: [
      {
        part: 'DESCRIPTION',
        text: 'PSR direct award process C. The total value over the lifetime of the contract is £75,654.',
      },
    ],
  })
  const [chosen] = readProcess(OCID, [notice]).awards
  expect([chosen?.value, chosen?.otherValues.map(({ amount }) => amount)]).toEqual([
    { amount: '75654', currency: 'GBP', basis: 'TEXT', span: 'LIFETIME' },
    ['25218'],
  ])
  expect(chosen?.flags).toContain('VALUE_TEXT_DIFFERS')
})

test('very large amounts and ceilings of frameworks are kept and flagged', () => {
  const notice = keyed({
    form: { noticeType: 'UK6' },
    method: { code: 'OPEN', details: 'Open procedure' },
    framework: { path: '/framework', use: 'ESTABLISHES', method: null },
    parties: [one, two],
    awards: [award('1', { providerRefs: ['party-1', 'party-2'], values: [pounds('250000000')] })],
  })
  const [chosen] = readProcess(OCID, [notice]).awards
  expect([chosen?.route, chosen?.providers.length, chosen?.value?.amount]).toEqual([
    'FRAMEWORK_ESTABLISHMENT',
    2,
    '250000000',
  ])
  expect(chosen?.flags).toEqual(expect.arrayContaining(['VALUE_IS_CEILING', 'VALUE_OUTLIER']))
})

test('a modification stands on its contract and is no award', () => {
  const details = keyed({
    noticeId: '000401-2026',
    publishedAt: '2026-05-01T09:00:00+01:00',
    form: { noticeType: 'UK7' },
    parties: [one],
    awards: [award('1')],
    contracts: [contract('1', { values: [pounds('1000000')] })],
  })
  const change = keyed({
    noticeId: '000402-2026',
    publishedAt: '2026-09-01T09:00:00+01:00',
    form: { noticeType: 'UK10', publications: ['CONTRACT_AMENDMENT'] },
    contracts: [
      contract('1', {
        values: [pounds('1200000')],
        changes: [{ path: '/c', description: 'Six months more.', rationale: null, changedOn: null }],
      }),
    ],
  })
  const { awards, contracts } = readProcess(OCID, [change, details])
  expect(awards).toHaveLength(1)
  expect(contracts.map(({ value, modifications }) => [value?.amount, modifications])).toEqual([
    [
      '1000000',
      [
        {
          noticeKey: '000402-2026',
          noticeId: '000402-2026',
          publishedOn: '2026-09-01',
          description: 'Six months more.',
          value: { amount: '1200000', currency: 'GBP', basis: 'CONTRACT_NET', span: 'LIFETIME' },
          valueBefore: { amount: '1000000', currency: 'GBP', basis: 'CONTRACT_NET', span: 'LIFETIME' },
          endsOn: null,
          endsOnBefore: null,
          providers: [],
          providersBefore: [expect.objectContaining({ name: one.name })],
        },
      ],
    ],
  ])
})

test('a correction that lists the confirmed providers line by line awards to all of them', () => {
  const concluded = keyed({
    noticeId: '000404-2026',
    form: { publications: ['CALL_UPDATE'] },
    texts: [
      {
        part: 'CHANGE_DESCRIPTION',
        text: `${CONFIRMATION} The confirmed providers for this notice are:
Made-up Care CIC - The framework agreement was concluded on 01/07/26
Made-up Mind - The framework agreement was concluded on 02/07/26
The framework agreements end in 2029`,
      },
    ],
  })
  const { awards } = readProcess(OCID, [concluded])
  expect(awards.map(({ providers }) => providers.map(({ name }) => name))).toEqual([
    ['Made-up Care CIC', 'Made-up Mind'],
  ])
})

test('a contract known only by its modification has the provider named there, and the value before as its words state', () => {
  const change = keyed({
    noticeId: '000403-2026',
    form: { noticeType: 'UK10', publications: ['CONTRACT_AMENDMENT'] },
    parties: [one],
    awards: [award('1')],
    contracts: [contract('1', { values: [pounds('1200000')] })],
    texts: [{ part: 'CONTRACT_CHANGE', text: 'The original contract value was £1,150,000. More patients.' }],
  })
  const [read] = readProcess(OCID, [change]).contracts
  expect(read?.providers).toMatchObject([{ name: one.name }])
  expect(read?.modifications).toMatchObject([{ valueBefore: { amount: '1150000' }, value: { amount: '1200000' } }])
})

test('notices that award nothing speak of no award', () => {
  const market = keyed({ noticeId: '000501-2026', form: { noticeType: 'UK15' }, parties: [one], awards: [award('1')] })
  expect(readProcess(OCID, [market])).toEqual({
    ocid: OCID,
    awards: [],
    contracts: [],
    awardIdsByNotice: { '000501-2026': [] },
  })
})
