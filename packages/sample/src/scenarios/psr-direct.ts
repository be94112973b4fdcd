import { dayOf, representationsUntil, weekday } from '../calendar.js'
import { oldFormAwardNotice, type OldFormAwardNotice } from '../forms/old-form.js'
import { oldFormCorrigendum } from '../forms/old-form-change.js'
import { figures, inWords, type NoticeBase, type ProcessWriter } from '../process-writer.js'
import type { Random } from '../random.js'
import {
  conflicts,
  confirmationOpening,
  criteria,
  decisionMakers,
  intentionOpening,
  lifetimeText,
  notYetAwarded,
  nowAwarded,
  pounds,
  representations,
  serviceText,
  termText,
} from '../wording.js'
import { HEALTH_COMMISSIONERS, type Scenario } from './scenario.js'

const PSR = 'PSR_2023' as const
const since = { from: dayOf('2024-01-04'), to: dayOf('2026-08-05') }
const fts = { source: 'FIND_A_TENDER', commissioners: HEALTH_COMMISSIONERS } as const

const NAMES = {
  A: ['direct award process A', 'Direct Award Process A', 'direct award A process', 'DAP A', 'direct award process 1A'],
  B: ['direct award process B', 'Direct Award Process B', 'Direct Award B process', 'Direct Process B'],
  C: ['direct award process C', 'Direct Award Process C', 'PSR Direct Award C', 'direct award route C', 'DAP C'],
} as const

/** A sentence that names the process, and for C often denies the others. */
export function processSentence(letter: 'A' | 'B' | 'C', random: Random): string {
  const name = random.pick(NAMES[letter])
  const plain = random.pick([
    `The contract is awarded following ${name}.`,
    `The process followed is ${name}.`,
    `${name.charAt(0).toUpperCase()}${name.slice(1)} has been used.`,
  ])
  if (letter !== 'C') return plain
  return `${plain} ${random.pick([
    'The authority is not required to follow direct award process A or B, and the considerable change threshold is not met.',
    'The existing provider is satisfying the original contract and will likely satisfy the proposed contract to a sufficient standard.',
    'A future competitive procurement process remains possible at the end of this contract.',
  ])}`
}

/** Texts of an award notice: real notices put the deciding words anywhere, so chance does too. */
export function texts(
  base: NoticeBase,
  opening: string,
  deciding: string,
  rest: string,
): Pick<OldFormAwardNotice, 'information' | 'description' | 'lots' | 'rationale'> {
  const service = serviceText(base.service, base.commissioner.place, base.random)
  switch (base.random.integer(0, 3)) {
    case 0:
      return { information: `${opening} ${rest}`, description: `${deciding} ${service}`, lots: lot(service) }
    case 1:
      return { information: rest, description: `${opening} ${service}`, lots: lot(`${deciding} ${service}`) }
    case 2:
      return { description: `${service} ${rest}`, lots: lot(service), rationale: `${opening} ${deciding}` }
    default:
      return { information: `${opening} ${deciding} ${rest}`, description: service, lots: lot(service) }
  }
}

const lot = (description: string): OldFormAwardNotice['lots'] => [{ id: '1', description }]

export function awarded(
  writer: ProcessWriter,
  value: number | null,
  signedAfter: number,
): Pick<OldFormAwardNotice, 'method' | 'ground' | 'awards'> {
  return {
    method: 'WITHOUT_CALL',
    ground: writer.random.pick(['D_OUTSIDE_SCOPE', 'D_OUTSIDE_SCOPE', 'D_TECHNICAL']),
    awards: [
      { lot: '1', providers: [{ organisation: writer.provider }], value, signedOn: writer.casting.day + signedAfter },
    ],
  }
}

const closing = (writer: ProcessWriter): string =>
  [
    lifetimeText(writer.lifetime, writer.random),
    termText(writer.starts, writer.ends),
    decisionMakers(writer.random),
    conflicts(writer.random),
  ].join(' ')

export const PSR_DIRECT: readonly Scenario[] = [
  {
    name: 'PSR direct award A',
    ...fts,
    ...since,
    providers: 1,
    awards: 1,
    weight: 6,
    play: (scene) => {
      const writer = scene.open('Direct award process A: one notice, after the decision.', 'FIND_A_TENDER')
      const base = writer.notice()
      const figureGiven = scene.random.chance(85)
      const release = oldFormAwardNotice({
        ...base,
        ...texts(
          base,
          confirmationOpening(scene.random),
          `${processSentence('A', scene.random)} The service can, due to its nature, be provided only by the existing provider.`,
          closing(writer),
        ),
        ...awarded(writer, figureGiven ? writer.lifetime : null, -6),
        criterion: scene.random.chance(40) ? 'No realistic alternative provider' : undefined,
      })
      writer.publish(base, release, { regime: PSR, route: 'PSR_DIRECT_AWARD_A', stage: 'AWARD' })
      writer.award(
        'AWARDED',
        PSR,
        'PSR_DIRECT_AWARD_A',
        figureGiven ? figures(writer.lifetime, 'CONTRACT_NET') : inWords(writer.lifetime),
      )
    },
  },
  {
    name: 'PSR direct award B, several providers',
    ...fts,
    ...since,
    providers: 4,
    awards: 4,
    weight: 3,
    play: (scene) => {
      const writer = scene.open(
        'Direct award process B: every provider that qualifies has a contract.',
        'FIND_A_TENDER',
      )
      const base = writer.notice()
      const providers = scene.casting.providers
      const opening = confirmationOpening(scene.random)
      const service = serviceText(base.service, base.commissioner.place, scene.random)
      const release = oldFormAwardNotice({
        ...base,
        information: `${opening} ${termText(writer.starts, writer.ends)} ${decisionMakers(scene.random)}`,
        description: `${processSentence('B', scene.random)} Patients have a choice and the number of providers is not restricted. ${service}`,
        method: scene.random.chance(30) ? 'OPEN' : 'WITHOUT_CALL',
        ground: 'D_OUTSIDE_SCOPE',
        criterion: 'Patient Choice',
        lots: [{ id: '1', description: service }],
        awards: providers.map((organisation, index) => ({
          lot: '1',
          providers: [{ organisation }],
          value: shareOf(writer.lifetime, providers.length, index),
          signedOn: scene.casting.day - 10,
        })),
        bids: providers.length,
      })
      writer.publish(base, release, { regime: PSR, route: 'PSR_DIRECT_AWARD_B', stage: 'AWARD' })
      providers.forEach(({ name }, index) => {
        const share = shareOf(writer.lifetime, providers.length, index)
        writer.award('AWARDED', PSR, 'PSR_DIRECT_AWARD_B', figures(share, 'CONTRACT_NET'), [name])
      })
    },
  },
  {
    name: 'PSR direct award C, second notice',
    ...fts,
    ...since,
    providers: 1,
    awards: 1,
    weight: 12,
    play: (scene) => {
      const writer = scene.open(
        'Direct award process C: intention, then confirmation as a second award notice.',
        'FIND_A_TENDER',
      )
      intentionC(writer, representations(representationsUntil(weekday(scene.casting.day))))
      const base = writer.notice(20)
      const release = oldFormAwardNotice({
        ...base,
        ...texts(
          base,
          `${confirmationOpening(scene.random)} ${nowAwarded(scene.random)}`,
          processSentence('C', scene.random),
          closing(writer),
        ),
        ...awarded(writer, writer.lifetime, 18),
      })
      writer.publish(base, release, { regime: PSR, route: 'PSR_DIRECT_AWARD_C', stage: 'AWARD' })
      writer.award('AWARDED', PSR, 'PSR_DIRECT_AWARD_C', figures(writer.lifetime, 'CONTRACT_NET'))
    },
  },
  {
    name: 'PSR direct award C, corrigendum',
    ...fts,
    ...since,
    providers: 1,
    awards: 1,
    weight: 6,
    play: (scene) => {
      const writer = scene.open(
        'Direct award process C: the confirmation is a corrigendum that changes the words.',
        'FIND_A_TENDER',
      )
      const before = intentionC(writer, representations(representationsUntil(weekday(scene.casting.day))))
      const base = writer.notice(21)
      const after = `${confirmationOpening(scene.random)} ${nowAwarded(scene.random)}`
      const release = oldFormCorrigendum({
        ...base,
        description: `${processSentence('C', scene.random)} ${serviceText(base.service, base.commissioner.place, scene.random)}`,
        changes: [{ section: 'VI.3', label: 'Additional information', from: before, to: after }],
        changeText: scene.random.chance(50)
          ? `This corrigendum notice acts as the award notice. The value is ${pounds(writer.lifetime)}.`
          : undefined,
      })
      writer.publish(base, release, { regime: PSR, route: 'PSR_DIRECT_AWARD_C', stage: 'AWARD' })
      writer.award('AWARDED', PSR, 'PSR_DIRECT_AWARD_C', figures(writer.lifetime, 'CONTRACT_NET'))
    },
  },
  {
    name: 'PSR direct award C, intention only',
    ...fts,
    ...since,
    providers: 1,
    awards: 0,
    weight: 3,
    play: (scene) => {
      const writer = scene.open('Direct award process C: an intention, no confirmation found.', 'FIND_A_TENDER')
      intentionC(writer, representations(representationsUntil(weekday(scene.casting.day))))
      writer.award('INTENDED', PSR, 'PSR_DIRECT_AWARD_C', figures(writer.lifetime, 'CONTRACT_NET'))
    },
  },
  {
    name: 'PSR urgent award',
    ...fts,
    ...since,
    providers: 1,
    awards: 1,
    weight: 2,
    play: (scene) => {
      const writer = scene.open('Urgent award under regulation 14, on the confirmation template.', 'FIND_A_TENDER')
      const base = writer.notice()
      const release = oldFormAwardNotice({
        ...base,
        ...texts(
          base,
          confirmationOpening(scene.random),
          scene.random.pick([
            'This is an urgent award under regulation 14: the former provider handed its contract back at four weeks’ notice.',
            'The urgent circumstances provision (regulation 14) was used, as the delay would have put patients at risk.',
            'Regulation14(2) urgent award, made because the building had to be closed at once.',
          ]),
          closing(writer),
        ),
        ...awarded(writer, writer.lifetime, -12),
        ground: 'D_EXTREME_URGENCY',
      })
      writer.publish(base, release, { regime: PSR, route: 'PSR_URGENT', stage: 'URGENT_AWARD' })
      writer.award('AWARDED', PSR, 'PSR_URGENT', figures(writer.lifetime, 'CONTRACT_NET'))
    },
  },
]

/** Publishes the intention of process C and returns its opening words. */
export function intentionC(writer: ProcessWriter, until: string): string {
  const { random } = writer
  const base = writer.notice()
  const opening = `${intentionOpening(random)} ${notYetAwarded(random)}`
  const release = oldFormAwardNotice({
    ...base,
    ...texts(base, opening, processSentence('C', random), `${closing(writer)} ${criteria(random)} ${until}`),
    ...awarded(writer, writer.lifetime, -2),
  })
  writer.publish(base, release, { regime: PSR, route: 'PSR_DIRECT_AWARD_C', stage: 'INTENTION_TO_AWARD' })
  return opening
}

/** Whole pounds; the parts differ a little, as real contracts do. */
const shareOf = (total: number, parts: number, index: number): number => Math.floor(total / parts) + index * 1_000
