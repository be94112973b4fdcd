import { odsKey } from '../ods-code.js'
import type { OrganisationList } from '../organisation-list.js'
import { NOTHING, stated } from '../organisation-list.js'
import { readTable } from '../read-table.js'
import { writtenName } from '../written-name.js'

const columns = ['provider_ods', 'name', 'icb26_ods', 'icb_name', 'incomplete_pathways_all', 'kind'] as const

/** Providers outside the NHS for which patients wait; trusts stand in their own list. */
export const rttProviders: OrganisationList = {
  list: 'RTT_PROVIDERS',
  title: 'Independent providers in the waiting time tables',
  publisher: 'NHS England',
  licence: 'OGL v3',
  address: 'https://www.england.nhs.uk/statistics/statistical-work-areas/rtt-waiting-times/',
  vintage: 'April 2026',
  schedule: 'monthly',
  file: 'rtt-providers-2026-04.csv',
  read: (text) => ({
    ...NOTHING,
    organisations: readTable(text, columns)
      .filter(({ kind }) => kind === 'non-trust')
      .map((row) => ({
        key: odsKey(row.provider_ods, row.line),
        body: 'INDEPENDENT_PROVIDER',
        name: writtenName(row.name),
        aliases: [],
        otherKeys: [],
        role: 'PROVIDER',
        otherRole: false,
        postcode: null,
        locality: null,
        boardCode: stated(row.icb26_ods),
        validFrom: null,
        validTo: null,
        facts: { waitingPathways: row.incomplete_pathways_all },
      })),
  }),
}
