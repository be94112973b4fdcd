import { COMMISSIONERS as C } from '../commissioners.js'
import { dayOf } from '../calendar.js'
import { oldFormAwardNotice } from '../forms/old-form.js'
import { actFormContract } from '../forms/procurement-act-contract-form.js'
import { PROVIDERS as P } from '../providers.js'
import { figures, inWords, type Scene } from '../process-writer.js'
import { healthService } from '../services.js'
import type { Story } from '../story.js'
import { confirmationOpening, lifetimeText, pounds, serviceText, termText } from '../wording.js'
import { awarded, processSentence } from './psr-direct.js'
import type { ValueAnswer } from '../answers.js'

/** What one award of process A says of its value, in figures and in words. */
function directAwardA(
  story: string,
  figure: number | null,
  words: (lifetime: number) => string,
  value: ((lifetime: number) => ValueAnswer) | null,
): Story['play'] {
  return (scene: Scene) => {
    const writer = scene.open(story, 'FIND_A_TENDER')
    const base = writer.notice()
    const service = serviceText(base.service, base.commissioner.place, base.random)
    writer.publish(
      base,
      oldFormAwardNotice({
        ...base,
        information: confirmationOpening(base.random),
        description: `${processSentence('A', base.random)} ${service}`,
        lots: [
          { id: '1', description: `${service} ${words(writer.lifetime)} ${termText(writer.starts, writer.ends)}` },
        ],
        ...awarded(writer, figure, -8),
      }),
      { regime: 'PSR_2023', route: 'PSR_DIRECT_AWARD_A', stage: 'AWARD' },
    )
    writer.award('AWARDED', 'PSR_2023', 'PSR_DIRECT_AWARD_A', value === null ? null : value(writer.lifetime))
  }
}

const beds = healthService('Adult mental health rehabilitation beds')
const transport = healthService('Non-emergency patient transport')
const imaging = healthService('Community diagnostic imaging')
const dental = healthService('Urgent dental access')

const cast = { commissioner: C.specialisedHub, years: 4 } as const

/** Values as notices really state them: not at all, by a token, yearly, twice, or absurdly large. */
export const VALUE_TRAPS: readonly Story[] = [
  {
    ...cast,
    day: dayOf('2024-05-13'),
    providers: [P.ambulanceTrust],
    service: transport,
    annual: 3_300_000,
    play: directAwardA(
      'The figure is a token, 0.01; no value is stated.',
      0.01,
      () => 'Payment follows activity.',
      null,
    ),
  },
  {
    ...cast,
    day: dayOf('2024-08-05'),
    providers: [P.quillbourneTrust],
    service: beds,
    annual: 5_100_000,
    play: directAwardA(
      'The words give another lifetime total than the figures.',
      5_100_000,
      (lifetime) => `The approximate lifetime value of the contract is ${pounds(lifetime)}.`,
      inWords,
    ),
  },
  {
    ...cast,
    day: dayOf('2025-02-03'),
    providers: [P.fennistowTrust],
    service: imaging,
    annual: 880_000,
    play: directAwardA(
      'The figure is the value of one year, and the words say so.',
      880_000,
      () => 'The annual value is £880,000; the figure given in this notice is for one year.',
      () => ({ amount: '880000', basis: 'CONTRACT_NET', span: 'ANNUAL' }),
    ),
  },
  {
    ...cast,
    day: dayOf('2025-10-06'),
    providers: [P.gannetbyDental],
    service: dental,
    annual: 240_000,
    play: directAwardA(
      'No figure; the lifetime value stands in words only.',
      null,
      (lifetime) => `Lifetime value: ${pounds(lifetime)}.`,
      inWords,
    ),
  },
  {
    ...cast,
    day: dayOf('2026-01-12'),
    providers: [P.ravensholmeTrust],
    service: beds,
    annual: 1_500_000,
    play: directAwardA(
      'The figure is 1.00; the words give the total.',
      1,
      (lifetime) => `The total lifetime value of the contract is ${pounds(lifetime)}.`,
      inWords,
    ),
  },
  {
    ...cast,
    day: dayOf('2026-02-16'),
    providers: [P.cicWellbeing],
    service: healthService('Musculoskeletal physiotherapy and triage'),
    annual: 375_000_000,
    play: (scene) => {
      const writer = scene.open(
        'A small job for one and a half billion pounds: kept, flagged, out of headlines.',
        'FIND_A_TENDER',
      )
      const base = writer.notice()
      writer.publish(
        base,
        actFormContract({
          ...base,
          description: `${serviceText(base.service, base.commissioner.place, base.random)} ${lifetimeText(150_000, base.random)}`,
          method: 'BELOW_OPEN',
          providers: [{ organisation: writer.provider, quirk: { minted: true } }],
          value: writer.lifetime,
          signedOn: base.day - 4,
          starts: writer.starts,
          ends: writer.ends,
        }),
        { regime: 'BELOW_THRESHOLD', route: 'COMPETED_NOT_SPECIFIED', stage: 'CONTRACT_DETAILS' },
      )
      writer.award('AWARDED', 'BELOW_THRESHOLD', 'COMPETED_NOT_SPECIFIED', inWords(150_000))
    },
  },
  {
    ...cast,
    day: dayOf('2024-11-04'),
    providers: [P.tarnfoldPartnership],
    service: healthService('NHS health checks and stop smoking support'),
    annual: 95_000,
    play: directAwardA(
      'Figures and words agree.',
      380_000,
      (lifetime) => `Lifetime value: ${pounds(lifetime)}.`,
      (lifetime) => figures(lifetime, 'CONTRACT_NET'),
    ),
  },
]
