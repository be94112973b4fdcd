import type { AwardRoute } from '@openward/vocabulary/award-route'
import { AWARD_ROUTES } from '@openward/vocabulary/award-route'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import { expect, test } from 'vitest'
import { madeUpFacts } from './made-up-facts.js'
import { explainNotice, readNotice } from './read-notice.js'

/** Made-up wordings, one notice each: what the law and the language allow, and not what single notices wrote. */
const psr =
  'This is a Provider Selection Regime (PSR) confirmation of award notice. For the avoidance of doubt, the provisions of the Public Contracts Regulations 2015 do not apply to this award. '
const wordings: readonly (readonly [AwardRoute, NoticeStage, string])[] = [
  ['PSR_DIRECT_AWARD_A', 'AWARD', psr + 'Awarded under Direct Award Process A.'],
  ['PSR_DIRECT_AWARD_A', 'AWARD', psr + 'direct award process a'],
  ['PSR_DIRECT_AWARD_A', 'AWARD', psr + 'The ICB used Direct Award A to award the contract.'],
  ['NOT_STATED', 'AWARD', psr + 'The ICB will direct award a contract to the provider.'],
  ['NOT_STATED', 'AWARD', psr + 'A direct award process a contract has been made under.'],
  ['PSR_DIRECT_AWARD_B', 'AWARD', psr + 'Direct\u00a0Award\u2013Process\u00a0B'],
  ['PSR_DIRECT_AWARD_B', 'AWARD', psr + 'DAP-B was followed'],
  ['PSR_DIRECT_AWARD_B', 'AWARD', psr + 'Direct Award Process \u201cB\u201d'],
  ['PSR_DIRECT_AWARD_B', 'AWARD', psr + 'DirectAwardProcessB'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', psr + 'Direct\nAward\nProcess\nC'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', psr + 'direct award process (DAP) C'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', psr + 'Direct Award<br/>Process C.'],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    psr + 'Not required to follow direct award process A or B. Direct award process C is used.',
  ],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    psr + 'As Direct Award Processes A and B do not apply, the contract was awarded under Process C.',
  ],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    psr +
      'The contract is awarded in line with Regulation 9 of the Health Care Services (Provider Selection Regime) Regulations 2023.',
  ],
  [
    'PSR_MOST_SUITABLE_PROVIDER',
    'AWARD',
    psr +
      'The authority is not required to follow direct award processes A or B and cannot or does not wish to follow direct award process C. The most suitable provider process was followed without running a competitive process.',
  ],
  [
    'PSR_MOST_SUITABLE_PROVIDER',
    'AWARD',
    psr + 'The authority did not wish to use Direct Award Process C. The Most Suitable Provider Process was followed.',
  ],
  ['PSR_MOST_SUITABLE_PROVIDER', 'AWARD', psr + 'MSP was used.'],
  ['PSR_MOST_SUITABLE_PROVIDER', 'AWARD', psr + 'Most Suitable Provider (MSP) Process under Regulation 10'],
  ['PSR_COMPETITIVE', 'AWARD', psr + 'This contract has been awarded following a competitive process.'],
  ['PSR_COMPETITIVE', 'AWARD', psr + 'Awarded under the Competitive Process (Regulation 11).'],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    psr + 'Direct award process C, to allow time for a future competitive procurement process.',
  ],
  ['PSR_DIRECT_AWARD_C', 'AWARD', psr + "Following last year's competition, the ICB used Direct Award Process C."],
  ['PSR_URGENT', 'URGENT_AWARD', psr + 'This contract was awarded under Regulation 14 urgent circumstances.'],
  ['PSR_URGENT', 'URGENT_AWARD', psr + 'Urgent award notice: the urgent circumstances provision applies.'],
  ['PSR_DIRECT_AWARD_A', 'AWARD', psr + 'Urgent Care Centre. Direct Award Process A - Urgent situation'],
  [
    'PSR_DIRECT_AWARD_C',
    'INTENTION_TO_AWARD',
    'This is a Provider Selection Regime (PSR) intention to award notice. The awarding of this contract is subject to the Heath Care Services (Provide Selection Regime) Regulations 2023. This contract has not yet formally been awarded; this notice serves as an intention to award under the PSR. Direct award process C. A confirmation of award notice will be published.',
  ],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    'This is a Provider Selection Regime (PSR)confirmation of contract award notice, following the intention to award notice published on 1 May. This contract has now been formally awarded using direct award process C.',
  ],
  ['NOT_STATED', 'AWARD', psr + 'Lot 1: direct award process A. Lot 2: Direct Award Process C.'],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    psr +
      'The original contract was awarded under direct award process B. The new contract is awarded under Direct Award Process C.',
  ],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'Awarded to PSR Furniture Limited under Direct Award Process C.'],
  ['NOT_STATED', 'AWARD', 'Awarded to PSR Furniture Limited.'],
  ['NOT_STATED', 'AWARD', 'The Provider Selection Regime does not apply to this contract.'],
  ['NOT_STATED', 'AWARD', 'This service is not subject to the Provider Selection Regime.'],
  [
    'DIRECT_NOT_SPECIFIED',
    'AWARD',
    'Health Services (Provider Selection Regime) (Wales) Regulations 2025, Direct Award 2.',
  ],
  ['DIRECT_NOT_SPECIFIED', 'AWARD', 'Awarded under DAP2 of the PSR Wales regulations.'],
  ['PSR_DIRECT_AWARD_B', 'AWARD', psr + 'via Direct Process B'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', psr + 'Direct Award, Opt C'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', psr + 'PSR ROUTE C'],
  ['PSR_DIRECT_AWARD_A', 'AWARD', psr + 'direct award process 1A'],
  ['PSR_DIRECT_AWARD_A', 'AWARD', psr + 'No realistic alternative provider'],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    psr +
      'The existing provider is satisfying the original contract and will likely satisfy the proposed contract to a sufficient standard',
  ],
  [
    'FRAMEWORK_CALL_OFF_DIRECT',
    'AWARD',
    psr + 'the award having been made based on a framework agreement and without a competition',
  ],
  [
    'FRAMEWORK_CALL_OFF_COMPETED',
    'AWARD',
    psr + 'Call-off from the NHS SBS framework agreement following a mini-competition.',
  ],
  ['FRAMEWORK_ESTABLISHMENT', 'AWARD', psr + 'Conclusion of a framework agreement following a competitive process.'],
  [
    'NOT_AN_AWARD',
    'MODIFICATION',
    'This is a Provider Selection Regime (PSR) contract modification notice. The contract has now been formally modified. Direct award process C.',
  ],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'The procurement was carried out under PSR; PCR2015 does not apply. Direct Award C.'],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    'Contract award under the Health Care Services (Provider Selection Regime) Regulations 2023 (not the Procurement Act 2023), Direct Award Process C',
  ],
  ['SINGLE_TENDER_ACTION', 'AWARD', 'Single Tender Action (STA) approved.'],
  ['DIRECT_NOT_SPECIFIED', 'AWARD', 'The contract was directly awarded to the incumbent.'],
  [
    'PCR_NEGOTIATED_WITHOUT_PUBLICATION',
    'AWARD',
    'Negotiated procedure without prior publication under Regulation 32(2)(b)(ii) of the Public Contracts Regulations 2015.',
  ],
  ['ANY_QUALIFIED_PROVIDER', 'AWARD', 'Any Qualified Provider (AQP) accreditation.'],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    psr +
      'The decision to follow Direct Award Process C rather than the Most Suitable Provider Process was taken in June.',
  ],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    psr +
      'The ICB considered the most suitable provider process and the competitive process but concluded that Direct Award Process C should be used.',
  ],
  [
    'PSR_DIRECT_AWARD_B',
    'AWARD',
    'The contract is awarded using the P.S.R. Direct Award Process B of the Provider Selection Regulations 2023',
  ],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    psr + 'direct award process c was chosen because if it were not, a competitive process would be needed.',
  ],
  [
    'PSR_URGENT',
    'URGENT_AWARD',
    'This is a Provider Selection Regime (PSR) notice of urgent award. This contract was awarded in urgent circumstances per regulation 14(2).',
  ],
  ['PSR_DIRECT_AWARD_C', 'AWARD', psr + 'In accordance with Direct Award Process \u2018C\u2019 of the PSR.'],
  ['PSR_DIRECT_AWARD_A', 'AWARD', psr + 'PSR Direct Award Process "A" (Regulation 7)'],
  ['PSR_DIRECT_AWARD_A', 'AWARD', psr + 'DIRECT AWARD PROCESS A'],
  [
    'PSR_DIRECT_AWARD_A',
    'AWARD',
    psr + 'Direct Award process A has been used as the existing provider is the only provider.',
  ],
  ['PSR_DIRECT_AWARD_B', 'AWARD', psr + 'Direct Awards under Process B'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', psr + 'Direct award via process C'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', psr + 'Process C (Direct Award)'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', psr + 'Direct Award Process - Option C'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', psr + 'The process followed was DA-C.'],
]

test.each(wordings)('%s, %s: %s', (route, stage, text) => {
  const reading = readNotice(madeUpFacts({ method: { code: 'LIMITED' }, texts: [{ part: 'DESCRIPTION', text }] }))
  expect([reading.route, reading.stage]).toEqual([route, stage])
  expect(reading.competitionLevel).toBe(AWARD_ROUTES[route].competitionLevel)
})

const regime = 'This notice is published under the Health Care Services (Provider Selection Regime) Regulations 2023. '
const furtherWordings: readonly (readonly [AwardRoute, NoticeStage, string])[] = [
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'The process followed is Process C.'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'This is a DAC award.'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'DAP A and DAP B are not applicable and DAP C was used.'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'Direct Award (Process C)'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'Direct Award Process: C'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'Direct Award A and Direct Award B do not apply. Direct Award C applies.'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'Direct Award Process C was followed. There is no need for a competitive process.'],
  [
    'PSR_MOST_SUITABLE_PROVIDER',
    'AWARD',
    'Direct Award processes A, B and C were not suitable. The Most Suitable Provider process was therefore followed.',
  ],
  [
    'PSR_MOST_SUITABLE_PROVIDER',
    'AWARD',
    'The authority decided not to use direct award process C and to follow the most suitable provider process.',
  ],
  ['PSR_COMPETITIVE', 'AWARD', 'An open competitive tender was run under the PSR.'],
  ['PSR_COMPETITIVE', 'AWARD', 'Contract awarded following the Competitive Procedure.'],
  ['PSR_COMPETITIVE', 'AWARD', 'Competitive process under Regulation 11'],
  ['PSR_COMPETITIVE', 'INTENTION_TO_AWARD', 'Notice of intention to award a contract following a competitive process.'],
  ['NOT_STATED', 'AWARD', 'The PSR has three direct award processes: A, B and C.'],
  ['NOT_AN_AWARD', 'MODIFICATION', 'Under Regulation 13(1)(d) this contract has been modified.'],
  [
    'NOT_AN_AWARD',
    'MODIFICATION',
    'This notice is to notify of a modification to the existing contract. The original contract was awarded under direct award process C.',
  ],
  ['PSR_URGENT', 'URGENT_AWARD', 'The contract was awarded in accordance with regulation 14 (urgent circumstances).'],
  ['PSR_URGENT', 'URGENT_AWARD', 'Urgent Award of contract under Reg. 14'],
  ['PSR_DIRECT_AWARD_B', 'AWARD', 'Urgent Eye Care Service. Direct Award Process B.'],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    'Out of Hours Urgent Care awarded via Direct Award Process C. Standstill has concluded.',
  ],
  [
    'PSR_DIRECT_AWARD_C',
    'INTENTION_TO_AWARD',
    'This is an Intention to Award Notice under PSR, Direct Award Process C.',
  ],
  ['PSR_DIRECT_AWARD_C', 'INTENTION_TO_AWARD', 'Notice of Intent: Direct Award Process C'],
  [
    'PSR_DIRECT_AWARD_C',
    'INTENTION_TO_AWARD',
    'NHS Made-up ICB is intending to award this contract using Direct Award Process C. No confirmation of award has been published yet.',
  ],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'We confirm that the contract has been awarded following Direct Award Process C.'],
  [
    'PSR_DIRECT_AWARD_A',
    'AWARD',
    'Direct Award Process A: the nature of the service means that only the existing provider can deliver it.',
  ],
  ['PSR_DIRECT_AWARD_A', 'AWARD', 'The ICB has followed Direct Award Process A under Regulation 7.'],
  ['PSR_DIRECT_AWARD_A', 'AWARD', 'Direct award process A.'],
  ['PSR_DIRECT_AWARD_A', 'AWARD', 'direct award process (A)'],
  ['PSR_DIRECT_AWARD_A', 'AWARD', 'Direct Award - A'],
  ['NOT_STATED', 'AWARD', 'The ICB wishes to direct award a 12 month contract to the current provider.'],
  ['NOT_STATED', 'AWARD', 'The ICB used a direct award process and awarded a contract.'],
  ['NOT_STATED', 'AWARD', 'DIRECT AWARD A CONTRACT TO THE PROVIDER'],
  ['PSR_DIRECT_AWARD_B', 'AWARD', 'Direct Award B: patients choose from any provider.'],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    'The existing contract was awarded under Direct Award Process A. This award follows Direct Award Process C.',
  ],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'PSR: Direct Award C has been chosen over the Most Suitable Provider Process.'],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    'Direct Award Process C as the Most Suitable Provider Process and Competitive Process were not appropriate.',
  ],
  [
    'PSR_DIRECT_AWARD_C',
    'AWARD',
    'Direct Award Process C (existing provider; no considerable change). A full competitive process will be run next year.',
  ],
  [
    'PSR_MOST_SUITABLE_PROVIDER',
    'AWARD',
    'Following the Most Suitable Provider (MSP) process and without a competition, X was selected. Direct Award Process C could not be used.',
  ],
  ['PSR_MOST_SUITABLE_PROVIDER', 'AWARD', 'Most Suitable Provider'],
  [
    'PSR_COMPETITIVE',
    'AWARD',
    'This contract was procured through the PSR Competitive Process. It replaces a contract which was directly awarded under Direct Award Process C.',
  ],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'award under the direct award\u2028process C'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'direct award proccess C'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'Direct-Award-C'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'dirct award process C'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'Direct Award Route C'],
  ['PSR_DIRECT_AWARD_C', 'AWARD', 'Direct Award under Regulation 9'],
  ['FRAMEWORK_CALL_OFF_DIRECT', 'AWARD', 'Direct award under the Made-up Insourcing Framework Agreement.'],
  ['FRAMEWORK_CALL_OFF_COMPETED', 'AWARD', 'Further competition under Lot 2 of the Made-up Framework Agreement.'],
]

test.each(furtherWordings)('%s, %s, after the name of the law: %s', (route, stage, words) => {
  const text = regime + words
  const reading = readNotice(madeUpFacts({ method: { code: 'LIMITED' }, texts: [{ part: 'DESCRIPTION', text }] }))
  expect([reading.route, reading.stage]).toEqual([route, stage])
})

test.each(wordings)('quotes literal words for %s, %s: %s', (_route, _stage, text) => {
  const reading = readNotice(madeUpFacts({ method: { code: 'LIMITED' }, texts: [{ part: 'DESCRIPTION', text }] }))
  for (const { quote } of [...reading.basis, ...reading.conflicts]) expect(text).toContain(quote)
})

test('the same words read the same in every text field of a notice', () => {
  const text = 'This contract was awarded under direct award process C of the Provider Selection Regime.'
  for (const part of [
    'NOTICE_DESCRIPTION',
    'DESCRIPTION',
    'LOT_DESCRIPTION',
    'METHOD_RATIONALE',
    'PROCEDURE_FEATURES',
    'CHANGED_TO',
    'PLANNING',
    'CONTRACT_CHANGE',
    'OTHER',
  ] as const) {
    expect(readNotice(madeUpFacts({ texts: [{ part, text }] })).route).toBe('PSR_DIRECT_AWARD_C')
  }
})

test('upper case, line breaks, hyphens and typographic quotes change nothing', () => {
  const text = 'Awarded under Direct Award Process C of the Provider Selection Regime'
  for (const written of [
    text.toUpperCase(),
    text.replaceAll(' ', '\n'),
    text.replaceAll(' ', '-'),
    text.replaceAll(' ', '\u00a0'),
    text.replace('C', '\u201cC\u201d'),
  ]) {
    expect(readNotice(madeUpFacts({ texts: [{ part: 'DESCRIPTION', text: written }] })).route).toBe(
      'PSR_DIRECT_AWARD_C',
    )
  }
})

test('a company whose name holds the abbreviation of the regime does not claim it, wherever its name stands', () => {
  const parties = [{ name: 'PSR Office Interiors', roles: ['PROVIDER' as const] }]
  const text = 'Contract awarded to PSR Office Interiors under the PSR Office Interiors price list.'
  expect(readNotice(madeUpFacts({ parties, texts: [{ part: 'DESCRIPTION', text }] })).regime).toBe('NOT_STATED')
})

test('a route that is stated has a basis, and one that is not has none for a route', () => {
  const stated = readNotice(madeUpFacts({ texts: [{ part: 'DESCRIPTION', text: 'PSR direct award process A' }] }))
  expect(stated.basis[0]).toEqual({ path: '/texts/0', quote: 'direct award process A', rule: 'direct-award-a' })
  const silent = readNotice(madeUpFacts({ texts: [{ part: 'DESCRIPTION', text: 'A podiatry clinic.' }] }))
  expect([silent.route, silent.regime, silent.competitionLevel, silent.discretion]).toEqual([
    'NOT_STATED',
    'NOT_STATED',
    'NOT_STATED',
    'NOT_KNOWN',
  ])
})

test('two letters in the words contradict each other: nothing is chosen and both are shown', () => {
  const reading = readNotice(
    madeUpFacts({
      texts: [
        { part: 'DESCRIPTION', text: 'PSR. Direct award process A.' },
        { part: 'LOT_DESCRIPTION', text: 'Awarded using direct award process C.' },
      ],
    }),
  )
  expect([reading.route, reading.confidence]).toEqual(['NOT_STATED', 'LOW'])
  expect(reading.flags).toContain('LETTERS_CONTRADICT')
  expect(reading.conflicts.map(({ route }) => route).sort()).toEqual(['PSR_DIRECT_AWARD_A', 'PSR_DIRECT_AWARD_C'])
})

test('a letter in the description goes before one in the title, and the title before the reference', () => {
  const title = { part: 'TITLE', text: 'Eye care, direct award process B' } as const
  const reference = { part: 'REFERENCE', text: 'ABC/PSRC/26' } as const
  const named = { part: 'DESCRIPTION', text: 'Provider Selection Regime' } as const
  const words = { part: 'LOT_DESCRIPTION', text: 'Direct Award Process A' } as const
  expect(readNotice(madeUpFacts({ texts: [title, reference, named, words] })).route).toBe('PSR_DIRECT_AWARD_A')
  expect(readNotice(madeUpFacts({ texts: [title, reference, named] })).route).toBe('PSR_DIRECT_AWARD_B')
  const byReference = readNotice(madeUpFacts({ texts: [reference, named] }))
  expect([byReference.route, byReference.confidence]).toEqual(['PSR_DIRECT_AWARD_C', 'MEDIUM'])
})

test('the explanation names every rule once and marks the one that decides', () => {
  const tried = explainNotice(madeUpFacts({ texts: [{ part: 'DESCRIPTION', text: 'PSR direct award process C' }] }))
  expect(new Set(tried.map(({ id }) => id)).size).toBe(tried.length)
  expect(
    tried.filter(({ concern, outcome }) => concern === 'ROUTE' && outcome === 'DECIDES').map(({ id }) => id),
  ).toEqual(['direct-award-c'])
})

test('a route that a modification mentions is explained as set aside, not as deciding', () => {
  const facts = madeUpFacts({
    texts: [
      { part: 'NOTICE_DESCRIPTION', text: 'This is a PSR contract modification notice.' },
      { part: 'DESCRIPTION', text: 'The contract was awarded under direct award process C.' },
    ],
  })
  expect(readNotice(facts)).toMatchObject({ stage: 'MODIFICATION', route: 'NOT_AN_AWARD' })
  expect(explainNotice(facts).find(({ id }) => id === 'direct-award-c')?.outcome).toBe('SET_ASIDE')
})
