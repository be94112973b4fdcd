import type { ReferenceOrganisation } from '@openward/registry/reference/reference-content'
import { nameKey } from '@openward/registry/identity/identity-key'
import { registerKey } from '../ods-code.js'
import type { OrganisationList } from '../organisation-list.js'
import { NOTHING, stated } from '../organisation-list.js'
import { readTable } from '../read-table.js'

const columns = [
  'cqc_provider_id',
  'provider_name',
  'company_number',
  'cqc_location_id',
  'location_name',
  'postcode',
  'region',
  'local_authority',
  'latitude',
  'longitude',
  'beds',
  'registration_date',
  'overall_rating',
  'rating_date',
  'services',
] as const

type Row = ReturnType<typeof readTable<(typeof columns)[number]>>[number]

/** Providers registered with the regulator, each with its hospitals and their ratings. */
export const cqcIndependentHospitals: OrganisationList = {
  list: 'CQC_INDEPENDENT_HOSPITALS',
  title: 'Independent hospitals and their ratings',
  publisher: 'Care Quality Commission',
  licence: 'OGL v3',
  address: 'https://www.cqc.org.uk/about-us/transparency/using-cqc-data',
  vintage: 'November 2025',
  schedule: 'monthly',
  file: 'cqc-independent-hospitals-2025-11.csv',
  read: (text) => {
    const byKey = new Map<string, Row[]>()
    for (const row of readTable(text, columns)) {
      const key =
        row.company_number === ''
          ? nameKey('PROVIDER', row.provider_name)
          : registerKey('GB-COH', row.company_number, row.line)
      const rows = byKey.get(key)
      if (rows === undefined) byKey.set(key, [row])
      else rows.push(row)
    }
    return { ...NOTHING, organisations: [...byKey].map(([key, rows]) => provider(key, rows)) }
  },
}

function provider(key: string, rows: readonly Row[]): ReferenceOrganisation {
  const names = [...new Set(rows.map((row) => row.provider_name))].sort()
  return {
    key,
    body: 'INDEPENDENT_PROVIDER',
    name: names[0] ?? '',
    aliases: names.slice(1),
    otherKeys: [],
    role: 'PROVIDER',
    otherRole: false,
    // Hospitals lie in many places, the provider's own seat is not in the list.
    postcode: null,
    locality: null,
    boardCode: null,
    validFrom: null,
    validTo: null,
    facts: {
      hospitals: rows.map((row) => ({
        locationId: row.cqc_location_id,
        name: row.location_name,
        postcode: stated(row.postcode),
        council: stated(row.local_authority),
        beds: stated(row.beds),
        rating: stated(row.overall_rating),
        ratedOn: stated(row.rating_date),
      })),
    },
  }
}
