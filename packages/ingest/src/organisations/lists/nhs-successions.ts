import type { ReferenceOrganisation } from '@openward/registry/reference/reference-content'
import { isDay } from '@openward/vocabulary/london-day'
import { odsKey } from '../ods-code.js'
import type { OrganisationList } from '../organisation-list.js'
import { readTable, UnexpectedTable } from '../read-table.js'
import { writtenName } from '../written-name.js'

const columns = ['old_code', 'old_name', 'new_code', 'new_name', 'effective_date', 'kind'] as const

/** Mergers of trusts, commissioning groups and care trusts. Where the old body has no name, only the codes are known. */
export const nhsSuccessions: OrganisationList = {
  list: 'NHS_SUCCESSIONS',
  title: 'Successions of NHS bodies, 1992 to 2022',
  publisher: 'NHS England, Organisation Data Service',
  licence: 'OGL v3',
  address: 'https://www.odsdatasearchandexport.nhs.uk/api/getReport?report=succ',
  vintage: '2022',
  schedule: 'monthly',
  file: 'nhs-successions-1992-2022.csv',
  read: (text) => {
    const rows = readTable(text, columns).map((row) => {
      if (!isDay(row.effective_date))
        throw new UnexpectedTable(`line ${String(row.line)}: "${row.effective_date.slice(0, 40)}" is no day`)
      return { ...row, fromKey: odsKey(row.old_code, row.line), toKey: odsKey(row.new_code, row.line) }
    })
    const bodies = new Map<string, ReferenceOrganisation>()
    for (const { fromKey, old_name: name, effective_date: day, kind } of rows)
      if (name !== '') bodies.set(fromKey, body(fromKey, name, kind, dayBefore(day)))
    for (const { toKey, new_name: name, kind } of rows)
      if (name !== '' && !bodies.has(toKey)) bodies.set(toKey, body(toKey, name, kind, null))
    const successions = rows.map(({ fromKey, toKey, effective_date: effectiveOn }) => ({
      fromKey,
      toKey,
      kind: 'MERGED' as const,
      effectiveOn,
      basis: 'Succession of codes recorded by the Organisation Data Service',
    }))
    return {
      organisations: [...bodies.values()],
      successions: [
        ...new Map(successions.map((one) => [`${one.fromKey} ${one.toKey} ${one.effectiveOn}`, one])).values(),
      ].filter(({ fromKey, toKey }) => fromKey !== toKey),
      areaShares: [],
    }
  },
}

function body(key: string, name: string, kind: string, validTo: string | null): ReferenceOrganisation {
  const isTrust = kind === 'trust'
  return {
    key,
    body: isTrust ? 'NHS_TRUST' : 'CLINICAL_COMMISSIONING_GROUP',
    name: writtenName(name),
    aliases: [],
    otherKeys: [],
    role: isTrust ? 'PROVIDER' : 'COMMISSIONER',
    otherRole: isTrust,
    postcode: null,
    locality: null,
    boardCode: null,
    validFrom: null,
    validTo,
    facts: {},
  }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
