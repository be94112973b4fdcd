import type { ReferenceOrganisation } from '@openward/registry/reference/reference-content'
import { odsKey } from '../ods-code.js'
import type { OrganisationList } from '../organisation-list.js'
import { NOTHING } from '../organisation-list.js'
import { readTable } from '../read-table.js'

const derived = {
  publisher: 'NHS England and Office for National Statistics',
  licence: 'OGL v3',
  address: 'https://www.odsdatasearchandexport.nhs.uk/',
  schedule: 'when boards change',
} as const

const columns2022 = ['icb_ods', 'icb_ons', 'name', 'nhs_region', 'continues_april_2026', 'lsoa21_count'] as const

export const boardsOf2022: OrganisationList = {
  ...derived,
  list: 'INTEGRATED_CARE_BOARDS_2022',
  title: 'The forty-two integrated care boards of 1 July 2022',
  vintage: '1 July 2022',
  file: 'integrated-care-boards-2022.csv',
  read: (text) => ({
    ...NOTHING,
    organisations: readTable(text, columns2022).map((row) => ({
      ...board(odsKey(row.icb_ods, row.line), row.name),
      validFrom: '2022-07-01',
      validTo: row.continues_april_2026 === 'yes' ? null : '2026-03-31',
      facts: { onsCode: row.icb_ons, region: row.nhs_region },
    })),
  }),
}

const columns2026 = ['icb26_ons', 'icb_ods', 'name', 'nhs_region', 'nhs_region_ods', 'nhs_region_ons_jan2024'] as const

export const boardsOf2026: OrganisationList = {
  ...derived,
  list: 'INTEGRATED_CARE_BOARDS_2026',
  title: 'The thirty-six integrated care boards of 1 April 2026',
  vintage: '1 April 2026',
  file: 'integrated-care-boards-2026.csv',
  read: (text) => ({
    ...NOTHING,
    organisations: readTable(text, columns2026).map((row) => ({
      ...board(odsKey(row.icb_ods, row.line), row.name),
      // The list does not say which of them are older than itself.
      validFrom: null,
      validTo: null,
      facts: { onsCode: row.icb26_ons, region: row.nhs_region, regionOdsCode: row.nhs_region_ods },
    })),
  }),
}

function board(key: string, name: string): Omit<ReferenceOrganisation, 'validFrom' | 'validTo' | 'facts'> {
  return {
    key,
    body: 'INTEGRATED_CARE_BOARD',
    name,
    aliases: [name.replace(/^NHS /, '')],
    otherKeys: [],
    role: 'COMMISSIONER',
    otherRole: false,
    postcode: null,
    locality: null,
    boardCode: null,
  }
}
