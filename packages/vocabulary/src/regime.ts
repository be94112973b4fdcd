import type { CodeEntry, CodeList } from './code-list.js'

export type Regime =
  'PSR_2023' | 'PA_2023' | 'PCR_2015' | 'PCR_2006' | 'WALES_PSR_2025' | 'BELOW_THRESHOLD' | 'OTHER' | 'NOT_STATED'

export interface RegimeEntry extends CodeEntry {
  /** The instrument, or null where the code stands for no single one. */
  readonly citation: string | null
  /** First day on which an award could be begun under it for health services (Europe/London), or null. */
  readonly inForceFrom: string | null
  /** Last day on which a new award could be begun under it for health services, or null while in force. */
  readonly inForceTo: string | null
}

/** The law under which an award is made. Earlier regimes still govern procurements that were begun under them. */
export const REGIMES: CodeList<Regime, RegimeEntry> = {
  PSR_2023: {
    label: 'Provider Selection Regime',
    definition: 'The rules for health care services arranged by relevant authorities in England. No value threshold.',
    citation: 'Health Care Services (Provider Selection Regime) Regulations 2023, SI 2023/1348',
    inForceFrom: '2024-01-01',
    inForceTo: null,
  },
  PA_2023: {
    label: 'Procurement Act 2023',
    definition:
      'The general rules for public contracts. They do not apply to services under the Provider Selection Regime.',
    citation: 'Procurement Act 2023; Procurement Regulations 2024, SI 2024/692',
    inForceFrom: '2025-02-24',
    inForceTo: null,
  },
  PCR_2015: {
    label: 'Public Contracts Regulations 2015',
    definition: 'The general rules before the Procurement Act, with a light touch regime for health services.',
    citation: 'Public Contracts Regulations 2015, SI 2015/102',
    inForceFrom: '2015-02-26',
    inForceTo: '2023-12-31',
  },
  PCR_2006: {
    label: 'Public Contracts Regulations 2006',
    definition: 'The general rules before 2015; health was a Part B service with few duties.',
    citation: 'Public Contracts Regulations 2006, SI 2006/5',
    inForceFrom: '2006-01-31',
    inForceTo: '2016-04-17',
  },
  WALES_PSR_2025: {
    label: 'Provider Selection Regime (Wales)',
    definition: 'The separate rules of Wales, with processes named Direct Award 1 and 2.',
    citation: 'Health Services (Provider Selection Regime) (Wales) Regulations 2025',
    inForceFrom: '2025-02-24',
    inForceTo: null,
  },
  BELOW_THRESHOLD: {
    label: 'Below threshold',
    definition: 'The notice says that the value is below the threshold of the general rules.',
    citation: null,
    inForceFrom: null,
    inForceTo: null,
  },
  OTHER: {
    label: 'Other law',
    definition: 'The notice names another law, for example the regulations of Scotland.',
    citation: null,
    inForceFrom: null,
    inForceTo: null,
  },
  NOT_STATED: {
    label: 'Not stated',
    definition: 'The notice does not say under which law the award is made.',
    citation: null,
    inForceFrom: null,
    inForceTo: null,
  },
}
