import type { AwardRoute } from '@openward/vocabulary/award-route'
import { actFormContract } from '../forms/procurement-act-contract-form.js'
import { actFormAward, actFormCall, type ActMethod } from '../forms/procurement-act-form.js'
import { figures, type ProcessWriter } from '../process-writer.js'
import { serviceText, termText } from '../wording.js'

export const PA = 'PA_2023' as const

/** The service in words, and its term. */
export const describe = (writer: ProcessWriter, words = ''): string =>
  `${words === '' ? '' : `${words} `}${serviceText(writer.casting.service, writer.casting.commissioner.place, writer.random)} ${termText(writer.starts, writer.ends)}`

/** The one provider that was chosen, as the forms list it. */
export const only = (writer: ProcessWriter): { organisation: ProcessWriter['provider'] }[] => [
  { organisation: writer.provider },
]
const losers = (writer: ProcessWriter): ProcessWriter['casting']['providers'] => writer.casting.providers.slice(1)

interface Competition {
  readonly method: ActMethod
  readonly route: AwardRoute
  readonly words?: string
  readonly lightTouch?: boolean
  readonly reservedToMutuals?: boolean
}

/** Tender notice, award notice in standstill, contract details: three notices, one award. */
export function competition(
  writer: ProcessWriter,
  { method, route, words, lightTouch, reservedToMutuals }: Competition,
): void {
  const call = writer.notice()
  const description = describe(writer, words)
  const common = { description, method, lightTouch, starts: writer.starts + 90, ends: writer.ends + 90 }
  writer.publish(
    call,
    actFormCall({ ...call, ...common, estimate: writer.lifetime, closes: call.day + 35, reservedToMutuals }),
    { regime: PA, route, stage: 'INVITATION' },
  )
  const award = writer.notice(62)
  writer.publish(
    award,
    actFormAward({
      ...award,
      ...common,
      type: 'UK6',
      status: 'pending',
      providers: only(writer),
      bidders: losers(writer),
      value: writer.lifetime,
      decidedOn: award.day - 1,
    }),
    { regime: PA, route, stage: 'AWARD' },
  )
  const contract = writer.notice(84)
  writer.publish(
    contract,
    actFormContract({
      ...contract,
      ...common,
      providers: only(writer),
      value: writer.lifetime,
      signedOn: contract.day - 3,
    }),
    { regime: PA, route, stage: 'CONTRACT_DETAILS' },
  )
  writer.award('AWARDED', PA, route, figures(writer.lifetime, 'AWARD_NET'))
}
