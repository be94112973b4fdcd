import type { AwardRoute } from '@openward/vocabulary/award-route'
import { dayOf } from '../calendar.js'
import { oldFormAwardNotice, oldFormCallNotice, type OldFormMethod } from '../forms/old-form.js'
import { figures, type ProcessWriter } from '../process-writer.js'
import { serviceText, termText } from '../wording.js'
import { awarded } from './psr-direct.js'
import type { Scenario } from './scenario.js'

const PCR = 'PCR_2015' as const
const since = { from: dayOf('2021-01-04'), to: dayOf('2023-10-10') }
const fts = {
  source: 'FIND_A_TENDER',
  commissioners: ['CLINICAL_COMMISSIONING_GROUP', 'INTEGRATED_CARE_BOARD', 'COUNCIL', 'HUB'],
} as const

interface Competed {
  readonly route: AwardRoute
  readonly method: OldFormMethod
  readonly words: string
  readonly framework?: boolean
}

/** A call and its award under the 2015 Regulations, which the words name. */
function competed(writer: ProcessWriter, { route, method, words, framework }: Competed): void {
  const call = writer.notice()
  const service = serviceText(call.service, call.commissioner.place, call.random)
  const description = `${words} ${service}`
  writer.publish(
    call,
    oldFormCallNotice({
      ...call,
      description,
      method,
      framework,
      lots: [{ id: '1', description: `${service} ${termText(writer.starts + 120, writer.ends + 120)}` }],
      estimate: writer.lifetime,
      starts: writer.starts + 120,
      ends: writer.ends + 120,
      closes: call.day + 36,
    }),
    { regime: PCR, route, stage: 'INVITATION' },
  )
  const award = writer.notice(75)
  const admitted = framework === true ? writer.casting.providers : writer.casting.providers.slice(0, 1)
  writer.publish(
    award,
    oldFormAwardNotice({
      ...award,
      description,
      method,
      framework,
      lots: [{ id: '1', description: service }],
      awards: admitted.map((organisation) => ({
        lot: '1',
        providers: [{ organisation }],
        value: writer.lifetime,
        signedOn: award.day - 8,
      })),
      bids: writer.casting.providers.length,
    }),
    { regime: PCR, route, stage: 'AWARD' },
  )
  if (framework === true) writer.admit(admitted.length)
  else writer.award('AWARDED', PCR, route, figures(writer.lifetime, 'CONTRACT_NET'))
}

/** One award notice without a call. */
function withoutCall(writer: ProcessWriter, route: AwardRoute, words: string, ground: string): void {
  const base = writer.notice()
  writer.publish(
    base,
    oldFormAwardNotice({
      ...base,
      description: serviceText(base.service, base.commissioner.place, base.random),
      lots: [{ id: '1', description: termText(writer.starts, writer.ends) }],
      ...awarded(writer, writer.lifetime, -5),
      ground,
      rationale: words,
    }),
    { regime: PCR, route, stage: 'AWARD' },
  )
  writer.award('AWARDED', PCR, route, figures(writer.lifetime, 'CONTRACT_NET'))
}

const scenario = (
  name: string,
  providers: number,
  awards: number,
  weight: number,
  story: string,
  play: (writer: ProcessWriter) => void,
): Scenario => ({
  name,
  ...fts,
  ...since,
  providers,
  awards,
  weight,
  play: (scene) => play(scene.open(story, 'FIND_A_TENDER')),
})

const ALL: readonly Scenario[] = [
  scenario('2015 open', 3, 1, 6, 'Call and award by the open procedure of 2015.', (writer) =>
    competed(writer, {
      route: 'PCR_OPEN',
      method: 'OPEN',
      words:
        'This procurement follows the open procedure under regulation 27 of the Public Contracts Regulations 2015.',
    }),
  ),
  scenario('2015 restricted', 3, 1, 3, 'Call and award by the restricted procedure of 2015.', (writer) =>
    competed(writer, {
      route: 'PCR_RESTRICTED',
      method: 'RESTRICTED',
      words: 'The restricted procedure under the Public Contracts Regulations 2015 is used.',
    }),
  ),
  scenario('2015 negotiation', 3, 1, 1, 'Call and award by the competitive procedure with negotiation.', (writer) =>
    competed(writer, {
      route: 'PCR_COMPETITIVE_WITH_NEGOTIATION',
      method: 'NEGOTIATION',
      words: 'Tenders are negotiated in two rounds under regulation 29 of the Public Contracts Regulations 2015.',
    }),
  ),
  scenario('2015 dialogue', 3, 1, 1, 'Call and award by competitive dialogue.', (writer) =>
    competed(writer, {
      route: 'PCR_COMPETITIVE_DIALOGUE',
      method: 'DIALOGUE',
      words: 'A competitive dialogue is held under regulation 30 of the Public Contracts Regulations 2015.',
    }),
  ),
  scenario('2015 innovation partnership', 2, 1, 1, 'Call and award of an innovation partnership.', (writer) =>
    competed(writer, {
      route: 'PCR_INNOVATION_PARTNERSHIP',
      method: 'PARTNERSHIP',
      words: 'An innovation partnership under regulation 31 of the Public Contracts Regulations 2015 is sought.',
    }),
  ),
  scenario('2015 light touch', 3, 1, 6, 'A service of Schedule 3, advertised under the light touch regime.', (writer) =>
    competed(writer, {
      route: 'PCR_LIGHT_TOUCH_COMPETED',
      method: 'OPEN',
      words:
        'The services fall under Schedule 3 of the Public Contracts Regulations 2015 (the light touch regime, regulations 74 to 76); the authority has designed its own procedure.',
    }),
  ),
  scenario('2015 reserved to mutuals', 2, 1, 1, 'An award reserved under regulation 77.', (writer) =>
    competed(writer, {
      route: 'PCR_RESERVED_MUTUAL',
      method: 'OPEN',
      words:
        'Participation is reserved under regulation 77 of the Public Contracts Regulations 2015 to organisations with a public service mission and employee participation.',
    }),
  ),
  scenario('2015 framework', 4, 0, 1, 'A framework agreement under regulation 33.', (writer) =>
    competed(writer, {
      route: 'FRAMEWORK_ESTABLISHMENT',
      method: 'OPEN',
      framework: true,
      words:
        'A framework agreement with several providers is concluded under regulation 33 of the Public Contracts Regulations 2015.',
    }),
  ),
  scenario(
    '2015 negotiated without publication',
    1,
    1,
    4,
    'An award without a call on a ground of regulation 32.',
    (writer) =>
      withoutCall(
        writer,
        'PCR_NEGOTIATED_WITHOUT_PUBLICATION',
        writer.random.pick([
          'Negotiated procedure without prior publication under regulation 32(2)(b)(ii) of the Public Contracts Regulations 2015: competition is absent for technical reasons.',
          'The authority relied on Reg 32 of the Public Contracts Regulations 2015; only the current provider could keep the service running.',
        ]),
        'D_TECHNICAL',
      ),
  ),
  scenario('2015 in-house', 1, 1, 1, 'A cooperation between public bodies under regulation 12.', (writer) =>
    withoutCall(
      writer,
      'IN_HOUSE',
      'The award is made under regulation 12 of the Public Contracts Regulations 2015 (public contracts between entities within the public sector).',
      'D_OUTSIDE_SCOPE',
    ),
  ),
]

/** Scenarios under the Public Contracts Regulations 2015. Reservations and public cooperation cast only whom they may. */
export const REGULATIONS_2015: readonly Scenario[] = ALL.map((one) =>
  one.name === '2015 reserved to mutuals'
    ? { ...one, kinds: ['MUTUAL'] }
    : one.name === '2015 in-house'
      ? { ...one, kinds: ['NHS', 'PUBLIC_OTHER'] }
      : one,
)
