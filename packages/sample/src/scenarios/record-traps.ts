import { COMMISSIONERS as C } from '../commissioners.js'
import { dayOf } from '../calendar.js'
import { actFormAward, actFormCall } from '../forms/procurement-act-form.js'
import { actFormContract, actFormLater, actFormPlanning } from '../forms/procurement-act-contract-form.js'
import { oldFormAwardNotice, oldFormCallNotice, oldFormPriorNotice } from '../forms/old-form.js'
import { PROVIDERS as P } from '../providers.js'
import { figures, type ProcessWriter, type Scene } from '../process-writer.js'
import { healthService, OTHER_SUBJECTS } from '../services.js'
import type { Story } from '../story.js'
import { confirmationOpening, disclaimer, regimeName, serviceText, termText } from '../wording.js'
import { play } from './all-scenarios.js'
import { awarded, processSentence } from './psr-direct.js'

const PSR = 'PSR_2023' as const
const PA = 'PA_2023' as const
const imaging = healthService('Community diagnostic imaging')
const autism = healthService('Autism and attention deficit assessment for children')
const eyes = healthService('Community ophthalmology')
const checks = healthService('NHS health checks and stop smoking support')

function directAwardA(writer: ProcessWriter, after: number): ReturnType<typeof oldFormAwardNotice> {
  const base = writer.notice(after)
  const service = serviceText(base.service, base.commissioner.place, base.random)
  const release = oldFormAwardNotice({
    ...base,
    information: confirmationOpening(base.random),
    description: `${processSentence('A', base.random)} ${service}`,
    lots: [{ id: '1', description: `${service} ${termText(writer.starts, writer.ends)}` }],
    ...awarded(writer, writer.lifetime, -8),
  })
  writer.publish(base, release, { regime: PSR, route: 'PSR_DIRECT_AWARD_A', stage: 'AWARD' })
  return release
}

const award = (writer: ProcessWriter): void =>
  writer.award('AWARDED', PSR, 'PSR_DIRECT_AWARD_A', figures(writer.lifetime, 'CONTRACT_NET'))

/** Records that are repeated, contradicted, unusual in their stage, or on a form that does not fit them. */
export const RECORD_TRAPS: readonly Story[] = [
  {
    day: dayOf('2024-07-22'),
    commissioner: C.aldermereBoard,
    providers: [P.brightwaterDiagnostics],
    service: imaging,
    play: (scene) => {
      const writer = scene.open('One release twice, byte for byte, on one page.', 'FIND_A_TENDER')
      writer.repeat(directAwardA(writer, 0))
      award(writer)
    },
  },
  {
    day: dayOf('2024-08-19'),
    commissioner: C.aldermereBoard,
    providers: [P.hexbourneEye],
    service: eyes,
    play: (scene) => {
      const writer = scene.open('One release id with two contents: a word was put right in place.', 'FIND_A_TENDER')
      const first = directAwardA(writer, 0)
      const tender = first['tender'] as Record<string, unknown>
      const mended = { ...first, tender: { ...tender, title: `${String(tender['title'])} (corrected)` } }
      writer.releases.push({ day: writer.releases[0]?.day ?? scene.casting.day, release: mended })
      award(writer)
    },
  },
  {
    day: dayOf('2025-02-10'),
    commissioner: C.skelderbyCouncil,
    providers: [P.carersLink],
    service: checks,
    play: (scene) => {
      const first = scene.open('The same award published twice, a day apart, under two ocids.', 'FIND_A_TENDER')
      directAwardA(first, 0)
      award(first)
      const second = scene.open('The second ocid of the same award.', 'FIND_A_TENDER', first.ocid)
      Object.assign(second, { reference: first.reference, title: first.title, starts: first.starts, ends: first.ends })
      directAwardA(second, 1)
      award(second)
    },
  },
  {
    day: dayOf('2025-10-20'),
    commissioner: C.quillbourneTrust,
    providers: [P.mindsTogether],
    service: healthService('Talking therapies for anxiety and depression'),
    play: (scene) => {
      const writer = scene.open('An award under the regime on Procurement Act forms.', 'FIND_A_TENDER')
      const words = `Awarded under ${regimeName(scene.random)} following direct award process C. ${disclaimer(scene.random)}`
      const common = {
        method: 'DIRECT',
        providers: [{ organisation: writer.provider }],
        value: writer.lifetime,
        starts: writer.starts,
        ends: writer.ends,
      } as const
      const notice = writer.notice()
      const description = `${words} ${serviceText(notice.service, notice.commissioner.place, notice.random)}`
      writer.publish(
        notice,
        actFormAward({ ...notice, ...common, description, type: 'UK6', status: 'active', decidedOn: notice.day }),
        { regime: PSR, route: 'PSR_DIRECT_AWARD_C', stage: 'AWARD' },
      )
      const contract = writer.notice(15)
      writer.publish(contract, actFormContract({ ...contract, ...common, description, signedOn: contract.day - 2 }), {
        regime: PSR,
        route: 'PSR_DIRECT_AWARD_C',
        stage: 'CONTRACT_DETAILS',
      })
      writer.award('AWARDED', PSR, 'PSR_DIRECT_AWARD_C', figures(writer.lifetime, 'AWARD_NET'))
    },
  },
  {
    day: dayOf('2025-09-15'),
    commissioner: C.ravensholmeCouncil,
    providers: [P.homeCare, P.carersLink, P.wetherfoldCouncil],
    service: OTHER_SUBJECTS.homeCare,
    play: play('Act open procedure'),
  },
  {
    day: dayOf('2026-02-02'),
    commissioner: C.fennistowTrust,
    providers: [P.medicalSupplies],
    service: OTHER_SUBJECTS.consumables,
    play: play('Act contract details only'),
  },
  {
    day: dayOf('2026-03-23'),
    commissioner: C.quillbourneTrust,
    providers: [P.softwareHouse],
    service: OTHER_SUBJECTS.software,
    play: play('Below threshold quotations'),
  },
  {
    day: dayOf('2025-11-03'),
    commissioner: C.aldermereBoard,
    providers: [P.meridianClinics],
    service: autism,
    play: (scene) => {
      const writer = scene.open('A call under the Act that was terminated without an award.', 'FIND_A_TENDER')
      const call = writer.notice()
      writer.publish(
        call,
        actFormCall({
          ...call,
          description: serviceText(call.service, call.commissioner.place, call.random),
          method: 'FLEXIBLE',
          estimate: writer.lifetime,
          starts: writer.starts,
          ends: writer.ends,
          closes: call.day + 30,
        }),
        { regime: PA, route: 'PA_COMPETITIVE_FLEXIBLE', stage: 'INVITATION' },
      )
      const end = writer.notice(50)
      writer.publish(
        end,
        actFormLater({ ...end, description: '' }, [], {
          type: 'UK12',
          reason: 'No tender met the minimum score for quality, and the authority will think again.',
        }),
        { regime: PA, route: 'NOT_AN_AWARD', stage: 'ABANDONMENT' },
      )
    },
  },
  {
    day: dayOf('2025-04-07'),
    commissioner: C.wetherfoldCouncil,
    providers: [P.tollerwickNurses],
    service: healthService('Health visiting and school nursing 0 to 19'),
    play: (scene) => planning(scene),
  },
  {
    day: dayOf('2025-03-24'),
    commissioner: C.aldermereCouncil,
    providers: [P.openDoor],
    service: healthService('Adult drug and alcohol recovery'),
    play: (scene) => {
      const writer = scene.open('A contract under the Act, and its end.', 'FIND_A_TENDER')
      const contract = writer.notice()
      writer.publish(
        contract,
        actFormContract({
          ...contract,
          description: serviceText(contract.service, contract.commissioner.place, contract.random),
          method: 'DIRECT',
          ground: 'urgency',
          rationale: 'The former provider closed; the service had to go on the next day.',
          providers: [{ organisation: writer.provider }],
          value: writer.lifetime,
          signedOn: contract.day - 3,
          starts: writer.starts,
          ends: writer.ends,
        }),
        { regime: PA, route: 'PA_DIRECT_AWARD', stage: 'CONTRACT_DETAILS' },
      )
      writer.award('AWARDED', PA, 'PA_DIRECT_AWARD', figures(writer.lifetime, 'CONTRACT_NET'))
      const end = writer.notice(400)
      writer.publish(
        end,
        actFormLater({ ...end, description: '' }, [], {
          type: 'UK11',
          endedOn: end.day - 10,
          finalValue: writer.lifetime,
        }),
        { regime: PA, route: 'NOT_AN_AWARD', stage: 'TERMINATION' },
      )
    },
  },
  {
    day: dayOf('2026-01-19'),
    commissioner: C.fennistowTrust,
    providers: [P.university],
    service: OTHER_SUBJECTS.software,
    play: (scene) => {
      const writer = scene.open('A supplier joins a dynamic market: no award.', 'FIND_A_TENDER')
      const base = writer.notice()
      writer.publish(
        base,
        actFormLater({ ...base, description: '', title: 'Dynamic market for clinical software' }, [], {
          type: 'UK15',
          admitted: writer.provider,
        }),
        { regime: PA, route: 'NOT_AN_AWARD', stage: 'OTHER' },
      )
    },
  },
  {
    day: dayOf('2024-02-19'),
    commissioner: C.aldermereBoard,
    providers: [P.hexbourneEye],
    service: eyes,
    play: (scene) => accreditation(scene),
  },
]

function planning(scene: Scene): void {
  const writer = scene.open('A pipeline entry and a planned procurement notice.', 'FIND_A_TENDER')
  const pipeline = writer.notice()
  const description = serviceText(pipeline.service, pipeline.commissioner.place, pipeline.random)
  const common = { description, starts: writer.starts + 400, ends: writer.ends + 400 }
  writer.publish(pipeline, actFormPlanning({ ...pipeline, ...common, type: 'UK1', estimate: writer.lifetime }), {
    regime: PA,
    route: 'NOT_AN_AWARD',
    stage: 'PIPELINE',
  })
  const planned = writer.notice(90)
  writer.publish(
    planned,
    actFormCall({
      ...planned,
      ...common,
      method: 'FLEXIBLE',
      estimate: writer.lifetime,
      closes: planned.day + 60,
      planned: true,
      lightTouch: true,
    }),
    { regime: PA, route: 'NOT_AN_AWARD', stage: 'PIPELINE' },
  )
}

function accreditation(scene: Scene): void {
  const engagement = scene.open('Market engagement before a decision under the regime.', 'FIND_A_TENDER')
  const early = engagement.notice()
  writerEngagement(engagement, early)
  const writer = scene.open('An invitation to qualify under process B.', 'FIND_A_TENDER')
  const call = writer.notice(60)
  const service = serviceText(call.service, call.commissioner.place, call.random)
  writer.publish(
    call,
    oldFormCallNotice({
      ...call,
      information: `Published under ${regimeName(call.random)}. ${disclaimer(call.random)}`,
      description: `Providers may apply at any time to be offered a contract under Direct Award Process B; the number of providers is not restricted. ${service}`,
      method: 'OPEN',
      lots: [{ id: '1', description: service }],
      estimate: null,
      starts: writer.starts,
      ends: writer.ends,
      closes: call.day + 365,
    }),
    { regime: PSR, route: 'PSR_DIRECT_AWARD_B', stage: 'INVITATION' },
  )
}

function writerEngagement(writer: ProcessWriter, base: ReturnType<ProcessWriter['notice']>): void {
  writer.publish(
    base,
    oldFormPriorNotice({
      ...base,
      information: `Early market engagement only. Whichever process of ${regimeName(base.random)} is followed will be decided afterwards.`,
      description: `The authority seeks the views of providers by questionnaire and at two events. ${serviceText(base.service, base.commissioner.place, base.random)}`,
      estimate: writer.lifetime,
      nextNoticeOn: base.day + 90,
    }),
    { regime: PSR, route: 'NOT_AN_AWARD', stage: 'MARKET_ENGAGEMENT' },
  )
}
