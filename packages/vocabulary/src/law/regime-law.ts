import type { Regime } from '../regime.js'
import type { LawStatement } from './law-statement.js'
import { read, toBeChecked } from './law-statement.js'

/** Days between which procurements could be begun under a law, for some bodies or services. */
export interface PeriodInForce {
  /** ISO days, Europe/London, both included; `to` is null while in force. */
  readonly from: string
  readonly to: string | null
  readonly law: LawStatement
}

export interface RegimeLaw {
  readonly mayUse: LawStatement | null
  /** When it could be used for health services in England, the earliest first. */
  readonly periods: readonly PeriodInForce[]
  /** What it asks for, in order of weight. */
  readonly rules: readonly LawStatement[]
  /** How a provider can have a decision looked at again. */
  readonly review: readonly LawStatement[]
}

const authorities =
  'NHS England, integrated care boards, NHS trusts and foundation trusts, local and combined authorities'
const none: RegimeLaw = { mayUse: null, periods: [], rules: [], review: [] }

/** What the law of each regime says, beside its definition and citation in `regime.ts`. */
export const REGIME_LAWS: Readonly<Record<Regime, RegimeLaw>> = {
  PSR_2023: {
    mayUse: read(
      `Relevant authorities: ${authorities}, when they arrange health care services in England.`,
      'SI 2023/1348',
    ),
    periods: [
      {
        from: '2024-01-01',
        to: null,
        law: read('In force from 1 January 2024, in England only.', 'SI 2023/1348, regulation 1'),
      },
    ],
    rules: [
      read('It applies to listed health care services, whatever their value.', 'SI 2023/1348, Schedule 1'),
      read(
        'The authority acts with a view to the needs of the people who use the services, to quality and to efficiency; it acts transparently, fairly and proportionately.',
        'SI 2023/1348, regulation 4',
      ),
      read(
        'Five key criteria are considered: quality and innovation; value; integration, collaboration and sustainability; access, inequalities and choice; social value.',
        'SI 2023/1348, regulation 5',
      ),
      read('Two direct processes, A and B, have to be used where their conditions hold.', 'SI 2023/1348, regulation 6'),
      read(
        'After an intention to award by process C, the most suitable provider process or the competitive process there is a standstill.',
        'SI 2023/1348, regulation 12(1)',
      ),
      read('The standstill begins on the day after the intention is published.', 'SI 2023/1348, regulation 12(2)'),
      read(
        'Representations may be made until midnight at the end of the eighth working day after the day on which it begins. Where some are made, the standstill lasts longer.',
        'SI 2023/1348, regulation 12(3)',
      ),
      read('An authority publishes a summary of its awards every year.', 'SI 2023/1348, regulation 25'),
      toBeChecked(
        'Procurements begun before 1 January 2024 stay under the law under which they were begun.',
        'SI 2023/1348, regulation 29',
      ),
    ],
    review: [
      read(
        'A provider that made representations can go to the Independent Patient Choice and Procurement Panel; its advice does not bind.',
        'SI 2023/1348, regulation 23',
      ),
      read('Beyond the Panel there is judicial review.', null),
    ],
  },
  PA_2023: {
    mayUse: toBeChecked('Contracting authorities of every kind.', 'Procurement Act 2023, section 2'),
    periods: [
      {
        from: '2025-02-24',
        to: null,
        law: read(
          'For procurements begun on or after 24 February 2025. It does not apply to services under the Provider Selection Regime.',
          'Procurement Act 2023; SI 2024/692',
        ),
      },
    ],
    rules: [
      read(
        'A direct award needs one of the grounds that the Act lists.',
        'Procurement Act 2023, section 41 and Schedule 5',
      ),
      read('A transparency notice is published before a direct award.', 'Procurement Act 2023, section 44'),
      read(
        'Where there is a standstill, it is eight working days that begin with the day on which the contract award notice is published.',
        'Procurement Act 2023, section 51',
      ),
      toBeChecked(
        'For services under the light touch rules the standstill is voluntary.',
        'Procurement Act 2023, section 51',
      ),
    ],
    review: [
      toBeChecked(
        'A provider can sue; a claim made in the standstill stops the contract.',
        'Procurement Act 2023, Part 9',
      ),
    ],
  },
  PCR_2015: {
    mayUse: toBeChecked('Contracting authorities of every kind.', 'SI 2015/102, regulation 2'),
    periods: [
      {
        from: '2015-02-26',
        to: '2023-12-31',
        law: read('For health services bought by councils and other bodies.', 'SI 2015/102'),
      },
      {
        from: '2016-04-18',
        to: '2023-12-31',
        law: read('For health services bought by clinical commissioning groups and NHS England.', 'SI 2015/102'),
      },
    ],
    rules: [
      read(
        'Health services are among those of Schedule 3, under the light touch regime.',
        'SI 2015/102, regulation 74',
      ),
      read(
        'At or above the threshold, £663,540 from 2020, they are advertised unless a ground for no competition applies.',
        'SI 2015/102, regulations 32 and 75',
      ),
      read(
        'The authority designs the procedure; it is transparent and treats providers equally.',
        'SI 2015/102, regulation 76',
      ),
      read('Procurements begun under it stay under it.', null),
    ],
    review: [toBeChecked('A provider could sue in the courts.', 'SI 2015/102, Part 3')],
  },
  PCR_2006: {
    mayUse: toBeChecked('Contracting authorities of every kind.', 'SI 2006/5, regulation 3'),
    periods: [
      {
        from: '2006-01-31',
        to: '2015-02-25',
        law: toBeChecked('For health services bought by any body. The first day is to be checked.', 'SI 2006/5'),
      },
      {
        from: '2015-02-26',
        to: '2016-04-17',
        law: read(
          'Still for health services bought by clinical commissioning groups and NHS England.',
          'SI 2015/102, transitional provisions',
        ),
      },
    ],
    rules: [
      read(
        'Health was a Part B service: few of the rules applied, and no call was asked for.',
        'SI 2006/5, Schedule 3',
      ),
    ],
    review: [toBeChecked('A provider could sue in the courts.', 'SI 2006/5, Part 9')],
  },
  WALES_PSR_2025: {
    mayUse: toBeChecked(
      'Relevant authorities in Wales.',
      'Health Services (Provider Selection Regime) (Wales) Regulations 2025',
    ),
    periods: [],
    rules: [
      read(
        'A regime of its own, with processes named Direct Award 1 and 2. The register names it and counts it apart.',
        null,
      ),
    ],
    review: [],
  },
  BELOW_THRESHOLD: none,
  OTHER: none,
  NOT_STATED: none,
}

/** A law that stood beside the general rules on public contracts, and whose dates belong on a line of time. */
export const SECTION_75_LAW = {
  label: 'Section 75 regulations',
  definition:
    'Rules on procurement, choice and competition for clinical commissioning groups (later integrated care boards) and NHS England, beside the general rules on public contracts.',
  citation:
    'NHS (Procurement, Patient Choice and Competition) (No. 2) Regulations 2013, SI 2013/500, under section 75 of the Health and Social Care Act 2012',
  mayUse: read('Clinical commissioning groups and NHS England; neither councils nor trusts.', 'SI 2013/500'),
  periods: [
    {
      from: '2013-04-01',
      to: '2023-12-31',
      law: read(
        'In force from 1 April 2013 to 31 December 2023, in parallel with the rules on public contracts.',
        'SI 2013/500',
      ),
    },
  ],
  rules: [
    read('The aim is to serve the needs of people, quality and efficiency.', 'SI 2013/500, regulation 2'),
    read(
      'Providers are treated equally whoever owns them; those most capable and of best value are chosen.',
      'SI 2013/500, regulation 3',
    ),
    read('Offers are sought through an advertisement on a website kept by NHS England.', 'SI 2013/500, regulation 4'),
    read(
      'A contract without a competition is allowed only where one provider alone is capable: the ancestor of direct award process A.',
      'SI 2013/500, regulation 5',
    ),
    read(
      'A public record is kept of each contract, with the process by which the provider was chosen.',
      'SI 2013/500, regulation 9',
    ),
  ],
  review: [
    read('Monitor, later NHS Improvement, could investigate; it could not order a tender.', 'SI 2013/500, Part 3'),
  ],
} as const
