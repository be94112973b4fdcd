import type { ReferenceSuccession } from '@openward/registry/reference/reference-content'
import { odsKey } from '../ods-code.js'
import type { OrganisationList } from '../organisation-list.js'
import { NOTHING } from '../organisation-list.js'
import { readTable, UnexpectedTable } from '../read-table.js'

const columns = [
  'from_ods',
  'from_ons',
  'from_name',
  'to_ods',
  'to_ons',
  'to_name',
  'lsoa21_transferred',
  'from_lsoa21_total',
  'sub_icb_codes_transferred',
  'kind',
  'basis',
] as const

/** Words of the list. A board that kept its code and gained an area is among them. */
const kinds: ReadonlyMap<string, ReferenceSuccession['kind']> = new Map([
  ['merged', 'MERGED'],
  ['split', 'SPLIT'],
  ['retained-boundary-change', 'BOUNDARY_CHANGE'],
])

export const boardSuccessions: OrganisationList = {
  list: 'BOARD_SUCCESSIONS_2026',
  title: 'How forty-two integrated care boards became thirty-six',
  publisher: 'NHS England and Office for National Statistics',
  licence: 'OGL v3',
  address: 'https://www.england.nhs.uk/statistics/statistical-work-areas/rtt-waiting-times/',
  vintage: '1 April 2026',
  schedule: 'when boards change',
  file: 'integrated-care-board-successions-2026.csv',
  read: (text) => ({
    ...NOTHING,
    successions: readTable(text, columns).map((row) => {
      const kind = kinds.get(row.kind)
      if (kind === undefined)
        throw new UnexpectedTable(`line ${String(row.line)}: "${row.kind.slice(0, 40)}" is no kind of succession`)
      return {
        fromKey: odsKey(row.from_ods, row.line),
        toKey: odsKey(row.to_ods, row.line),
        kind,
        effectiveOn: '2026-04-01',
        basis: `${row.basis}; ${row.lsoa21_transferred} of ${row.from_lsoa21_total} small areas`,
      }
    }),
  }),
}
