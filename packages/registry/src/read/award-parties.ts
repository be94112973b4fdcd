import type { CommissionerRole } from '@openward/vocabulary/commissioner-role'
import type { ReadProvider } from '@openward/vocabulary/notice-reading'
import { alignMany } from './align.js'
import type { OrganisationRow } from './organisations.js'
import { organisationColumns } from './organisations.js'
import type { Snapshot } from './snapshot.js'
import { fixedStatement } from './sql-text.js'

/** An organisation in its part in one award, with what the register knows of it. */
export interface AwardPartyRow<Role extends string> extends OrganisationRow {
  readonly awardRowId: string
  readonly role: Role
  /** The name as the notice writes it. */
  readonly nameAsGiven: string
}

// An award may admit hundreds of providers: the first ones are enough for a page, the number stands in the award.
const mostParties = 100

const partiesFrom = (table: 'award_provider' | 'award_commissioner') => `SELECT party.award_row_id AS "awardRowId",
party.role, party.name_as_given AS "nameAsGiven", ${organisationColumns}
FROM unnest($1::bigint[]) AS award(row_id) CROSS JOIN LATERAL (
SELECT t.* FROM ${table} t WHERE t.award_row_id = award.row_id ORDER BY t.position LIMIT ${String(mostParties)}) party
JOIN organisation o ON o.id = party.organisation_id
ORDER BY party.award_row_id, party.position`

const providers = partiesFrom('award_provider')
const commissioners = partiesFrom('award_commissioner')

/** The providers of each award, in the order of the notice, at most 100. */
export async function findAwardProviders(
  snapshot: Snapshot,
  awardRowIds: readonly string[],
): Promise<(readonly AwardPartyRow<ReadProvider['role']>[])[]> {
  const rows = await snapshot.rows<AwardPartyRow<ReadProvider['role']>>(fixedStatement(providers, [awardRowIds]))
  return alignMany(awardRowIds, rows, (row) => row.awardRowId)
}

/** The commissioners of each award, in the order of the notice, at most 100. */
export async function findAwardCommissioners(
  snapshot: Snapshot,
  awardRowIds: readonly string[],
): Promise<(readonly AwardPartyRow<CommissionerRole>[])[]> {
  const rows = await snapshot.rows<AwardPartyRow<CommissionerRole>>(fixedStatement(commissioners, [awardRowIds]))
  return alignMany(awardRowIds, rows, (row) => row.awardRowId)
}
