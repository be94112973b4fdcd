import { odsKey } from '../ods-code.js'
import type { OrganisationList } from '../organisation-list.js'
import { compactDay, NOTHING, stated } from '../organisation-list.js'
import { readTable } from '../read-table.js'
import { writtenName } from '../written-name.js'

/** Columns of the report `etr`, without its empty ones. */
export const odsTrustColumns = [
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
  'telephone',
  'amended_indicator',
  'gor_code',
] as const

export const odsTrusts: OrganisationList = {
  list: 'ODS_TRUSTS',
  title: 'NHS trusts and NHS foundation trusts',
  publisher: 'NHS England, Organisation Data Service',
  licence: 'OGL v3',
  address: 'https://www.odsdatasearchandexport.nhs.uk/api/getReport?report=etr',
  vintage: 'mid-2026',
  schedule: 'monthly',
  file: 'ods-nhs-trusts-2026.csv',
  read: (text) => ({
    ...NOTHING,
    organisations: readTable(text, odsTrustColumns).map((row) => ({
      key: odsKey(row.code, row.line),
      body: 'NHS_TRUST',
      name: writtenName(row.name),
      aliases: [],
      otherKeys: [],
      role: 'PROVIDER',
      // Trusts are relevant authorities too: they choose providers.
      otherRole: true,
      postcode: stated(row.postcode),
      locality: stated(writtenName(row.address_4)),
      boardCode: stated(row.high_level_health_geography),
      validFrom: compactDay(row.open_date),
      validTo: compactDay(row.close_date),
      facts: {},
    })),
  }),
}
