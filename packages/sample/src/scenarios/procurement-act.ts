import { dayOf } from '../calendar.js'
import { actFormAward } from '../forms/procurement-act-form.js'
import { actFormContract, actFormLater, actFormPlanning } from '../forms/procurement-act-contract-form.js'
import { figures, type ProcessWriter } from '../process-writer.js'
import { competition, describe, only, PA } from './act-competition.js'
import { HEALTH_COMMISSIONERS, type Scenario } from './scenario.js'

const BELOW = 'BELOW_THRESHOLD' as const
const since = { from: dayOf('2025-02-25'), to: dayOf('2026-05-08') }
const fts = { source: 'FIND_A_TENDER', commissioners: HEALTH_COMMISSIONERS } as const

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
  scenario('Act open procedure', 3, 1, 5, 'UK4, UK6 and UK7 of one award by the open procedure.', (writer) =>
    competition(writer, { method: 'OPEN', route: 'PA_OPEN', lightTouch: true }),
  ),
  scenario(
    'Act competitive flexible',
    3,
    1,
    3,
    'UK4, UK6 and UK7 of one award by a competitive flexible procedure.',
    (writer) => competition(writer, { method: 'FLEXIBLE', route: 'PA_COMPETITIVE_FLEXIBLE' }),
  ),
  scenario('Act reserved to mutuals', 2, 1, 0, 'A competition reserved to public service mutuals.', (writer) =>
    competition(writer, {
      method: 'FLEXIBLE',
      route: 'PA_RESERVED_MUTUAL',
      lightTouch: true,
      reservedToMutuals: true,
      words:
        'Participation is reserved to qualifying public service mutuals under section 33 of the Procurement Act 2023.',
    }),
  ),
  scenario('Act direct award', 1, 1, 4, 'UK5, UK6 and UK7 of one direct award.', (writer) => {
    const words = `The authority intends to award the contract directly to ${writer.provider.name}.`
    const common = {
      description: describe(writer),
      method: 'DIRECT',
      ground: 'singleSuppliersTechnicalReasons',
      rationale:
        'Only this provider holds the records and premises that the service needs; no reasonable alternative exists.',
      providers: only(writer),
      value: writer.lifetime,
      starts: writer.starts,
      ends: writer.ends,
    } as const
    const transparency = writer.notice()
    writer.publish(
      transparency,
      actFormAward({
        ...transparency,
        ...common,
        description: describe(writer, words),
        type: 'UK5',
        status: 'pending',
      }),
      { regime: PA, route: 'PA_DIRECT_AWARD', stage: 'INTENTION_TO_AWARD' },
    )
    const award = writer.notice(writer.random.chance(25) ? 0 : 12)
    writer.publish(award, actFormAward({ ...award, ...common, type: 'UK6', status: 'active', decidedOn: award.day }), {
      regime: PA,
      route: 'PA_DIRECT_AWARD',
      stage: 'AWARD',
    })
    const contract = writer.notice(40)
    writer.publish(contract, actFormContract({ ...contract, ...common, signedOn: contract.day - 4 }), {
      regime: PA,
      route: 'PA_DIRECT_AWARD',
      stage: 'CONTRACT_DETAILS',
    })
    writer.award('AWARDED', PA, 'PA_DIRECT_AWARD', figures(writer.lifetime, 'AWARD_NET'))
  }),
  scenario(
    'Act switch to direct award',
    1,
    1,
    1,
    'No suitable tender came in; the authority switched to a direct award.',
    (writer) => {
      const transparency = writer.notice()
      const common = {
        description: describe(writer),
        method: 'DIRECT',
        ground: 'switchingDirectAward',
        rationale:
          'The competitive procedure brought no suitable tender, and the authority switched to direct award under section 43.',
        providers: only(writer),
        value: writer.lifetime,
        starts: writer.starts,
        ends: writer.ends,
      } as const
      writer.publish(transparency, actFormAward({ ...transparency, ...common, type: 'UK5', status: 'pending' }), {
        regime: PA,
        route: 'PA_SWITCH_TO_DIRECT',
        stage: 'INTENTION_TO_AWARD',
      })
      const award = writer.notice(13)
      writer.publish(
        award,
        actFormAward({ ...award, ...common, type: 'UK6', status: 'active', decidedOn: award.day }),
        {
          regime: PA,
          route: 'PA_SWITCH_TO_DIRECT',
          stage: 'AWARD',
        },
      )
      writer.award('AWARDED', PA, 'PA_SWITCH_TO_DIRECT', figures(writer.lifetime, 'AWARD_NET'))
    },
  ),
  scenario('Act contract details only', 1, 1, 8, 'A contract details notice stands alone.', (writer) => {
    const base = writer.notice()
    const how = writer.random.pick(['BOTH', 'NET', 'GROSS'] as const)
    const method = writer.random.pick(['BELOW_OPEN', 'BELOW_DIRECT'] as const)
    const route = method === 'BELOW_OPEN' ? 'COMPETED_NOT_SPECIFIED' : 'DIRECT_NOT_SPECIFIED'
    writer.publish(
      base,
      actFormContract({
        ...base,
        description: describe(writer),
        method,
        providers: only(writer),
        value: writer.lifetime,
        valueHow: how,
        signedOn: base.day - 9,
        starts: writer.starts,
        ends: writer.ends,
      }),
      { regime: BELOW, route, stage: 'CONTRACT_DETAILS' },
    )
    writer.award('AWARDED', BELOW, route, figures(writer.lifetime, how === 'GROSS' ? 'CONTRACT_GROSS' : 'CONTRACT_NET'))
  }),
  scenario('Below threshold quotations', 1, 1, 2, 'Three providers were asked for quotations.', (writer) => {
    const base = writer.notice()
    writer.publish(
      base,
      actFormContract({
        ...base,
        description: describe(writer, 'Request for quotation: three providers were asked to quote.'),
        method: 'BELOW_LIMITED',
        providers: only(writer),
        value: writer.lifetime,
        signedOn: base.day - 6,
        starts: writer.starts,
        ends: writer.ends,
      }),
      { regime: BELOW, route: 'QUOTATION', stage: 'CONTRACT_DETAILS' },
    )
    writer.award('AWARDED', BELOW, 'QUOTATION', figures(writer.lifetime, 'CONTRACT_NET'))
  }),
  scenario('Act framework', 3, 0, 1, 'A framework under the Act with several members.', (writer) => {
    const base = writer.notice()
    writer.publish(
      base,
      actFormAward({
        ...base,
        description: describe(writer, 'Framework agreement with several providers.'),
        type: 'UK6',
        method: 'OPEN',
        status: 'active',
        providers: writer.casting.providers.map((organisation) => ({ organisation })),
        value: 150_000_000,
        framework: 'withReopeningCompetition',
        starts: writer.starts,
        ends: writer.ends,
        decidedOn: base.day - 2,
      }),
      { regime: PA, route: 'FRAMEWORK_ESTABLISHMENT', stage: 'AWARD' },
    )
    writer.admit(writer.casting.providers.length)
  }),
  scenario(
    'Act call-off, not stated how',
    1,
    1,
    2,
    'A contract under a framework; the notice does not say how.',
    (writer) => {
      const base = writer.notice()
      writer.publish(
        base,
        actFormContract({
          ...base,
          description: describe(writer),
          method: 'FRAMEWORK',
          calledOffFrom: 'ocds-h6vhtk-made-up-framework',
          providers: only(writer),
          value: writer.lifetime,
          signedOn: base.day - 6,
          starts: writer.starts,
          ends: writer.ends,
        }),
        { regime: PA, route: 'FRAMEWORK_CALL_OFF_NOT_STATED', stage: 'CONTRACT_DETAILS' },
      )
      writer.award('AWARDED', PA, 'FRAMEWORK_CALL_OFF_NOT_STATED', figures(writer.lifetime, 'CONTRACT_NET'))
    },
  ),
  scenario(
    'Act dynamic market',
    1,
    1,
    1,
    'A contract after a competition among the members of a dynamic market.',
    (writer) => {
      const base = writer.notice()
      writer.publish(
        base,
        actFormAward({
          ...base,
          description: describe(writer, 'The competition was held among the members of a dynamic market.'),
          type: 'UK6',
          method: 'FLEXIBLE',
          status: 'active',
          providers: only(writer),
          value: writer.lifetime,
          valueHow: 'GROSS',
          starts: writer.starts,
          ends: writer.ends,
          decidedOn: base.day - 1,
        }),
        { regime: PA, route: 'DYNAMIC_MARKET_CALL_OFF', stage: 'AWARD' },
      )
      writer.award('AWARDED', PA, 'DYNAMIC_MARKET_CALL_OFF', figures(writer.lifetime, 'AWARD_GROSS'))
    },
  ),
  scenario(
    'Act life of a contract',
    2,
    1,
    2,
    'Engagement, tender, award, contract, performance, change and termination.',
    (writer) => {
      const engagement = writer.notice()
      writer.publish(
        engagement,
        actFormPlanning({
          ...engagement,
          type: 'UK2',
          description: describe(
            writer,
            'The authority would like to hear from the market before it decides how to choose.',
          ),
          estimate: writer.lifetime,
          starts: writer.starts + 260,
          ends: writer.ends + 260,
          engagement: 'Two online meetings for providers and a short questionnaire.',
        }),
        { regime: PA, route: 'NOT_AN_AWARD', stage: 'MARKET_ENGAGEMENT' },
      )
      competition(writer, { method: 'OPEN', route: 'PA_OPEN' })
      const [performance, change] = [writer.notice(100), writer.notice(110)]
      writer.publish(
        performance,
        actFormLater({ ...performance, description: '' }, writer.casting.providers.slice(0, 1), {
          type: 'UK9',
          metric: 'Share of first appointments within two weeks',
          measure: '94%',
        }),
        { regime: PA, route: 'NOT_AN_AWARD', stage: 'PERFORMANCE', scope: 'HEALTH_SERVICE' },
      )
      writer.publish(
        change,
        actFormLater({ ...change, description: '' }, writer.casting.providers.slice(0, 1), {
          type: 'UK10',
          rationale: 'The contract is modified to add weekend clinics after a rise in referrals.',
          newEnd: writer.ends + 365,
          newValue: writer.lifetime + 120_000,
        }),
        { regime: PA, route: 'NOT_AN_AWARD', stage: 'MODIFICATION', scope: 'HEALTH_SERVICE' },
      )
    },
  ),
]

/** Scenarios under the Procurement Act. Only mutuals are cast where it reserves a contract to them. */
export const PROCUREMENT_ACT: readonly Scenario[] = ALL.map((one) =>
  one.name === 'Act reserved to mutuals' ? { ...one, kinds: ['MUTUAL'] } : one,
)
