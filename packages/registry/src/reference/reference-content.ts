import type { IdentityRole } from '../identity/identity-key.js'

/** What kind of body a reference list holds. */
export type ReferenceBody =
  | 'NHS_TRUST'
  | 'INTEGRATED_CARE_BOARD'
  | 'CLINICAL_COMMISSIONING_GROUP'
  | 'SUB_ICB_LOCATION'
  | 'COMMISSIONING_HUB'
  | 'COUNCIL'
  | 'INDEPENDENT_PROVIDER'
  | 'MUTUAL'
  | 'NHS_OTHER'

/** A body as a reference list has it now. */
export interface ReferenceOrganisation {
  /** `GB-NHS:RGT`. */
  readonly key: string
  readonly body: ReferenceBody
  readonly name: string
  /** Further and former names. */
  readonly aliases: readonly string[]
  /** Keys of other registers that the list gives for it. */
  readonly otherKeys: readonly string[]
  readonly role: IdentityRole
  /** Whether it may also act in the other role. */
  readonly otherRole: boolean
  readonly postcode: string | null
  readonly locality: string | null
  /** ODS code of the board in whose area it lies, or null. */
  readonly boardCode: string | null
  /** First and last day, ISO 8601, or null where the list does not say. */
  readonly validFrom: string | null
  readonly validTo: string | null
  /** Further facts, by the words of the list. */
  readonly facts: Readonly<Record<string, unknown>>
}

export interface ReferenceSuccession {
  readonly fromKey: string
  readonly toKey: string
  readonly kind: 'MERGED' | 'SPLIT' | 'BOUNDARY_CHANGE' | 'RENAMED'
  readonly effectiveOn: string
  readonly basis: string
}

export interface ReferenceAreaShare {
  readonly level: 'COUNCIL' | 'UPPER_TIER_COUNCIL' | 'SUB_ICB_LOCATION'
  readonly areaCode: string
  readonly areaName: string
  readonly parentCode: string | null
  /** ODS codes of the board on the map until March 2026 and on that of April 2026. */
  readonly boardCode: string
  readonly boardCode26: string
  readonly share: number
  /** Null where the list does not say. */
  readonly smallAreas: number | null
}

/** All that one list says. */
export interface ReferenceContent {
  readonly organisations: readonly ReferenceOrganisation[]
  readonly successions: readonly ReferenceSuccession[]
  readonly areaShares: readonly ReferenceAreaShare[]
}

/**
 * The lists, the one that names a body best first: of two that hold one body the first names it, and what the others
 * call it are further names.
 */
export const REFERENCE_LISTS = [
  'ODS_TRUSTS',
  'ODS_COMMISSIONERS',
  'INTEGRATED_CARE_BOARDS_2026',
  'INTEGRATED_CARE_BOARDS_2022',
  'COUNCILS',
  'UPPER_TIER_COUNCILS',
  'MUTUALS',
  'RTT_PROVIDERS',
  'CQC_INDEPENDENT_HOSPITALS',
  'SUB_ICB_LOCATIONS',
  'TRUSTS_CLOSED',
  'NHS_SUCCESSIONS',
  'BOARD_SUCCESSIONS_2026',
  'ODS_API',
] as const

export type ReferenceListCode = (typeof REFERENCE_LISTS)[number]

/** Where a list comes from, declared beside the code that reads it. */
export interface ReferenceSource {
  readonly list: ReferenceListCode
  readonly title: string
  readonly publisher: string
  readonly licence: string
  /** Where the publisher offers it. */
  readonly address: string
  /** The day or month that it shows. */
  readonly vintage: string
  /** How often it is to be read again, in words. */
  readonly schedule: string
}
