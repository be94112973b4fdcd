import type { CommissionerRole } from './commissioner-role.js'
import type { Identifier } from './identifier.js'
import type { PartyRole } from './party-role.js'
import type { Source } from './source.js'

/**
 * What one published document says, in the register's own words: every source mapper returns it and the reader of
 * award routes takes it. Nothing here is interpreted. Every `path` is an RFC 6901 JSON Pointer into the document as
 * it was received, and every text is the literal value at its path, so that a quote can always be checked.
 */
export interface NoticeFacts {
  readonly source: Source
  /** The source's own identifier of this document, for example `075857-2026`. */
  readonly noticeId: string
  /** The identifier of the contracting process that the document claims. */
  readonly ocid: string
  /** The instant of publication, ISO 8601 with offset; null where missing or invalid. */
  readonly publishedAt: string | null
  readonly form: NoticeForm
  /** Title of the procurement, or null. */
  readonly title: string | null
  /** The authority's own reference (not unique), or null. */
  readonly reference: string | null
  /** Every free text, in reading order. Names, addresses and web links of parties are not among them. */
  readonly texts: readonly NoticeText[]
  readonly method: MethodFacts
  /** Law named by code (not in words); known to be unreliable. */
  readonly lawCodes: readonly CodedFact[]
  /** Classification of what is bought: CPV codes of eight digits, main one first, without repeats. */
  readonly classifications: readonly CodedFact[]
  /** Codes or names of where the service is delivered (NUTS / ITL codes, region names), without repeats. */
  readonly deliveryPlaces: readonly CodedFact[]
  readonly category: 'SERVICES' | 'GOODS' | 'WORKS' | null
  /** False where the form says that the value is below the threshold, null where it does not say. */
  readonly aboveThreshold: { readonly value: boolean; readonly path: string } | null
  /** Special regimes that the form names by code, for example `lightTouch`. */
  readonly specialRegimes: readonly CodedFact[]
  /** Reservations that the form names by code, for example `publicServiceMutual`. */
  readonly reservations: readonly CodedFact[]
  readonly framework: FrameworkFacts | null
  /** Path of the mark that a dynamic market or purchasing system is used or set up, or null. */
  readonly dynamicMarketPath: string | null
  readonly processStatus: { readonly code: string; readonly path: string } | null
  readonly parties: readonly PartyFacts[]
  readonly lots: readonly LotFacts[]
  readonly awards: readonly AwardFacts[]
  readonly contracts: readonly ContractFacts[]
  readonly relatedProcesses: readonly RelatedProcessFacts[]
  /** The estimate for the whole procurement, or null. */
  readonly estimatedValues: readonly MoneyFacts[]
  readonly period: PeriodFacts | null
  /** The public address of the notice at its source, or null. */
  readonly sourceUrl: string | null
}

/** What kind of document it is, as far as its form says so by code. */
export interface NoticeForm {
  /** The Procurement Act notice type (UK1 to UK17) of this document, or null on every other form. */
  readonly noticeType: string | null
  readonly noticeTypePath: string | null
  /** All that the document says it is; several may stand together. */
  readonly publications: readonly NoticePublication[]
  readonly publicationsPath: string
}

export type NoticePublication =
  | 'PLANNING'
  | 'PLANNING_UPDATE'
  | 'CALL'
  | 'CALL_AMENDMENT'
  | 'CALL_UPDATE'
  | 'CALL_CANCELLATION'
  | 'AWARD'
  | 'AWARD_UPDATE'
  | 'AWARD_CANCELLATION'
  | 'CONTRACT'
  | 'CONTRACT_UPDATE'
  | 'CONTRACT_AMENDMENT'
  | 'CONTRACT_TERMINATION'
  | 'PERFORMANCE'
  | 'COMPILED'
  | 'OTHER'

/** Where in a notice a text stands, since the same words weigh differently in a title and in a reference. */
export type TextPart =
  | 'NOTICE_DESCRIPTION'
  | 'TITLE'
  | 'REFERENCE'
  | 'DESCRIPTION'
  | 'LOT_TITLE'
  | 'LOT_DESCRIPTION'
  | 'METHOD_DETAILS'
  | 'METHOD_RATIONALE'
  | 'METHOD_GROUND'
  | 'PROCEDURE_FEATURES'
  | 'CRITERION'
  | 'CHANGE_DESCRIPTION'
  | 'CHANGED_FROM'
  | 'CHANGED_TO'
  | 'PLANNING'
  | 'AWARD_TEXT'
  | 'CONTRACT_TEXT'
  | 'CONTRACT_CHANGE'
  | 'OTHER'

export interface NoticeText {
  readonly part: TextPart
  readonly path: string
  readonly text: string
}

export interface CodedFact {
  readonly code: string
  readonly path: string
}

export interface MethodFacts {
  /** The form's own code of the method. It misleads on its own. */
  readonly code: 'OPEN' | 'SELECTIVE' | 'LIMITED' | 'DIRECT' | null
  readonly codePath: string | null
  /** The form's name of the procedure, for example "Open procedure"; also among the texts as METHOD_DETAILS. */
  readonly details: string | null
  readonly detailsPath: string | null
  /** Codes of the grounds given for having no call for competition (also Schedule 5 grounds of the Act). */
  readonly grounds: readonly CodedFact[]
}

export interface FrameworkFacts {
  readonly path: string
  /** Whether this document sets a framework up, is made under one, or does not say which. */
  readonly use: 'ESTABLISHES' | 'UNDER' | 'NOT_STATED'
  /** How contracts are made under it, as the form says by code, or null: withReopeningCompetition and so on. */
  readonly method: string | null
}

export interface PartyFacts {
  /** The reference by which the document itself speaks of the party. Minted per notice: never an identity. */
  readonly ref: string
  readonly path: string
  readonly name: string
  readonly roles: readonly PartyRole[]
  /** Only where COMMISSIONER or PUBLISHED_BY is among the roles. */
  readonly commissionerRole: CommissionerRole | null
  /** Identifiers of registers, valid and invalid ones (marked); minted references left out. */
  readonly identifiers: readonly Identifier[]
  readonly postcode: string | null
  readonly locality: string | null
  /** NUTS or ITL code or name of the region, or null. */
  readonly region: string | null
  readonly country: string | null
  /** Codes by which the form describes a commissioner, for example `REGIONAL_AUTHORITY`. */
  readonly kindCodes: readonly CodedFact[]
  /** What the party says of itself in the form; claims, never facts. */
  readonly claims: {
    readonly voluntaryOrSocialEnterprise: boolean | null
    readonly smallOrMedium: boolean | null
    readonly publicServiceMutual: boolean | null
  }
}

export interface MoneyFacts {
  readonly path: string
  /** Decimal number as text, as received, without exponent. */
  readonly amount: string
  /** ISO 4217, or null where the document does not say. */
  readonly currency: string | null
  /** Whether value added tax is in it, or null where the document does not say. */
  readonly gross: boolean | null
}

export interface PeriodFacts {
  readonly path: string
  /** Days, Europe/London, ISO 8601; null where missing. */
  readonly startsOn: string | null
  readonly endsOn: string | null
  /** The last day with all extensions, or null. */
  readonly extendableToOn: string | null
}

export interface LotFacts {
  readonly ref: string
  readonly path: string
  readonly title: string | null
  readonly description: string | null
  /** As received. On old forms it says `cancelled` for lots that were awarded. */
  readonly status: string | null
  readonly values: readonly MoneyFacts[]
  readonly period: PeriodFacts | null
}

export interface AwardFacts {
  readonly ref: string
  readonly path: string
  readonly title: string | null
  readonly description: string | null
  readonly status: 'PENDING' | 'ACTIVE' | 'UNSUCCESSFUL' | 'CANCELLED' | null
  readonly statusPath: string | null
  /** The day of the decision, or null. */
  readonly decidedOn: string | null
  /** `ref`s of the parties chosen. */
  readonly providerRefs: readonly string[]
  readonly lotRefs: readonly string[]
  readonly values: readonly MoneyFacts[]
  readonly period: PeriodFacts | null
}

export interface ContractFacts {
  readonly ref: string
  readonly path: string
  readonly awardRef: string | null
  readonly title: string | null
  readonly description: string | null
  readonly status: string | null
  readonly signedOn: string | null
  readonly values: readonly MoneyFacts[]
  readonly period: PeriodFacts | null
  readonly changes: readonly ContractChangeFacts[]
}

export interface ContractChangeFacts {
  readonly path: string
  readonly description: string | null
  readonly rationale: string | null
  readonly changedOn: string | null
}

export interface RelatedProcessFacts {
  readonly path: string
  /** As the document says it: previous, framework, parent, prior, … */
  readonly relationship: string | null
  readonly ocid: string | null
  readonly title: string | null
  readonly url: string | null
}
