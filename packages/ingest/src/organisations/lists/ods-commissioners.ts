import type { ReferenceBody } from '@openward/registry/reference/reference-content'
import { odsKey } from '../ods-code.js'
import type { OrganisationList } from '../organisation-list.js'
import { compactDay, NOTHING, stated } from '../organisation-list.js'
import { readTable } from '../read-table.js'
import { writtenName } from '../written-name.js'

/** Columns of the report `eccg`. */
export const odsCommissionerColumns = [
  'code',
  'name',
  'national_grouping',
  'high_level_health_geography',
  'address_1',
  'address_2',
  'address_3',
  'address_4',
  'postcode',
  'open_date',
  'close_date',
  'org_sub_type',
  'amended_indicator',
] as const

/** One code may have been a group first and a sub-location of a board since. */
export const odsCommissioners: OrganisationList = {
  list: 'ODS_COMMISSIONERS',
  title: 'Clinical commissioning groups, sub-locations of boards and commissioning hubs',
  publisher: 'NHS England, Organisation Data Service',
  licence: 'OGL v3',
  address: 'https://www.odsdatasearchandexport.nhs.uk/api/getReport?report=eccg',
  vintage: 'December 2025',
  schedule: 'monthly',
  file: 'ods-commissioners-2025-12.csv',
  read: (text) => ({
    ...NOTHING,
    organisations: readTable(text, odsCommissionerColumns).map((row) => ({
      key: odsKey(row.code, row.line),
      body: bodyOf(row.name),
      name: writtenName(row.name),
      aliases: [],
      otherKeys: [],
      role: 'COMMISSIONER',
      otherRole: false,
      postcode: stated(row.postcode),
      locality: stated(writtenName(row.address_4)),
      boardCode: stated(row.high_level_health_geography),
      validFrom: compactDay(row.open_date),
      validTo: compactDay(row.close_date),
      facts: { subType: row.org_sub_type },
    })),
  }),
}

function bodyOf(name: string): ReferenceBody {
  if (/\bCCG\b/.test(name)) return 'CLINICAL_COMMISSIONING_GROUP'
  if (/\bICB - /.test(name)) return 'SUB_ICB_LOCATION'
  return /\bHUB\b/.test(name) ? 'COMMISSIONING_HUB' : 'NHS_OTHER'
}
