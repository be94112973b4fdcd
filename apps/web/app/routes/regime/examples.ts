import type { Regime } from '@openward/vocabulary/regime'
import { procurementActStandstillUntil, psrStandstill } from '@openward/vocabulary/standstill'
import { printDay } from '../../print/print-day'

/** A made-up case, told with the fields of real forms. Days are computed, never written down. */
export interface WorkedExample {
  readonly steps: readonly string[]
  /** What the register says of the case. */
  readonly result: string
}

const published = '2026-04-01'
const day = (text: string | null | undefined) => (text == null ? 'a day that cannot be computed' : printDay(text))

const examples: Partial<Record<Regime, () => WorkedExample>> = {
  PSR_2023: () => {
    const standstill = psrStandstill(published)
    return {
      steps: [
        `A board publishes an award form (tag “award”) on ${day(published)}. Its field /tender/description says: “The board intends to award under direct award process C.” The code in /tender/procurementMethod is “limited”, which alone would not tell process C from the most suitable provider process.`,
        `The words name the regime and the process; the stage is an intention, not an award. The standstill begins on ${day(standstill?.beginsOn)}.`,
        `Eight working days are counted after that day. Good Friday, Easter Monday and the weekends are none, so representations can be made until midnight at the end of ${day(standstill?.representationsUntilOn)}.`,
        'A later form (tag “tenderUpdate”) says in /tender/amendments that the contract has been awarded.',
      ],
      result:
        'One award, process C, direct; two expected notices. The intention is compared with the day of the award, and what the notice states as its own deadline stands beside the computed one.',
    }
  },
  PA_2023: () => ({
    steps: [
      'A council publishes a transparency notice (UK5). /tender/procurementMethod is “direct”, and /tender/procurementMethodRationaleClassifications gives the ground, for example “singleSupplier”.',
      `A contract award notice (UK6) follows on ${day(published)}. Where a standstill is held, that day is the first of eight working days, so it ends on ${day(procurementActStandstillUntil(published))}: another day than under the Provider Selection Regime.`,
      'A contract details notice (UK7) gives /contracts/0/dateSigned.',
    ],
    result: 'One award, direct award (Procurement Act), with the ground that the form names.',
  }),
  PCR_2015: () => ({
    steps: [
      'A commissioning group publishes a contract award notice. /tender/procurementMethodDetails says “Open procedure”, and /tender/description names the Public Contracts Regulations 2015.',
      '/awards/0/date is 4 May 2022. Notices of light touch services may be grouped by quarter and sent within 30 days after its end.',
    ],
    result: 'One award, open procedure, competitive; the notice is expected until 30 July 2022 at the latest.',
  }),
  PCR_2006: () => ({
    steps: [
      'A primary care trust publishes a contract award notice. /tender/description names the Public Contracts Regulations 2006 and “Part B services”.',
      'Health was a Part B service, so nothing in the form need say how the provider was chosen.',
    ],
    result: 'One award under the 2006 regulations; the route is not stated where the words do not say it.',
  }),
  WALES_PSR_2025: () => ({
    steps: [
      'A health board in Wales publishes an award. /description says “This is an intention to award under the PSR Wales” and “Direct Award 1”.',
    ],
    result: 'Direct, not specified how, under the law of Wales; it stands outside every figure about England.',
  }),
  BELOW_THRESHOLD: () => ({
    steps: ['A form of the Procurement Act says in /tender/aboveThreshold that the value is below the threshold.'],
    result: 'Below threshold, whatever special regime the form names beside it.',
  }),
}

/** The worked example of a law; null for codes that stand for no single law. */
export function workedExample(regime: Regime): WorkedExample | null {
  return examples[regime]?.() ?? null
}
