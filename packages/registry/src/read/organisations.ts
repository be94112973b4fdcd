import type { Confidence } from '@openward/vocabulary/confidence'
import type { KindSource } from '@openward/vocabulary/kind-source'
import type { LegalForm } from '@openward/vocabulary/legal-form'
import type { ProviderKind } from '@openward/vocabulary/provider-kind'
import { alignMany, alignOne } from './align.js'
import { choice } from './award-filter.js'
import { containsPattern } from './contains-pattern.js'
import type { Order, Page, PageRequest } from './page.js'
import { readPage } from './read-pages.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement, SqlText } from './sql-text.js'

/** Any body, once, with its counts. */
export interface OrganisationRow {
  readonly id: string
  readonly name: string
  readonly kind: ProviderKind
  readonly kindBasis: string
  readonly kindConfidence: Confidence
  /** What the kind rests on, in the order of trust. */
  readonly kindSource: KindSource
  readonly legalForm: LegalForm
  readonly legalFormBasis: string
  readonly integratedCareSystemId: string | null
  readonly postcode: string | null
  readonly locality: string | null
  readonly isReference: boolean
  readonly referenceSource: string | null
  readonly isProvider: boolean
  readonly isCommissioner: boolean
  /** Awards of health services in England held as a provider, and made as a commissioner. */
  readonly awardsHeld: number
  readonly awardsMade: number
  /** The same over every scope and jurisdiction. */
  readonly allAwardsHeld: number
  readonly allAwardsMade: number
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly recordedAt: string
}

export type OrganisationRole = 'PROVIDER' | 'COMMISSIONER'

export interface OrganisationFilter {
  readonly kind?: readonly ProviderKind[] | null | undefined
  readonly legalForm?: readonly LegalForm[] | null | undefined
  /** Contained in the name in force. */
  readonly text?: string | null | undefined
  /** True for those with an award of health services in England. */
  readonly hasAwards?: boolean | null | undefined
}

export type OrganisationOrderName = 'NAME_ASC' | 'NAME_DESC' | 'AWARDS_DESC' | 'AWARDS_ASC'

/** Columns of an `OrganisationRow` from `organisation o`. */
export const organisationColumns = `o.id, o.name, o.kind, o.kind_basis AS "kindBasis", o.kind_confidence AS "kindConfidence",
o.kind_source AS "kindSource", o.legal_form AS "legalForm", o.legal_form_basis AS "legalFormBasis",
o.integrated_care_system_id AS "integratedCareSystemId", o.postcode, o.locality,
o.is_reference AS "isReference", o.reference_source AS "referenceSource", o.is_provider AS "isProvider",
o.is_commissioner AS "isCommissioner", o.awards_held AS "awardsHeld", o.awards_made AS "awardsMade",
o.all_awards_held AS "allAwardsHeld", o.all_awards_made AS "allAwardsMade", o.valid_from AS "validFrom",
o.valid_to AS "validTo", o.recorded_at AS "recordedAt"`

const roleColumns = {
  PROVIDER: { mark: 'o.is_provider', awards: 'o.awards_held' },
  COMMISSIONER: { mark: 'o.is_commissioner', awards: 'o.awards_made' },
} as const

/** The order of a list of organisations in one role. */
export function organisationOrder(role: OrganisationRole, name: OrganisationOrderName): Order {
  const byName = name === 'NAME_ASC' || name === 'NAME_DESC'
  return {
    name: `${role.toLowerCase()}-${name.toLowerCase()}`,
    key: byName ? 'o.name COLLATE "en-GB-x-icu"' : roleColumns[role].awards,
    nullable: false,
    type: byName ? 'text' : 'numeric',
    id: 'o.id',
    descending: name === 'NAME_DESC' || name === 'AWARDS_DESC',
  }
}

function organisationConditions(sql: SqlText, role: OrganisationRole, filter: OrganisationFilter): string[] {
  const conditions = [
    roleColumns[role].mark,
    ...choice(sql, 'o.kind', filter.kind),
    ...choice(sql, 'o.legal_form', filter.legalForm),
  ]
  if (filter.text != null) conditions.push(`o.name ILIKE ${sql.value(containsPattern(filter.text), 'text')}`)
  if (filter.hasAwards != null) conditions.push(`${roleColumns[role].awards} ${filter.hasAwards ? '>' : '='} 0`)
  return conditions
}

export function listOrganisations(
  snapshot: Snapshot,
  role: OrganisationRole,
  filter: OrganisationFilter,
  order: OrganisationOrderName,
  page: PageRequest,
): Promise<Page<OrganisationRow>> {
  const source = {
    columns: organisationColumns,
    from: 'organisation o',
    conditions: (sql: SqlText) => organisationConditions(sql, role, filter),
    ownedBy: null,
  }
  return readPage(snapshot, source, organisationOrder(role, order), page)
}

export async function countOrganisations(
  snapshot: Snapshot,
  role: OrganisationRole,
  filter: OrganisationFilter,
): Promise<number> {
  const sql = new SqlText()
  const conditions = organisationConditions(sql, role, filter).join(' AND ')
  const statement = sql.statement(`SELECT count(*)::int AS count FROM organisation o WHERE ${conditions}`)
  return (await snapshot.counts<{ count: number }>(statement))[0]?.count ?? 0
}

// The id of an organisation that was merged into another lives on as the address of what identified it.
const byAddress = `SELECT wanted.id AS "wantedId", ${organisationColumns} FROM unnest($1::text[]) AS wanted(id)
JOIN organisation o ON o.id = coalesce(
  (SELECT same.id FROM organisation same WHERE same.id = wanted.id),
  (SELECT min(i.organisation_id) FROM organisation_identifier i WHERE i.address_id = wanted.id),
  (SELECT min(i.organisation_id) FROM organisation_identity i WHERE i.address_id = wanted.id))`

/** Organisations by the ids they have or once had. */
export async function findOrganisations(
  snapshot: Snapshot,
  ids: readonly string[],
): Promise<(OrganisationRow | null)[]> {
  const rows = await snapshot.rows<OrganisationRow & { wantedId: string }>(fixedStatement(byAddress, [ids]))
  return alignOne(ids, rows, (row) => row.wantedId)
}

export interface OrganisationIdentifierRow {
  readonly organisationId: string
  readonly scheme: string
  readonly value: string
}

const identifiers = `SELECT organisation_id AS "organisationId", scheme, value FROM organisation_identifier
WHERE organisation_id = ANY ($1::text[]) ORDER BY scheme, value`

export async function findOrganisationIdentifiers(
  snapshot: Snapshot,
  organisationIds: readonly string[],
): Promise<(readonly OrganisationIdentifierRow[])[]> {
  const rows = await snapshot.rows<OrganisationIdentifierRow>(fixedStatement(identifiers, [organisationIds]))
  return alignMany(organisationIds, rows, (row) => row.organisationId)
}

export interface OrganisationNameRow {
  readonly organisationId: string
  readonly name: string
  readonly role: OrganisationRole
  readonly firstSeenOn: string | null
  readonly lastSeenOn: string | null
}

const names = `SELECT organisation_id AS "organisationId", name, role, first_seen_on AS "firstSeenOn",
last_seen_on AS "lastSeenOn" FROM organisation_name
WHERE organisation_id = ANY ($1::text[]) ORDER BY last_seen_on DESC NULLS LAST, name, role`

/** The names under which each organisation was met, the one met last first. */
export async function findOrganisationNames(
  snapshot: Snapshot,
  organisationIds: readonly string[],
): Promise<(readonly OrganisationNameRow[])[]> {
  const rows = await snapshot.rows<OrganisationNameRow>(fixedStatement(names, [organisationIds]))
  return alignMany(organisationIds, rows, (row) => row.organisationId)
}

export type SuccessionKind = 'MERGED' | 'SPLIT' | 'BOUNDARY_CHANGE' | 'RENAMED'

export interface OrganisationSuccessionRow {
  readonly organisationId: string
  readonly fromId: string
  readonly toId: string
  readonly kind: SuccessionKind
  readonly effectiveOn: string
  readonly basis: string
}

// Successions lead from address to address; an organisation has the addresses of all that identifies it.
const successions = `SELECT DISTINCT wanted.id AS "organisationId", f.organisation_id AS "fromId",
t.organisation_id AS "toId", s.kind, s.effective_on AS "effectiveOn", s.basis
FROM unnest($1::text[]) AS wanted(id) JOIN organisation_identity own ON own.organisation_id = wanted.id
JOIN organisation_succession s ON own.address_id IN (s.from_id, s.to_id)
JOIN organisation_identity f ON f.address_id = s.from_id JOIN organisation_identity t ON t.address_id = s.to_id
ORDER BY s.effective_on, "fromId", "toId"`

/** What came before and after each organisation, in order of time. */
export async function findOrganisationSuccessions(
  snapshot: Snapshot,
  organisationIds: readonly string[],
): Promise<(readonly OrganisationSuccessionRow[])[]> {
  const rows = await snapshot.rows<OrganisationSuccessionRow>(fixedStatement(successions, [organisationIds]))
  return alignMany(organisationIds, rows, (row) => row.organisationId)
}
