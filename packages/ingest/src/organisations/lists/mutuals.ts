import { nameKey } from '@openward/registry/identity/identity-key'
import { registerKey } from '../ods-code.js'
import type { OrganisationList } from '../organisation-list.js'
import { NOTHING } from '../organisation-list.js'
import { readTable, UnexpectedTable } from '../read-table.js'

const columns = [
  'name',
  'other_names',
  'ods_code',
  'company_number',
  'legal_form',
  'area',
  'origin',
  'spin_out_or_start',
  'year_basis',
  'status',
  'sources',
  'notes',
  'is_mutual',
  'is_mutual_basis',
] as const

const verdicts = ['YES', 'NO', 'UNPROVEN']

/** Health and care mutuals with their sources. What is not proven to be one is left out: unproven is not failed. */
export const mutuals: OrganisationList = {
  list: 'MUTUALS',
  title: 'Health and care mutuals, compiled from public sources',
  publisher: 'Openward, from the sources named in each row',
  licence: 'OGL v3',
  address: 'https://mutuals.fca.org.uk/',
  vintage: '2026',
  schedule: 'when a source shows a change',
  file: 'mutuals-seed.csv',
  read: (text) => ({
    ...NOTHING,
    organisations: readTable(text, columns).flatMap((row) => {
      if (!verdicts.includes(row.is_mutual))
        throw new UnexpectedTable(`line ${String(row.line)}: is_mutual is none of ${verdicts.join(', ')}`)
      if (row.is_mutual !== 'YES') return []
      const name = row.name.replace(/ \(.*\)$/, '')
      const keys = [
        ...(row.ods_code === '' ? [] : [registerKey('GB-NHS', row.ods_code, row.line)]),
        ...(row.company_number === '' ? [] : [registerKey('GB-COH', row.company_number, row.line)]),
      ]
      const [key = nameKey('PROVIDER', name), ...otherKeys] = keys
      return [
        {
          key,
          body: 'MUTUAL',
          name,
          aliases: aliases(row.name, row.other_names),
          otherKeys,
          role: 'PROVIDER',
          otherRole: false,
          postcode: null,
          locality: null,
          boardCode: null,
          validFrom: null,
          validTo: null,
          facts: {
            legalForm: row.legal_form,
            origin: row.origin,
            began: row.spin_out_or_start,
            beganBasis: row.year_basis,
            mutualBasis: row.is_mutual_basis,
            sources: row.sources,
          },
        },
      ]
    }),
  }),
}

/** Names in brackets and names of the list, without what it says about them and without short forms. */
function aliases(name: string, others: string): string[] {
  const inBrackets = /\((.*)\)$/.exec(name)?.[1] ?? ''
  return [...inBrackets.split(';'), ...others.split(';')]
    .map((other) => other.replace(/ \(.*\)$/, '').trim())
    .filter((other) => other.includes(' '))
}
