import type { DeskDecision, DeskKind } from '@openward/vocabulary/desk-kind'
import type { ClientBase } from 'pg'
import type { SiteSettings } from '../acts/act-context.js'
import { claimEffects } from '../people/claim-effects.js'
import { matchEffects } from './match-effects.js'

/** A decision that is being made or undone, inside its transaction. */
export interface DecisionUnderWay {
  readonly client: ClientBase
  readonly site: SiteSettings
  readonly subjectId: string
  readonly decision: DeskDecision
  readonly reason: string
  /** The editor. */
  readonly decidedBy: string
  readonly at: Date
}

/**
 * What a decision does beyond being written down. A kind whose decisions are read where they are needed, such as those
 * about links, has none.
 */
export interface DeskEffects {
  decide(underWay: DecisionUnderWay): Promise<void>
  /** Undoes what `decide` did, so that the case can be decided anew. */
  reverse(underWay: DecisionUnderWay): Promise<void>
}

const none: DeskEffects = { decide: () => Promise.resolve(), reverse: () => Promise.resolve() }

export const deskEffects: Readonly<Record<DeskKind, DeskEffects>> = {
  MEMBERSHIP_CLAIM: claimEffects,
  ORGANISATION_MATCH: matchEffects,
  PROCESS_LINK: none,
  CHALLENGE: none,
}
