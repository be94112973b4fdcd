import type { AwardRoute } from '@openward/vocabulary/award-route'
import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'
import type { NoticeScope } from '@openward/vocabulary/notice-scope'
import type { NoticeStage } from '@openward/vocabulary/notice-stage'
import type { Regime } from '@openward/vocabulary/regime'
import type { NoticeWords, Place } from '../passages.js'
import { quoteAt } from '../phrases.js'

export type RuleConcern = 'REGIME' | 'ROUTE' | 'STAGE' | 'SCOPE' | 'JURISDICTION'

/** What people may know of a rule; `docs/award-routes/<id>.md` explains it. */
export interface RuleAbout {
  readonly id: string
  readonly title: string
  /** The law or standard behind it, or null where it is a convention of the register. */
  readonly citation: string | null
  readonly concern: RuleConcern
}

/** Literal words of a notice and where they stand. */
export interface Words {
  readonly path: string
  readonly quote: string
}

export function wordsAt(place: Place): Words {
  return { path: place.passage.path, quote: quoteAt(place) }
}

/**
 * How decisive words are, strongest first. The order is the register's precedence: words about urgency, then the
 * process that a description says was followed or names, then a regulation, a title, a criterion, a reference, general words, the form.
 */
export const STRENGTH = {
  URGENT: 70,
  FOLLOWED: 62,
  NAMED: 60,
  NAMED_LOOSELY: 55,
  REGULATION: 50,
  TITLE: 40,
  CRITERION: 30,
  REFERENCE: 25,
  GENERAL: 20,
  FORM: 10,
  FORM_HINT: 5,
} as const

export type Strength = (typeof STRENGTH)[keyof typeof STRENGTH]

export interface RouteFinding {
  readonly route: AwardRoute
  readonly strength: Strength
  readonly words: Words
  /** Set where the words say that only some providers were asked. */
  readonly limitedCompetition?: true
  readonly reservedTo?: 'PUBLIC_SERVICE_MUTUALS'
  readonly ground?: string
}

export interface RegimeFinding {
  readonly regime: Regime
  readonly words: Words
  /** Whether the words of the notice say so, or only its form. */
  readonly said: 'IN_WORDS' | 'BY_FORM'
}

export interface StageFinding {
  readonly stage: NoticeStage
  readonly words: Words | null
  readonly said: 'IN_WORDS' | 'BY_FORM'
  /** Set where the notice also holds words of another stage. */
  readonly mixed?: true
}

export interface ScopeFinding {
  readonly scope: NoticeScope
  readonly words: Words | null
  readonly sure: boolean
}

export interface JurisdictionFinding {
  readonly jurisdiction: Jurisdiction
  readonly words: Words | null
  readonly sure: boolean
}

export interface RegimeRule extends RuleAbout {
  readonly concern: 'REGIME'
  applies(notice: NoticeWords): boolean
  finding(notice: NoticeWords): RegimeFinding | null
}

export interface RouteRule extends RuleAbout {
  readonly concern: 'ROUTE'
  applies(notice: NoticeWords, regime: Regime): boolean
  finding(notice: NoticeWords, regime: Regime): RouteFinding | null
}

export interface StageRule extends RuleAbout {
  readonly concern: 'STAGE'
  applies(notice: NoticeWords, regime: Regime): boolean
  finding(notice: NoticeWords, regime: Regime): StageFinding | null
}

export interface ScopeRule extends RuleAbout {
  readonly concern: 'SCOPE'
  finding(notice: NoticeWords, regime: Regime): ScopeFinding
}

export interface JurisdictionRule extends RuleAbout {
  readonly concern: 'JURISDICTION'
  finding(notice: NoticeWords, regime: Regime): JurisdictionFinding
}
