export type SuccessionKind = 'MERGED' | 'SPLIT' | 'BOUNDARY_CHANGE'

export interface SuccessionRow {
  readonly fromOdsCode: string
  readonly toOdsCode: string
  readonly kind: SuccessionKind
  readonly effectiveOn: string
  /** How it is known, with the share of the small areas (LSOA 2021) that went this way. */
  readonly basis: string
}

const reported = 'Commissioner parents in NHS England’s waiting time tables of April 2026'
const frimley =
  'Sub-ICB parents in NHS England’s waiting time tables of April 2026; who took which part of Frimley is told by the ' +
  'council that each small area lies in. Hart and Rushmoor to Hampshire and Isle of Wight is inferred'

type Columns = readonly [from: string, to: string, kind: SuccessionKind, areasMoved: number, areasBefore: number]

const rows: readonly Columns[] = [
  ['QH8', 'D7T5G', 'MERGED', 720, 720],
  ['QHG', 'S1Y5D', 'MERGED', 587, 587],
  ['QJG', 'D7T5G', 'SPLIT', 206, 583],
  ['QJG', 'T6Y0W', 'SPLIT', 377, 583],
  ['QM7', 'S1Y5D', 'SPLIT', 702, 887],
  ['QM7', 'D7T5G', 'SPLIT', 185, 887],
  ['QMJ', 'Z9B2Z', 'MERGED', 806, 806],
  ['QMM', 'T6Y0W', 'MERGED', 624, 624],
  ['QNQ', 'S0E4D', 'SPLIT', 255, 455],
  ['QNQ', 'QRL', 'SPLIT', 105, 455],
  ['QNQ', 'S9B9J', 'SPLIT', 95, 455],
  ['QNX', 'S9B9J', 'MERGED', 1029, 1029],
  ['QRL', 'QRL', 'BOUNDARY_CHANGE', 1126, 1126],
  ['QRV', 'Z9B2Z', 'MERGED', 1183, 1183],
  ['QU9', 'S0E4D', 'MERGED', 1056, 1056],
  ['QUE', 'S1Y5D', 'MERGED', 527, 527],
  ['QXU', 'S9B9J', 'MERGED', 624, 624],
]

/** How the boards of 2022 became those of 1 April 2026. */
export const INTEGRATED_CARE_BOARD_SUCCESSIONS: readonly SuccessionRow[] = rows.map(
  ([fromOdsCode, toOdsCode, kind, areasMoved, areasBefore]) => ({
    fromOdsCode,
    toOdsCode,
    kind,
    effectiveOn: '2026-04-01',
    basis: `${fromOdsCode === 'QNQ' ? frimley : reported}; ${String(areasMoved)} of ${String(areasBefore)} small areas.`,
  }),
)
