import { odsKey } from '../ods-code.js'
import type { OrganisationList } from '../organisation-list.js'
import { NOTHING } from '../organisation-list.js'
import { readTable } from '../read-table.js'
import { readCount } from '../read-number.js'

const columns = [
  'sicbl_ods',
  'sicbl24_ons',
  'sicbl24_name',
  'icb24_ods',
  'icb26_ods',
  'sicbl_name_april_2026',
  'lsoa21_count',
] as const

/** Where commissioning groups ended, their codes live on as locations of the boards. */
export const subIcbLocations: OrganisationList = {
  list: 'SUB_ICB_LOCATIONS',
  title: 'Sub-locations of integrated care boards and the boards they lie with',
  publisher: 'Office for National Statistics and NHS England',
  licence: 'OGL v3',
  address: 'https://geoportal.statistics.gov.uk/',
  vintage: 'April 2026',
  schedule: 'yearly',
  file: 'sub-icb-locations.csv',
  read: (text) => {
    const rows = readTable(text, columns)
    return {
      ...NOTHING,
      organisations: rows.map((row) => ({
        key: odsKey(row.sicbl_ods, row.line),
        body: 'SUB_ICB_LOCATION',
        name: row.sicbl24_name,
        aliases: [],
        otherKeys: [],
        role: 'COMMISSIONER',
        otherRole: false,
        postcode: null,
        locality: null,
        boardCode: row.icb26_ods,
        validFrom: null,
        validTo: null,
        facts: { onsCode: row.sicbl24_ons },
      })),
      areaShares: rows.map((row) => ({
        level: 'SUB_ICB_LOCATION',
        areaCode: row.sicbl_ods,
        areaName: row.sicbl24_name,
        parentCode: null,
        boardCode: row.icb24_ods,
        boardCode26: row.icb26_ods,
        share: 1,
        smallAreas: row.lsoa21_count === '' ? null : readCount(row.lsoa21_count, row.line),
      })),
    }
  },
}
