import { odsKey } from '../ods-code.js'
import type { OrganisationList } from '../organisation-list.js'
import { compactDay, NOTHING, stated } from '../organisation-list.js'
import { readTable } from '../read-table.js'
import { writtenName } from '../written-name.js'

const columns = ['code', 'name', 'close_date', 'icb_ods', 'successor_code'] as const

/** Trusts that closed after the successions end; the service records no successor for them. */
export const trustsClosed: OrganisationList = {
  list: 'TRUSTS_CLOSED',
  title: 'NHS trusts closed since 2022',
  publisher: 'NHS England, Organisation Data Service',
  licence: 'OGL v3',
  address: 'https://www.odsdatasearchandexport.nhs.uk/api/getReport?report=etr',
  vintage: 'mid-2026',
  schedule: 'monthly',
  file: 'nhs-trusts-closed-since-2022.csv',
  read: (text) => ({
    ...NOTHING,
    organisations: readTable(text, columns).map((row) => ({
      key: odsKey(row.code, row.line),
      body: 'NHS_TRUST',
      name: writtenName(row.name),
      aliases: [],
      otherKeys: [],
      role: 'PROVIDER',
      otherRole: true,
      postcode: null,
      locality: null,
      boardCode: stated(row.icb_ods),
      validFrom: null,
      validTo: compactDay(row.close_date),
      facts: {},
    })),
  }),
}
