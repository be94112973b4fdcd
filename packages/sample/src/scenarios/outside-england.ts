import { dayOf } from '../calendar.js'
import { oldFormAwardNotice, oldFormCallNotice } from '../forms/old-form.js'
import { COMMISSIONERS } from '../commissioners.js'
import { figures, type Scene } from '../process-writer.js'
import { serviceText, termText } from '../wording.js'
import { awarded } from './psr-direct.js'
import type { Story } from '../story.js'
import { PROVIDERS } from '../providers.js'
import { healthService } from '../services.js'

/** Notices that must be recognised as lying outside England’s figures. */
export const OUTSIDE_ENGLAND: readonly Story[] = [
  {
    day: dayOf('2026-03-11'),
    commissioner: COMMISSIONERS.welshBoard,
    providers: [PROVIDERS.hexbourneEye],
    service: healthService('Community ophthalmology'),
    play: (scene) => wales(scene),
  },
  {
    day: dayOf('2026-05-06'),
    commissioner: COMMISSIONERS.welshBoard,
    providers: [PROVIDERS.lanternHospice],
    service: healthService('Hospice at home and specialist palliative care'),
    play: (scene) => wales(scene),
  },
  {
    day: dayOf('2025-09-17'),
    commissioner: COMMISSIONERS.scottishBoard,
    providers: [PROVIDERS.brightwaterDiagnostics],
    service: healthService('Community diagnostic imaging'),
    play: (scene) => scotland(scene),
  },
  {
    day: dayOf('2022-06-15'),
    commissioner: COMMISSIONERS.scottishBoard,
    providers: [PROVIDERS.secureTransport],
    service: healthService('Non-emergency patient transport'),
    play: (scene) => scotland(scene),
  },
]

function wales(scene: Scene): void {
  const writer = scene.open('A direct award under the Welsh regime, whose processes have other names.', 'FIND_A_TENDER')
  const base = writer.notice()
  const release = oldFormAwardNotice({
    ...base,
    information:
      'Notice of intention to make an award under the Health Services (Provider Selection Regime) (Wales) Regulations 2025. The contract has not yet been awarded.',
    description: `Direct Award 1 (DAP1) is followed. ${serviceText(base.service, base.commissioner.place, base.random)}`,
    lots: [{ id: '1', description: termText(writer.starts, writer.ends) }],
    ...awarded(writer, writer.lifetime, -3),
    ground: 'D_OUTSIDE_SCOPE',
  })
  writer.publish(base, release, {
    regime: 'WALES_PSR_2025',
    route: 'DIRECT_NOT_SPECIFIED',
    stage: 'INTENTION_TO_AWARD',
  })
  writer.award('INTENDED', 'WALES_PSR_2025', 'DIRECT_NOT_SPECIFIED', figures(writer.lifetime, 'CONTRACT_NET'))
}

function scotland(scene: Scene): void {
  const writer = scene.open('A Scottish competition under the regulations of Scotland.', 'FIND_A_TENDER')
  const base = writer.notice()
  const service = serviceText(base.service, base.commissioner.place, base.random)
  writer.publish(
    base,
    oldFormCallNotice({
      ...base,
      information: 'The procurement is governed by the Public Contracts (Scotland) Regulations 2015.',
      description: service,
      method: 'RESTRICTED',
      lots: [{ id: '1', description: service }],
      estimate: writer.lifetime,
      starts: writer.starts,
      ends: writer.ends,
      closes: base.day + 40,
    }),
    { regime: 'OTHER', route: 'COMPETED_NOT_SPECIFIED', stage: 'INVITATION' },
  )
}
