import type { AwardRoute } from '@openward/vocabulary/award-route'
import { expect, test } from 'vitest'
import { madeUpFacts } from './made-up-facts.js'
import { readNotice } from './read-notice.js'

/** Made-up sentences that name a process of the Provider Selection Regime in the many ways in which people write it. */
const LIMITED = {
  code: 'LIMITED' as const,
  details: 'Award procedure without prior publication of a call for competition',
}
const OPEN = { code: 'OPEN' as const, details: 'Open procedure' }
const A = 'PSR_DIRECT_AWARD_A'
const B = 'PSR_DIRECT_AWARD_B'
const C = 'PSR_DIRECT_AWARD_C'
const MSP = 'PSR_MOST_SUITABLE_PROVIDER'
const COMPETITIVE = 'PSR_COMPETITIVE'
const URGENT = 'PSR_URGENT'
const DIRECT_CALL_OFF = 'FRAMEWORK_CALL_OFF_DIRECT'
const COMPETED_CALL_OFF = 'FRAMEWORK_CALL_OFF_COMPETED'
const CONCLUDED = 'FRAMEWORK_ESTABLISHMENT'

const PSR =
  'This award is subject to the Health Care Services (Provider Selection Regime) Regulations 2023. For the avoidance of doubt, the provisions of the Public Contracts Regulations 2015 do not apply to this award. '

const withoutCall: Readonly<Partial<Record<AwardRoute, readonly string[]>>> = {
  [A]: [
    'Direct Award Process A',
    'The contract was let under DAP A.',
    'DAP-A was followed.',
    'Direct Award Process (A) has been used.',
    "Direct Award Process 'A'",
    'Direct award – process A',
    'This is a Direct Award A under the PSR, as the trust is the only provider of type 1 emergency services.',
    'Process A of the PSR has been followed.',
    'The authority has followed Regulation 7 of the PSR Regulations.',
    'The award is made under reg. 6(3) of the Regulations.',
    'Award made using Direct Award Process A (regulation 7): there is no realistic alternative to the existing provider.',
    'Direct Award Process A applies and must be followed; processes B and C were not available.',
    'PSR Direct Award - Process A',
    'The ICB has used the Direct Award Process A. It was not possible to use Direct Award Process C.',
    'Direct award route A',
    'Direct Award Process: A',
    'Direct Award Process type A was applied.',
    'The processes available under the regime were considered. Direct Award Process A was selected.',
    'As only the trust can provide the service, process A (direct award) was used.',
    'Awarded by Direct Award (Process A).',
    'DIRECT AWARD PROCESS A - EXISTING PROVIDER',
    'This contract was awarded in line with PSR regulation 7.',
  ],
  [B]: [
    'DAP-B',
    'DAP B',
    'Direct Award Process B, as patients have a choice of provider and the number of providers is not restricted.',
    'Direct Award Process "B"',
    'The authority was required to follow Direct Award B.',
    'Regulation 8 of the Provider Selection Regime was followed.',
    'Process B of the Provider Selection Regime',
    'reg 6(4) applies; the contract was offered to every provider that met the criteria.',
    'Direct Award Process (B): general ophthalmic services',
    'Direct award process b has been applied to all accredited providers.',
    'Awarded via the PSR Direct Award Process B route.',
    'PSR Process B',
    'Direct Award Process B has been followed and not Direct Award Process A.',
    'Awarded by Direct Award (Process B).',
    'Direct Award Process B; no direct award under process C was possible.',
    'There is no restriction on the number of providers: Direct Award Process B.',
    'This contract is awarded under process B.',
  ],
  [C]: [
    'DAPC',
    'The contract was awarded using DAPC.',
    'DA-C',
    'DA C was followed by the ICB.',
    "Direct Award Process 'C'",
    'Direct Award Process (C)',
    'direct award – process C',
    'Direct-Award-Process-C',
    'process c of the PSR',
    'The authority followed Process C of the Provider Selection Regime Regulations.',
    'Regulation 9 of the Provider Selection Regime Regulations applies.',
    'reg. 6(5)',
    'in accordance with regulations 6(5) and 9',
    'Direct Award C under the PSR',
    'PSR Direct Award C',
    'Direct award under Process C',
    'direct award using process C',
    'A direct award (Process C) has been made.',
    'Direct Award Process C. The considerable change threshold has not been met.',
    'Neither process A nor process B applies. The authority has followed Direct Award Process C.',
    'The authority is not required to follow direct award process A or B and has decided to follow direct award process C.',
    'Direct Award Process C was used rather than the most suitable provider process or the competitive process.',
    'The existing provider is satisfying the existing contract and is likely to satisfy the new contract to a sufficient standard: Direct Award Process C.',
    'Direct Award Process C of the PSR while a competitive process is planned for 2028.',
    'The former contract was let under the competitive process in 2019. The new contract is let under direct award process C.',
    'Direct Award Process C was followed; the service was previously awarded through Direct Award Process A.',
    'Directaward process C',
    'Direct Awards Process C',
    'Direct Award Procedure C',
    'Direct Award Option C',
    'Direct Award Proces C',
    'DIRECT AWARD PROCESS C',
    'Direct award process\u00a0C',
    'Direct Award Process C (DAP-C)',
    'PSR – Direct Award Process – C',
    'Direct Award under Provider Selection Regime Process C',
    'The existing provider has been awarded the contract under Direct Award Process C.',
    'The contract runs until 31 March 2028 under direct award process C.',
    'Following direct award process C, the contract will start in April.',
    'This direct award (process C) is for twelve months to allow time for a competitive process.',
    'Direct Award Process C, not the competitive process, was followed.',
    'After considering all processes the authority followed Direct Award Process C.',
    'Award of contract via Direct Award Process C - Regulation 9 of the Health Care Services (Provider Selection Regime) Regulations 2023',
    'The relevant authority is using direct award process C because the provider is satisfying the contract; neither A nor B applies.',
    'Contract awarded under the Provider Selection Regime using direct award process C for the period before a full competitive process in 2028.',
    'Direct award process C does apply.',
    'Direct Award Process Ｃ'.normalize('NFKC'),
    'Direct Award Process C/the existing provider',
  ],
  [MSP]: [
    'using the PSR Most Suitable Provider Process (\u2018MSP\u2019)',
    'The Most Suitable Provider process has been followed.',
    'MSP process under regulation 10',
    'Most Suitable Provider (MSP) Process',
    'the most suitable provider approach was taken',
    'PSR MSP',
    'Regulation 10 of the Provider Selection Regime Regulations was followed.',
    'The authority followed the Most Suitable Provider process without running a competitive process.',
    'Direct award processes A, B and C do not apply. The most suitable provider process was used.',
    'The most suitable provider process was followed because direct award process C could not be used.',
    'Awarded under the most-suitable-provider process',
    'the MSP route was followed',
    'The ICB considered direct award process C but concluded that the Most Suitable Provider Process should be followed.',
    'reg 6(6)',
    'following completion of the Most Suitable Provider process',
    'Most Suitable Provider',
    'The MSP process has identified the provider; a competitive process was not considered necessary.',
    'The Most Suitable\nProvider\nProcess',
    'Most<br/>Suitable<br/>Provider<br/>Process',
    'Direct Award Process C was discounted. The Most Suitable Provider process was followed.',
    'The competitive process was considered but the most suitable provider process was followed.',
  ],
  [URGENT]: [
    'urgent award under Regulation 14',
    'This is a notice of an urgent award. Regulation 14 of the PSR applies.',
    'The award was made in urgent circumstances.',
    'Urgent circumstances: the provider has handed back the contract.',
    'A contract was awarded under reg 14 as an urgent award; delay would risk patient safety.',
    'The relevant authority has made an urgent award under the PSR.',
    'This contract has been awarded urgently under regulation 14 of the Provider Selection Regime.',
    'Urgent award of a contract to the existing provider for six months while a direct award process C is prepared.',
    'Urgent award notice.',
    'An urgent contract award was made in accordance with Regulation 14.',
    'The award is urgent in the view of the authority (regulation 14(2)).',
  ],
  [DIRECT_CALL_OFF]: [
    'call-off under framework without further competition',
    'The award having been made based on a framework agreement and without a competition.',
    'Direct call-off from the NHS SBS framework agreement.',
    'The contract is a direct award under the national framework agreement for insourcing.',
    'Awarded under the framework agreement by direct award, without re-opening competition.',
    'The contract was awarded directly to a provider on the framework agreement without a mini-competition.',
  ],
  [COMPETED_CALL_OFF]: [
    'mini-competition under the framework agreement',
    'The contract has been awarded following a mini competition under the framework agreement.',
    'further competition among the providers on the framework agreement',
    'A further competition was run under Lot 2 of the framework agreement.',
    'Call-off contract under the framework agreement after a mini-competition.',
    'Awarded after further competition under the NHS SBS framework.',
    'The framework agreement was used with a mini-competition between its members.',
  ],
  NOT_STATED: [
    'Direct award under the Provider Selection Regime.',
    'The processes of the regime are direct award process A, direct award process B, direct award process C, the most suitable provider process and the competitive process.',
    'Direct award process A, B or C',
    'Awarded without competition.',
    'Process A was followed for lot 1. Direct Award Process C was followed for lot 2.',
    'A decision on whether direct award process C can be used will follow.',
    'The existing contract, which was awarded under direct award process C, ends in March.',
    'Direct award of a contract to a provider.',
    'Direct award a contract to the provider.',
    'The award is made to provide continuity until a competitive process has been completed.',
    'The award bridges the time until the most suitable provider process is complete.',
    'The authority has not decided whether to follow direct award process C or the most suitable provider process.',
    'Urgent care centre for the town.',
    'Awarded under the Regulations.',
  ],
}

const afterACall: Readonly<Partial<Record<AwardRoute, readonly string[]>>> = {
  [COMPETITIVE]: [
    'Competitive Process under the PSR',
    'The competitive process was followed.',
    'Awarded under regulation 11 of the Provider Selection Regime.',
    'Regulations 6(7) and 11',
    'PSR Competitive Process',
    'a competitive process in line with the Regulations',
    'following a competitive tender process under PSR',
    'This is an intention to award notice under the Competitive Process.',
    'The contract replaces one awarded under direct award process C. The competitive process was followed.',
    'Direct award processes A, B and C were ruled out and a competitive process was run.',
    'The award follows a competitive process and replaces a contract of 2019 for urgent care.',
    'Competitive Process (Reg 11)',
    'PSR competitive tender',
    'DAP A, B, C and MSP were considered and were not suitable; a competitive process was followed.',
    'A competitive process under regulation 11 was undertaken; the most suitable provider process was not appropriate.',
  ],
  [MSP]: ['The most suitable provider process was followed, with an invitation on the portal.'],
  [B]: ['Providers may apply at any time. Direct Award Process B applies.'],
  [CONCLUDED]: [
    'A framework agreement has been concluded under the competitive process.',
    'This is a confirmation of establishment of a framework agreement. The competitive process was followed.',
    'The authority intends to conclude a framework agreement with the providers named.',
    'A framework agreement with six providers was concluded under regulation 16.',
    'Five providers have been appointed to the framework agreement.',
    'The framework agreement is being established under the competitive process.',
    'A framework agreement will be established under the competitive process. Call-offs will be made by further competition under the framework agreement or by direct award.',
    'The authority is re-opening its framework agreement under the Provider Selection Regime.',
    'Providers are being appointed to a framework agreement; contracts will be called off without further competition.',
  ],
}

const cases = [
  ...Object.entries(withoutCall).flatMap(([route, texts]) =>
    texts.map((text) => ({ route, text, method: LIMITED, form: 'without a call' })),
  ),
  ...Object.entries(afterACall).flatMap(([route, texts]) =>
    texts.map((text) => ({ route, text, method: OPEN, form: 'after a call' })),
  ),
]

test.each(cases)('$form, "$text" reads as $route', ({ route, text, method }) => {
  const reading = readNotice(
    madeUpFacts({
      method,
      texts: [
        { part: 'NOTICE_DESCRIPTION', text: PSR },
        { part: 'LOT_DESCRIPTION', text },
      ],
    }),
  )
  expect(reading).toMatchObject({ regime: 'PSR_2023', route })
})
