import type { AwardRoute } from '@openward/vocabulary/award-route'
import type { Regime } from '@openward/vocabulary/regime'
import { expect, test } from 'vitest'
import { madeUpFacts } from './made-up-facts.js'
import type { MadeUpNotice } from './made-up-facts.js'
import { readNotice } from './read-notice.js'

/** Made-up notices under the general law: the form's procedure, and the words that say more than it. */
const PCR = 'Public Contracts Regulations 2015. '
const form = (details: string, code: 'OPEN' | 'SELECTIVE' | 'LIMITED' | 'DIRECT' | null = null) => ({ details, code })
const OPEN = form('Open procedure', 'OPEN')
const WITHOUT = form('Award procedure without prior publication of a call for competition', 'LIMITED')
const FLEXIBLE = form('Competitive flexible procedure', 'OPEN')
const UNDER = form('Award under framework', 'SELECTIVE')
const DIRECT = form('Direct award', 'DIRECT')
const BELOW_OPEN = form('Below threshold - open competition', 'OPEN')

const oldForms: readonly (readonly [Regime, AwardRoute, MadeUpNotice['method'], string])[] = [
  ['PCR_2015', 'PCR_OPEN', OPEN, PCR],
  ['PCR_2015', 'PCR_RESTRICTED', form('Restricted procedure', 'SELECTIVE'), PCR],
  ['PCR_2015', 'PCR_COMPETITIVE_WITH_NEGOTIATION', form('Competitive procedure with negotiation', 'SELECTIVE'), PCR],
  ['PCR_2015', 'PCR_COMPETITIVE_DIALOGUE', form('Competitive dialogue', 'SELECTIVE'), PCR],
  ['PCR_2015', 'PCR_LIGHT_TOUCH_COMPETED', OPEN, PCR + 'The light touch regime applies.'],
  ['PCR_2015', 'PCR_NEGOTIATED_WITHOUT_PUBLICATION', WITHOUT, PCR + 'Regulation 32(2)(b)(ii): competition is absent.'],
  ['PCR_2015', 'PCR_NEGOTIATED_WITHOUT_PUBLICATION', WITHOUT, PCR],
  ['PCR_2015', 'IN_HOUSE', WITHOUT, 'The award is made under regulation 12 of the Public Contracts Regulations 2015.'],
  ['PCR_2015', 'IN_HOUSE', WITHOUT, PCR + 'Public contracts between entities within the public sector.'],
  ['PCR_2015', 'IN_HOUSE', WITHOUT, PCR + 'The company is a Teckal company of the council.'],
  ['PCR_2015', 'IN_HOUSE', WITHOUT, PCR + 'This is a co-operation agreement between public bodies.'],
  ['PCR_2015', 'IN_HOUSE', WITHOUT, PCR + 'An arrangement between contracting authorities under reg. 12(7).'],
  ['PCR_2015', 'PCR_RESERVED_MUTUAL', OPEN, PCR + 'Reserved under regulation 77.'],
  [
    'PCR_2015',
    'FRAMEWORK_ESTABLISHMENT',
    OPEN,
    PCR + 'A framework agreement with several providers is concluded under regulation 33.',
  ],
  ['PCR_2015', 'FRAMEWORK_ESTABLISHMENT', OPEN, PCR + 'A framework of providers for secure transport.'],
  [
    'PCR_2015',
    'FRAMEWORK_CALL_OFF_COMPETED',
    WITHOUT,
    PCR + 'Called off from a framework agreement after a mini-competition.',
  ],
  [
    'PCR_2015',
    'FRAMEWORK_CALL_OFF_DIRECT',
    WITHOUT,
    PCR + 'Direct award under the framework agreement without re-opening competition.',
  ],
  [
    'PCR_2015',
    'DYNAMIC_MARKET_CALL_OFF',
    form('Restricted procedure', 'SELECTIVE'),
    PCR + 'A mini-competition was run under the dynamic purchasing system.',
  ],
  ['NOT_STATED', 'COMPETED_NOT_SPECIFIED', OPEN, 'The most economically advantageous tender was chosen.'],
  ['NOT_STATED', 'FRAMEWORK_ESTABLISHMENT', OPEN, 'A framework of providers to deliver secure transport.'],
  ['NOT_STATED', 'DIRECT_NOT_SPECIFIED', WITHOUT, 'Direct award to the only clinic in the town.'],
  ['PCR_2015', 'PCR_OPEN', OPEN, PCR + 'The quality framework and the competency framework apply.'],
]

const marked: readonly (readonly [Regime, AwardRoute, string])[] = [
  [
    'PCR_2015',
    'FRAMEWORK_ESTABLISHMENT',
    PCR + 'A framework agreement with several providers is concluded under regulation 33.',
  ],
  ['PCR_2015', 'FRAMEWORK_ESTABLISHMENT', PCR + 'A national framework agreement has been established.'],
  [
    'PSR_2023',
    'FRAMEWORK_ESTABLISHMENT',
    'A framework agreement has been concluded by the Competitive Process of the PSR; no call-off is promised.',
  ],
  [
    'PSR_2023',
    'FRAMEWORK_ESTABLISHMENT',
    'Under the Provider Selection Regime the framework agreement was re-opened and four providers were admitted to it.',
  ],
  [
    'PSR_2023',
    'PSR_COMPETITIVE',
    'Competitive process under the Provider Selection Regime. A partner for recovery coordination.',
  ],
]

const actForms: readonly (readonly [AwardRoute, MadeUpNotice['method'], string])[] = [
  ['PA_OPEN', OPEN, 'Community equipment.'],
  ['PA_COMPETITIVE_FLEXIBLE', FLEXIBLE, 'A dynamic service in a changing market.'],
  ['PA_DIRECT_AWARD', DIRECT, 'Only one supplier holds the rights.'],
  ['FRAMEWORK_CALL_OFF_NOT_STATED', UNDER, 'Awarded under a framework.'],
  ['FRAMEWORK_CALL_OFF_COMPETED', UNDER, 'A further competition was held.'],
  ['FRAMEWORK_CALL_OFF_DIRECT', UNDER, 'Direct award without further competition.'],
  ['DYNAMIC_MARKET_CALL_OFF', FLEXIBLE, 'The competition was held among the members of a dynamic market.'],
  [
    'DYNAMIC_MARKET_CALL_OFF',
    FLEXIBLE,
    'Suppliers on the dynamic market were invited to tender via the dynamic market.',
  ],
  ['DYNAMIC_MARKET_CALL_OFF', FLEXIBLE, 'Tenders were invited from suppliers admitted to the dynamic market.'],
  ['DYNAMIC_MARKET_CALL_OFF', FLEXIBLE, 'A competition between the providers on the DPS.'],
  ['PA_RESERVED_MUTUAL', FLEXIBLE, 'Reserved to public service mutuals.'],
  ['IN_HOUSE', undefined, 'A vertical arrangement within the public sector.'],
]

test('a title whose subject is a framework, in a competition, sets one up; a call-off of it does not', () => {
  const route = (text: string) =>
    readNotice(madeUpFacts({ method: OPEN, title: text, texts: [{ part: 'TITLE', text }] })).route
  expect(route('Residential detoxification framework')).toBe('FRAMEWORK_ESTABLISHMENT')
  expect(route('Framework agreement for interpreters')).toBe('FRAMEWORK_ESTABLISHMENT')
  expect(route('Year 3 call-off from the roofing framework')).toBe('COMPETED_NOT_SPECIFIED')
})

test.each(oldForms)('an old form under %s reads as %s (%o): %s', (regime, route, method, text) => {
  const facts = madeUpFacts({ ...(method ? { method } : {}), texts: [{ part: 'DESCRIPTION', text }] })
  expect(readNotice(facts)).toMatchObject({ regime, route })
})

test.each(marked)('an old form with the mark of a framework, under %s, reads as %s: %s', (regime, route, text) => {
  const facts = madeUpFacts({
    method: OPEN,
    framework: { path: '/tender/techniques', use: 'ESTABLISHES', method: null },
    texts: [{ part: 'DESCRIPTION', text }],
  })
  expect(readNotice(facts)).toMatchObject({ regime, route })
})

test.each(actForms)('a form of the Act reads as %s (%o): %s', (route, method, text) => {
  const facts = madeUpFacts({
    form: { noticeType: 'UK6' },
    ...(method ? { method } : {}),
    texts: [{ part: 'DESCRIPTION', text }],
  })
  expect(readNotice(facts)).toMatchObject({ regime: 'PA_2023', route })
})

test('a form of the Act below the threshold is below the threshold whatever else it names', () => {
  const facts = madeUpFacts({ form: { noticeType: 'UK6' }, method: BELOW_OPEN })
  expect(readNotice(facts)).toMatchObject({ regime: 'BELOW_THRESHOLD', route: 'COMPETED_NOT_SPECIFIED' })
})

/** Sentences that name a law only to exclude it, on an award form without a call. */
const disclaimers: readonly (readonly [Regime, string])[] = [
  ['NOT_STATED', 'The Public Contracts Regulations 2015 do not apply.'],
  ['NOT_STATED', 'The provisions of the Procurement Act 2023 do not apply to this award.'],
  ['NOT_STATED', 'Neither the Procurement Act 2023 nor the Public Contracts Regulations 2015 applies.'],
  ['NOT_STATED', 'PCR 2015 and PA23 are not applicable.'],
  ['NOT_STATED', 'This award is exempt from the Procurement Act 2023.'],
  ['NOT_STATED', 'The contract is not subject to the Public Contracts Regulations 2015.'],
  ['NOT_STATED', 'The service is outside the scope of the Provider Selection Regime.'],
  ['NOT_STATED', 'The Provider Selection Regime does not apply to this contract.'],
  ['PSR_2023', 'Made under Reg. 9 PSR.'],
  ['PSR_2023', 'The PSR applies; the Procurement Act 2023 does not.'],
  ['PSR_2023', 'Awarded under the PSR and not under the Procurement Act 2023.'],
  [
    'PSR_2023',
    'Awarded under the Provider Selection Regime, which replaced the Public Contracts Regulations 2015 for health care.',
  ],
  [
    'PSR_2023',
    'To avoid doubt: the Procurement Act 2023 does not apply to this contract. The Healthcare Services (Provider Selection Regime) Regulations 2023 do.',
  ],
  [
    'PCR_2015',
    'The service is outside the Provider Selection Regime and was procured under the Public Contracts Regulations 2015.',
  ],
  [
    'PCR_2015',
    'The procurement began before the Procurement Act 2023 came into force and is conducted under the Public Contracts Regulations 2015.',
  ],
  ['PA_2023', 'The Provider Selection Regime does not apply. The award is made under the Procurement Act 2023.'],
]

test.each(disclaimers)('%s is the law where it says "%s"', (regime, text) => {
  expect(readNotice(madeUpFacts({ method: WITHOUT, texts: [{ part: 'DESCRIPTION', text }] })).regime).toBe(regime)
})
