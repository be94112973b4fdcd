import type { ContractForm } from '@openward/vocabulary/contract-form'
import type { Jurisdiction } from '@openward/vocabulary/jurisdiction'
import type { NoticeScope } from '@openward/vocabulary/notice-scope'
import type { Source } from '@openward/vocabulary/source'
import type { StoredModification } from '../recording/stored-modification.js'
import { alignOne } from './align.js'
import type { AwardFilter } from './award-filter.js'
import { awardConditions, choice, healthServicesInEngland } from './award-filter.js'
import { containsPattern } from './contains-pattern.js'
import type { OrganisationRow } from './organisations.js'
import { organisationColumns } from './organisations.js'
import type { Order, Page, PageRequest } from './page.js'
import { readPage, readPages } from './read-pages.js'
import type { ValueColumns } from './read-value.js'
import { shortList } from './short-list.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement, SqlText } from './sql-text.js'

/** What the register knows of one contract now. */
export interface ContractRow extends ValueColumns {
  readonly rowId: string
  readonly id: string
  readonly ocid: string
  readonly source: Source
  readonly awardId: string | null
  readonly form: ContractForm
  readonly title: string | null
  readonly status: string | null
  readonly scope: NoticeScope
  readonly jurisdiction: Jurisdiction
  readonly signedOn: string | null
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly extendableToOn: string | null
  readonly publishedOn: string | null
  readonly modifications: readonly StoredModification[]
  readonly recordedAt: string
}

/** What is known of a contract only through its award. */
export type ContractAwardFilter = Pick<
  AwardFilter,
  'route' | 'competitionLevel' | 'regime' | 'stage' | 'providerKind' | 'integratedCareSystem' | 'hasQualityIssue'
>

/** Which contracts. What is missing or null does not narrow, but for scope and jurisdiction: health in England. */
export interface ContractFilter {
  readonly scope?: readonly NoticeScope[] | null | undefined
  readonly jurisdiction?: readonly Jurisdiction[] | null | undefined
  readonly form?: readonly ContractForm[] | null | undefined
  /** Id of an organisation that is a party, in any role. */
  readonly party?: string | null | undefined
  readonly publishedFrom?: string | null | undefined
  readonly publishedTo?: string | null | undefined
  readonly signedFrom?: string | null | undefined
  readonly signedTo?: string | null | undefined
  /** Decimal text, both included. Contracts without a value are outside every range. */
  readonly valueFrom?: string | null | undefined
  readonly valueTo?: string | null | undefined
  /** Ids of organisations that are a party as commissioner, and as provider in any part. */
  readonly commissioner?: string | null | undefined
  readonly provider?: string | null | undefined
  /** What must hold of the award that the contract was made from. Contracts without a known award are outside. */
  readonly award?: ContractAwardFilter | null | undefined
  /** Contained in the title. */
  readonly text?: string | null | undefined
}

export type ContractOrderName = 'PUBLISHED_DESC' | 'PUBLISHED_ASC' | 'VALUE_DESC' | 'VALUE_ASC'

const columns = `c.row_id AS "rowId", c.id, c.ocid, c.award_id AS "awardId", c.form, c.title, c.status, c.scope,
c.jurisdiction, c.signed_on AS "signedOn", c.starts_on AS "startsOn", c.ends_on AS "endsOn",
c.extendable_to_on AS "extendableToOn", c.value_amount AS "valueAmount", c.value_currency AS "valueCurrency",
c.value_basis AS "valueBasis", c.value_span AS "valueSpan", c.published_on AS "publishedOn", c.modifications,
c.recorded_at AS "recordedAt",
(SELECT p.source FROM contracting_process p WHERE p.ocid = c.ocid) AS "source"`

export const contractOrders: Record<ContractOrderName, Order> = {
  PUBLISHED_DESC: {
    name: 'contract-published-desc',
    key: 'c.published_on',
    nullable: true,
    type: 'date',
    id: 'c.id',
    descending: true,
  },
  PUBLISHED_ASC: {
    name: 'contract-published-asc',
    key: 'c.published_on',
    nullable: true,
    type: 'date',
    id: 'c.id',
    descending: false,
  },
  VALUE_DESC: {
    name: 'contract-value-desc',
    key: 'c.value_amount',
    nullable: true,
    type: 'numeric',
    id: 'c.id',
    descending: true,
  },
  VALUE_ASC: {
    name: 'contract-value-asc',
    key: 'c.value_amount',
    nullable: true,
    type: 'numeric',
    id: 'c.id',
    descending: false,
  },
}

const isParty = (organisation: string) =>
  `c.row_id IN (SELECT q.contract_row_id FROM contract_party q WHERE q.organisation_id = ${organisation})`

const isPartyAs = (side: '=' | '<>', organisation: string) =>
  `c.row_id IN (SELECT q.contract_row_id FROM contract_party q WHERE q.organisation_id = ${organisation} AND q.role ${side} 'COMMISSIONER')`

/** Whether a filter of awards asks for anything. */
const narrows = (filter: ContractAwardFilter) => Object.values(filter).some((value) => value != null)

function contractConditions(sql: SqlText, filter: ContractFilter): string[] {
  const conditions = [
    'c.superseded_at IS NULL',
    ...choice(sql, 'c.scope', filter.scope ?? healthServicesInEngland.scope),
    ...choice(sql, 'c.jurisdiction', filter.jurisdiction ?? healthServicesInEngland.jurisdiction),
    ...choice(sql, 'c.form', filter.form),
  ]
  if (filter.party != null) conditions.push(isParty(sql.value(filter.party, 'text')))
  if (filter.commissioner != null) conditions.push(isPartyAs('=', sql.value(filter.commissioner, 'text')))
  if (filter.provider != null) conditions.push(isPartyAs('<>', sql.value(filter.provider, 'text')))
  if (filter.award != null && narrows(filter.award)) {
    conditions.push(
      `c.award_id IN (SELECT a.id FROM award a WHERE ${awardConditions(sql, filter.award).join(' AND ')})`,
    )
  }
  if (filter.signedFrom != null) conditions.push(`c.signed_on >= ${sql.value(filter.signedFrom, 'date')}`)
  if (filter.signedTo != null) conditions.push(`c.signed_on <= ${sql.value(filter.signedTo, 'date')}`)
  if (filter.valueFrom != null) conditions.push(`c.value_amount >= ${sql.value(filter.valueFrom, 'numeric')}`)
  if (filter.valueTo != null) conditions.push(`c.value_amount <= ${sql.value(filter.valueTo, 'numeric')}`)
  if (filter.publishedFrom != null) conditions.push(`c.published_on >= ${sql.value(filter.publishedFrom, 'date')}`)
  if (filter.publishedTo != null) conditions.push(`c.published_on <= ${sql.value(filter.publishedTo, 'date')}`)
  if (filter.text != null) conditions.push(`c.title ILIKE ${sql.value(containsPattern(filter.text), 'text')}`)
  return conditions
}

const source = (filter: ContractFilter) => ({
  columns,
  from: 'contract c',
  conditions: (sql: SqlText) => contractConditions(sql, filter),
  ownedBy: isParty,
})

export function listContracts(
  snapshot: Snapshot,
  filter: ContractFilter,
  order: ContractOrderName,
  page: PageRequest,
): Promise<Page<ContractRow>> {
  return readPage(snapshot, source(filter), contractOrders[order], page)
}

/** One page of the contracts to which each organisation is a party. */
export function listContractsOf(
  snapshot: Snapshot,
  organisationIds: readonly string[],
  list: { filter: ContractFilter; order: ContractOrderName; page: PageRequest },
): Promise<Page<ContractRow>[]> {
  return readPages(snapshot, source(list.filter), contractOrders[list.order], list.page, organisationIds)
}

export async function countContracts(snapshot: Snapshot, filter: ContractFilter): Promise<number> {
  const sql = new SqlText()
  const text = `SELECT count(*)::int AS count FROM contract c WHERE ${contractConditions(sql, filter).join(' AND ')}`
  return (await snapshot.counts<{ count: number }>(sql.statement(text)))[0]?.count ?? 0
}

export async function countContractsOf(
  snapshot: Snapshot,
  organisationIds: readonly string[],
  list: { filter: ContractFilter },
): Promise<number[]> {
  const sql = new SqlText()
  const ids = sql.value(organisationIds, 'text[]')
  const conditions = [...contractConditions(sql, list.filter), isParty('owner.id')]
  const text = `SELECT owner.id, counted.count FROM unnest(${ids}) AS owner(id)
CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM contract c WHERE ${conditions.join(' AND ')}) counted`
  const rows = await snapshot.counts<{ id: string; count: number }>(sql.statement(text))
  return alignOne(organisationIds, rows, (row) => row.id).map((row) => row?.count ?? 0)
}

const byId = `SELECT ${columns} FROM contract c WHERE c.superseded_at IS NULL AND c.id = ANY ($1::text[])`

export async function findContracts(snapshot: Snapshot, ids: readonly string[]): Promise<(ContractRow | null)[]> {
  return alignOne(ids, await snapshot.rows<ContractRow>(fixedStatement(byId, [ids])), (row) => row.id)
}

const contractsBy = (column: 'award_id' | 'ocid') =>
  shortList<ContractRow>({
    keyType: 'text',
    columns,
    from: 'contract c',
    hangsOn: (key) => `c.superseded_at IS NULL AND c.${column} = ${key}`,
    order: 'c.published_on NULLS LAST, c.id',
  })

/** The contracts of each award, and of each process. */
export const contractsOfAwards = contractsBy('award_id')
export const contractsOfProcesses = contractsBy('ocid')

export type ContractPartyRole = 'COMMISSIONER' | 'PROVIDER' | 'LEAD_PROVIDER' | 'ALLIANCE_MEMBER' | 'SUBCONTRACTOR'

/** An organisation in its part in one contract, with what the register knows of it. */
export interface ContractPartyRow extends OrganisationRow {
  readonly role: ContractPartyRole
}

/** The parties of each contract, by its row. */
export const contractParties = shortList<ContractPartyRow>({
  keyType: 'bigint',
  columns: `q.role, ${organisationColumns}`,
  from: 'contract_party q JOIN organisation o ON o.id = q.organisation_id',
  hangsOn: (rowId) => `q.contract_row_id = ${rowId}`,
  order: 'q.position',
})
