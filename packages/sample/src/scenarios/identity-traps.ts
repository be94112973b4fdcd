import { COMMISSIONERS as C } from '../commissioners.js'
import { dayOf } from '../calendar.js'
import { oldFormAwardNotice } from '../forms/old-form.js'
import { actFormContract } from '../forms/procurement-act-contract-form.js'
import type { PartyQuirk } from '../forms/party.js'
import { PROVIDERS as P } from '../providers.js'
import { figures } from '../process-writer.js'
import { healthService, OTHER_SUBJECTS } from '../services.js'
import type { Story } from '../story.js'
import { confirmationOpening, serviceText, termText } from '../wording.js'
import { awarded, processSentence } from './psr-direct.js'
import { play } from './all-scenarios.js'

/** An award of process A whose provider is written and identified in an odd way. */
function named(story: string, quirk: PartyQuirk): Story['play'] {
  return (scene) => {
    const writer = scene.open(story, 'FIND_A_TENDER')
    const base = writer.notice()
    const service = serviceText(base.service, base.commissioner.place, base.random)
    writer.publish(
      base,
      oldFormAwardNotice({
        ...base,
        information: confirmationOpening(base.random),
        description: `${processSentence('A', base.random)} ${service}`,
        lots: [{ id: '1', description: `${service} ${termText(writer.starts, writer.ends)}` }],
        ...awarded(writer, writer.lifetime, -8),
        awards: [
          {
            lot: '1',
            providers: [{ organisation: writer.provider, quirk }],
            value: writer.lifetime,
            signedOn: base.day - 8,
          },
        ],
      }),
      { regime: 'PSR_2023', route: 'PSR_DIRECT_AWARD_A', stage: 'AWARD' },
    )
    writer.award('AWARDED', 'PSR_2023', 'PSR_DIRECT_AWARD_A', figures(writer.lifetime, 'CONTRACT_NET'), [
      quirk.name ?? writer.provider.name,
    ])
  }
}

const smoking = healthService('NHS health checks and stop smoking support')
const therapy = healthService('Talking therapies for anxiety and depression')

/** Names and identifiers as notices really write them. */
export const IDENTITY_TRAPS: readonly Story[] = [
  {
    day: dayOf('2024-06-10'),
    commissioner: C.aldermereCouncil,
    providers: [P.tarnfoldPartnership],
    service: smoking,
    play: named('The number of the partnership has lost its leading zeros.', {
      identifier: { scheme: 'GB-COH', value: 'OC36' },
    }),
  },
  {
    day: dayOf('2025-05-12'),
    commissioner: C.aldermereCouncil,
    providers: [P.tarnfoldPartnership],
    service: smoking,
    play: named('The same partnership with its whole number and another spelling.', {
      name: 'TARNFOLD OCCUPATIONAL HEALTH L.L.P.',
      identifier: { scheme: 'GB-COH', value: 'OC000036' },
    }),
  },
  {
    day: dayOf('2024-07-15'),
    commissioner: C.aldermereBoard,
    providers: [P.wetherfoldTogether],
    service: therapy,
    play: named('A registered society stands under the scheme of the charities.', {
      identifier: { scheme: 'GB-CHC', value: 'RSA990002' },
    }),
  },
  {
    day: dayOf('2024-10-14'),
    commissioner: C.ravensholmeBoard,
    providers: [P.mindsTogether],
    service: therapy,
    play: named('An identifier that says nothing.', { identifier: { scheme: 'GB-CHC', value: 'N/A' } }),
  },
  {
    day: dayOf('2025-01-20'),
    commissioner: C.ravensholmeBoard,
    providers: [P.skelderCarePartners],
    service: therapy,
    play: named('A company number that somebody typed to get past the form.', {
      identifier: { scheme: 'GB-COH', value: '12345678' },
    }),
  },
  {
    day: dayOf('2025-04-14'),
    commissioner: C.aldermereBoard,
    providers: [P.aldermereCommunityHealth],
    service: healthService('Community nursing and therapies'),
    play: named('One company number with a second name.', {
      name: 'Aldermere Health Together CIC (formerly Aldermere Community Health CIC)',
      identifier: { scheme: 'GB-COH', value: '99000001' },
    }),
  },
  {
    day: dayOf('2025-07-14'),
    commissioner: C.aldermereBoard,
    providers: [P.aldermereCommunityHealth],
    service: healthService('Hospice at home and specialist palliative care'),
    play: named('The same body without any identifier, in capitals.', {
      name: 'ALDERMERE COMMUNITY HEALTH C.I.C.',
      minted: true,
    }),
  },
  {
    day: dayOf('2024-12-02'),
    commissioner: C.skelderBoard,
    providers: [P.cicWellbeing],
    service: healthService('Musculoskeletal physiotherapy and triage'),
    play: play('PSR direct award A'),
  },
  {
    day: dayOf('2025-08-18'),
    commissioner: C.skelderbyCouncil,
    providers: [P.housing84],
    service: OTHER_SUBJECTS.supportedHousing,
    play: play('Act open procedure'),
  },
  {
    day: dayOf('2026-04-20'),
    commissioner: C.wetherfoldCouncil,
    providers: [P.psrFurnishings],
    service: OTHER_SUBJECTS.furniture,
    play: (scene) => {
      const writer = scene.open('A furniture maker whose name holds the letters PSR.', 'FIND_A_TENDER')
      const base = writer.notice()
      writer.publish(
        base,
        actFormContract({
          ...base,
          title: `${base.title} (PSR Furnishings)`,
          description: `Order placed with PSR Furnishings (Merrowby) Limited. ${serviceText(base.service, base.commissioner.place, base.random)}`,
          method: 'BELOW_OPEN',
          providers: [{ organisation: writer.provider }],
          value: 48_500,
          signedOn: base.day - 11,
          starts: writer.starts,
          ends: writer.ends,
        }),
        { regime: 'BELOW_THRESHOLD', route: 'COMPETED_NOT_SPECIFIED', stage: 'CONTRACT_DETAILS' },
      )
      writer.award('AWARDED', 'BELOW_THRESHOLD', 'COMPETED_NOT_SPECIFIED', figures(48_500, 'CONTRACT_NET'))
    },
  },
]
