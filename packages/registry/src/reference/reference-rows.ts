import type { KnownMutual } from '@openward/provider-kinds/known-mutuals'
import { KNOWN_MUTUALS } from '@openward/provider-kinds/known-mutuals'
import { normaliseOrganisationName } from '@openward/vocabulary/organisation-name'
import type { AnnualSummaryGiven } from '../annual-summaries/annual-summary.js'
import { PUBLISHED_ANNUAL_SUMMARIES } from './annual-summaries.js'
import type { IntegratedCareBoardRow } from './integrated-care-boards.js'
import { INTEGRATED_CARE_BOARDS, integratedCareBoardsSource } from './integrated-care-boards.js'
import type { SuccessionRow } from './integrated-care-board-successions.js'
import { INTEGRATED_CARE_BOARD_SUCCESSIONS } from './integrated-care-board-successions.js'

/**
 * What a register knows before it reads a notice. The register of made-up records gets invented systems:
 * real boards in it would look like the commissioners of invented services.
 */
export interface ReferenceRows {
  readonly boards: readonly IntegratedCareBoardRow[]
  readonly successions: readonly SuccessionRow[]
  readonly annualSummaries: readonly AnnualSummaryGiven[]
  /** Mutuals with what sources say of their origin, control and profit. */
  readonly mutuals: readonly KnownMutual[]
  /** Where the rows come from, for people to read. */
  readonly source: string
}

export const REAL_REFERENCE_ROWS: ReferenceRows = {
  boards: INTEGRATED_CARE_BOARDS,
  successions: INTEGRATED_CARE_BOARD_SUCCESSIONS,
  annualSummaries: PUBLISHED_ANNUAL_SUMMARIES,
  mutuals: KNOWN_MUTUALS,
  source: integratedCareBoardsSource,
}

/** The names by which notices call a board: with "NHS" in front and without. */
export function namesOfBoard(board: IntegratedCareBoardRow): readonly string[] {
  return [board.boardName, board.boardName.replace(/^NHS /, '')]
}

/** Normalised names of the commissioners that the register knows beforehand, each with its identifier key. */
export function referenceKeysByName(rows: ReferenceRows): ReadonlyMap<string, string> {
  return new Map(
    rows.boards.flatMap((board) =>
      namesOfBoard(board).map((name) => [normaliseOrganisationName(name), boardKey(board)] as const),
    ),
  )
}

/** The identifier key of a board. */
export function boardKey(board: Pick<IntegratedCareBoardRow, 'odsCode'>): string {
  return `GB-NHS:${board.odsCode}`
}
