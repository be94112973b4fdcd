import type { NoticeForm } from '@openward/vocabulary/notice-facts'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import { expect, test } from 'vitest'
import { madeUpFacts } from './made-up-facts.js'
import { readNotice } from './read-notice.js'

/** Made-up sentences on the forms that carry them: what the form leaves open, the words decide, and nothing more. */
const PSR = 'This award is subject to the Health Care Services (Provider Selection Regime) Regulations 2023. '
const C = ' Direct Award Process C.'

const awardForm: readonly (readonly [NoticeStage, string])[] = [
  [
    'INTENTION_TO_AWARD',
    'No contract has been entered into: it is intended to do so once the standstill period has ended.',
  ],
  ['INTENTION_TO_AWARD', 'No contract has been awarded yet.'],
  ['INTENTION_TO_AWARD', 'No contract has yet been signed.'],
  ['INTENTION_TO_AWARD', 'The ICB intends to award the contract after the standstill period has ended.'],
  ['INTENTION_TO_AWARD', 'The ICB intends to award a contract to the existing provider.'],
  ['INTENTION_TO_AWARD', 'The ICB is intending to award a contract to the existing provider.'],
  ['INTENTION_TO_AWARD', 'The trust intends to directly award the contract.'],
  ['INTENTION_TO_AWARD', 'It is the intention of the ICB to award the contract to the provider named.'],
  [
    'INTENTION_TO_AWARD',
    'It is our intention to award the contract provided that the standstill period has passed without representations.',
  ],
  ['INTENTION_TO_AWARD', 'Notice of intention to make a direct award.'],
  ['INTENTION_TO_AWARD', 'Provider Selection Regime: intention to award notice.'],
  ['INTENTION_TO_AWARD', 'PSR intention to award notice.'],
  ['INTENTION_TO_AWARD', 'This notice is an intention to award.'],
  ['INTENTION_TO_AWARD', 'This is a notice of intent to award.'],
  [
    'INTENTION_TO_AWARD',
    'The contract will be awarded once the standstill period is complete. The authority intends to award it to the provider named.',
  ],
  [
    'INTENTION_TO_AWARD',
    'The authority is minded to award the contract to the provider named; the contract has not been awarded.',
  ],
  [
    'INTENTION_TO_AWARD',
    'This contract has not yet formally been awarded; this notice serves as an intention to award under the PSR.',
  ],
  ['INTENTION_TO_AWARD', 'The publication of this notice marks the start of the standstill period.'],
  [
    'INTENTION_TO_AWARD',
    'The standstill period begins on the day after publication of this notice. A confirmation of award notice will be published afterwards. The ICB intends to award the contract.',
  ],
  [
    'INTENTION_TO_AWARD',
    'The ICB intends to award the contract. A confirmation of contract award notice will be published when the contract has been awarded.',
  ],
  ['INTENTION_TO_AWARD', 'The ICB proposes to award the contract to the existing provider.'],
  ['INTENTION_TO_AWARD', 'The trust plans to award the contract to the existing provider, subject to the standstill.'],
  ['INTENTION_TO_AWARD', 'Intention to award: community nursing.'],
  [
    'INTENTION_TO_AWARD',
    'The ICB intends to award the contract once all representations have been considered and the standstill has been completed.',
  ],
  ['INTENTION_TO_AWARD', 'This is a notice of intention to award a contract.'],
  ['INTENTION_TO_AWARD', 'It is intended that the contract will be awarded to the existing provider.'],
  ['INTENTION_TO_AWARD', 'The contract is intended to be awarded to the existing provider.'],
  ['INTENTION_TO_AWARD', 'The authority gives notice that it intends to enter into a contract with the provider.'],
  ['INTENTION_TO_AWARD', 'The contract award has not been confirmed.'],
  ['INTENTION_TO_AWARD', 'The contract award will be confirmed following the standstill period.'],
  ['INTENTION_TO_AWARD', 'A decision to award has been made; the authority intends to award the contract in June.'],
  [
    'INTENTION_TO_AWARD',
    'Provider Selection Regime (PSR) notice of intention to award a contract under Direct Award Process C.',
  ],
  [
    'INTENTION_TO_AWARD',
    'The contract will be formally awarded following the standstill period. This is an intention to award notice.',
  ],
  ['INTENTION_TO_AWARD', 'The authority gives notice of its intention to award the contract.'],
  ['INTENTION_TO_AWARD', 'Award is subject to the standstill: the authority intends to award the contract on 1 June.'],
  ['INTENTION_TO_AWARD', 'The standstill period ends at midnight on 12 May 2026. The contract has not been awarded.'],
  [
    'INTENTION_TO_AWARD',
    'No contract has been awarded; provided no representations have been received once the standstill period is over, it will be.',
  ],
  [
    'INTENTION_TO_AWARD',
    'The ICB will award the contract after the standstill period has concluded. It intends to award to the existing provider.',
  ],
  [
    'INTENTION_TO_AWARD',
    'Representations may be made during the standstill period. When the contract has been awarded, a confirmation of contract award notice will be published. The ICB intends to make a direct award.',
  ],
  ['AWARD', 'This is a confirmation of contract award notice.'],
  ['AWARD', 'This is a Provider Selection Regime (PSR) confirmation of contract award notice.'],
  ['AWARD', 'Provider Selection Regime: confirmation of contract award notice.'],
  ['AWARD', 'Following the standstill period, the contract has been awarded.'],
  ['AWARD', 'Following the intention to award notice published in May, the contract has been formally awarded.'],
  ['AWARD', 'After the standstill period, the contract has now been awarded.'],
  ['AWARD', 'The standstill period has ended and no representations were received. The contract has been awarded.'],
  ['AWARD', 'The standstill period has now concluded.'],
  ['AWARD', 'The contract has been awarded.'],
  ['AWARD', 'A notice of intention to award was published on 3 May 2026. No representations were received.'],
  ['AWARD', 'This is a notice of award which followed the publication of an intention to award notice.'],
  ['AWARD', 'The contract was awarded on 2 May 2026.'],
  ['AWARD', 'The ICB has awarded the contract. It intends to review the service in 2027.'],
  ['AWARD', 'Lots 1 and 2 have been awarded. Lot 3 was not awarded.'],
  ['AWARD', 'The contract has been awarded. Lot 3 has not been awarded because no offer was received.'],
  ['AWARD', ''],
  ['AWARD', 'A direct award of twelve months with an option to extend by a further twelve months.'],
  ['AWARD', 'The contract may be modified under regulation 13 during its term.'],
  ['AWARD', 'No representations were received. The contract was formally awarded on 4 June.'],
  ['AWARD', 'This notice confirms the award of the contract to the provider.'],
  ['AWARD', 'The standstill period ended on 12 May 2026 and the contract has been awarded.'],
  ['AWARD', 'This notice follows the notice of intention to award. The award is confirmed.'],
  ['AWARD', 'PSR confirmation of award.'],
  ['AWARD', 'Confirmation notice under the Provider Selection Regime.'],
  ['AWARD', 'The standstill period concluded on 3 June and the contract is now let.'],
  ['AWARD', 'No representations have been received and the contract award is confirmed.'],
  ['AWARD', 'The award has been made following the conclusion of the standstill period.'],
  ['MODIFICATION', 'Contract modification under the PSR: the contract, awarded in 2024, has been modified.'],
  ['AWARD', 'Since the standstill period has ended, the contract has been awarded.'],
  ['AWARD', 'The previous procurement was abandoned. The contract has been awarded to the existing provider.'],
  ['MODIFICATION', 'This is a Provider Selection Regime (PSR) contract modification notice.'],
  ['MODIFICATION', 'Notice of contract modification. The contract has now been formally modified.'],
  ['MODIFICATION', 'This is a PSR notice of modification of a contract under regulation 13.'],
]

const abandonedForm: readonly (readonly [NoticeStage, string])[] = [
  ['ABANDONMENT', 'This is a Provider Selection Regime (PSR) notice of abandonment.'],
  ['ABANDONMENT', 'The provider selection process has been abandoned.'],
  ['ABANDONMENT', 'The authority has decided to abandon the competitive process.'],
  ['ABANDONMENT', 'The authority has abandoned the procurement under regulation 15.'],
  ['ABANDONMENT', 'The procurement has been discontinued and no award was made.'],
  ['ABANDONMENT', 'The tender process has been cancelled.'],
]

const corrections: readonly (readonly [NoticeStage, string | null, string])[] = [
  [
    'AWARD',
    'This is a PSR intention to award notice. No contract has been entered into: it is intended to do so once the standstill period has ended.',
    'This is a PSR confirmation of contract award notice. The contract has been awarded.',
  ],
  ['AWARD', 'Intention to award', 'Confirmation of award'],
  [
    'AWARD',
    'Provider Selection Regime: intention to award notice.',
    'Provider Selection Regime: confirmation of contract award notice. No representations were received, and the contract has now been awarded.',
  ],
  ['AWARD', 'The contract has not yet formally been awarded.', 'The contract has now formally been awarded.'],
  ['CORRECTION', 'Representations must be made by 12 May.', 'Representations must be made by 14 May.'],
  ['CORRECTION', 'PSR intention to award notice. Value £100,000', 'PSR intention to award notice. Value £120,000'],
  ['CORRECTION', null, 'A contract award notice will be published once the standstill period has ended.'],
  ['CORRECTION', null, 'The deadline has been extended to 14 May.'],
  ['CORRECTION', null, 'Deadline for questions changed.'],
  ['MODIFICATION', null, 'The contract has been extended by six months under regulation 13.'],
  ['AWARD', null, 'This is a confirmation of contract award notice. The contract has now been awarded.'],
  ['CORRECTION', null, 'The intention to award notice will be published in June.'],
  ['CORRECTION', 'Lot 1 value £10', 'Lot 1 value £12'],
  ['ABANDONMENT', null, 'This procurement has been abandoned.'],
  ['MODIFICATION', null, 'This is a PSR contract modification notice.'],
]

test.each(awardForm)('an award form is %s where it says "%s"', (stage, text) => {
  expect(readNotice(madeUpFacts({ texts: texts(text + C) })).stage).toBe(stage)
})

test.each(abandonedForm)('an award form without providers is %s where it says "%s"', (stage, text) => {
  expect(readNotice(madeUpFacts({ texts: texts(text) }))).toMatchObject({ stage, route: 'NOT_AN_AWARD' })
})

test.each(corrections)('a correction is %s where %s becomes %s', (stage, from, to) => {
  const changed = from === null ? [] : [{ part: 'CHANGED_FROM' as const, text: from }]
  const facts = madeUpFacts({
    form: { publications: ['CALL_UPDATE'] },
    texts: [...texts(C), ...changed, { part: 'CHANGED_TO', text: to }],
  })
  expect(readNotice(facts).stage).toBe(stage)
})

const forms: readonly (readonly [NoticeStage, Partial<NoticeForm>, string])[] = [
  ['PIPELINE', { noticeType: 'UK1', publications: ['PLANNING'] }, 'The ICB intends to award a contract in 2027.'],
  ['MARKET_ENGAGEMENT', { noticeType: 'UK2', publications: ['PLANNING'] }, 'Views of providers are sought.'],
  ['PIPELINE', { noticeType: 'UK3', publications: ['PLANNING'] }, 'An open procedure will follow market engagement.'],
  ['INVITATION', { noticeType: 'UK4', publications: ['CALL'] }, 'The contract will be awarded in March.'],
  [
    'INTENTION_TO_AWARD',
    { noticeType: 'UK5', publications: ['AWARD', 'CONTRACT'] },
    'Awarded on the ground of urgency.',
  ],
  [
    'AWARD',
    { noticeType: 'UK6', publications: ['AWARD', 'CONTRACT'] },
    'The council intends to award the contract after the standstill.',
  ],
  [
    'CONTRACT_DETAILS',
    { noticeType: 'UK7', publications: ['AWARD', 'CONTRACT'] },
    'The contract has not yet been awarded.',
  ],
  ['PERFORMANCE', { noticeType: 'UK9', publications: ['PERFORMANCE'] }, 'Scores of the year.'],
  ['MODIFICATION', { noticeType: 'UK10', publications: ['CONTRACT_AMENDMENT'] }, 'The contract is terminated early.'],
  ['TERMINATION', { noticeType: 'UK11', publications: ['CONTRACT_TERMINATION'] }, 'The contract was modified before.'],
  ['ABANDONMENT', { noticeType: 'UK12', publications: ['CALL_CANCELLATION'] }, 'No tender was received.'],
  ['CORRECTION', { noticeType: 'UK4', publications: ['CALL_UPDATE'] }, 'The deadline is moved.'],
  ['CORRECTION', { noticeType: 'UK6', publications: ['AWARD_UPDATE', 'CONTRACT_UPDATE'] }, 'A date is corrected.'],
  ['OTHER', { noticeType: 'UK13', publications: ['PLANNING'] }, 'A dynamic market is to be set up.'],
  ['OTHER', { noticeType: 'UK15', publications: ['AWARD'] }, 'A supplier has joined the dynamic market.'],
  ['OTHER', { noticeType: 'UK17', publications: ['OTHER'] }, 'Payments of the half-year.'],
  ['PIPELINE', { publications: ['PLANNING'] }, 'A competitive process is planned for next year.'],
  ['MARKET_ENGAGEMENT', { publications: ['PLANNING'] }, 'The ICB invites providers to a market engagement event.'],
  [
    'MARKET_ENGAGEMENT',
    { publications: ['PLANNING'] },
    'This is a request for information. Providers are asked for their views.',
  ],
  ['INVITATION', { publications: ['PLANNING', 'CALL'] }, 'Providers may apply at any time.'],
  ['INVITATION', { publications: ['CALL'] }, 'Market engagement took place in May.'],
  ['ABANDONMENT', { publications: ['CALL_CANCELLATION'] }, 'Cancelled.'],
  ['TERMINATION', { publications: ['CONTRACT_TERMINATION'] }, 'The contract has ended.'],
  ['MODIFICATION', { publications: ['AWARD_UPDATE'] }, 'Six months are added to the term.'],
]

test.each(forms)('%s is read from the form %o whatever it says: %s', (stage, form, text) => {
  expect(readNotice(madeUpFacts({ form, texts: [{ part: 'DESCRIPTION', text }] })).stage).toBe(stage)
})

test('a call that its form calls complete, with a provider chosen, is an award', () => {
  const award = {
    ref: '1',
    path: '/awards/0',
    title: null,
    description: null,
    status: 'ACTIVE' as const,
    statusPath: null,
    decidedOn: null,
    providerRefs: ['party-1'],
    lotRefs: [],
    values: [],
    period: null,
  }
  const complete = { code: 'complete', path: '/tender/status' }
  const form = { publications: ['CALL' as const] }
  expect(readNotice(madeUpFacts({ form, awards: [award], processStatus: complete })).stage).toBe('AWARD')
  expect(readNotice(madeUpFacts({ form, awards: [award] })).stage).toBe('INVITATION')
})

test('an amended call that lists no changes is an award where it says that the contract is awarded', () => {
  const stage = (text: string) =>
    readNotice(madeUpFacts({ form: { publications: ['CALL_AMENDMENT'] }, texts: [{ part: 'DESCRIPTION', text }] }))
      .stage
  expect(stage('This contract is now awarded to: Made-up Care Limited.')).toBe('AWARD')
  expect(stage('Once this contract is awarded to a provider, it starts in May.')).toBe('CORRECTION')
})

const approachForms: readonly (readonly [NoticeStage, string])[] = [
  ['INTENDED_APPROACH', 'This is a Provider Selection Regime (PSR) intended approach notice.'],
  ['INTENDED_APPROACH', 'PSR notice of the intended approach: the most suitable provider process.'],
  ['INTENDED_APPROACH', 'The ICB intends to follow the most suitable provider process.'],
  ['INTENDED_APPROACH', 'The ICB intends to use the Most Suitable Provider Process to select a provider.'],
  ['INTENDED_APPROACH', 'Notice of intention to follow the Most Suitable Provider process.'],
  [
    'INTENDED_APPROACH',
    'The authority intends to award the contract using the Most Suitable Provider Process and invites providers to make themselves known.',
  ],
]

test.each(approachForms)('a planning notice of the regime is %s where it says "%s"', (stage, text) => {
  expect(readNotice(madeUpFacts({ form: { publications: ['PLANNING'] }, texts: texts(text) }))).toMatchObject({
    stage,
    route: 'PSR_MOST_SUITABLE_PROVIDER',
  })
})

function texts(text: string) {
  return [
    { part: 'NOTICE_DESCRIPTION' as const, text: PSR },
    { part: 'LOT_DESCRIPTION' as const, text },
  ]
}
