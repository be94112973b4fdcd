import type { Identifier } from '@openward/vocabulary/identifier'
import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'
import type { LegalForm } from '@openward/vocabulary/legal-form'
import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import type { Day } from './calendar.js'

/** An invented body, with the truth about it beside what its notices say. */
export interface Organisation {
  readonly name: string
  readonly kind: ProviderKind
  readonly legalForm: LegalForm
  readonly identifiers: readonly Pick<Identifier, 'scheme' | 'value'>[]
  readonly street: string
  readonly place: string
  readonly postcode: string
  /** Region code (ITL) in which it lies. */
  readonly region: string
  readonly jurisdiction: Jurisdiction
  readonly claims: OrganisationClaims
}

/** What a provider says of itself in the forms. */
export interface OrganisationClaims {
  readonly scale: 'sme' | 'large'
  readonly voluntary: boolean
  readonly publicServiceMission: boolean
}

export type CommissionerForm = 'CLINICAL_COMMISSIONING_GROUP' | 'INTEGRATED_CARE_BOARD' | 'TRUST' | 'COUNCIL' | 'HUB'

export interface Commissioner extends Organisation {
  readonly form: CommissionerForm
  /** First and last day on which it could publish. */
  readonly from: Day
  readonly to: Day
  /** Short form used in references and texts. */
  readonly short: string
}

export const ENGLISH_REGIONS = ['UKC2', 'UKD3', 'UKE4', 'UKF1', 'UKG3', 'UKH2', 'UKJ1', 'UKK4'] as const

const streets = ['Mill Lane', 'Station Road', 'Cooper’s Yard', 'Harbour Street', 'Long Row', 'Chapel Hill', 'Weir Road']
const houses = ['Beacon House', 'The Granary', 'Lantern Court', 'Unit 4', 'Priory Gate', 'Kestrel House', 'Suite 2']

/** Postcode area QX does not exist. */
export const postcodeOf = (index: number): string =>
  `QX${1 + (index % 98)} ${index % 10}${String.fromCharCode(65 + (index % 8))}${String.fromCharCode(74 + (index % 7))}`

export const streetOf = (index: number): string =>
  `${houses[index % houses.length]}, ${1 + (index % 140)} ${streets[(index * 5) % streets.length]}`
