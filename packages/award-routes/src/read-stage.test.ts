import type { NoticeReading } from '@openward/vocabulary/notice-reading'
import { expect, test } from 'vitest'
import type { MadeUpNotice } from './made-up-facts.js'
import { madeUpFacts } from './made-up-facts.js'
import { readNotice } from './read-notice.js'

/** Made-up notices in the shapes of the forms, with the sentences of the templates. */
const LIM = { code: 'LIMITED' as const, details: 'Award procedure without prior publication of a call for competition' }
const T = (...t: readonly string[]) =>
  t.map((text, i) => ({ part: i === 0 ? ('NOTICE_DESCRIPTION' as const) : ('LOT_DESCRIPTION' as const), text }))
const upd = (from: string | null, to: string, description?: string): MadeUpNotice => ({
  form: { publications: ['CALL_UPDATE'] },
  texts: [
    ...(description === undefined ? [] : [{ part: 'DESCRIPTION' as const, text: description }]),
    ...(from === null ? [] : [{ part: 'CHANGED_FROM' as const, text: from }]),
    { part: 'CHANGED_TO', text: to },
  ],
})
const INT =
  'This is a Provider Selection Regime (PSR) intention to award notice. The awarding of this contract is subject to the Health Care Services (Provider Selection Regime) Regulations 2023. For the avoidance of doubt, the provisions of the Public Contracts Regulations 2015 do not apply to this award. The publication of this notice marks the start of the standstill period. Representations by providers must be made by midnight 12 May. This contract has not yet formally been awarded; this notice serves as an intention to award under the PSR.'
const CONF =
  'This is a Provider Selection Regime (PSR) confirmation of contract award notice. This contract has been awarded under the Health Care Services (Provider Selection Regime) Regulations 2023. For the avoidance of doubt, the provisions of the Public Contracts Regulations 2015 do not apply to this award. This contract has now been formally awarded using direct award process C.'
const NOA =
  'This is a Provider Selection Regime (PSR) notice of award which followed the publication of an intention to award notice. This contract has been awarded under the Health Care Services (Provider Selection Regime) Regulations 2023.'
const notices: readonly (readonly [string, MadeUpNotice, Partial<NoticeReading>])[] = [
  [
    'the template of an intention',
    { method: LIM, texts: T(INT, 'Direct Award Process C') },
    { stage: 'INTENTION_TO_AWARD', route: 'PSR_DIRECT_AWARD_C', regime: 'PSR_2023', confidence: 'HIGH' },
  ],
  [
    'the template of a confirmation',
    { method: LIM, texts: T(CONF) },
    { stage: 'AWARD', route: 'PSR_DIRECT_AWARD_C', confidence: 'HIGH' },
  ],
  [
    'a notice of award which followed an intention',
    { method: LIM, texts: T(NOA, 'Most Suitable Provider Process') },
    { stage: 'AWARD', route: 'PSR_MOST_SUITABLE_PROVIDER', flags: ['PROVIDER_NOT_NAMED', 'VALUE_NOT_STATED'] },
  ],
  [
    'a correction that turns an intention into a confirmation',
    upd(INT, CONF),
    { stage: 'AWARD', route: 'PSR_DIRECT_AWARD_C' },
  ],
  [
    'a correction of a date in an intention',
    upd(INT + ' By 12 May.', INT + ' By 14 May.', 'Direct award process C'),
    { stage: 'CORRECTION', route: 'PSR_DIRECT_AWARD_C' },
  ],
  [
    'a correction that repeats the words of an award',
    upd(CONF + ' £1 per week', CONF + ' £1 per day'),
    { stage: 'CORRECTION' },
  ],
  [
    'a correction whose description is a confirmation',
    {
      form: { publications: ['CALL_UPDATE'] },
      texts: [
        { part: 'DESCRIPTION', text: 'Counselling' },
        { part: 'CHANGE_DESCRIPTION', text: CONF },
      ],
    },
    { stage: 'AWARD', route: 'PSR_DIRECT_AWARD_C' },
  ],
  [
    'a replaced letter does not count',
    upd('Direct award process A under the PSR', 'Direct award process B under the PSR'),
    { route: 'PSR_DIRECT_AWARD_B', stage: 'CORRECTION' },
  ],
  [
    'a correction that calls itself the award notice',
    {
      form: { publications: ['CALL_UPDATE'] },
      texts: T(
        'This corrigendum notice acts as an award notice.',
        'Direct award process C under the Provider Selection Regime',
      ),
    },
    { stage: 'AWARD', route: 'PSR_DIRECT_AWARD_C' },
  ],
  [
    'an award notice published in error',
    upd(null, 'This Contract Award Notice was published in error as a duplicate and should be disregarded.'),
    { stage: 'CORRECTION' },
  ],
  [
    'a transparency form used for the regime',
    {
      form: { noticeType: 'UK5', publications: ['AWARD', 'CONTRACT'] },
      method: { code: 'DIRECT', details: 'Direct award' },
      texts: T(
        'Under the Provider Selection Regime the ICB intends to award the contract by Direct Award Process C. The Procurement Act 2023 does not apply.',
      ),
    },
    { regime: 'PSR_2023', route: 'PSR_DIRECT_AWARD_C', stage: 'INTENTION_TO_AWARD' },
  ],
  [
    'an award form used for an intention',
    {
      form: { noticeType: 'UK6', publications: ['AWARD', 'CONTRACT'] },
      method: { code: 'DIRECT', details: 'Direct award' },
      texts: T(INT, 'DAP C'),
    },
    { regime: 'PSR_2023', route: 'PSR_DIRECT_AWARD_C', stage: 'INTENTION_TO_AWARD' },
  ],
  [
    'a tender form that names no process',
    {
      form: { noticeType: 'UK4', publications: ['CALL'] },
      method: { code: 'OPEN', details: 'Open procedure' },
      texts: T('This is a PSR notice under the Health Care Services (Provider Selection Regime) Regulations 2023.'),
    },
    { regime: 'PSR_2023', route: 'PSR_COMPETITIVE', stage: 'INVITATION', confidence: 'MEDIUM' },
  ],
  [
    'a call that names the competitive process',
    {
      form: { publications: ['CALL'] },
      method: { code: 'OPEN', details: 'Open procedure' },
      texts: T('This procurement is being undertaken under the Competitive Process of the Provider Selection Regime.'),
    },
    { route: 'PSR_COMPETITIVE', stage: 'INVITATION', confidence: 'HIGH' },
  ],
  [
    'the template of an intended approach',
    {
      form: { publications: ['PLANNING'] },
      texts: T(
        'This is a Provider Selection Regime (PSR) intended approach notice. The awarding of this contract is subject to the Health Care Services (Provider Selection Regime) Regulations 2023. The relevant authority intends to follow the most suitable provider process.',
      ),
    },
    { stage: 'INTENDED_APPROACH', route: 'PSR_MOST_SUITABLE_PROVIDER', confidence: 'HIGH' },
  ],
  [
    'words of an approach left over on an award',
    {
      method: LIM,
      texts: T(
        'This is a Provider Selection Regime (PSR) intended approach notice.',
        'Awarded under the competitive process.',
      ),
    },
    { stage: 'AWARD', route: 'PSR_COMPETITIVE' },
  ],
  [
    'words of both stages',
    { method: LIM, texts: T(CONF, INT) },
    { stage: 'AWARD', flags: ['PROVIDER_NOT_NAMED', 'TEXT_OF_ANOTHER_STAGE', 'VALUE_NOT_STATED'] },
  ],
  [
    'exclusions with a wrong year',
    {
      method: LIM,
      texts: T(
        'This award is made under PSR regulations. The provisions of the Procurement Act 2023 and the Public Contracts Regulation 2025 do not apply. Process B.',
      ),
    },
    { regime: 'PSR_2023' },
  ],
  [
    'exclusions alone',
    {
      method: LIM,
      texts: T(
        'For the avoidance of doubt the Public Contracts Regulations 2015 and the Procurement Act 2024 do not apply to this award.',
      ),
    },
    { regime: 'NOT_STATED' },
  ],
  [
    'no procurement under either law',
    {
      method: LIM,
      texts: T('This is not a procurement under the Public Contract Regulations 2015 or the Procurement Act 2023.'),
    },
    { regime: 'NOT_STATED' },
  ],
  [
    'the abbreviation excluded',
    { method: LIM, texts: T('The PCR 2015 does not apply as the services fall outside its scope.') },
    { regime: 'NOT_STATED' },
  ],
  [
    'outside of the scope',
    { method: LIM, texts: T('This contract falls outside of the scope of the Procurement Act 2023.') },
    { regime: 'NOT_STATED' },
  ],
  [
    'exempt from two laws',
    { method: LIM, texts: T('Exempt from the Procurement Act 2023 and PCR 2015.') },
    { regime: 'NOT_STATED' },
  ],
  [
    'the Act named on an old form',
    {
      method: { code: 'OPEN', details: 'Open procedure' },
      texts: T('Conducted in line with the Procurement Act 2023.'),
    },
    { regime: 'PA_2023', route: 'PA_OPEN' },
  ],
  [
    'both nations, Welsh commissioner',
    {
      method: LIM,
      parties: [{ name: 'Made-up University Health Board', roles: ['COMMISSIONER'], region: 'UKL22' }],
      texts: T(
        'Awarded under the Health Services (Provider Selection Regime) (Wales) Regulations 2025 Direct Award 2 and, for England, the Health Care Services (Provider Selection Regime) Regulations 2023.',
      ),
    },
    { regime: 'WALES_PSR_2025' },
  ],
  [
    'an unsuccessful competition',
    {
      method: LIM,
      awards: [
        {
          ref: '1',
          path: '/a',
          title: null,
          description: null,
          status: 'UNSUCCESSFUL',
          statusPath: null,
          decidedOn: null,
          providerRefs: [],
          lotRefs: [],
          values: [],
          period: null,
        },
      ],
      texts: T('Open tender'),
    },
    { stage: 'ABANDONMENT', route: 'NOT_AN_AWARD' },
  ],
  [
    'the regime without a process on a form without a call',
    { method: LIM, texts: T('Awarded under the Provider Selection Regime.') },
    { route: 'NOT_STATED', regime: 'PSR_2023', flags: ['PROCESS_NOT_NAMED', 'PROVIDER_NOT_NAMED', 'VALUE_NOT_STATED'] },
  ],
  [
    'title against reference',
    {
      method: LIM,
      texts: [
        { part: 'TITLE', text: 'Eye care - PSR Direct Award B' },
        { part: 'REFERENCE', text: 'ABC/PSRC/26' },
        { part: 'DESCRIPTION', text: 'Provider Selection Regime.' },
      ],
    },
    { route: 'PSR_DIRECT_AWARD_B' },
  ],
  [
    'the reference alone',
    {
      method: LIM,
      texts: [
        { part: 'TITLE', text: 'Eye care' },
        { part: 'REFERENCE', text: 'ABC/PSRC/26' },
        { part: 'DESCRIPTION', text: 'Provider Selection Regime.' },
      ],
    },
    { route: 'PSR_DIRECT_AWARD_C', confidence: 'MEDIUM' },
  ],
  [
    'Contracts Finder: open, below threshold',
    {
      source: 'CONTRACTS_FINDER',
      form: { publications: ['AWARD'] },
      method: { code: 'OPEN', details: 'Open procedure (below threshold)' },
      texts: T('x'),
    },
    { regime: 'BELOW_THRESHOLD', route: 'COMPETED_NOT_SPECIFIED' },
  ],
  [
    'Contracts Finder: call-off',
    {
      source: 'CONTRACTS_FINDER',
      form: { publications: ['AWARD'] },
      method: { code: 'SELECTIVE', details: 'Call-off from a framework agreement' },
      texts: T('x'),
    },
    { route: 'FRAMEWORK_CALL_OFF_NOT_STATED', regime: 'NOT_STATED' },
  ],
  [
    'Contracts Finder: direct award',
    {
      source: 'CONTRACTS_FINDER',
      form: { publications: ['AWARD'] },
      method: { code: 'DIRECT', details: 'Direct award' },
      texts: T('x'),
    },
    { route: 'DIRECT_NOT_SPECIFIED' },
  ],
  [
    'Contracts Finder: dynamic purchasing system',
    {
      source: 'CONTRACTS_FINDER',
      form: { publications: ['AWARD'] },
      method: { code: 'SELECTIVE', details: 'Call-off from a dynamic purchasing system' },
      texts: T('x'),
    },
    { route: 'DYNAMIC_MARKET_CALL_OFF' },
  ],
  [
    'Contracts Finder: negotiated',
    {
      source: 'CONTRACTS_FINDER',
      form: { publications: ['AWARD'] },
      method: { code: 'LIMITED', details: 'Negotiated procedure without prior publication (above threshold)' },
      texts: T('x'),
    },
    { route: 'DIRECT_NOT_SPECIFIED' },
  ],
  [
    'Contracts Finder: other',
    {
      source: 'CONTRACTS_FINDER',
      form: { publications: ['AWARD'] },
      method: { code: null, details: 'Other - ' },
      texts: T('x'),
    },
    { route: 'NOT_STATED' },
  ],
  [
    'Contracts Finder: other, direct from a framework',
    {
      source: 'CONTRACTS_FINDER',
      form: { publications: ['AWARD'] },
      method: { code: null, details: 'Other - Direct Award from a Framework Contract' },
      texts: [{ part: 'METHOD_DETAILS', text: 'Other - Direct Award from a Framework Contract' }],
    },
    { route: 'FRAMEWORK_CALL_OFF_DIRECT' },
  ],
  [
    'Contracts Finder: other, further competition',
    {
      source: 'CONTRACTS_FINDER',
      form: { publications: ['AWARD'] },
      method: { code: null, details: 'Other - Further Competition - Framework' },
      texts: [{ part: 'METHOD_DETAILS', text: 'Other - Further Competition - Framework' }],
    },
    { route: 'FRAMEWORK_CALL_OFF_COMPETED' },
  ],
  [
    'an urgent modification',
    { method: LIM, texts: T('This is a Provider Selection Regime (PSR) urgent modification notice. Regulation 14.') },
    { stage: 'MODIFICATION', route: 'NOT_AN_AWARD' },
  ],
  [
    'a pipeline that names a process',
    { form: { publications: ['PLANNING'] }, texts: T('Future opportunity under the PSR competitive process.') },
    { stage: 'PIPELINE', route: 'NOT_AN_AWARD' },
  ],
  [
    'an open invitation under process B',
    {
      form: { publications: ['CALL'] },
      method: { code: 'OPEN', details: 'Open procedure' },
      texts: T(
        'Providers may apply at any time under Direct Award Process B of the Provider Selection Regime. The number of providers is not restricted. A framework agreement is not being established.',
      ),
    },
    { route: 'PSR_DIRECT_AWARD_B', stage: 'INVITATION', confidence: 'HIGH' },
  ],
  [
    'an authority that intends to award',
    {
      method: LIM,
      texts: T(
        'NHS X ICB intends to award a contract to the incumbent under Direct Award Process C of the PSR following publication of this notice.',
      ),
    },
    { stage: 'INTENTION_TO_AWARD' },
  ],
  [
    'an award that tells of its intention',
    {
      method: LIM,
      texts: T(
        'Further to the intention to award notice published on 3 March 2026, no representations were received during the standstill and the contract has now been awarded under Direct Award Process C of the PSR.',
      ),
    },
    { stage: 'AWARD', flags: ['PROVIDER_NOT_NAMED', 'VALUE_NOT_STATED'] },
  ],
  [
    'two processes',
    { method: LIM, texts: T('PSR. Direct Award Process A and Direct Award Process C.') },
    { route: 'NOT_STATED', confidence: 'LOW' },
  ],
  [
    'regulations by number',
    {
      method: LIM,
      texts: T(
        'Awarded under Regulations 6(7) and 11 of the Health Care Services (Provider Selection Regime) Regulations 2023',
      ),
    },
    { route: 'PSR_COMPETITIVE' },
  ],
  [
    'regulations by part and number',
    {
      method: LIM,
      texts: T('Health Care Services (Provider Selection Regime) Regulations 2023 PART 2, Regulations 11 and 12'),
    },
    { route: 'PSR_COMPETITIVE' },
  ],
]

test.each(notices)('%s', (_name, notice, expected) => {
  const reading = readNotice(madeUpFacts(notice))
  const read = Object.fromEntries(Object.entries(reading).filter(([key]) => Object.hasOwn(expected, key)))
  expect(read).toEqual(expected)
})
