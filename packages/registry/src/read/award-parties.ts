import type { CommissionerRole } from '@openward/vocabulary/commissioner-role'
import type { ReadProvider } from '@openward/vocabulary/notice-reading'
import type { OrganisationRow } from './organisations.js'
import { organisationColumns } from './organisations.js'
import { shortList } from './short-list.js'

/** An organisation in its part in one award, with what the register knows of it. */
export interface AwardPartyRow<Role extends string> extends OrganisationRow {
  readonly role: Role
  /** The name as the notice writes it. */
  readonly nameAsGiven: string
}

const partiesIn = <Role extends string>(table: 'award_provider' | 'award_commissioner') =>
  shortList<AwardPartyRow<Role>>({
    keyType: 'bigint',
    columns: `t.role, t.name_as_given AS "nameAsGiven", ${organisationColumns}`,
    from: `${table} t JOIN organisation o ON o.id = t.organisation_id`,
    hangsOn: (rowId) => `t.award_row_id = ${rowId}`,
    order: 't.position',
  })

/** The providers of each award, by its row, in the order of the notice. */
export const awardProviders = partiesIn<ReadProvider['role']>('award_provider')

/** The commissioners of each award, by its row, in the order of the notice. */
export const awardCommissioners = partiesIn<CommissionerRole>('award_commissioner')
