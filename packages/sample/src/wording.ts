import { dayInWords, type Day } from './calendar.js'
import type { Random } from './random.js'
import type { Service } from './services.js'

/**
 * The sentences of the made-up notices, in variants. They name laws and processes as real notices do, exclude other
 * laws, deny what was not done, misspell, and leave template words standing.
 */

/** Sentences by which a notice under the Provider Selection Regime excludes the other laws. */
export const DISCLAIMERS = [
  'For the avoidance of doubt, the provisions of the Public Contracts Regulations 2015 do not apply to this award.',
  'For the avoidance of doubt, the provisions of the Procurement Act 2023 do not apply to this award.',
  'The Public Contracts Regulations 2015 and the Procurement Act 2023 do not apply to this award.',
  'To avoid doubt: the Procurement Act 2023 does not apply to this contract.',
  'For the avoidance of doubt, the provisions of the Procurement Act Regulations 2024 do not apply to this award.',
  'For the avoidance of doubt the Public Contract Regulations 2015 do not apply.',
] as const

/** Names of the regime, right and misspelt. */
const REGIME_NAMES = [
  'the Health Care Services (Provider Selection Regime) Regulations 2023',
  'the Health Care Services (Provider Selection Regime) Regulations 2023 (SI 2023/1348)',
  'the Provider Selection Regime (PSR)',
  'the Healthcare Services (Provider Selection Regime) Regulations 2023',
  'the Heath Care Services (Provider Selection Regime) Regulations 2023',
  'the Health Care Services (Provide Selection Regime) Regulations 2023',
] as const

export const regimeName = (random: Random): string => random.pick(REGIME_NAMES)

export const disclaimer = (random: Random): string => random.pick(DISCLAIMERS)

/** "… intention to award notice", the opening of a notice before a contract is given. */
export function intentionOpening(random: Random): string {
  return [
    random.pick([
      'This is a Provider Selection Regime (PSR) intention to award notice.',
      'Provider Selection Regime: intention to award notice.',
      'This notice is an intention to award notice under the Provider Selection Regime.',
    ]),
    random.pick([
      `The award is governed by ${regimeName(random)}.`,
      `It is published in accordance with ${regimeName(random)}.`,
    ]),
    disclaimer(random),
  ].join(' ')
}

/** The opening of a notice that a contract has been given. */
export function confirmationOpening(random: Random): string {
  return [
    random.pick([
      'This is a Provider Selection Regime (PSR) confirmation of contract award notice.',
      'This is a Provider Selection Regime (PSR)confirmation of award notice.',
      'Provider Selection Regime: confirmation of contract award notice.',
    ]),
    `The contract has been awarded under ${regimeName(random)}.`,
    disclaimer(random),
  ].join(' ')
}

export const notYetAwarded = (random: Random): string =>
  random.pick([
    'The contract has not yet formally been awarded; this notice states the intention to award it.',
    'No contract has been entered into: it is intended to do so once the standstill period has ended.',
    'The authority intends to award the contract to the existing provider after the standstill.',
  ])

export const nowAwarded = (random: Random): string =>
  random.pick([
    'No representations were received, and the contract has now been awarded.',
    'The standstill period has passed without representations and the contract is awarded.',
    'This notice confirms that the contract has been formally awarded.',
  ])

export const representations = (until: Day): string =>
  `Representations by providers must reach the decision makers in writing by midnight on ${dayInWords(until)}.`

/** A template whose blank nobody filled in. */
export const REPRESENTATIONS_TEMPLATE =
  'Representations by providers must be made to decision makers by [Add date]. This contract was decided by [group/committee/officer].'

export const decisionMakers = (random: Random): string =>
  random.pick([
    'The decision was made by the executive committee on the recommendation of the commissioning group.',
    'Decision makers: Director of Commissioning, Chief Finance Officer, Chief Nurse.',
    'The award was approved by the finance, performance and contracts committee.',
    'The decision was taken under delegated authority by the Director of Public Health.',
  ])

export const conflicts = (random: Random): string =>
  random.pick([
    'No conflicts of interest were declared.',
    'One potential conflict was declared; the member took no part in the discussion or the decision.',
    'Declared interests were recorded and none had to be managed further.',
  ])

export const criteria = (random: Random): string =>
  random.pick([
    'Key criteria: quality and innovation 30%, value 25%, integration 20%, access and inequalities 15%, social value 10%.',
    'All five key criteria were weighed; quality and innovation counted most, social value least.',
    'The relative importance of the key criteria was set before the assessment: quality 40, value 20, integration 20, access 10, social value 10.',
  ])

/** What the service is, long enough to read like a real description. */
export function serviceText(service: Service, place: string, random: Random): string {
  const opening = random.pick([
    `${service.title} for the people of ${place}.`,
    `The contract is for ${service.title.toLowerCase()} in ${place} and the villages around it.`,
    `Provision of ${service.title.toLowerCase()} across the ${place} area.`,
  ])
  return [
    opening,
    ...service.details,
    ...random.several(BACKGROUND, random.integer(4, 12)),
    random.pick(CLOSINGS),
  ].join(' ')
}

const BACKGROUND = [
  'The area has about 410,000 residents, a fifth of them over sixty-five, and its more rural parts are an hour from the nearest hospital.',
  'Demand has grown by some four per cent a year since the last specification was written.',
  'The specification was written with people who use the service, with carers and with the local branch of Healthwatch.',
  'Opening hours are 08:00 to 20:00 on weekdays and 09:00 to 17:00 at weekends; a telephone line is open at other times.',
  'Referrals come from general practices, hospital wards, schools, social workers and, for most pathways, from people themselves.',
  'Records are kept in the shared care record of the system, and the provider meets the data security standards for health and care.',
  'Translation and interpreting are paid for by the provider, and buildings have to be reachable by public transport.',
  'Quality is reported each month against twelve indicators, three of which are tied to payment.',
  'Waiting lists held by the present service are handed over at the start, with a plan for those who have waited longest.',
  'The workforce plan has to show how vacancies will be filled, how students are trained, and how staff are supported.',
  'Subcontracting to voluntary organisations is welcome; the lead provider stays responsible for the whole service.',
  'The provider publishes its carbon reduction plan and pays at least the real living wage.',
  'A review after eighteen months looks at access in the most deprived neighbourhoods and may change how sessions are spread.',
] as const

const CLOSINGS = [
  'The provider takes part in the system’s quality reviews and shares data for planning.',
  'Mobilisation takes three months and is paid for within the contract price.',
  'Staff who work in the service today may transfer under the rules on transfers of undertakings.',
  'Premises are leased from the property company of the area at passing rents.',
  'Outcomes are reviewed with people who use the service every six months.',
] as const

export const termText = (starts: Day, ends: Day): string =>
  `The contract runs from ${dayInWords(starts)} until ${dayInWords(ends)}.`

/** 1234567 as "£1,234,567". */
export function pounds(amount: number): string {
  return `£${String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',')}`
}

export const lifetimeText = (amount: number, random: Random): string =>
  random.pick([
    `The approximate lifetime value of the contract is ${pounds(amount)}.`,
    `Lifetime value: ${pounds(amount)}.`,
    `The total lifetime value of the contract is ${pounds(amount)}.`,
  ])
