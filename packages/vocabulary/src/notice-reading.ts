import type { AwardRoute, Discretion } from './award-route.js'
import type { CompetitionLevel } from './competition-level.js'
import type { Confidence } from './confidence.js'
import type { ContractForm } from './contract-form.js'
import type { Identifier } from './identifier.js'
import type { Jurisdiction } from './jurisdiction.js'
import type { NoticeScope } from './notice-scope.js'
import type { NoticeStage } from './notice-stage.js'
import type { ReadingFlag } from './reading-flag.js'
import type { Regime } from './regime.js'
import type { ValueBasis } from './value-basis.js'
import type { ValueSpan } from './value-span.js'

/** Words of the notice on which a reading rests. `quote` is a literal substring of the text at `path`. */
export interface Basis {
  /** RFC 6901 JSON Pointer into the document as received. */
  readonly path: string
  readonly quote: string
  /** Id of the rule that read it; `docs/award-routes/<rule>.md` explains it. */
  readonly rule: string
}

/** Words of the same notice that speak for another route. */
export interface Conflict {
  readonly route: AwardRoute
  readonly path: string
  readonly quote: string
}

/** What the register reads from one notice alone, with the words it rests on. */
export interface NoticeReading {
  readonly jurisdiction: Jurisdiction
  readonly scope: NoticeScope
  readonly regime: Regime
  readonly route: AwardRoute
  readonly stage: NoticeStage
  readonly competitionLevel: CompetitionLevel
  readonly discretion: Discretion
  readonly confidence: Confidence
  readonly basis: readonly Basis[]
  readonly conflicts: readonly Conflict[]
  readonly flags: readonly ReadingFlag[]
  /** Set where the award is reserved. */
  readonly reservedTo: 'PUBLIC_SERVICE_MUTUALS' | null
  /** The code of the ground for a direct award under the Procurement Act or the 2015 Regulations, or null. */
  readonly directAwardGround: string | null
}

export interface ReadValue {
  /** Decimal text. */
  readonly amount: string
  readonly currency: string
  readonly basis: ValueBasis
  readonly span: ValueSpan
}

export interface ReadProvider {
  /** The name as the notice writes it. */
  readonly name: string
  /** The best valid identifier, or null. */
  readonly identifier: Identifier | null
  /** All identifiers given, invalid ones marked. */
  readonly identifiers: readonly Identifier[]
  readonly role: 'PROVIDER' | 'LEAD_PROVIDER' | 'SUBCONTRACTOR'
  /** `ref` of the party in the notice it was read from, null where it stands in words only. */
  readonly partyRef: string | null
}

/**
 * One decision to give a service to one or more providers, read over all notices of its process together.
 * `id` is made from the ocid and from what identifies the decision, never from the id of a notice.
 */
export interface AwardReading {
  readonly id: string
  readonly ocid: string
  /** INTENDED while only an intention is known; AWARDED once confirmed; ABANDONED where a later notice ends it. */
  readonly status: 'INTENDED' | 'AWARDED' | 'ABANDONED'
  readonly title: string | null
  readonly description: string | null
  readonly jurisdiction: Jurisdiction
  readonly scope: NoticeScope
  readonly regime: Regime
  readonly route: AwardRoute
  readonly competitionLevel: CompetitionLevel
  readonly discretion: Discretion
  readonly confidence: Confidence
  /** The finding of the award with the words, and in which notice they stand. */
  readonly basis: readonly (Basis & { readonly noticeId: string })[]
  readonly conflicts: readonly (Conflict & { readonly noticeId: string })[]
  readonly flags: readonly ReadingFlag[]
  readonly reservedTo: 'PUBLIC_SERVICE_MUTUALS' | null
  readonly directAwardGround: string | null
  readonly providers: readonly ReadProvider[]
  /** The chosen value, or null where none is stated. */
  readonly value: ReadValue | null
  /** Other figures that the notices give for it. */
  readonly otherValues: readonly ReadValue[]
  readonly lotRefs: readonly string[]
  /** First day on which the decision or intention was published (Europe/London). */
  readonly firstPublishedOn: string | null
  /** Day on which the award itself was published; null while intended. */
  readonly awardPublishedOn: string | null
  readonly decidedOn: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly extendableToOn: string | null
  /** The notices that speak of it, in order of publication. */
  readonly notices: readonly { readonly noticeKey: string; readonly noticeId: string; readonly stage: NoticeStage }[]
}

export interface ContractReading {
  /** Stable over its notices. */
  readonly id: string
  readonly awardId: string | null
  readonly form: ContractForm
  readonly title: string | null
  readonly status: string | null
  readonly signedOn: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly extendableToOn: string | null
  readonly value: ReadValue | null
  readonly providers: readonly ReadProvider[]
  readonly modifications: readonly {
    readonly noticeKey: string
    readonly noticeId: string
    readonly publishedOn: string | null
    readonly description: string | null
    /** The value after the change, where the notice gives one. */
    readonly value: ReadValue | null
    /** The value before it: of the notice before, else as the words of the change state it; null where neither does. */
    readonly valueBefore: ReadValue | null
    readonly endsOn: string | null
    /** The last day that the notice before stated. */
    readonly endsOnBefore: string | null
    /** The providers that this notice names, and those that the one before named; each empty where it names none. */
    readonly providers: readonly ReadProvider[]
    readonly providersBefore: readonly ReadProvider[]
  }[]
}

/** All notices of one ocid, read together. The order of the input does not matter. */
export interface ProcessReading {
  readonly ocid: string
  readonly awards: readonly AwardReading[]
  readonly contracts: readonly ContractReading[]
  /** For each notice (by its key), the awards that it speaks of. */
  readonly awardIdsByNotice: Readonly<Record<string, readonly string[]>>
}
