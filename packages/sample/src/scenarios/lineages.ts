import { COMMISSIONERS as C } from '../commissioners.js'
import { dayOf } from '../calendar.js'
import { oldFormModification } from '../forms/old-form-change.js'
import { PROVIDERS as P } from '../providers.js'
import { healthService } from '../services.js'
import type { Scene } from '../process-writer.js'
import type { Story } from '../story.js'
import { pounds, serviceText } from '../wording.js'
import { play } from './all-scenarios.js'

const nursing = healthService('Community nursing and therapies')
const urgentCare = healthService('Integrated urgent care and out-of-hours doctors')
const sexualHealth = healthService('Integrated sexual and reproductive health')
const recovery = healthService('Adult drug and alcohol recovery')
const hospice = healthService('Hospice at home and specialist palliative care')
const eyes = healthService('Community ophthalmology')

const story = (
  day: string,
  commissioner: Story['commissioner'],
  providers: Story['providers'],
  service: Story['service'],
  term: readonly [years: number, annual: number],
  how: Story['play'],
): Story => ({ day: dayOf(day), commissioner, providers, service, years: term[0], annual: term[1], play: how })

/** Services followed over years: who provided them, and how each provider came to them. */
export const LINEAGES: readonly Story[] = [
  // Tendered in 2016, extended in 2021, awarded without a competition in 2024: one mutual throughout.
  story(
    '2016-05-09',
    C.aldermereGroup,
    [P.aldermereCommunityHealth],
    nursing,
    [5, 8_400_000],
    play('Open procedure of 2015'),
  ),
  story('2021-03-15', C.aldermereGroup, [P.aldermereCommunityHealth], nursing, [3, 9_100_000], extension2021),
  story(
    '2024-02-12',
    C.aldermereBoard,
    [P.aldermereCommunityHealth],
    nursing,
    [3, 10_250_000],
    play('PSR direct award C, second notice'),
  ),
  // A listed company wins in 2018; the mutual bids and loses in 2023; a federation is found most suitable in 2025.
  story('2018-01-22', C.wetherfoldGroup, [P.ostlerUrgentCare], urgentCare, [5, 6_700_000], play('Light touch of 2015')),
  story(
    '2022-10-17',
    C.aldermereBoard,
    [P.ostlerUrgentCare, P.wetherfoldTogether],
    urgentCare,
    [2, 7_300_000],
    play('2015 light touch'),
  ),
  story(
    '2025-01-13',
    C.aldermereBoard,
    [P.wetherfoldDoctors, P.ostlerUrgentCare],
    urgentCare,
    [4, 7_900_000],
    play('PSR most suitable provider, two processes'),
  ),
  // The mutual holds the service in 2014, loses it in 2019 and wins it back in 2024.
  story(
    '2014-02-10',
    C.skelderbyCouncil,
    [P.skelderCarePartners],
    sexualHealth,
    [5, 1_900_000],
    play('Part B service of the 2006 Regulations'),
  ),
  story(
    '2019-02-11',
    C.skelderbyCouncil,
    [P.meridianClinics],
    sexualHealth,
    [5, 1_750_000],
    play('Light touch of 2015'),
  ),
  story(
    '2024-04-15',
    C.skelderbyCouncil,
    [P.skelderCarePartners, P.meridianClinics, P.winterhitheWellbeing],
    sexualHealth,
    [5, 2_050_000],
    play('PSR competitive process'),
  ),
  // A charity moves from accreditation to process B with others.
  story('2015-06-08', C.ravensholmeGroup, [P.openDoor], recovery, [3, 640_000], play('Any qualified provider')),
  story('2021-09-20', C.ravensholmeCouncil, [P.openDoor], recovery, [3, 720_000], play('2015 open')),
  story(
    '2024-09-16',
    C.ravensholmeCouncil,
    [P.openDoor, P.mindsTogether, P.winterhitheWellbeing, P.tollerwickNurses],
    recovery,
    [3, 2_400_000],
    play('PSR direct award B, several providers'),
  ),
  // One hospice, never competed.
  story(
    '2013-06-10',
    C.wetherfoldGroup,
    [P.lanternHospice],
    hospice,
    [3, 900_000],
    play('2006 Regulations, section 75 regulations, one capable provider'),
  ),
  story('2017-03-06', C.wetherfoldGroup, [P.lanternHospice], hospice, [4, 980_000], play('Single tender action')),
  story(
    '2021-11-08',
    C.wetherfoldGroup,
    [P.lanternHospice],
    hospice,
    [2, 1_050_000],
    play('2015 negotiated without publication'),
  ),
  story('2024-03-04', C.aldermereBoard, [P.lanternHospice], hospice, [3, 1_150_000], play('PSR direct award A')),
  // Reserved to mutuals under both laws.
  story(
    '2022-03-07',
    C.wetherfoldCouncil,
    [P.wetherfoldTogether, P.tollerwickNurses],
    healthService('Health visiting and school nursing 0 to 19'),
    [3, 4_800_000],
    play('2015 reserved to mutuals'),
  ),
  story(
    '2025-06-09',
    C.wetherfoldCouncil,
    [P.wetherfoldTogether, P.winterhitheWellbeing],
    healthService('Health visiting and school nursing 0 to 19'),
    [5, 5_300_000],
    play('Act reserved to mutuals'),
  ),
  // The board that let it has been merged since.
  story('2025-03-10', C.skelderBoard, [P.hexbourneEye], eyes, [3, 2_200_000], play('PSR direct award C, corrigendum')),
  story(
    '2026-05-11',
    C.mergedBoard,
    [P.hexbourneEye, P.brightwaterDiagnostics],
    eyes,
    [3, 2_600_000],
    play('PSR most suitable provider, one process'),
  ),
]

function extension2021(scene: Scene): void {
  const writer = scene.open('A contract of 2016 is extended under regulation 72.', 'FIND_A_TENDER')
  const base = writer.notice()
  const release = oldFormModification({
    ...base,
    description: serviceText(base.service, base.commissioner.place, base.random),
    lotDescription: 'The contract of 2016 is extended by three years, as its terms provide.',
    award: {
      lot: '1',
      providers: [{ organisation: writer.provider }],
      value: writer.lifetime,
      signedOn: dayOf('2016-09-01'),
    },
    change: `Modification of the contract: the term is extended to ${writer.casting.years} more years; value after the change ${pounds(writer.lifetime)}.`,
    rationale: 'Modification under regulation 72(1)(a) of the Public Contracts Regulations 2015.',
  })
  writer.publish(base, release, { regime: 'PCR_2015', route: 'NOT_AN_AWARD', stage: 'MODIFICATION' })
}
