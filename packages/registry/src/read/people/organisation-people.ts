import { alignMany, alignOne } from '../align.js'
import { currentOrganisationIn } from '../../people/current-organisation.js'
import type { Snapshot } from '../snapshot.js'
import { fixedStatement } from '../sql-text.js'
import type { InvitationRow, MembershipRow } from './account.js'
import { invitationColumns, membershipColumns } from './account.js'

/** Who asks, as far as it decides what they see. Equal viewers see the same. */
export interface Viewer {
  /** Empty for a visitor. */
  readonly personId: string
  readonly isEditor: boolean
  readonly isAdministrator: boolean
  /** The organisations for which they act, by their present ids. */
  readonly organisationIds: readonly string[]
}

type Owned<Row> = Row & { readonly ownerId: string }

// Organisations have few members, and those who ask belong to one: comparing present ids is cheap enough.
const members = `SELECT wanted.id AS "ownerId", ${membershipColumns}
FROM unnest($1::text[]) AS wanted(id) JOIN membership m ON m.ended_at IS NULL
AND ${currentOrganisationIn('m.organisation_id')} = wanted.id JOIN person p ON p.id = m.person_id ORDER BY m.since, m.id`

/** Those who act for organisations now. Whoever reads has made sure that they may be seen. */
export async function membersOf(snapshot: Snapshot, ids: readonly string[]): Promise<(readonly MembershipRow[])[]> {
  return alignMany(ids, await snapshot.rows<Owned<MembershipRow>>(fixedStatement(members, [ids])), (row) => row.ownerId)
}

const invitations = `SELECT wanted.id AS "ownerId", ${invitationColumns}
FROM unnest($1::text[]) AS wanted(id) JOIN invitation i ON i.status = 'OPEN' AND i.ends_at > now()
AND ${currentOrganisationIn('i.organisation_id')} = wanted.id ORDER BY i.created_at, i.id`

/** Open invitations to act for organisations. Whoever reads has made sure that they may be seen. */
export async function invitationsOf(snapshot: Snapshot, ids: readonly string[]): Promise<(readonly InvitationRow[])[]> {
  const rows = await snapshot.rows<Owned<InvitationRow>>(fixedStatement(invitations, [ids]))
  return alignMany(ids, rows, (row) => row.ownerId)
}

export interface OrganisationDomainRow {
  readonly domain: string
  readonly basis: string
  readonly addedAt: string
}

const domains = `SELECT wanted.id AS "ownerId", d.domain, d.basis, d.added_at AS "addedAt"
FROM unnest($1::text[]) AS wanted(id) JOIN organisation_domain d
ON ${currentOrganisationIn('d.organisation_id')} = wanted.id ORDER BY d.domain`

/** Domains at which organisations are known to have addresses. */
export async function domainsOf(
  snapshot: Snapshot,
  ids: readonly string[],
): Promise<(readonly OrganisationDomainRow[])[]> {
  const rows = await snapshot.rows<Owned<OrganisationDomainRow>>(fixedStatement(domains, [ids]))
  return alignMany(ids, rows, (row) => row.ownerId)
}

const visibleMemberships = `SELECT ${membershipColumns} FROM membership m JOIN person p ON p.id = m.person_id
WHERE m.id = ANY($1::text[]) AND (m.person_id = $2::text OR $3::boolean
OR ${currentOrganisationIn('m.organisation_id')} = ANY($4::text[]))`

/** Memberships that the viewer may see: their own, and those of their organisations. */
export async function findMemberships(
  snapshot: Snapshot,
  ids: readonly string[],
  viewer: Viewer,
): Promise<(MembershipRow | null)[]> {
  const values = [ids, viewer.personId, viewer.isEditor, viewer.organisationIds]
  return alignOne(ids, await snapshot.rows<MembershipRow>(fixedStatement(visibleMemberships, values)), (row) => row.id)
}

const visibleInvitations = `SELECT ${invitationColumns} FROM invitation i
WHERE i.id = ANY($1::text[]) AND ($3::boolean OR i.person_id = $2::text
OR i.email = (SELECT p.email FROM person p WHERE p.id = $2::text)
OR ${currentOrganisationIn('i.organisation_id')} = ANY($4::text[]))`

/** Invitations that the viewer may see: those to them, and those of their organisations. */
export async function findInvitations(
  snapshot: Snapshot,
  ids: readonly string[],
  viewer: Viewer,
): Promise<(InvitationRow | null)[]> {
  const values = [ids, viewer.personId, viewer.isEditor, viewer.organisationIds]
  return alignOne(ids, await snapshot.rows<InvitationRow>(fixedStatement(visibleInvitations, values)), (row) => row.id)
}
