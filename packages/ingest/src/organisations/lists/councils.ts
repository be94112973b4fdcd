import type { ReferenceAreaShare, ReferenceOrganisation } from '@openward/registry/reference/reference-content'
import { councilNames } from '../council-names.js'
import { registerKey } from '../ods-code.js'
import type { OrganisationList } from '../organisation-list.js'
import { NOTHING } from '../organisation-list.js'
import { readCount, readShare } from '../read-number.js'
import { readTable } from '../read-table.js'

const columns = [
  'lad23_code',
  'lad23_name',
  'utla23_code',
  'utla23_name',
  'region',
  'icb24_ods',
  'icb26_ods',
  'lsoa21_count',
  'share_of_lad',
] as const

const published = {
  publisher: 'Office for National Statistics',
  licence: 'OGL v3',
  address: 'https://geoportal.statistics.gov.uk/',
  vintage: '2023, with the boards of 2024 and April 2026',
  schedule: 'yearly',
} as const

/** Districts, unitary councils, metropolitan and London boroughs, and how they lie with boards. */
export const councils: OrganisationList = {
  ...published,
  list: 'COUNCILS',
  title: 'Councils of England and the integrated care boards they lie with',
  file: 'local-authorities-to-icb.csv',
  read: (text) => {
    const rows = readTable(text, columns)
    return {
      ...NOTHING,
      organisations: distinct(rows.map((row) => council(row.lad23_code, row.lad23_name, row.line))),
      areaShares: rows.map((row): ReferenceAreaShare => ({
        level: 'COUNCIL',
        areaCode: row.lad23_code,
        areaName: row.lad23_name,
        parentCode: row.utla23_code,
        boardCode: row.icb24_ods,
        boardCode26: row.icb26_ods,
        share: readShare(row.share_of_lad, row.line),
        smallAreas: readCount(row.lsoa21_count, row.line),
      })),
    }
  },
}

const upperTierColumns = [
  'utla23_code',
  'utla23_name',
  'icb24_ods',
  'icb26_ods',
  'lsoa21_count',
  'share_of_utla',
] as const

/** County councils; the other upper-tier councils stand in the list of councils already. */
export const upperTierCouncils: OrganisationList = {
  ...published,
  list: 'UPPER_TIER_COUNCILS',
  title: 'Upper-tier councils of England and the integrated care boards they lie with',
  file: 'upper-tier-authorities-to-icb.csv',
  read: (text) => {
    const rows = readTable(text, upperTierColumns)
    const counties = rows.filter(({ utla23_code: code }) => code.startsWith('E10'))
    return {
      ...NOTHING,
      organisations: distinct(counties.map((row) => council(row.utla23_code, row.utla23_name, row.line))),
      areaShares: rows.map((row): ReferenceAreaShare => ({
        level: 'UPPER_TIER_COUNCIL',
        areaCode: row.utla23_code,
        areaName: row.utla23_name,
        parentCode: null,
        boardCode: row.icb24_ods,
        boardCode26: row.icb26_ods,
        share: readShare(row.share_of_utla, row.line),
        smallAreas: readCount(row.lsoa21_count, row.line),
      })),
    }
  },
}

function council(code: string, areaName: string, line: number): ReferenceOrganisation {
  return {
    key: registerKey('GB-ONS', code, line),
    body: 'COUNCIL',
    ...councilNames(code, areaName),
    otherKeys: [],
    role: 'COMMISSIONER',
    otherRole: true,
    postcode: null,
    locality: null,
    boardCode: null,
    validFrom: null,
    validTo: null,
    facts: { areaName },
  }
}

function distinct(organisations: readonly ReferenceOrganisation[]): ReferenceOrganisation[] {
  return [...new Map(organisations.map((organisation) => [organisation.key, organisation])).values()]
}
