import { dayOf, representationsUntil } from '../calendar.js'
import { oldFormAwardNotice, oldFormCallNotice, oldFormPriorNotice } from '../forms/old-form.js'
import { oldFormAbandonment, oldFormCorrigendum } from '../forms/old-form-change.js'
import { figures, type ProcessWriter } from '../process-writer.js'
import {
  conflicts,
  confirmationOpening,
  criteria,
  decisionMakers,
  disclaimer,
  intentionOpening,
  lifetimeText,
  notYetAwarded,
  nowAwarded,
  regimeName,
  representations,
  serviceText,
  termText,
} from '../wording.js'
import { awarded, texts } from './psr-direct.js'
import { HEALTH_COMMISSIONERS, type Scenario } from './scenario.js'

const PSR = 'PSR_2023' as const
const since = { from: dayOf('2024-01-08'), to: dayOf('2026-05-04') }
const fts = { source: 'FIND_A_TENDER', commissioners: HEALTH_COMMISSIONERS } as const

const rest = (writer: ProcessWriter): string =>
  [
    lifetimeText(writer.lifetime, writer.random),
    termText(writer.starts, writer.ends),
    criteria(writer.random),
    decisionMakers(writer.random),
    conflicts(writer.random),
  ].join(' ')

const mostSuitable = (writer: ProcessWriter): string =>
  writer.random.pick([
    'The most suitable provider process is followed, without running a competitive process.',
    'Most Suitable Provider Process (MSP): the likely providers were identified and weighed against the key criteria.',
    'The provider was identified by the Most Suitable Provider process; no competition was held.',
  ])

const competitive = (writer: ProcessWriter): string =>
  writer.random.pick([
    'The competitive process was followed (regulation 11).',
    'The award follows the Competitive Process under the regime.',
    'This procurement was run under the Competitive Process; offers were invited and assessed.',
  ])

function intendedApproach(writer: ProcessWriter): void {
  const base = writer.notice()
  const release = oldFormPriorNotice({
    ...base,
    information: `This is a Provider Selection Regime (PSR) intended approach notice, published under ${regimeName(base.random)}. ${disclaimer(base.random)}`,
    description: `It is intended to follow the most suitable provider process. Providers who wish to be considered should say so within fourteen days, quoting ${base.reference}. ${serviceText(base.service, base.commissioner.place, base.random)}`,
    estimate: writer.lifetime,
    nextNoticeOn: writer.casting.day + 30,
  })
  writer.publish(base, release, { regime: PSR, route: 'PSR_MOST_SUITABLE_PROVIDER', stage: 'INTENDED_APPROACH' })
}

/** Intention and confirmation of a compared process: by a second award notice, or by a corrigendum. */
function intentionAndAward(
  writer: ProcessWriter,
  route: 'PSR_MOST_SUITABLE_PROVIDER' | 'PSR_COMPETITIVE',
  after: number,
): void {
  const { random } = writer
  const sentence = route === 'PSR_COMPETITIVE' ? competitive : mostSuitable
  const method = route === 'PSR_COMPETITIVE' ? 'OPEN' : random.pick(['WITHOUT_CALL', 'RESTRICTED'] as const)
  const first = writer.notice(after)
  const opening = `${intentionOpening(random)} ${notYetAwarded(random).replace('existing ', '')}`
  writer.publish(
    first,
    oldFormAwardNotice({
      ...first,
      ...texts(first, opening, sentence(writer), `${rest(writer)} ${representations(representationsUntil(first.day))}`),
      ...awarded(writer, writer.lifetime, after - 3),
      method,
      ground: method === 'WITHOUT_CALL' ? 'D_OUTSIDE_SCOPE' : undefined,
      bids: writer.casting.providers.length,
    }),
    { regime: PSR, route, stage: 'INTENTION_TO_AWARD' },
  )
  const second = writer.notice(after + 19)
  const confirmed = `${confirmationOpening(random)} ${nowAwarded(random)}`
  const release = random.chance(45)
    ? oldFormCorrigendum({
        ...second,
        description: `${sentence(writer)} ${serviceText(second.service, second.commissioner.place, random)}`,
        changes: [{ section: 'II.1.4', label: 'Short Description', from: opening, to: confirmed }],
      })
    : oldFormAwardNotice({
        ...second,
        ...texts(second, confirmed, sentence(writer), rest(writer)),
        ...awarded(writer, writer.lifetime, after + 17),
        method,
        ground: method === 'WITHOUT_CALL' ? 'D_OUTSIDE_SCOPE' : undefined,
        bids: writer.casting.providers.length,
      })
  writer.publish(second, release, { regime: PSR, route, stage: 'AWARD' })
  writer.award('AWARDED', PSR, route, figures(writer.lifetime, 'CONTRACT_NET'))
}

function invitation(writer: ProcessWriter, after = 0): void {
  const base = writer.notice(after)
  const service = serviceText(base.service, base.commissioner.place, base.random)
  const release = oldFormCallNotice({
    ...base,
    information: `Offers are invited under the Competitive Process of ${regimeName(base.random)}. ${disclaimer(base.random)}`,
    description: service,
    method: 'OPEN',
    lots: [{ id: '1', description: service }],
    estimate: writer.lifetime,
    starts: writer.starts + 120,
    ends: writer.ends + 120,
    closes: base.day + 35,
  })
  writer.publish(base, release, { regime: PSR, route: 'PSR_COMPETITIVE', stage: 'INVITATION' })
}

export const PSR_COMPARED: readonly Scenario[] = [
  {
    name: 'PSR most suitable provider, one process',
    ...fts,
    ...since,
    providers: 2,
    awards: 1,
    weight: 4,
    play: (scene) => {
      const writer = scene.open('Most suitable provider: approach, intention and award on one ocid.', 'FIND_A_TENDER')
      intendedApproach(writer)
      intentionAndAward(writer, 'PSR_MOST_SUITABLE_PROVIDER', 32)
    },
  },
  {
    name: 'PSR most suitable provider, two processes',
    ...fts,
    ...since,
    providers: 2,
    awards: 1,
    weight: 2,
    play: (scene) => {
      const approach = scene.open('Most suitable provider: the approach stands alone on its ocid.', 'FIND_A_TENDER')
      intendedApproach(approach)
      const writer = scene.open(
        'Most suitable provider: intention and award on a second ocid, joined only by the reference.',
        'FIND_A_TENDER',
        approach.ocid,
      )
      Object.assign(writer, { reference: approach.reference, title: approach.title })
      intentionAndAward(writer, 'PSR_MOST_SUITABLE_PROVIDER', 25)
    },
  },
  {
    name: 'PSR competitive process',
    ...fts,
    ...since,
    providers: 3,
    awards: 1,
    weight: 6,
    play: (scene) => {
      const writer = scene.open('Competitive process: invitation, intention, award.', 'FIND_A_TENDER')
      invitation(writer)
      intentionAndAward(writer, 'PSR_COMPETITIVE', 70)
    },
  },
  {
    name: 'PSR abandoned and advertised again',
    ...fts,
    ...since,
    providers: 3,
    awards: 1,
    weight: 1,
    play: (scene) => {
      const writer = scene.open('A competition is abandoned and advertised again on the same ocid.', 'FIND_A_TENDER')
      invitation(writer)
      const base = writer.notice(40)
      writer.publish(
        base,
        oldFormAbandonment({
          ...base,
          information: `Please note that this process has been abandoned under ${regimeName(scene.random)}. A new invitation will follow.`,
          description: `This procurement is abandoned. ${serviceText(base.service, base.commissioner.place, scene.random)}`,
          details: 'discontinued',
        }),
        { regime: PSR, route: 'NOT_AN_AWARD', stage: 'ABANDONMENT' },
      )
      invitation(writer, 41)
      intentionAndAward(writer, 'PSR_COMPETITIVE', 95)
    },
  },
  {
    name: 'PSR framework',
    ...fts,
    ...since,
    providers: 5,
    awards: 0,
    weight: 1,
    play: (scene) => {
      const writer = scene.open('A framework agreement concluded by the competitive process.', 'FIND_A_TENDER')
      const base = writer.notice()
      const service = serviceText(base.service, base.commissioner.place, scene.random)
      writer.publish(
        base,
        oldFormAwardNotice({
          ...base,
          information: `${confirmationOpening(scene.random)} ${nowAwarded(scene.random)} ${decisionMakers(scene.random)}`,
          description: `A framework agreement has been concluded by the Competitive Process; no call-off is promised. ${service}`,
          method: 'OPEN',
          framework: true,
          lots: [{ id: '1', description: `Framework agreement for four years. ${service}` }],
          awards: scene.casting.providers.map((organisation) => ({
            lot: '1',
            providers: [{ organisation }],
            value: writer.lifetime,
            signedOn: scene.casting.day - 4,
          })),
          bids: scene.casting.providers.length + 3,
        }),
        { regime: PSR, route: 'FRAMEWORK_ESTABLISHMENT', stage: 'AWARD' },
      )
      writer.admit(scene.casting.providers.length)
    },
  },
  {
    name: 'PSR call-off without competition',
    ...fts,
    ...since,
    providers: 1,
    awards: 1,
    weight: 2,
    play: (scene) => callOff(scene.open('A call-off given to one member of a framework.', 'FIND_A_TENDER'), 'DIRECT'),
  },
  {
    name: 'PSR call-off after competition',
    ...fts,
    ...since,
    providers: 1,
    awards: 1,
    weight: 2,
    play: (scene) =>
      callOff(scene.open('A call-off after a mini-competition among the members.', 'FIND_A_TENDER'), 'COMPETED'),
  },
]

function callOff(writer: ProcessWriter, how: 'DIRECT' | 'COMPETED'): void {
  const base = writer.notice()
  const route = how === 'DIRECT' ? 'FRAMEWORK_CALL_OFF_DIRECT' : 'FRAMEWORK_CALL_OFF_COMPETED'
  const sentence =
    how === 'DIRECT'
      ? 'The award was made based on a framework agreement and without a competition, as its terms allow.'
      : 'The contract was called off from a framework agreement after a mini-competition among its members.'
  writer.publish(
    base,
    oldFormAwardNotice({
      ...base,
      ...texts(base, confirmationOpening(base.random), sentence, rest(writer)),
      ...awarded(writer, writer.lifetime, -5),
      ground: 'D_OUTSIDE_SCOPE',
      bids: how === 'DIRECT' ? 1 : 3,
    }),
    { regime: PSR, route, stage: 'AWARD' },
  )
  writer.award('AWARDED', PSR, route, figures(writer.lifetime, 'CONTRACT_NET'))
}
