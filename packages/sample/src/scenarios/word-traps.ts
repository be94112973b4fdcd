import type { AwardRoute } from '@openward/vocabulary/award-route'
import { COMMISSIONERS as C } from '../commissioners.js'
import { dayOf } from '../calendar.js'
import { oldFormAwardNotice, type OldFormMethod } from '../forms/old-form.js'
import { oldFormCorrigendum, oldFormModification } from '../forms/old-form-change.js'
import { PROVIDERS as P } from '../providers.js'
import { figures, type Meaning, type Scene } from '../process-writer.js'
import { healthService, OTHER_SUBJECTS } from '../services.js'
import type { Story } from '../story.js'
import {
  confirmationOpening,
  disclaimer,
  intentionOpening,
  notYetAwarded,
  regimeName,
  REPRESENTATIONS_TEMPLATE,
  serviceText,
  termText,
} from '../wording.js'
import { awarded, intentionC, processSentence } from './psr-direct.js'

const PSR = 'PSR_2023' as const

interface OneNotice {
  readonly story: string
  readonly information?: (scene: Scene) => string
  readonly deciding: (scene: Scene) => string
  readonly method?: OldFormMethod
  readonly legalBasis?: string
  readonly links?: readonly { rel: string; href: string }[]
  readonly signedAfter?: number
  readonly meaning: Meaning
  readonly status: 'AWARDED' | 'INTENDED'
}

/** One old-form award notice, and the award it makes. */
function one(notice: OneNotice): Story['play'] {
  return (scene) => {
    const writer = scene.open(notice.story, 'FIND_A_TENDER')
    const base = writer.notice()
    const service = serviceText(base.service, base.commissioner.place, base.random)
    writer.publish(
      base,
      oldFormAwardNotice({
        ...base,
        information: notice.information?.(scene),
        legalBasis: notice.legalBasis,
        description: `${notice.deciding(scene)} ${service}`.trim(),
        lots: [{ id: '1', description: `${service} ${termText(writer.starts, writer.ends)}` }],
        ...awarded(writer, writer.lifetime, notice.signedAfter ?? -7),
        method: notice.method ?? 'WITHOUT_CALL',
        ground: notice.method === undefined ? 'D_OUTSIDE_SCOPE' : undefined,
        links: notice.links,
      }),
      notice.meaning,
    )
    writer.award(notice.status, notice.meaning.regime, notice.meaning.route, figures(writer.lifetime, 'CONTRACT_NET'))
  }
}

const opening = (scene: Scene): string => confirmationOpening(scene.random)
const letter = (which: 'A' | 'B' | 'C') => (scene: Scene) => processSentence(which, scene.random)
const psr = (route: AwardRoute): Meaning => ({ regime: PSR, route, stage: 'AWARD' })

const therapy = healthService('Talking therapies for anxiety and depression')
const dental = healthService('Urgent dental access')
const allocation = healthService('Special allocation scheme for primary care')
const autism = healthService('Autism and attention deficit assessment for children')

const story = (
  day: string,
  commissioner: Story['commissioner'],
  provider: Story['providers'][number],
  service: Story['service'],
  how: Story['play'],
): Story => ({ day: dayOf(day), commissioner, providers: [provider], service, play: how })

/** Words that mislead a careless reader. */
export const WORD_TRAPS: readonly Story[] = [
  story(
    '2024-04-22',
    C.quillbourneTrust,
    P.mindsTogether,
    therapy,
    one({
      story: 'Two letters for one award: the process cannot be told.',
      information: opening,
      deciding: () =>
        'The contract is awarded following direct award process A. The award has been made following direct award process C.',
      meaning: psr('NOT_STATED'),
      status: 'AWARDED',
    }),
  ),
  story(
    '2024-05-20',
    C.skelderBoard,
    P.meridianClinics,
    autism,
    one({
      story: 'The regime is named, its process is not, and the form says limited.',
      information: opening,
      deciding: () => '',
      meaning: psr('NOT_STATED'),
      status: 'AWARDED',
    }),
  ),
  story(
    '2024-06-24',
    C.skelderBoard,
    P.winterhitheWellbeing,
    autism,
    one({
      story: 'The regime is named, its process is not, and the form says open procedure.',
      information: opening,
      deciding: () => '',
      method: 'OPEN',
      meaning: psr('PSR_COMPETITIVE'),
      status: 'AWARDED',
    }),
  ),
  story(
    '2024-09-09',
    C.aldermereBoard,
    P.gannetbyDental,
    dental,
    one({
      story: '“Urgent” is the name of the service, not the route.',
      information: opening,
      deciding: letter('A'),
      meaning: psr('PSR_DIRECT_AWARD_A'),
      status: 'AWARDED',
    }),
  ),
  story(
    '2024-10-21',
    C.aldermereBoard,
    P.barrowmeadSurgery,
    allocation,
    one({
      story: 'The form names the utilities directive; the words name the regime.',
      information: opening,
      deciding: letter('C'),
      legalBasis: '32014L0025',
      meaning: psr('PSR_DIRECT_AWARD_C'),
      status: 'AWARDED',
    }),
  ),
  story(
    '2025-03-17',
    C.fennistowTrust,
    P.medicalSupplies,
    OTHER_SUBJECTS.consumables,
    one({
      story: 'The regime is claimed for goods.',
      information: opening,
      deciding: letter('C'),
      meaning: { ...psr('PSR_DIRECT_AWARD_C'), scope: 'HEALTH_SERVICE' },
      status: 'AWARDED',
    }),
  ),
  story(
    '2025-05-19',
    C.ravensholmeBoard,
    P.stonewetherPractice,
    allocation,
    one({
      story: 'Template words stand where a date and a committee should be.',
      information: (scene) =>
        `${intentionOpening(scene.random)} ${notYetAwarded(scene.random)} ${REPRESENTATIONS_TEMPLATE}`,
      deciding: letter('C'),
      meaning: { regime: PSR, route: 'PSR_DIRECT_AWARD_C', stage: 'INTENTION_TO_AWARD' },
      status: 'INTENDED',
    }),
  ),
  story(
    '2025-06-23',
    C.aldermereCouncil,
    P.ellisbrookPharmacy,
    healthService('NHS health checks and stop smoking support'),
    one({
      story: 'The contract was signed before the intention was published.',
      information: (scene) => `${intentionOpening(scene.random)} ${notYetAwarded(scene.random)}`,
      deciding: letter('C'),
      signedAfter: -45,
      meaning: { regime: PSR, route: 'PSR_DIRECT_AWARD_C', stage: 'INTENTION_TO_AWARD' },
      status: 'INTENDED',
    }),
  ),
  story(
    '2025-09-08',
    C.quillbourneTrust,
    P.ravensholmeTrust,
    healthService('Adult mental health rehabilitation beds'),
    one({
      story: 'A signature of twenty years ago, by a slip of the key; a link that leads nowhere.',
      information: opening,
      deciding: letter('A'),
      signedAfter: -7_425,
      links: [{ rel: 'prev', href: 'TED:NOTICE:999999-2099' }],
      meaning: psr('PSR_DIRECT_AWARD_A'),
      status: 'AWARDED',
    }),
  ),
  story(
    '2025-11-17',
    C.ravensholmeBoard,
    P.openDoor,
    healthService('Adult drug and alcohol recovery'),
    one({
      story: 'An old form of 2025 that says nothing of law or process.',
      deciding: () => '',
      meaning: { regime: 'NOT_STATED', route: 'DIRECT_NOT_SPECIFIED', stage: 'AWARD' },
      status: 'AWARDED',
    }),
  ),
  story(
    '2022-05-16',
    C.wetherfoldCouncil,
    P.carersLink,
    healthService('Health visiting and school nursing 0 to 19'),
    one({
      story: 'A voluntary ex ante notice under the 2015 Regulations.',
      deciding: () =>
        'Voluntary ex ante transparency notice. The authority intends to award the contract by the negotiated procedure without prior publication under regulation 32 of the Public Contracts Regulations 2015.',
      meaning: { regime: 'PCR_2015', route: 'PCR_NEGOTIATED_WITHOUT_PUBLICATION', stage: 'INTENTION_TO_AWARD' },
      status: 'INTENDED',
    }),
  ),
  story(
    '2024-11-18',
    C.aldermereBoard,
    P.aldermereFederation,
    healthService('Integrated urgent care and out-of-hours doctors'),
    (scene) => {
      const writer = scene.open('An intention, and a corrigendum that only corrects a figure.', 'FIND_A_TENDER')
      intentionC(writer, '')
      const base = writer.notice(3)
      writer.publish(
        base,
        oldFormCorrigendum({
          ...base,
          description: `Arranged under ${regimeName(base.random)}. ${processSentence('C', base.random)} ${serviceText(base.service, base.commissioner.place, base.random)}`,
          changes: [{ section: 'II.2.4', label: 'Description', from: 'open until 20:00', to: 'open until 22:00' }],
          changeText: 'The opening hours should read 22:00 instead of 20:00.',
        }),
        { regime: PSR, route: 'PSR_DIRECT_AWARD_C', stage: 'CORRECTION' },
      )
      writer.award('INTENDED', PSR, 'PSR_DIRECT_AWARD_C', figures(writer.lifetime, 'CONTRACT_NET'))
    },
  ),
  story(
    '2023-05-22',
    C.ravensholmeBoard,
    P.secureTransport,
    healthService('Non-emergency patient transport'),
    (scene) => {
      const writer = scene.open(
        'One ocid, two regimes: let under the 2015 Regulations, modified under the new one.',
        'FIND_A_TENDER',
      )
      const base = writer.notice()
      const service = serviceText(base.service, base.commissioner.place, base.random)
      const words =
        'Negotiated procedure without prior publication under regulation 32 of the Public Contracts Regulations 2015.'
      writer.publish(
        base,
        oldFormAwardNotice({
          ...base,
          description: service,
          lots: [{ id: '1', description: service }],
          ...awarded(writer, writer.lifetime, -6),
          ground: 'D_TECHNICAL',
          rationale: words,
        }),
        { regime: 'PCR_2015', route: 'PCR_NEGOTIATED_WITHOUT_PUBLICATION', stage: 'AWARD' },
      )
      const later = writer.notice(950)
      writer.publish(
        later,
        oldFormModification({
          ...later,
          information: `This is a Provider Selection Regime contract modification notice under ${regimeName(later.random)}. ${disclaimer(later.random)}`,
          description: service,
          lotDescription: service,
          award: {
            lot: '1',
            providers: [{ organisation: writer.provider }],
            value: writer.lifetime + 640_000,
            signedOn: base.day - 6,
          },
          change: 'The contract has now been formally modified: six vehicles are added for dialysis journeys.',
          rationale: 'Activity grew beyond what was foreseen; the contract is not materially different.',
        }),
        { regime: PSR, route: 'NOT_AN_AWARD', stage: 'MODIFICATION' },
      )
      writer.award(
        'AWARDED',
        'PCR_2015',
        'PCR_NEGOTIATED_WITHOUT_PUBLICATION',
        figures(writer.lifetime, 'CONTRACT_NET'),
      )
    },
  ),
]
