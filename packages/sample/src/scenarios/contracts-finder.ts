import type { AwardRoute } from '@openward/vocabulary/award-route'
import type { Regime } from '@openward/vocabulary/regime'
import { dayOf } from '../calendar.js'
import {
  contractsFinderAward,
  contractsFinderCall,
  type ContractsFinderNotice,
} from '../forms/contracts-finder-form.js'
import { figures, type ProcessWriter } from '../process-writer.js'
import { serviceText } from '../wording.js'
import type { Scenario } from './scenario.js'

interface Finding {
  readonly regime: Regime
  readonly route: AwardRoute
  readonly method: ContractsFinderNotice['method']
  readonly words?: string
  /** With an opportunity notice before the award. */
  readonly called?: boolean
}

function found(writer: ProcessWriter, { regime, route, method, words, called }: Finding): void {
  const { random, casting } = writer
  const service = serviceText(casting.service, casting.commissioner.place, random)
  const description = words === undefined ? service : random.chance(50) ? `${words} ${service}` : `${service} ${words}`
  const delay = called === true ? 70 : 0
  const common = {
    description,
    method,
    estimate: called === true || random.chance(40) ? writer.lifetime : null,
    starts: writer.starts + delay,
    ends: writer.ends + delay,
    closes: casting.day + 30,
  }
  if (called === true) {
    const call = writer.notice()
    writer.publish(call, contractsFinderCall({ ...call, ...common }), { regime, route, stage: 'INVITATION' })
  }
  const award = writer.notice(delay)
  writer.publish(
    award,
    contractsFinderAward({
      ...award,
      ...common,
      providers: [{ organisation: writer.provider }],
      value: writer.lifetime,
      decidedOn: award.day - 12,
    }),
    { regime, route, stage: 'AWARD' },
  )
  writer.award('AWARDED', regime, route, figures(writer.lifetime, 'AWARD_NET'))
}

const early = [dayOf('2013-04-08'), dayOf('2015-01-20')] as const
const groups = [dayOf('2013-04-08'), dayOf('2022-05-10')] as const
const law2015 = [dayOf('2016-05-02'), dayOf('2023-09-20')] as const
const whole = [dayOf('2015-03-02'), dayOf('2026-05-20')] as const

const NHS_AND_COUNCILS = ['CLINICAL_COMMISSIONING_GROUP', 'INTEGRATED_CARE_BOARD', 'TRUST', 'COUNCIL', 'HUB'] as const

const scenario = (
  name: string,
  [from, to]: readonly [number, number],
  weight: number,
  finding: Finding,
  commissioners: Scenario['commissioners'] = NHS_AND_COUNCILS,
): Scenario => ({
  name,
  source: 'CONTRACTS_FINDER',
  from,
  to,
  providers: 1,
  awards: 1,
  weight,
  commissioners,
  play: (scene) => found(scene.open(name, 'CONTRACTS_FINDER'), finding),
})

export const CONTRACTS_FINDER: readonly Scenario[] = [
  scenario('Part B service of the 2006 Regulations', early, 5, {
    regime: 'PCR_2006',
    route: 'COMPETED_NOT_SPECIFIED',
    method: ['open', 'Open procedure'],
    words: 'The service is a Part B service under the Public Contracts Regulations 2006 and was openly advertised.',
    called: true,
  }),
  scenario(
    '2006 Regulations, section 75 regulations, one capable provider',
    early,
    3,
    {
      regime: 'PCR_2006',
      route: 'DIRECT_NOT_SPECIFIED',
      method: [null, 'Negotiated without a call for competition'],
      words:
        'Under the Public Contracts Regulations 2006 this is a Part B service. The group is satisfied that the services are capable of being provided only by this provider (regulation 5 of the NHS Procurement, Patient Choice and Competition Regulations 2013).',
    },
    ['CLINICAL_COMMISSIONING_GROUP'],
  ),
  scenario('Any qualified provider', groups, 5, {
    regime: 'NOT_STATED',
    route: 'ANY_QUALIFIED_PROVIDER',
    method: ['open', 'Open procedure'],
    words:
      'Accreditation under Any Qualified Provider (AQP): every provider that meets the standard is let in, and patients choose.',
  }),
  scenario(
    'Single tender action',
    whole,
    4,
    {
      regime: 'NOT_STATED',
      route: 'SINGLE_TENDER_ACTION',
      method: ['direct', 'Single tender action'],
      words: 'Single Tender Action approved under the standing financial instructions.',
    },
    ['TRUST', 'CLINICAL_COMMISSIONING_GROUP', 'INTEGRATED_CARE_BOARD'],
  ),
  scenario('Competitive quotation below the threshold', whole, 5, {
    regime: 'BELOW_THRESHOLD',
    route: 'QUOTATION',
    method: ['limited', 'Competitive quotation (below threshold)'],
  }),
  scenario('Open procedure without a law', whole, 6, {
    regime: 'NOT_STATED',
    route: 'COMPETED_NOT_SPECIFIED',
    method: ['open', 'Open procedure'],
    called: true,
  }),
  scenario('Direct award without a law', whole, 5, {
    regime: 'NOT_STATED',
    route: 'DIRECT_NOT_SPECIFIED',
    method: ['direct', 'Direct award'],
  }),
  scenario('Nothing said of the route', whole, 4, {
    regime: 'NOT_STATED',
    route: 'NOT_STATED',
    method: [null, 'Not specified'],
  }),
  scenario('Call-off from a framework, not stated how', whole, 4, {
    regime: 'NOT_STATED',
    route: 'FRAMEWORK_CALL_OFF_NOT_STATED',
    method: ['selective', 'Call-off from a framework agreement'],
  }),
  scenario('Call-off after a further competition', whole, 2, {
    regime: 'NOT_STATED',
    route: 'FRAMEWORK_CALL_OFF_COMPETED',
    method: [null, 'Other - Further Competition - Framework'],
  }),
  scenario('Direct call-off', whole, 2, {
    regime: 'NOT_STATED',
    route: 'FRAMEWORK_CALL_OFF_DIRECT',
    method: [null, 'Other - Direct Award from a Framework Contract'],
  }),
  scenario('Dynamic purchasing system', whole, 2, {
    regime: 'NOT_STATED',
    route: 'DYNAMIC_MARKET_CALL_OFF',
    method: ['selective', 'Call-off from a dynamic purchasing system'],
  }),
  scenario('Open procedure of 2015', law2015, 5, {
    regime: 'PCR_2015',
    route: 'PCR_OPEN',
    method: ['open', 'Open procedure'],
    words: 'Tenders are invited under the Public Contracts Regulations 2015.',
    called: true,
  }),
  scenario('Light touch of 2015', law2015, 4, {
    regime: 'PCR_2015',
    route: 'PCR_LIGHT_TOUCH_COMPETED',
    method: ['open', 'Open procedure'],
    words: 'The light touch regime of the Public Contracts Regulations 2015 (Schedule 3) applies.',
    called: true,
  }),
  scenario('Negotiated without publication of 2015', law2015, 4, {
    regime: 'PCR_2015',
    route: 'PCR_NEGOTIATED_WITHOUT_PUBLICATION',
    method: ['limited', 'Negotiated procedure without prior publication'],
    words: 'Regulation 32(2)(c) of the Public Contracts Regulations 2015 was relied on.',
  }),
]
