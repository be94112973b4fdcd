import type { AnnualFigure } from '@openward/vocabulary/annual-figure'
import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'
import { organisationId } from '../identity/identity-key.js'

/** What an authority published of its awards in a period, as published. */
export interface AnnualSummaryGiven {
  readonly authorityName: string
  /** `GB-NHS:X00`, or null where the authority is known by its name alone. */
  readonly identityKey: string | null
  /** Days, both included. */
  readonly periodFrom: string
  readonly periodTo: string
  /** Null where the authority gives no figure. */
  readonly figures: Readonly<Record<AnnualFigure, number | null>>
  /** The first figure split by process, where the authority splits it. */
  readonly split: { readonly a: number | null; readonly b: number | null; readonly c: number | null }
  readonly note: string | null
  readonly sourceUrl: string | null
  /** The day on which it was read at its source. */
  readonly capturedOn: string
  readonly madeUp: boolean
}

/** The same authority and first day give the same id in every register. */
export function annualSummaryId({ authorityName, periodFrom }: AnnualSummaryGiven): string {
  return organisationId(`annual-summary ${normaliseOrganisationName(authorityName)} ${periodFrom}`)
}
